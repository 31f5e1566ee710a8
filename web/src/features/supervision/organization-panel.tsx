import { Suspense } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../../api/hooks.js';
import type { AnyRecord, ResourceName } from '../../api/types.js';
import { capital } from '../../kit/pages/list-page.js';
import { Loading, Refused } from '../../kit/problem-text.js';
import { useRooms } from '../../kit/registry.js';
import { RelatedList } from '../../kit/table/related.js';
import { fill } from '../../words/shape.js';
import { useWords, wordFor } from '../../words/words.js';

interface Obstacle { by: string; record: string; resource: string; recordId: string; until: string | null }
interface Standing { today: string; blocked: { purpose: string; obstacles: Obstacle[] }[] }

type Shown = Partial<Record<ResourceName, readonly string[]>>;
/** Of each kind what fits beside the history. */
const kept: Shown = {
  'annual-reports': ['year', 'state', 'conclusion', 'submittedOn'],
  'credit-listings': ['number', 'kind', 'state', 'listedOn'],
  penalties: ['documentNo', 'kind', 'state', 'decidedOn'],
  ratings: ['grade', 'state', 'gradedOn', 'validUntil'],
  visits: ['number', 'kind', 'state', 'plannedOn'],
  findings: ['title', 'state', 'dueOn'],
  'major-events': ['title', 'state', 'plannedOn'],
};
const newest = 5;

/** What supervision knows of a body: what it is kept from, and the newest of each kind. */
export default function OrganizationSupervision({ record }: { record: AnyRecord }) {
  return (
    <div className="stack">
      <StandingOf id={record.id} />
      <Kept id={record.id} shown={kept} />
    </div>
  );
}

export function Kept({ id, shown }: { id: string; shown: Shown }) {
  const words = useWords();
  const rooms = useRooms();
  return rooms.filter((room) => room.name in shown).map((room) => (
    <section key={room.name} aria-label={words.of[room.name].many}>
      <h2>{capital(words.of[room.name].many)}</h2>
      <Suspense fallback={<Loading rows={3} />}>
        <RelatedList room={room} related={{ resource: room.name, by: 'organizationId', columns: shown[room.name] ?? [] }} id={id} atMost={newest} />
      </Suspense>
    </section>
  ));
}

function StandingOf({ id }: { id: string }) {
  const words = useWords();
  const w = words.supervision;
  const answer = useAnswer<Standing>(`/supervision/standing/${id}`);
  if (answer.isPending) return <Loading rows={2} />;
  if (answer.isError) return <Refused error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data.blocked.length === 0) return <p>{w.free}</p>;
  return (
    <div role="note" className="standing">
      <p><strong className="is-fault">{w.blocked}</strong></p>
      <ul>
        {answer.data.blocked.map(({ purpose, obstacles }) => (
          <li key={purpose}>
            {wordFor(w.purposes, purpose)}:{' '}
            {obstacles.map((one, at) => (
              <span key={`${one.recordId}/${at}`}>
                {at > 0 && '; '}
                <Link to={`/${one.resource}/${one.recordId}`}>{wordFor(w.hindrances, one.by)} {one.record}</Link> ({one.until ? fill(w.from, { from: one.until }) : w.standing})
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
