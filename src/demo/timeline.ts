import type { Day } from '../kernel/calendar.js';
import type { Login } from './cast.js';
import { editions } from './editions.js';
import { byKey, type Attachment, type Entry, type Step } from './entry.js';
import { organizations } from './extras.js';
import { meetings, operatorContracts, policyDocuments, tasks } from './governance.js';
import { honours } from './honours.js';
import { incubationCases, services } from './incubation.js';
import { contributionEntries } from './leverage.js';
import { projectEntries } from './projects.js';
import { mediaReports } from './publicity.js';
import { registered, type RegisteredBody } from './register.js';
import { certificates, officeHolders, registrationCases } from './registrations.js';
import { annualReports, creditListings, findings, majorEvents, partyRecords, penalties, ratings, visits } from './supervision.js';
import { tranches } from './tranches.js';
import { activities, volunteers } from './volunteering.js';

/** The resource names of the API, in the order in which things of one day are entered. */
export const resources = [
  'policy-documents',
  'organizations',
  'registration-certificates',
  'office-holders',
  'registration-cases',
  'annual-reports',
  'penalties',
  'credit-listings',
  'ratings',
  'visits',
  'findings',
  'major-events',
  'party-records',
  'incubation-cases',
  'meetings',
  'tasks',
  'operator-contracts',
  'projects',
  'tranches',
  'contributions',
  'volunteers',
  'activities',
  'media-reports',
  'honours',
] as const;
export type Resource = (typeof resources)[number];

/**
 * One thing somebody does at a desk on a day.
 *
 * create   enters the record `key`
 * move     moves it; for tranches `key` is `project-001/tranche-1`: the agreement has planned them
 * attach   hands in a file
 * log      adds a line to the service log of the incubation case `key`
 * import   brings in the register as it stands
 */
export type Happening = { on: Day; by: Login; resource: Resource; key: string } & (
  | { act: 'create' | 'log'; body: object }
  | { act: 'move'; move: string; body: object }
  | { act: 'attach'; attachment: Attachment }
  | { act: 'import'; bodies: readonly RegisteredBody[] }
);

const moved = (resource: Resource, key: string, steps: readonly Step[]): Happening[] =>
  steps.map(({ on, by, move, body }) => ({ on, by, resource, key, act: 'move', move, body }));

/** Creation first; on a day with both, the moves before the files. */
const ofEntries = (resource: Resource, entries: readonly Entry<object, Step>[]): Happening[] =>
  entries.flatMap(({ key, on, by, body, steps, attachments }) => [
    { on, by, resource, key, act: 'create' as const, body },
    ...moved(resource, key, steps),
    ...attachments.map((attachment): Happening => ({ on: attachment.on, by: attachment.by, resource, key, act: 'attach', attachment })),
  ]);

/** Bodies of the register come with its editions, unless they were known before they were registered. */
const registeredAtOnce = new Set(registered.map(({ key }) => key).filter((key) => byKey(organizations, key).steps.length === 0));

const all: Happening[] = [
  ...ofEntries('policy-documents', policyDocuments),
  ...ofEntries(
    'organizations',
    organizations.filter(({ key }) => !registeredAtOnce.has(key)),
  ),
  ...editions.map(({ key, on, by, bodies }): Happening => ({ on, by, resource: 'organizations', key, act: 'import', bodies })),
  ...ofEntries('registration-certificates', certificates),
  ...ofEntries('office-holders', officeHolders),
  ...ofEntries('registration-cases', registrationCases),
  ...ofEntries('annual-reports', annualReports),
  ...ofEntries('penalties', penalties),
  ...ofEntries('credit-listings', creditListings),
  ...ofEntries('ratings', ratings),
  ...ofEntries('visits', visits),
  ...ofEntries('findings', findings),
  ...ofEntries('major-events', majorEvents),
  ...ofEntries('party-records', partyRecords),
  ...ofEntries('incubation-cases', incubationCases),
  ...services.map(({ caseKey, on, by, body }): Happening => ({ on, by, resource: 'incubation-cases', key: caseKey, act: 'log', body })),
  ...ofEntries('meetings', meetings),
  ...ofEntries('tasks', tasks),
  ...ofEntries('operator-contracts', operatorContracts),
  ...ofEntries('projects', projectEntries),
  ...tranches.flatMap(({ key, steps }) => moved('tranches', key, steps)),
  ...ofEntries('contributions', contributionEntries),
  ...ofEntries('volunteers', volunteers),
  ...ofEntries('activities', activities),
  ...ofEntries('media-reports', mediaReports),
  ...ofEntries('honours', honours),
];

/**
 * Everything that happens in the district from 2013-01-04 to 2018-12-28, in order: whoever walks a clock along it
 * never meets a key that has not been entered. People (cast.ts) and divisions are there before the first day.
 */
export const timeline: readonly Happening[] = all
  .map((happening, order) => ({ happening, order }))
  .sort((a, b) => (a.happening.on === b.happening.on ? a.order - b.order : a.happening.on < b.happening.on ? -1 : 1))
  .map(({ happening }) => happening);
