import { dayIn, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

const HOUSE = 'docs/decisions/0007-house-defaults.md';
/** Source: docs/sources.md#X16, docs/decisions/0007-house-defaults.md#project.max_share */
export const maxShare = parameter('project.maxShare', { value: 6_000, unit: 'basisPoints', source: `${HOUSE}#project.max_share`, words: { zh: '资助占总预算上限', en: 'largest share of the budget that is granted' } });
/** Source: docs/decisions/0007-house-defaults.md#project.max_per_org_per_call */
export const maxPerOrganizationPerProgram = parameter('project.maxPerOrganizationPerProgram', {
  value: 1, unit: 'count', source: `${HOUSE}#project.max_per_org_per_call`, words: { zh: '每家组织在同一资助计划中的在办项目上限', en: 'open projects of one organization in one programme' },
});

export const budgetMissing = refusal('projects/budget-missing', 422, '总预算须大于 0', 'the budget must be more than nothing');
export const askedMissing = refusal('projects/asked-missing', 422, '申请资助须大于 0', 'the amount asked for must be more than nothing');
export const overShare = refusal('projects/over-share', 422, '超过总预算的 {maxShareBp} 个基点(万分之一)', 'it is more than {maxShareBp} basis points of the budget');
export const periodReversed = refusal('projects/period-reversed', 422, '结束日期须晚于开始日期', 'the end must come after the beginning');
export const awardMissing = refusal('projects/award-missing', 422, '核定资助须大于 0', 'the award must be more than nothing');
export const overAsked = refusal('projects/over-asked', 422, '核定资助不能超过申请资助', 'no more is awarded than was asked for');
export const notRegistered = refusal('projects/not-registered', 422, '只有登记在册的社会组织可以申请({state})', 'only a registered organization may apply ({state})');
export const tooManyOpen = refusal('projects/too-many-open', 409, '该组织在此资助计划中已有 {open} 个在办项目(上限 {most})', 'the organization has {open} open projects in this programme already (at most {most})');
export const sameHands = refusal('projects/same-hands', 403, '提交人不能决定自己提交的申请', 'whoever submitted an application does not decide on it');
export const inFuture = refusal('projects/in-the-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const outOfOrder = refusal('projects/out-of-order', 422, '日期不能早于上一步的日期({earliest})', 'the date must not lie before the step it follows ({earliest})');

interface Plan { budgetFen: number; askedFen: number; startsOn: Day; endsOn: Day }

/**
 * Whether an amount is within its share of a budget, exactly: 60.00 % is, 60.01 % is not.
 *
 * Units    fen and basis points; compared as products of whole numbers, so that nothing is rounded
 * Source   docs/sources.md#X16, docs/sources.md#N47
 */
export function isWithinShare(fen: number, budgetFen: number, shareBp: number): boolean {
  return BigInt(fen) * 10_000n <= BigInt(budgetFen) * BigInt(shareBp);
}

/**
 * A plan that can be meant: something is asked for, within its share of a budget, for a period that ends after it begins.
 *
 * Source   docs/sources.md#X16, docs/decisions/0007-house-defaults.md#project.max_share
 */
export function planFits(plan: Plan, p: InForce): Problem | undefined {
  if (plan.budgetFen <= 0) return budgetMissing({}, '/budgetFen');
  if (plan.askedFen <= 0) return askedMissing({}, '/askedFen');
  if (plan.startsOn >= plan.endsOn) return periodReversed({}, '/endsOn');
  const maxShareBp = p.of(maxShare);
  return isWithinShare(plan.askedFen, plan.budgetFen, maxShareBp) ? undefined : overShare({ maxShareBp }, '/askedFen');
}

/**
 * An award: more than nothing, no more than was asked for, and within the share in force on the day of the decision.
 *
 * Source   docs/sources.md#X16, docs/decisions/0007-house-defaults.md#project.max_share
 */
export function awardFits(awardedFen: number, plan: Pick<Plan, 'budgetFen' | 'askedFen'>, p: InForce): Problem | undefined {
  if (awardedFen <= 0) return awardMissing({}, '/awardedFen');
  if (awardedFen > plan.askedFen) return overAsked({ askedFen: plan.askedFen }, '/awardedFen');
  const maxShareBp = p.of(maxShare);
  return isWithinShare(awardedFen, plan.budgetFen, maxShareBp) ? undefined : overShare({ maxShareBp }, '/awardedFen');
}

/** Independent civil liability: registered, and not ended. Source: docs/sources.md#X23 */
export const isRegistered = (o: { state: string }): Problem | undefined => (o.state === 'registered' ? undefined : notRegistered({ state: o.state }, '/organizationId'));

/** One open project of a body in a programme, or as many as the district allows. Source: docs/sources.md#N51, docs/decisions/0007-house-defaults.md#project.max_per_org_per_call */
export function hasRoom(open: number, p: InForce): Problem | undefined {
  const most = p.of(maxPerOrganizationPerProgram);
  return open < most ? undefined : tooManyOpen({ open, most }, '/program');
}

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isDecidedByAnother = (p: { submittedBy: string | null }, actorId: string): Problem | undefined => (p.submittedBy === actorId ? sameHands() : undefined);

/**
 * The day of a step: not after today, not before the step it follows.
 *
 * Shape    `earliest` null: it follows nothing
 * Source   docs/sources.md#N20: decision, agreement and payment in this order
 */
export function stepFits(day: Day, earliest: Day | null, today: Day, pointer: string): Problem | undefined {
  if (day > today) return inFuture({ today }, pointer);
  return earliest !== null && day < earliest ? outOfOrder({ earliest }, pointer) : undefined;
}

/** The civil day of a submission, from which on it can be decided. Source: docs/sources.md#N20 */
export const submittedOn = (p: { submittedAt: Date | null }): Day | null => (p.submittedAt === null ? null : dayIn(p.submittedAt));
