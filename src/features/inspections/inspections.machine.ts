import { machine } from '../../kernel/machine.js';
import { hasNothingOpen, hasOpinion } from './inspections.rules.js';

export type ReportState = 'due' | 'late' | 'overdue' | 'absent' | 'submitted' | 'reviewed' | 'concluded' | 'rectifying' | 'rectified' | 'waived';
export type ReportMove = 'fallLate' | 'fallOverdue' | 'miss' | 'handIn' | 'opine' | 'return' | 'pass' | 'object' | 'rectify' | 'accept' | 'sendBack' | 'waive';
interface ReportStage { state: ReportState; needsOpinion: boolean; opinionOn: string | null }

/** The year of a report: due on 1 January, late on 1 April, overdue on 1 June, absent when the year is over; what comes late still comes. */
export const reportLifecycle = machine<ReportState, ReportMove, ReportStage>({
  name: 'annualReport',
  initial: 'due',
  final: ['concluded', 'waived'],
  moves: {
    fallLate: { from: ['due'], to: 'late' },
    fallOverdue: { from: ['due', 'late'], to: 'overdue' },
    miss: { from: ['due', 'late', 'overdue'], to: 'absent' },
    handIn: { from: ['due', 'late', 'overdue', 'absent'], to: 'submitted' },
    opine: { from: ['submitted'], to: 'reviewed' },
    return: { from: ['submitted', 'reviewed'], to: 'due' },
    pass: { from: ['submitted', 'reviewed'], to: 'concluded', needs: [hasOpinion] },
    object: { from: ['submitted', 'reviewed'], to: 'rectifying', needs: [hasOpinion] },
    rectify: { from: ['rectifying'], to: 'rectified' },
    accept: { from: ['rectified'], to: 'concluded' },
    sendBack: { from: ['rectified'], to: 'rectifying' },
    waive: { from: ['due', 'late', 'overdue', 'absent'], to: 'waived' },
  },
});

export type VisitState = 'planned' | 'held' | 'closed' | 'cancelled';
export type VisitMove = 'hold' | 'close' | 'cancel';

export const visitLifecycle = machine<VisitState, VisitMove, { state: VisitState; openFindings: number }>({
  name: 'visit',
  initial: 'planned',
  final: ['closed', 'cancelled'],
  moves: {
    hold: { from: ['planned'], to: 'held' },
    close: { from: ['held'], to: 'closed', needs: [hasNothingOpen] },
    cancel: { from: ['planned'], to: 'cancelled' },
  },
});

export type FindingState = 'open' | 'remedied' | 'closed';
export type FindingMove = 'remedy' | 'close' | 'reopen';

/** Followed up until somebody of the office has seen that it is right. */
export const findingLifecycle = machine<FindingState, FindingMove, { state: FindingState }>({
  name: 'finding',
  initial: 'open',
  final: ['closed'],
  moves: {
    remedy: { from: ['open'], to: 'remedied' },
    close: { from: ['remedied'], to: 'closed' },
    reopen: { from: ['remedied'], to: 'open' },
  },
});

export type MajorEventState = 'reported' | 'acknowledged' | 'objected' | 'held' | 'cancelled';
export type MajorEventMove = 'acknowledge' | 'object' | 'hold' | 'cancel';

export const majorEventLifecycle = machine<MajorEventState, MajorEventMove, { state: MajorEventState }>({
  name: 'majorEvent',
  initial: 'reported',
  final: ['held', 'cancelled'],
  moves: {
    acknowledge: { from: ['reported'], to: 'acknowledged' },
    object: { from: ['reported'], to: 'objected' },
    hold: { from: ['reported', 'acknowledged', 'objected'], to: 'held' },
    cancel: { from: ['reported', 'acknowledged', 'objected'], to: 'cancelled' },
  },
});

export type ChecklistState = 'inForce' | 'replaced';
export type ChecklistMove = 'replace';

export const checklistLifecycle = machine<ChecklistState, ChecklistMove, { state: ChecklistState }>({
  name: 'checklist',
  initial: 'inForce',
  final: ['replaced'],
  moves: { replace: { from: ['inForce'], to: 'replaced' } },
});
