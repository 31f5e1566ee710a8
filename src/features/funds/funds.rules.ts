import type { Day } from '../../kernel/calendar.js';
import { add, share } from '../../kernel/money.js';
import { parameter } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';
import { halfWidth } from '../../kernel/width.js';

const HOUSE = 'docs/decisions/0007-house-defaults.md';
/** Parts of an award, in the order in which they fall due. Source: docs/sources.md#X24, docs/decisions/0007-house-defaults.md#tranche.plan */
export const tranchePlan = parameter('tranches.plan', { value: [5_000, 4_000, 1_000], unit: 'basisPointsList', source: `${HOUSE}#tranche.plan`, words: { zh: '分期拨款比例', en: 'shares of the tranches' } });

export const sameHands = refusal('funds/same-hands', 403, '申请、审批、付款须由三人分别办理', 'whoever requests, approves and pays a tranche are three people');
export const projectEnded = refusal('funds/project-ended', 409, '项目已终止,不再拨付', 'the project was terminated: nothing more is paid');
export const paidInFuture = refusal('funds/paid-in-future', 422, '支付日期不能晚于今天({today})', 'a payment cannot lie after today ({today})');
export const paidBeforeAgreement = refusal('funds/paid-before-agreement', 422, '支付日期不能早于签约日期({agreedOn})', 'nothing is paid before the agreement ({agreedOn})');
export const overAward = refusal('funds/over-award', 422, '累计支付将超过核定资助', 'more would be paid than was awarded');

export interface Part { sequence: number; shareBp: number; amountFen: number }

/**
 * The tranches of an award: the parts add up to it to the fen, in the order of the plan.
 *
 * Shape    (award in fen, shares in basis points) → parts numbered from 1; a part of nothing is left out
 * Edges    shares that do not add up to the whole are taken as weights, so that the award is planned whole
 * Source   docs/sources.md#X24, docs/decisions/0007-house-defaults.md#tranche.plan
 */
export const plannedTranches = (awardedFen: number, plan: readonly number[]): Part[] =>
  share(awardedFen, plan)
    .map((amountFen, i) => ({ shareBp: plan[i] ?? 0, amountFen }))
    .filter(({ amountFen }) => amountFen > 0)
    .map((part, i) => ({ ...part, sequence: i + 1 }));

/**
 * Whether somebody may do the next step although the hands before were theirs: never.
 *
 * Source   docs/decisions/0007-house-defaults.md#three-hands
 */
export const isAnotherHand = (actorId: string, ...before: readonly (string | null)[]): Problem | undefined => (before.includes(actorId) ? sameHands() : undefined);

/** What stops payments altogether: a project that was closed may still be owed its last part, one that was terminated is owed nothing. Source: docs/sources.md#X24 */
export const paymentStop = (project: { state: string }): Problem | undefined => (project.state === 'terminated' ? projectEnded() : undefined);

/** Paid today or before, and not before there was an agreement. Source: docs/sources.md#N20, docs/sources.md#N63 */
export function paymentFits(paidOn: Day, agreedOn: Day | null, today: Day): Problem | undefined {
  if (paidOn > today) return paidInFuture({ today }, '/paidOn');
  return agreedOn === null || paidOn < agreedOn ? paidBeforeAgreement({ agreedOn }, '/paidOn') : undefined;
}

/** What has been paid and what is to be paid stay within the award. Source: docs/sources.md#X24 */
export const isWithinAward = (paidFen: number, amountFen: number, awardedFen: number): Problem | undefined => (add(paidFen, amountFen) <= awardedFen ? undefined : overAward({ paidFen, awardedFen }));

/** One reference is one payment, however it was typed. Source: docs/decisions/0007-house-defaults.md#three-hands */
export const referenceOf = (written: string): string => halfWidth(written).replace(/\s+/g, '').replace(/[a-z]+/g, (letters) => letters.toUpperCase());
