import { ArrowRightOutlined } from '@ant-design/icons';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useBackend, useMe, useSystem } from '../../api/hooks.js';
import { queryString } from '../../api/request.js';
import type { Page, Role } from '../../api/types.js';
import { isFor } from '../../kit/registry.js';
import { useFormat } from '../../kit/look/format.js';
import { fill } from '../../words/shape.js';
import { useWords, type Words } from '../../words/words.js';

interface Wait {
  key: keyof Words['waiting']['items'];
  resource: string;
  for: readonly Role[];
  query: (today: string) => Readonly<Record<string, string | readonly string[]>>;
}

const soonDays = 30;
const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const inState = (...state: string[]) => () => ({ state });

/** What lies with whom: whose turn it is in each state, what is late, what ends within thirty days. */
const waits: readonly Wait[] = [
  { key: 'tasksOverdue', resource: 'tasks', query: () => ({ isOverdue: 'true' }), for: ['manager', 'bureauOfficer', 'bureauLeader'] },
  { key: 'casesOverdue', resource: 'incubation-cases', query: (today) => ({ state: 'incubating', dueUntil: today }), for: ['manager', 'incubationOfficer'] },
  { key: 'registrationsOverdue', resource: 'registration-cases', query: () => ({ isOverdue: 'true' }), for: ['manager', 'bureauOfficer', 'bureauLeader'] },
  { key: 'registrationsSubmitted', resource: 'registration-cases', query: inState('submitted'), for: ['bureauOfficer'] },
  { key: 'registrationsAccepted', resource: 'registration-cases', query: inState('accepted'), for: ['bureauOfficer'] },
  { key: 'registrationsReturned', resource: 'registration-cases', query: inState('returned', 'drafted'), for: ['incubationOfficer', 'organizationUser'] },
  { key: 'certificatesExpiring', resource: 'registration-certificates', query: (today) => ({ state: 'valid', expiresUntil: later(today, soonDays + 1) }), for: ['bureauOfficer', 'organizationUser'] },
  { key: 'termsOver', resource: 'office-holders', query: () => ({ isTermOver: 'true' }), for: ['bureauOfficer', 'organizationUser'] },
  { key: 'reportsCandidate', resource: 'annual-reports', query: () => ({ isCandidate: 'true' }), for: ['bureauOfficer'] },
  { key: 'findingsOverdue', resource: 'findings', query: () => ({ isOverdue: 'true' }), for: ['incubationOfficer', 'bureauOfficer', 'organizationUser'] },
  { key: 'reportsDue', resource: 'annual-reports', query: inState('due', 'late', 'overdue', 'rectifying'), for: ['organizationUser'] },
  { key: 'reportsSubmitted', resource: 'annual-reports', query: inState('submitted'), for: ['incubationOfficer', 'bureauOfficer'] },
  { key: 'reportsReviewed', resource: 'annual-reports', query: inState('reviewed', 'rectified'), for: ['bureauOfficer', 'bureauLeader'] },
  { key: 'findingsRemedied', resource: 'findings', query: inState('remedied'), for: ['incubationOfficer', 'bureauOfficer'] },
  { key: 'eventsReported', resource: 'major-events', query: inState('reported'), for: ['incubationOfficer', 'bureauOfficer'] },
  { key: 'ratingsApplied', resource: 'ratings', query: inState('applied', 'assessed'), for: ['bureauOfficer', 'bureauLeader'] },
  { key: 'listingsRemovable', resource: 'credit-listings', query: () => ({ isRemovable: 'true' }), for: ['bureauOfficer', 'bureauLeader'] },
  { key: 'visitsSoon', resource: 'visits', query: (today) => ({ state: 'planned', plannedUntil: later(today, soonDays + 1) }), for: ['incubationOfficer', 'bureauOfficer'] },
  { key: 'tranchesRequested', resource: 'tranches', query: inState('requested'), for: ['manager', 'bureauLeader'] },
  { key: 'tranchesApproved', resource: 'tranches', query: inState('approved'), for: ['financeOfficer'] },
  { key: 'tranchesPlanned', resource: 'tranches', query: inState('planned'), for: ['projectOfficer', 'organizationUser'] },
  { key: 'projectsSubmitted', resource: 'projects', query: inState('submitted'), for: ['manager', 'bureauLeader'] },
  { key: 'projectsApproved', resource: 'projects', query: inState('approved'), for: ['manager', 'projectOfficer'] },
  { key: 'contributionsReceived', resource: 'contributions', query: inState('received'), for: ['manager', 'financeOfficer'] },
  { key: 'casesApplied', resource: 'incubation-cases', query: inState('applied'), for: ['manager', 'bureauLeader'] },
  { key: 'casesAdmitted', resource: 'incubation-cases', query: inState('admitted'), for: ['incubationOfficer'] },
  { key: 'casesAssessing', resource: 'incubation-cases', query: inState('assessing'), for: ['manager', 'bureauLeader'] },
  { key: 'casesLeaving', resource: 'incubation-cases', query: inState('graduated', 'exited'), for: ['incubationOfficer'] },
  { key: 'activitiesHeld', resource: 'activities', query: inState('held'), for: ['manager', 'volunteerOfficer'] },
  { key: 'reportsReported', resource: 'media-reports', query: inState('reported'), for: ['manager', 'bureauOfficer'] },
  { key: 'honoursReported', resource: 'honours', query: inState('reported'), for: ['manager', 'bureauOfficer'] },
  { key: 'projectsDraft', resource: 'projects', query: inState('draft'), for: ['organizationUser'] },
  { key: 'contributionsPledged', resource: 'contributions', query: inState('pledged', 'agreed'), for: ['organizationUser'] },
  { key: 'cardsDue', resource: 'organizations', query: (today) => ({ cardDueUntil: later(today, 1) }), for: ['organizationUser'] },
  { key: 'activitiesPlanned', resource: 'activities', query: inState('planned'), for: ['organizationUser'] },
  { key: 'casesDueSoon', resource: 'incubation-cases', query: (today) => ({ state: 'incubating', dueFrom: today, dueUntil: later(today, soonDays + 1) }), for: ['manager', 'incubationOfficer'] },
  { key: 'tasksOpen', resource: 'tasks', query: (today) => ({ state: 'open', dueFrom: today, dueUntil: later(today, soonDays + 1) }), for: ['manager', 'bureauOfficer', 'bureauLeader'] },
  { key: 'announcementsParked', resource: 'announcements', query: inState('parked'), for: ['systemAdmin'] },
];

/** To-do first: how many records of each kind wait for this person, and the door to them. */
export function Waiting() {
  const me = useMe();
  const words = useWords();
  const format = useFormat();
  const { api } = useBackend();
  const system = useSystem();
  const today = system?.today ?? '';
  const mine = waits.filter((wait) => isFor(me, wait.for)).map((wait) => ({ ...wait, asked: today ? wait.query(today) : {} }));
  const totals = useQueries({
    queries: mine.map(({ resource, asked }) => ({
      queryKey: ['waiting', resource, asked],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.json<Page<unknown>>(`/${resource}`, { query: { ...asked, limit: 1 }, signal }),
      enabled: today !== '',
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
              <Link to={wait.resource === 'announcements' ? '/announcements' : `/${wait.resource}${queryString(wait.asked)}`}>
                <strong className="figure">{format.number(wait.n)}</strong> <span>{fill(words.waiting.items[wait.key], { n: wait.n })}</span> <ArrowRightOutlined aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
