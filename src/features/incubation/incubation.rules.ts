import { addMonths, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

export const MODES = ['inShell', 'outreach', 'virtual'] as const;
export type Mode = (typeof MODES)[number];
export const TIERS = ['budding', 'startup', 'hub', 'key'] as const;
export type Tier = (typeof TIERS)[number];
/** How somebody leaves who does not graduate. */
export const LEAVING_KINDS = ['voluntary', 'expired', 'eliminated', 'disqualified'] as const;
export type LeavingKind = (typeof LEAVING_KINDS)[number];
export const EXIT_KINDS = ['graduated', ...LEAVING_KINDS] as const;
export type ExitKind = (typeof EXIT_KINDS)[number];
/** What an assessment came to; `missed`: no self-assessment was handed in. */
export const OUTCOMES = ['excellent', 'passed', 'extendable', 'failed', 'missed'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const SERVICE_KINDS = [
  'premises', 'training', 'information', 'seedFund', 'resources', 'bookkeeping', 'fundCustody', 'registration', 'consulting', 'assessment', 'party', 'other',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];

const HOUSE = 'docs/decisions/0007-house-defaults.md';
/** Source: docs/decisions/0007-house-defaults.md#incubation.term_months */
export const termMonths = parameter('incubation.termMonths', { value: 24, unit: 'months', source: `${HOUSE}#incubation.term_months`, words: { zh: '孵化期', en: 'length of a residence' } });
/** Source: docs/decisions/0007-house-defaults.md#incubation.extension_max */
export const extensionMax = parameter('incubation.extensionMax', { value: 1, unit: 'count', source: `${HOUSE}#incubation.extension_max`, words: { zh: '最多延期次数', en: 'extensions at most' } });
/** Source: docs/decisions/0007-house-defaults.md#incubation.extension_months */
export const extensionMonths = parameter('incubation.extensionMonths', { value: 12, unit: 'months', source: `${HOUSE}#incubation.extension_months`, words: { zh: '一次延期最长', en: 'longest extension' } });
/** Source: docs/decisions/0007-house-defaults.md#incubation.handover_wd */
export const handoverWorkingDays = parameter('incubation.handoverWd', { value: 15, unit: 'workingDays', source: `${HOUSE}#incubation.handover_wd`, words: { zh: '退驻交接期限', en: 'term for handing the premises over' } });
/** Lowest scores of excellent, passed and extendable. Source: docs/decisions/0007-house-defaults.md#assessment.bands */
export const bands = parameter('assessment.bands', { value: [85, 70, 60], unit: 'count', source: `${HOUSE}#assessment.bands`, words: { zh: '评估分档(优秀、合格、可延期)', en: 'bands of an assessment (excellent, passed, one extension)' } });

export const inFuture = refusal('incubation/in-the-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const outOfOrder = refusal('incubation/out-of-order', 422, '日期不能早于上一步的日期({earliest})', 'the date must not lie before the step it follows ({earliest})');
export const organizationEnded = refusal('incubation/organization-ended', 422, '该组织已终止({state}),不能入驻', 'the organization has come to its end ({state}) and cannot be incubated');
export const caseOpen = refusal('incubation/case-open', 409, '该组织已有未办结的孵化档案({number})', 'the organization has a case that is still open ({number})');
export const termUnfit = refusal('incubation/term-unfit', 422, '期满日期须在 {from} 之后、{until} 或之前', 'the end of the term must lie after {from} and not after {until}');
export const extensionsUsed = refusal('incubation/extensions-used', 422, '延期次数已用完', 'there is no extension left');
export const notPassed = refusal('incubation/not-passed', 422, '评估结果为“{outcome}”,不能出壳', 'the assessment came to "{outcome}": there is no graduation');
export const notExtendable = refusal('incubation/not-extendable', 422, '评估结果为“{outcome}”,不适用延期', 'the assessment came to "{outcome}": there is no extension');
export const scoreMissing = refusal('incubation/score-missing', 422, '须先有评估得分', 'a score of the assessment is needed first');
export const scoreFixed = refusal('incubation/score-fixed', 422, '评估得分已登记为 {score},不能改动', 'the score has been entered as {score} and does not change');
export const scoreWithoutPaper = refusal('incubation/score-without-self-assessment', 422, '未提交自评材料的不予评分', 'without a self-assessment there is no score');
export const leavesVoluntarily = refusal('incubation/leaves-voluntarily', 422, '未提交自评材料的,按主动退驻办理', 'whoever hands in no self-assessment leaves voluntarily');
export const notExpired = refusal('incubation/not-expired', 422, '期满({dueOn})前不能按期满退驻办理', 'the term has not expired before {dueOn}');
export const outsideStay = refusal('incubation/outside-stay', 422, '服务日期须在准入之后、退出之前', 'a service is given between admission and exit');

/**
 * A day on which something was done: not after today, not before the step it follows.
 *
 * Shape    `earliest` null: it follows nothing
 * Source   docs/sources.md#F13 truthful records; the order of steps is that of docs/sources.md#X7
 */
export function dayFits(day: Day, earliest: Day | null, today: Day, pointer: string): Problem | undefined {
  if (day > today) return inFuture({ today }, pointer);
  return earliest !== null && day < earliest ? outOfOrder({ earliest }, pointer) : undefined;
}

/** Bodies that exist or are meant to exist; the registered and the not yet registered. Source: docs/sources.md#X7 */
export const isInBeing = (o: { state: string }): Problem | undefined =>
  ['idea', 'filed', 'registered'].includes(o.state) ? undefined : organizationEnded({ state: o.state }, '/organizationId');

/** One stay at a time; whoever has not handed over has not left. Source: docs/sources.md#X7 */
export const hasNoOpenCase = (open: { number: string } | null): Problem | undefined => (open ? caseOpen({ number: open.number }, '/organizationId') : undefined);

/** The last day of a residence, counted from the day of moving in. Source: docs/decisions/0007-house-defaults.md#incubation.term_months */
export const termEnd = (movedInOn: Day, p: InForce): Day => addMonths(movedInOn, p.of(termMonths));

/** An agreement may be for less than the term, never for more. Source: docs/decisions/0007-house-defaults.md#incubation.term_months */
export const termFits = (movedInOn: Day, dueOn: Day, p: InForce): Problem | undefined => endFits(movedInOn, dueOn, termEnd(movedInOn, p));

/** The last day after an extension of the longest kind. Source: docs/decisions/0007-house-defaults.md#incubation.extension_months */
export const extensionEnd = (dueOn: Day, p: InForce): Day => addMonths(dueOn, p.of(extensionMonths));

/** An extension ends after the term it extends and within the months allowed. Source: docs/decisions/0007-house-defaults.md#incubation.extension_months */
export const extensionFits = (dueOn: Day, next: Day, p: InForce): Problem | undefined => endFits(dueOn, next, extensionEnd(dueOn, p));

const endFits = (from: Day, end: Day, until: Day): Problem | undefined => (end > from && end <= until ? undefined : termUnfit({ from, until }, '/dueOn'));

/**
 * The band a score falls into.
 *
 * Shape    score 0–100; `lowest` the lowest scores of the three upper bands, descending
 * Source   docs/decisions/0007-house-defaults.md#assessment.bands
 */
export const outcomeOf = (score: number, lowest: readonly number[]): Outcome => (['excellent', 'passed', 'extendable'] as const)[bandOf(score, lowest)] ?? 'failed';
const bandOf = (score: number, lowest: readonly number[]): number => {
  const band = lowest.findIndex((least) => score >= least);
  return band < 0 ? OUTCOMES.length : band;
};

/** Whoever hands in no self-assessment is not scored. Source: docs/decisions/0007-house-defaults.md#no-self-assessment */
export const scoreNeedsPaper = (score: number | null, hasSelfAssessment: boolean): Problem | undefined =>
  score !== null && !hasSelfAssessment ? scoreWithoutPaper({}, '/score') : undefined;

/** A score is entered once, with the assessment or with the decision on it. Source: docs/sources.md#N22 */
export function scoreFits(known: number | null, given: number | null): Problem | undefined {
  return known !== null && given !== null && known !== given ? scoreFixed({ score: known }, '/score') : undefined;
}

/** A decision on an assessment stands on its score. Source: docs/sources.md#N22 */
export const hasOutcome = (c: { outcome: Outcome | null }): Problem | undefined => (c.outcome === null ? scoreMissing({}, '/score') : undefined);

/** Graduation needs a pass; as long as no score is known it is not ruled out. Source: docs/decisions/0007-house-defaults.md#assessment.bands */
export const mayGraduate = (c: { outcome: Outcome | null }): Problem | undefined =>
  c.outcome === null || c.outcome === 'excellent' || c.outcome === 'passed' ? undefined : notPassed({ outcome: c.outcome });

/** Time helps in one band only. Source: docs/decisions/0007-house-defaults.md#assessment.bands */
export const mayBeExtended = (c: { outcome: Outcome | null }): Problem | undefined =>
  c.outcome === null || c.outcome === 'extendable' ? undefined : notExtendable({ outcome: c.outcome });

/** As many extensions as were promised at residence. Source: docs/decisions/0007-house-defaults.md#incubation.extension_max */
export const hasExtensionLeft = (c: { extensionsLeft: number }): Problem | undefined => (c.extensionsLeft > 0 ? undefined : extensionsUsed());

/**
 * Whether somebody may leave in this way: expiry waits for the end of the term, and who missed the assessment leaves voluntarily,
 * unless the qualification is gone altogether.
 *
 * Source   docs/decisions/0007-house-defaults.md#no-self-assessment, docs/sources.md#N22
 */
export function exitFits(c: { outcome: Outcome | null; dueOn: Day | null }, exit: { exitKind: ExitKind; exitedOn: Day }): Problem | undefined {
  if (exit.exitKind === 'expired' && c.dueOn !== null && exit.exitedOn < c.dueOn) return notExpired({ dueOn: c.dueOn }, '/exitKind');
  return c.outcome === 'missed' && !['voluntary', 'disqualified'].includes(exit.exitKind) ? leavesVoluntarily({}, '/exitKind') : undefined;
}

/** A service is given between admission and exit; when it was entered does not matter. Source: docs/decisions/0007-house-defaults.md#late-not-lost */
export const serviceFits = (c: { admittedOn: Day | null; exitedOn: Day | null }, heldOn: Day): Problem | undefined =>
  c.admittedOn === null || heldOn < c.admittedOn || (c.exitedOn !== null && heldOn > c.exitedOn) ? outsideStay({}, '/heldOn') : undefined;

/** The later of two days that a step follows. Source: docs/sources.md#X7 */
export const latest = (...days: readonly (Day | null)[]): Day | null => days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
