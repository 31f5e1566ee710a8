import type { Day } from '../kernel/calendar.js';
import { share } from '../kernel/money.js';
import type { Course } from './calls.js';
import { hands } from './cast.js';
import { officeDaysAfter } from './days.js';
import { Dice } from './dice.js';
import type { Step } from './entry.js';
import { projectEntries, type ProjectEntry } from './projects.js';

/** Half after the agreement, two fifths after the mid-term report, the rest after acceptance. */
export const plan = [5000, 4000, 1000] as const;

export type TrancheStep =
  Step<'request' | 'approve', object> | Step<'pay', { paidOn: Day; bankReference: string }>;

/** The system plans the tranches itself when an agreement is made; here stands what then happens to each. */
export interface TrancheEntry {
  key: string;
  projectKey: string;
  organizationKey: string;
  sequence: number;
  shareBp: number;
  amountFen: number;
  steps: TrancheStep[];
}

type Progress = 'paid' | 'approved' | 'requested' | 'planned' | 'cancelled';

const progress: Partial<Record<Course, [Progress, Progress, Progress]>> = {
  closed: ['paid', 'paid', 'paid'],
  paid: ['paid', 'paid', 'paid'],
  'third due': ['paid', 'paid', 'requested'],
  'two paid': ['paid', 'paid', 'planned'],
  'second due': ['paid', 'approved', 'planned'],
  'one paid': ['paid', 'planned', 'planned'],
  terminated: ['paid', 'cancelled', 'cancelled'],
};

const { request, approve, pay } = hands.tranches;

/**
 * Asked for by one, approved by another, paid by a third; within 15 office days of what the tranche waits for. What is cancelled the
 * system cancels itself, when the project is terminated.
 */
function stepsOf(project: ProjectEntry, sequence: number, state: Progress, dueOn: Day): TrancheStep[] {
  const dice = new Dice(`tranches/${project.key}/${sequence}`);
  const requestedOn = officeDaysAfter(dueOn, dice.whole(1, 3));
  const approvedOn = officeDaysAfter(requestedOn, dice.whole(1, 3));
  const paidOn = officeDaysAfter(approvedOn, dice.whole(2, 7));
  const reference = `DEMO${paidOn.replaceAll('-', '')}${project.key.slice(-3)}${sequence}`;
  const all: TrancheStep[] = [
    { move: 'request', on: requestedOn, by: request, body: {} },
    { move: 'approve', on: approvedOn, by: approve, body: {} },
    { move: 'pay', on: paidOn, by: pay, body: { paidOn, bankReference: reference } },
  ];
  const done: Record<Progress, TrancheStep[]> = {
    paid: all,
    approved: all.slice(0, 2),
    requested: all.slice(0, 1),
    planned: [],
    cancelled: [],
  };
  return done[state];
}

export const tranches: TrancheEntry[] = projectEntries.flatMap((project) => {
  const states = progress[project.course];
  if (states === undefined || project.awardedFen === null || project.agreedOn === null) return [];
  const due = [project.agreedOn, project.midtermOn, project.finalOn];
  return share(project.awardedFen, plan).map((amountFen, i) => ({
    key: `${project.key}/tranche-${i + 1}`,
    projectKey: project.key,
    organizationKey: project.body.organizationKey,
    sequence: i + 1,
    shareBp: plan[i] ?? 0,
    amountFen,
    steps: stepsOf(project, i + 1, states[i] ?? 'planned', due[i] ?? project.agreedOn ?? ''),
  }));
});

export const paidFen = (until: Day): number =>
  tranches.reduce((sum, t) => sum + (t.steps.some((step) => step.move === 'pay' && step.on <= until) ? t.amountFen : 0), 0);
