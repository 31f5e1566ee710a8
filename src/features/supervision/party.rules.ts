import type { Day } from '../../kernel/calendar.js';
import { refusal, type Problem } from '../../kernel/problem.js';

export const PARTY_ORG_TYPES = ['independentBranch', 'jointBranch', 'functionalBranch', 'none'] as const;
export type PartyOrgType = (typeof PARTY_ORG_TYPES)[number];
export const COVERAGES = ['covered', 'guided', 'uncovered'] as const;
export type Coverage = (typeof COVERAGES)[number];
/** One line of the checklist and the day on which it was done. */
export interface PartyStep { label: string; doneOn: Day | null; note: string | null }

export const noSuchStep = refusal('supervision/no-such-step', 422, '清单没有第 {step} 项', 'the checklist has no line {step}');
export const stepInFuture = refusal('supervision/step-in-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const establishedWithoutBranch = refusal('supervision/established-without-branch', 422, '没有党组织时,请不要填写成立日期和批复文号', 'without a party organization there is neither a founding day nor an approval');

/** How far party building reaches a body: an organization of any kind, an instructor only, or neither. Source: docs/sources.md#N10, #N11 */
export const coverageOf = (r: { orgType: PartyOrgType; instructor: string | null }): Coverage => (r.orgType !== 'none' ? 'covered' : r.instructor ? 'guided' : 'uncovered');

/** What only an organization can have. Source: docs/sources.md#N10 */
export const branchFits = (r: { orgType: PartyOrgType; establishedOn: Day | null; approvalNo: string | null }, today: Day): Problem | undefined => {
  if (r.orgType === 'none' && (r.establishedOn || r.approvalNo)) return establishedWithoutBranch({}, r.establishedOn ? '/establishedOn' : '/approvalNo');
  return r.establishedOn !== null && r.establishedOn > today ? stepInFuture({ today }, '/establishedOn') : undefined;
};

/** The checklist with one line answered; lines are counted from 1. Source: docs/decisions/0011-local-slogans.md */
export function stepFits(steps: readonly PartyStep[], step: number, doneOn: Day | null, today: Day): Problem | undefined {
  if (step < 1 || step > steps.length) return noSuchStep({ step }, '/step');
  return doneOn !== null && doneOn > today ? stepInFuture({ today }, '/doneOn') : undefined;
}
