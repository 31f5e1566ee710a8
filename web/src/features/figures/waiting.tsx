import { ArrowRightOutlined } from '@ant-design/icons';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useBackend, useMe } from '../../api/hooks.js';
import type { Page, Role } from '../../api/types.js';
import { isFor } from '../../kit/registry.js';
import { useFormat } from '../../kit/look/format.js';
import { useWords, type Words } from '../../words/words.js';

interface Wait {
  key: keyof Words['waiting']['items'];
  resource: string;
  state: string;
  for: readonly Role[];
}

/** What lies with whom: a state of a resource is somebody's work. */
const waits: readonly Wait[] = [
  { key: 'tranchesRequested', resource: 'tranches', state: 'requested', for: ['manager'] },
  { key: 'tranchesApproved', resource: 'tranches', state: 'approved', for: ['financeOfficer'] },
  { key: 'tranchesPlanned', resource: 'tranches', state: 'planned', for: ['projectOfficer'] },
  { key: 'projectsSubmitted', resource: 'projects', state: 'submitted', for: ['manager', 'projectOfficer'] },
  { key: 'projectsApproved', resource: 'projects', state: 'approved', for: ['manager', 'projectOfficer'] },
  { key: 'contributionsReceived', resource: 'contributions', state: 'received', for: ['manager', 'financeOfficer'] },
  { key: 'casesApplied', resource: 'incubation-cases', state: 'applied', for: ['manager', 'incubationOfficer'] },
  { key: 'casesAssessing', resource: 'incubation-cases', state: 'assessing', for: ['manager', 'incubationOfficer'] },
  { key: 'activitiesHeld', resource: 'activities', state: 'held', for: ['manager', 'volunteerOfficer'] },
  { key: 'reportsReported', resource: 'media-reports', state: 'reported', for: ['manager', 'incubationOfficer', 'volunteerOfficer'] },
  { key: 'honoursReported', resource: 'honours', state: 'reported', for: ['manager', 'incubationOfficer'] },
  { key: 'tasksOpen', resource: 'tasks', state: 'open', for: ['manager', 'bureauOfficer', 'bureauLeader'] },
  { key: 'projectsDraft', resource: 'projects', state: 'draft', for: ['organizationUser'] },
  { key: 'contributionsPledged', resource: 'contributions', state: 'pledged', for: ['organizationUser'] },
  { key: 'activitiesPlanned', resource: 'activities', state: 'planned', for: ['organizationUser'] },
  { key: 'announcementsParked', resource: 'announcements', state: 'parked', for: ['systemAdmin'] },
];

/** To-do first: how many records of each kind wait for this person, and the door to them. */
export function Waiting() {
  const me = useMe();
  const words = useWords();
  const format = useFormat();
  const { api } = useBackend();
  const mine = waits.filter((wait) => isFor(me, wait.for));
  const totals = useQueries({
    queries: mine.map(({ resource, state }) => ({
      queryKey: ['waiting', resource, state],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.json<Page<unknown>>(`/${resource}`, { query: { state, limit: 1 }, signal }),
    })),
  });
  if (mine.length === 0) return null;
  const isKnown = totals.every((total) => !total.isPending);
  const open = mine.map((wait, at) => ({ ...wait, n: totals[at]?.data?.total ?? 0 })).filter((wait) => wait.n > 0);
  return (
    <section className="waiting surface" aria-labelledby="waiting">
      <h2 id="waiting">{words.waiting.title}</h2>
      {!isKnown ? (
        <p className="muted">{words.kit.loading}</p>
      ) : open.length === 0 ? (
        <p className="muted">{words.waiting.none}</p>
      ) : (
        <ul>
          {open.map((wait) => (
            <li key={wait.key}>
              <Link to={wait.resource === 'announcements' ? '/announcements' : `/${wait.resource}?state=${wait.state}`}>
                <strong className="figure">{format.number(wait.n)}</strong> <span>{words.waiting.items[wait.key]}</span> <ArrowRightOutlined aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
