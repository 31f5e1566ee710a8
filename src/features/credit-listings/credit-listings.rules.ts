import { addMonths, addYears, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

export const LIST_KINDS = ['abnormal', 'serious'] as const;
export type ListKind = (typeof LIST_KINDS)[number];
export const CAUSES = [
  'reportMissing', 'partyMissing', 'rectificationOverdue', 'unreachable', 'minorPenalty',
  'twoYearsAbnormal', 'fraudulentChange', 'activityStopped', 'majorFine', 'repeatedPenalties', 'judgmentDefaulter', 'certificateRevoked',
] as const;
export type Cause = (typeof CAUSES)[number];
export const PENALTY_KINDS = ['warning', 'fine', 'confiscation', 'activityStopped', 'registrationRevoked'] as const;
export type PenaltyKind = (typeof PENALTY_KINDS)[number];

/**
 * What lists a body, on which list, and what must have happened before it may come off: a duty fulfilled, a term run out, or both.
 *
 * Source   docs/sources.md#N12, #X15, #N40, #N41, #N42
 */
export const causes: Readonly<Record<Cause, { kind: ListKind; hasDuty: boolean; hasTerm: boolean }>> = {
  reportMissing: { kind: 'abnormal', hasDuty: true, hasTerm: false },
  partyMissing: { kind: 'abnormal', hasDuty: true, hasTerm: false },
  rectificationOverdue: { kind: 'abnormal', hasDuty: true, hasTerm: false },
  unreachable: { kind: 'abnormal', hasDuty: true, hasTerm: false },
  minorPenalty: { kind: 'abnormal', hasDuty: false, hasTerm: true },
  twoYearsAbnormal: { kind: 'serious', hasDuty: true, hasTerm: true },
  fraudulentChange: { kind: 'serious', hasDuty: false, hasTerm: true },
  activityStopped: { kind: 'serious', hasDuty: false, hasTerm: true },
  majorFine: { kind: 'serious', hasDuty: false, hasTerm: true },
  repeatedPenalties: { kind: 'serious', hasDuty: false, hasTerm: true },
  judgmentDefaulter: { kind: 'serious', hasDuty: false, hasTerm: true },
  certificateRevoked: { kind: 'serious', hasDuty: false, hasTerm: true },
};

/** Source: docs/sources.md#N12 */
export const recordWorkingDays = parameter('credit.recordWd', { value: 5, unit: 'workingDays', source: 'docs/sources.md#N12', words: { zh: '信用信息录入期限', en: 'term for recording credit information' } });
/** Source: docs/sources.md#X15 */
export const abnormalMonths = parameter('credit.abnormalMonths', { value: 6, unit: 'months', source: 'docs/sources.md#X15', words: { zh: '活动异常名录移出前最短期限', en: 'shortest time on the abnormal list' } });
/** Source: docs/sources.md#N40 */
export const abnormalToSeriousYears = parameter('credit.abnormalToSeriousYears', { value: 2, unit: 'years', source: 'docs/sources.md#N40', words: { zh: '活动异常满此年限列入严重违法失信名单', en: 'years on the abnormal list that lead to the serious one' } });
/** Source: docs/sources.md#N41 */
export const seriousYears = parameter('credit.seriousMinYears', { value: 2, unit: 'years', source: 'docs/sources.md#N41', words: { zh: '严重违法失信名单移出前最短期限', en: 'shortest time on the serious list' } });
/** Source: docs/sources.md#X15 */
export const majorFine = parameter('penalty.majorFineFen', { value: 5_000_000, unit: 'fen', source: 'docs/sources.md#X15', words: { zh: '列入严重违法失信名单的罚款起点', en: 'fine from which a body is listed as serious' } });
/** Source: docs/sources.md#X15 */
export const repeatYears = parameter('penalty.repeatYears', { value: 3, unit: 'years', source: 'docs/sources.md#X15', words: { zh: '两次以上处罚的计算年限', en: 'years within which two penalties make a serious case' } });

export const inFuture = refusal('credit-listings/in-the-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const outOfOrder = refusal('credit-listings/out-of-order', 422, '日期不能早于 {earliest}', 'the date must not lie before {earliest}');
export const dutyOpen = refusal('credit-listings/duty-open', 422, '须先履行义务并经核实,才能移出', 'the duty must be fulfilled and checked before the removal');
export const tooEarly = refusal('credit-listings/too-early', 422, '{removableOn} 起方可移出', 'it may be removed from {removableOn}');
export const noDuty = refusal('credit-listings/no-duty', 422, '该列入事由没有可履行的义务,期满方可移出', 'this cause has no duty to fulfil: the term must run out');
export const amountMissing = refusal('credit-listings/amount-missing', 422, '罚款、没收须填写大于 0 的金额', 'a fine or a confiscation needs an amount of more than nothing');
export const amountSurplus = refusal('credit-listings/amount-surplus', 422, '此类处罚没有金额,请填 0', 'this kind of penalty has no amount: give 0');

interface Term { cause: Cause; listedOn: Day; restartedOn: Day | null; dutyFulfilledOn: Day | null }

/**
 * The first day on which a body may come off a list; null while its duty is open. A new cause starts the term again.
 *
 * Source   docs/sources.md#N12, #X15, #N41
 */
export function removableOn(l: Term, p: InForce): Day | null {
  const { kind, hasDuty, hasTerm } = causes[l.cause];
  if (hasDuty && l.dutyFulfilledOn === null) return null;
  const from = l.restartedOn ?? l.listedOn;
  const end = kind === 'serious' ? addYears(from, p.of(seriousYears)) : addMonths(from, p.of(abnormalMonths));
  const ends = [...(hasTerm ? [end] : []), ...(l.dutyFulfilledOn === null ? [] : [l.dutyFulfilledOn])].sort();
  return ends.at(-1) ?? from;
}

/** Not before its day, and not while a duty is open. Source: docs/sources.md#N12, #N41 */
export function mayBeRemoved(l: { removableOn: Day | null }, today: Day): Problem | undefined {
  if (l.removableOn === null) return dutyOpen();
  return today < l.removableOn ? tooEarly({ removableOn: l.removableOn }) : undefined;
}

/** Only what asks for a deed can be fulfilled. Source: docs/sources.md#N12 */
export const isDuty = (l: { cause: Cause }): Problem | undefined => (causes[l.cause].hasDuty ? undefined : noDuty());

/**
 * A day of the record: not after today, not before what it follows.
 *
 * Shape    `earliest` null: it follows nothing
 * Source   docs/sources.md#N12
 */
export function dayFits(day: Day, earliest: Day | null, today: Day, pointer: string): Problem | undefined {
  if (day > today) return inFuture({ today }, pointer);
  return earliest !== null && day < earliest ? outOfOrder({ earliest }, pointer) : undefined;
}

/** The day on which an entry of the abnormal list becomes one of the serious list. Source: docs/sources.md#N40 */
export const escalatesOn = (listedOn: Day, p: InForce): Day => addYears(listedOn, p.of(abnormalToSeriousYears));

/** Money where there is money, none where there is not. Source: docs/sources.md#X15 */
export function amountFits(kind: PenaltyKind, amountFen: number): Problem | undefined {
  const hasAmount = kind === 'fine' || kind === 'confiscation';
  if (hasAmount && amountFen <= 0) return amountMissing({}, '/amountFen');
  return !hasAmount && amountFen > 0 ? amountSurplus({}, '/amountFen') : undefined;
}

/**
 * Which cause of a list a penalty is.
 *
 * Shape    `earlier`: days of the warnings and fines of the same body that still stand
 * Source   docs/sources.md#X15
 */
export function listingCauseOf(penalty: { kind: PenaltyKind; amountFen: number; decidedOn: Day }, earlier: readonly Day[], p: InForce): Cause | null {
  if (penalty.kind === 'registrationRevoked') return 'certificateRevoked';
  if (penalty.kind === 'activityStopped') return 'activityStopped';
  if (penalty.kind === 'confiscation') return null;
  if (penalty.amountFen >= p.of(majorFine)) return 'majorFine';
  const since = addYears(penalty.decidedOn, -p.of(repeatYears));
  return earlier.some((day) => day > since && day <= penalty.decidedOn) ? 'repeatedPenalties' : 'minorPenalty';
}
