import { Button, Input, Radio } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useBackend, useChange, useRecord } from '../../api/hooks.js';
import type { AnyRecord, Page } from '../../api/types.js';
import { Loading, problemText, Refused } from '../../kit/problem-text.js';
import { useSay } from '../../kit/say.js';
import { Value } from '../../kit/value.js';
import { useWords, wordFor } from '../../words/words.js';
import { organizations } from '../organizations/organizations.js';

const items = ['name', 'type', 'state', 'uscc', 'registeredOn', 'filedOn', 'divisionId', 'sector', 'address', 'legalRepresentative', 'contactPhone', 'supervisoryUnit', 'fundsFen', 'memberCount'] as const;
/** What can be taken from either record; the rest follows the record that stays. */
const chosen: readonly string[] = ['name', 'registeredOn', 'filedOn', 'divisionId', 'sector', 'address', 'legalRepresentative', 'supervisoryUnit', 'fundsFen', 'memberCount'];
type Side = 'left' | 'right';

/** Two records side by side, what differs marked, decided with the keyboard or the mouse. */
export function Compare({ record }: { record: AnyRecord }) {
  const left = useRecord('organizations', String(record['leftId']));
  const right = useRecord('organizations', String(record['rightId']));
  if (left.isError) return <Refused error={left.error} onRetry={() => void left.refetch()} />;
  if (right.isError) return <Refused error={right.error} onRetry={() => void right.refetch()} />;
  if (left.isPending || right.isPending) return <Loading rows={8} />;
  return <Sides key={record.id} pair={record} left={left.data} right={right.data} />;
}

function Sides({ pair, left, right }: { pair: AnyRecord; left: AnyRecord; right: AnyRecord }) {
  const words = useWords();
  const w = words.duplicateDesk;
  const texts = words.of.organizations;
  const { api } = useBackend();
  const navigate = useNavigate();
  const say = useSay();
  const change = useChange();
  const id = useId();
  const [kept, keep] = useState<Side>(right['state'] === 'registered' && left['state'] !== 'registered' ? 'right' : 'left');
  const [taken, take] = useState<Readonly<Record<string, Side>>>({});
  const [reason, setReason] = useState('');
  const isOpen = pair.can?.includes('dismiss') ?? false;

  const next = async (said: string): Promise<void> => {
    const { items: [first] } = await api.json<Page<AnyRecord>>('/duplicates', { query: { state: 'open', limit: 1 } });
    say(first ? said : `${said}。${w.none}`);
    await navigate(first ? `/duplicates/${first.id}?tab=compare` : '/duplicates');
  };
  const decide = async (what: 'merge' | 'dismiss'): Promise<void> => {
    if (!isOpen || change.isPending) return;
    if (!reason.trim()) {
      document.getElementById(`${id}-reason`)?.focus();
      say(w.reasonMissing);
      return;
    }
    const [survivor, absorbed] = kept === 'left' ? [left, right] : [right, left];
    const choices = Object.fromEntries(Object.entries(taken).map(([field, side]) => [field, side === kept ? 'survivor' : 'absorbed']));
    const sent = what === 'merge'
      ? change.mutateAsync({ path: '/merges', method: 'POST', body: { survivorId: survivor.id, absorbedId: absorbed.id, choices, reason: reason.trim() } })
      : change.mutateAsync({ path: `/duplicates/${pair.id}/dismissal`, method: 'POST', body: { reason: reason.trim() }, version: pair.version });
    const isDone = await sent.then(() => true, () => false);
    if (isDone) await next(what === 'merge' ? w.proposed : w.dismissed);
  };

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input:not([type=radio]), textarea, [role=dialog]') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = { 1: () => keep('left'), 2: () => keep('right'), m: () => void decide('merge'), d: () => void decide('dismiss') }[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });

  const reasons = Array.isArray(pair['reasons']) ? (pair['reasons'] as { name: string; points: number }[]) : [];
  return (
    <section className="compare" aria-label={w.compare}>
      <p>
        {w.why}: {reasons.map(({ name, points }) => `${wordFor(w.reasons, name)} (${points > 0 ? '+' : ''}${points})`).join(' · ')}
      </p>
      <div className="scroll" tabIndex={0} role="group" aria-label={w.compare}>
        <table className="plain cells">
          <thead>
            <tr>
              <th scope="col">{w.item}</th>
              <th scope="col">{words.of.duplicates.fields.leftName}</th>
              <th scope="col">{words.of.duplicates.fields.rightName}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((name) => {
              const differs = JSON.stringify(left[name] ?? null) !== JSON.stringify(right[name] ?? null);
              const label = wordFor(texts.fields, name);
              return (
                <tr key={name}>
                  <th scope="row">
                    {label} {differs && <span className="muted">({w.differs})</span>}
                  </th>
                  {([['left', left], ['right', right]] as const).map(([side, body]) => (
                    <td key={side} className={differs ? 'wrong' : undefined}>
                      <Value resource={organizations} texts={texts} name={name} record={body} isPlain />
                      {differs && isOpen && chosen.includes(name) && (
                        <Radio checked={(taken[name] ?? kept) === side} onChange={() => take({ ...taken, [name]: side })} aria-label={`${w.take} ${label}: ${side === 'left' ? words.of.duplicates.fields.leftName : words.of.duplicates.fields.rightName}`}>
                          {w.take}
                        </Radio>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isOpen && (
        <>
          {change.error && <p className="error-summary" role="alert">{problemText(change.error, words)}</p>}
          <Radio.Group aria-label={w.keep} value={kept} onChange={(event) => keep(event.target.value as Side)} options={[{ value: 'left', label: w.keepLeft }, { value: 'right', label: w.keepRight }]} />
          <p>
            <label htmlFor={`${id}-reason`}>{w.reason}</label>
            <Input id={`${id}-reason`} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
          </p>
          <div className="buttons">
            <Button type="primary" loading={change.isPending} onClick={() => void decide('merge')}>{w.propose}</Button>
            <Button onClick={() => void decide('dismiss')}>{w.dismiss}</Button>
          </div>
          <p className="hint">{w.keys}</p>
        </>
      )}
    </section>
  );
}
