import { LeftOutlined, PlusOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer, useChange, useMe, useSystem } from '../../api/hooks.js';
import { DayInput } from '../../kit/form/controls.js';
import { PageHead } from '../../kit/pages/page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { useSpeech, useWords, htmlLanguage } from '../../words/words.js';
import { Ask } from './ask.js';

type Kind = 'holiday' | 'makeUp' | 'ordinary';
interface Holiday {
  day: string;
  name: string;
  kind: Kind;
  source: string | null;
}

export function HolidaysPage() {
  const { words, language } = useSpeech();
  const system = useSystem();
  const me = useMe();
  const w = words.holidays;
  const [params, setParams] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const year = Number(params.get('year') ?? system?.today.slice(0, 4) ?? 0);
  const answer = useAnswer<{ isKnown: boolean; items: Holiday[] }>('/holidays', { year }, { enabled: year > 0 });
  const weekday = new Intl.DateTimeFormat(htmlLanguage[language], { weekday: 'short', timeZone: 'UTC' });
  const go = (to: number): void => setParams({ year: String(to) }, { replace: true });
  return (
    <>
      <PageHead
        title={w.title}
        text={w.intro}
        actions={me.roles.includes('manager') ? <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>{w.add}</Button> : undefined}
      />
      <div className="year-bar" role="group" aria-label={w.year}>
        <Button icon={<LeftOutlined aria-hidden />} aria-label={w.before} onClick={() => go(year - 1)} />
        <strong className="figure" aria-live="polite">{year || ''}</strong>
        <Button icon={<RightOutlined aria-hidden />} aria-label={w.after} onClick={() => go(year + 1)} />
      </div>
      {answer.isPending ? (
        <Loading rows={8} />
      ) : answer.isError ? (
        <Refused error={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <section className="surface" aria-label={String(year)}>
          {!answer.data.isKnown && <p className="note warn">{w.unknown}</p>}
          {answer.data.items.length === 0 ? (
            <p className="muted">{w.none}</p>
          ) : (
            <table className="rows plain-rows" role="table">
              <thead role="rowgroup">
                <tr role="row">
                  {[w.day, w.kind, w.name, w.source].map((head) => (
                    <th key={head} scope="col" role="columnheader">{head}</th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {answer.data.items.map((one) => (
                  <tr key={one.day} role="row">
                    <th scope="row" role="rowheader" className="figure">{one.day} {weekday.format(new Date(`${one.day}T00:00:00Z`))}</th>
                    <td role="cell" data-label={w.kind}><span className={`state ${one.kind === 'holiday' ? 'good' : one.kind === 'makeUp' ? 'warn' : 'neutral'}`}>{w.kinds[one.kind]}</span></td>
                    <td role="cell" data-label={w.name}>{one.name}</td>
                    <td role="cell" data-label={w.source} className="muted">{one.source ?? w.shipped}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      )}
      {isAdding && <AddHoliday year={year} onClose={() => setAdding(false)} />}
    </>
  );
}

function AddHoliday({ year, onClose }: { year: number; onClose: () => void }) {
  const words = useWords();
  const change = useChange<unknown>();
  const say = useSay();
  const w = words.holidays;
  const kinds = (Object.keys(w.kinds) as Kind[]).map((value) => ({ value, label: w.kinds[value] }));
  return (
    <Ask
      title={w.add}
      start={{ day: `${year}-01-01`, kind: 'holiday', name: '', source: '' }}
      onClose={onClose}
      onSubmit={async (typed) => {
        await change.mutateAsync({ path: '/holidays', method: 'POST', body: typed });
        say(w.done);
      }}
      questions={[
        { name: 'day', label: w.day, control: (id, value, onChange) => <DayInput id={id} value={value} onChange={(day) => onChange(day ?? '')} /> },
        { name: 'kind', label: w.kind, control: (id, value, onChange) => <Select id={id} value={value} options={kinds} onChange={onChange} /> },
        { name: 'name', label: w.name, control: (id, value, onChange) => <Input id={id} maxLength={40} value={value} onChange={(event) => onChange(event.target.value)} /> },
        { name: 'source', label: w.source, control: (id, value, onChange) => <Input id={id} maxLength={200} value={value} onChange={(event) => onChange(event.target.value)} /> },
      ]}
    />
  );
}
