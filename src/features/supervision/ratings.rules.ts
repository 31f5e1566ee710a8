import { addMonths, addYears, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

export const GRADES = ['5A', '4A', '3A', '2A', '1A'] as const;
export type Grade = (typeof GRADES)[number];

const RULE = 'docs/sources.md#F9';
/** Source: docs/sources.md#F9 */
export const minMonths = parameter('rating.minMonths', { value: 24, unit: 'months', source: RULE, words: { zh: '申请评估前取得登记证书的最短时间', en: 'time a certificate is held before a rating' } });
/** Source: docs/sources.md#F9 */
export const validityYears = parameter('rating.validityYears', { value: 5, unit: 'years', source: RULE, words: { zh: '评估等级有效期', en: 'validity of a grade' } });
/** Source: docs/sources.md#F9 */
export const reapplyYears = parameter('rating.reapplyYears', { value: 2, unit: 'years', source: RULE, words: { zh: '有效期届满前可重新申请的年限', en: 'last years of a grade in which one may apply again' } });
/** Source: docs/sources.md#F9 */
export const downgradeYears = parameter('rating.downgradeBanYears', { value: 2, unit: 'years', source: RULE, words: { zh: '降级后不得申请的年限', en: 'years without application after a downgrade' } });
/** Source: docs/sources.md#F9 */
export const cancelYears = parameter('rating.cancelBanYears', { value: 3, unit: 'years', source: RULE, words: { zh: '取消等级后不得申请的年限', en: 'years without application after a cancellation' } });
/** Source: docs/sources.md#F9 */
export const returnDays = parameter('rating.returnDays', { value: 15, unit: 'days', source: RULE, words: { zh: '交回证书、牌匾的期限', en: 'term for handing back certificate and plaque' } });
/** Source: docs/sources.md#F9 */
export const penaltyYears = parameter('rating.penaltyYears', { value: 1, unit: 'years', source: RULE, words: { zh: '受行政处罚后不予评估的年限', en: 'years without a rating after a penalty' } });
/** Lowest scores of 5A to 1A of 1,000 points. Source: docs/sources.md#N37, docs/decisions/0007-house-defaults.md#rating.bands */
export const bands = parameter('rating.bands', { value: [951, 901, 851, 801, 751], unit: 'count', source: 'docs/decisions/0007-house-defaults.md#rating.bands', words: { zh: '评估等级分数线(5A 至 1A)', en: 'lowest scores of the grades 5A to 1A' } });

export const tooYoung = refusal('supervision/too-young', 422, '取得登记证书未满 {months} 个月,{from} 起方可申请', 'the certificate has not been held for {months} months: apply from {from}');
export const stillValid = refusal('supervision/still-valid', 422, '现有等级在有效期内,{from} 起可重新申请;申请更高等级的请注明', 'the present grade is valid: apply again from {from}, or for a higher grade');
export const isBanned = refusal('supervision/banned', 422, '降级或取消等级后未满规定年限,{from} 起方可申请', 'after a downgrade or a cancellation: apply from {from}');
export const absentLastYear = refusal('supervision/absent-last-year', 422, '{year} 年度未参加年检', 'there was no annual inspection for {year}');
export const failedLastYear = refusal('supervision/failed-last-year', 422, '{year} 年度年检不合格', 'the annual inspection for {year} was failed');
export const basicTwice = refusal('supervision/basic-twice', 422, '连续两年({year} 年度止)年检基本合格', 'the annual inspection was passed basically only in two years running, {year} the last');
export const recentPenalty = refusal('supervision/recent-penalty', 422, '受到行政处罚({record})未满规定年限,{from} 起方可申请', 'there was a penalty ({record}): apply from {from}');
export const unexecutedPenalty = refusal('supervision/unexecuted-penalty', 422, '行政处罚({record})尚未执行完毕', 'a penalty ({record}) has not been executed');
export const listedNow = refusal('supervision/listed-now', 422, '列入信用名录({record})期间不予评估', 'no rating while on a credit list ({record})');
export const notRegistered = refusal('supervision/not-registered', 422, '只有登记的社会组织可以申请评估', 'only registered bodies are rated');
export const scoreTooLow = refusal('supervision/score-too-low', 422, '得分 {score} 未达到最低等级,请办理不予评定', 'the score {score} reaches no grade: refuse the application');
export const notLower = refusal('supervision/not-lower', 422, '降级后的等级须低于现有等级 {grade}', 'the new grade must be lower than {grade}');

export interface RatingFacts {
  organization: { state: string; registeredOn: Day | null };
  /** Ratings in force and those whose ban may still run. */
  ratings: readonly { state: string; validUntil: Day | null; bannedUntil: Day | null }[];
  /** Reports with a conclusion, the newest year first. */
  reports: readonly { year: number; conclusion: string }[];
  penalties: readonly { documentNo: string; decidedOn: Day; state: string }[];
  listings: readonly { number: string; listedOn: Day; endedOn: Day | null }[];
}

/**
 * Why a body may not apply for a rating on a day; the first reason.
 *
 * Source   docs/sources.md#F9, #N35, #N36, #X14
 */
export function ratingObstacle(facts: RatingFacts, isUpgrade: boolean, today: Day, p: InForce): Problem | undefined {
  return ageFits(facts.organization, today, p) ?? gradeFits(facts.ratings, isUpgrade, today, p) ?? reportsFit(facts.reports) ?? penaltiesFit(facts.penalties, today, p)
    ?? facts.listings.filter((l) => l.listedOn <= today && (l.endedOn === null || l.endedOn > today)).map(({ number }) => listedNow({ record: number }))[0];
}

function ageFits(o: RatingFacts['organization'], today: Day, p: InForce): Problem | undefined {
  if (o.state !== 'registered' || o.registeredOn === null) return notRegistered({}, '/organizationId');
  const from = addMonths(o.registeredOn, p.of(minMonths));
  return today < from ? tooYoung({ months: p.of(minMonths), from }) : undefined;
}

function gradeFits(ratings: RatingFacts['ratings'], isUpgrade: boolean, today: Day, p: InForce): Problem | undefined {
  const banned = ratings.map((r) => r.bannedUntil ?? '').sort().at(-1) ?? '';
  if (today < banned) return isBanned({ from: banned });
  const until = ratings.filter((r) => r.state === 'inForce').map((r) => r.validUntil ?? '')[0];
  if (until === undefined || isUpgrade) return undefined;
  const from = addYears(until, -p.of(reapplyYears));
  return today < from ? stillValid({ from }) : undefined;
}

function reportsFit(reports: RatingFacts['reports']): Problem | undefined {
  const [last, before] = reports;
  if (!last) return undefined;
  const { year, conclusion } = last;
  if (conclusion === 'absent') return absentLastYear({ year });
  if (conclusion === 'failed') return failedLastYear({ year });
  return conclusion === 'basicallyPassed' && before?.conclusion === 'basicallyPassed' && before.year === year - 1 ? basicTwice({ year }) : undefined;
}

function penaltiesFit(penalties: RatingFacts['penalties'], today: Day, p: InForce): Problem | undefined {
  for (const { documentNo, decidedOn, state } of penalties) {
    if (state === 'revoked' || decidedOn > today) continue;
    if (state === 'imposed') return unexecutedPenalty({ record: documentNo });
    const from = addYears(decidedOn, p.of(penaltyYears));
    if (today < from) return recentPenalty({ record: documentNo, from });
  }
  return undefined;
}

/** The grade of a score, or none. Source: docs/sources.md#N37, docs/decisions/0007-house-defaults.md#rating.bands */
export const gradeOf = (score: number, lowest: readonly number[]): Grade | null => GRADES[lowest.findIndex((from) => score >= from)] ?? null;

/** A grade is given for a score that reaches one. Source: docs/sources.md#F9 */
export const hasGrade = (r: { score: number | null; grade: Grade | null }): Problem | undefined => (r.grade === null ? scoreTooLow({ score: r.score ?? 0 }) : undefined);

/** A downgrade goes down. Source: docs/sources.md#F9 */
export const isLower = (grade: Grade, than: Grade | null): Problem | undefined => (GRADES.indexOf(grade) > (than === null ? GRADES.length : GRADES.indexOf(than)) ? undefined : notLower({ grade: than ?? '' }, '/grade'));

/** Certificates and plaques stand for three A and more. Source: docs/sources.md#F9 */
export const hasPlaque = (grade: Grade | null): boolean => grade !== null && GRADES.indexOf(grade) <= GRADES.indexOf('3A');
