import { useId, useState, type ReactNode } from 'react';
import { useAnswer, useSystem } from '../../api/hooks.js';
import type { AnyRecord } from '../../api/types.js';
import { fill } from '../../words/shape.js';
import { useWords } from '../../words/words.js';
import { Loading, Refused } from '../problem-text.js';

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** The card as it is, or as it was valid on a day of the reader's choice. */
export function AsOf({ resource, record, children }: { resource: string; record: AnyRecord; children: (shown: AnyRecord) => ReactNode }) {
  const words = useWords();
  const w = words.kit.record;
  const id = useId();
  const system = useSystem();
  const [day, choose] = useState('');
  const isPast = isDay(day) && day !== system?.today;
  const past = useAnswer<AnyRecord>(`/${resource}/${record.id}`, { asOf: day }, { enabled: isPast });
  return (
    <div className="stack">
      <p className="as-of">
        <label htmlFor={id}>{w.asOf}</label> <input id={id} type="date" value={day} max={system?.today} onChange={(event) => choose(event.target.value)} />{' '}
        {day && <button type="button" className="link" onClick={() => choose('')}>{w.asOfToday}</button>}
      </p>
      {!isPast ? children(record) : past.isError ? <Refused error={past.error} onRetry={() => void past.refetch()} /> : !past.data ? <Loading rows={6} /> : (
        <>
          <p className="note" role="status">{fill(w.asOfNote, { day })}</p>
          {children(past.data)}
        </>
      )}
    </div>
  );
}
