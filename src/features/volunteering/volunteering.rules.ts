import { addDays, dayIn, daysBetween, type Day } from '../../kernel/calendar.js';
import { parameter } from '../../kernel/parameter.js';
import { Problem, refusal } from '../../kernel/problem.js';

export const ACTIVITY_KINDS = ['elderCare', 'disability', 'children', 'community', 'culture', 'environment', 'health', 'other'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Working days within which service is to be recorded. Source: docs/sources.md#F13 art. 11 */
export const recordWithin = parameter('volunteering.recordWithin', {
  value: 10, unit: 'workingDays', source: 'docs/sources.md#F13', words: { zh: '志愿服务记录时限', en: 'Term for recording service' },
});
/** Minutes a person may serve on one day, all bodies together. Source: docs/decisions/0007-house-defaults.md#volunteer.max_minutes_per_day */
export const maxMinutesPerDay = parameter('volunteering.maxMinutesPerDay', {
  value: 960, unit: 'minutes', source: 'docs/decisions/0007-house-defaults.md#volunteer.max_minutes_per_day', words: { zh: '每人每日服务时长上限', en: 'Most service time of a person on one day' },
});
/** Minutes that service may last beyond the activity (preparing, tidying up). Source: docs/decisions/0007-house-defaults.md#volunteer.tolerance_minutes */
export const toleranceMinutes = parameter('volunteering.toleranceMinutes', {
  value: 30, unit: 'minutes', source: 'docs/decisions/0007-house-defaults.md#volunteer.tolerance_minutes', words: { zh: '服务时长可超出活动时长', en: 'Service time allowed beyond the activity' },
});
/** How far ahead an activity may be planned. Source: docs/decisions/0007-house-defaults.md#volunteer.plan_ahead_days */
export const planAheadDays = parameter('volunteering.planAheadDays', {
  value: 366, unit: 'days', source: 'docs/decisions/0007-house-defaults.md#volunteer.plan_ahead_days', words: { zh: '活动最早可提前发布', en: 'How far ahead an activity may be planned' },
});

/** Years for which the record of somebody who left is kept with its name. Source: docs/decisions/0007-house-defaults.md#volunteer.retention_years */
export const retentionYears = parameter('volunteering.retentionYears', {
  value: 10, unit: 'years', source: 'docs/decisions/0007-house-defaults.md#volunteer.retention_years', words: { zh: '志愿者档案保存期(退出后)', en: 'How long a volunteer’s record is kept after leaving' },
});

export const endsBeforeStart = refusal('volunteering/ends-before-start', 422, '结束时间须晚于开始时间', 'it must end after it starts');
export const notOneDay = refusal('volunteering/not-one-day', 422, '活动须在同一天内开始和结束,跨日活动请按日分别登记', 'an activity starts and ends on one day: enter each day by itself');
export const tooFarAhead = refusal('volunteering/too-far-ahead', 422, '活动时间不能早于 1949-10-01 或晚于 {last}', 'the time must not lie before 1949-10-01 or after {last}');
export const notOver = refusal('volunteering/not-over', 422, '活动尚未结束({endsAt}),不能记录', 'the activity is not over yet ({endsAt})');
export const fewerVisitsThanPersons = refusal('volunteering/fewer-visits-than-persons', 422, '服务人次不能少于服务人数({persons})', 'there cannot be fewer person-times than persons ({persons})');
export const namedTwice = refusal('volunteering/named-twice', 422, '同一志愿者在本次活动中出现了两次', 'the volunteer is named twice');
export const unknownVolunteer = refusal('volunteering/unknown-volunteer', 422, '没有这名志愿者,或您无权查看', 'there is no such volunteer, or it is not yours to see');
export const hasLeft = refusal('volunteering/has-left', 422, '该志愿者已于 {leftOn} 退出', 'the volunteer left on {leftOn}');
export const bornTooLate = refusal('volunteering/born-too-late', 422, '出生日期不能晚于加入日期', 'the date of birth cannot lie after the day of joining');
export const guardianConsentMissing = refusal('volunteering/guardian-consent-missing', 422, '该志愿者当时未满须监护人同意的年龄,且没有有效的监护人同意', 'the volunteer is below the age at which a guardian must consent, and no such consent is in effect');
export const longerThanActivity = refusal('volunteering/longer-than-activity', 422, '服务时长最多 {most} 分钟(活动时长加允许误差)', 'service lasts at most {most} minutes (the activity and the tolerance)');
export const tooMuchForADay = refusal('volunteering/too-much-for-a-day', 422, '该志愿者当日服务时长将达 {sum} 分钟,超过上限 {most} 分钟', 'the volunteer would have served {sum} minutes on that day, more than {most}');
export const elsewhereThen = refusal('volunteering/elsewhere-then', 422, '该志愿者在 {from}–{until} 已有另一场活动的记录', 'the volunteer is recorded at another activity from {from} to {until}');
export const sameHands = refusal('volunteering/same-hands', 403, '记录人不能确认自己记录的活动', 'whoever recorded an activity may not confirm it');
export const othersProject = refusal('volunteering/others-project', 422, '没有这个项目,或它不属于该社会组织', 'there is no such project, or it is not of this organization');

const MINUTE = 60_000;
/** Length of an activity in whole minutes. Source: docs/sources.md#F13 art. 7 */
export const lengthOf = (a: { startsAt: Date; endsAt: Date }): number => Math.floor((a.endsAt.getTime() - a.startsAt.getTime()) / MINUTE);

/** `14:30` on the clocks of Asia/Shanghai. */
const clockTime = (at: Date): string => new Date(at.getTime() + 8 * 60 * MINUTE).toISOString().slice(11, 16);

/**
 * Starts before it ends, on one civil day (ending at midnight is still that day), and at a time that can be meant.
 *
 * Shape    times; `today` and how many days ahead are in force → the first problem
 * Source   docs/sources.md#N79, docs/decisions/0007-house-defaults.md#volunteer.plan_ahead_days
 */
export function timesFit(a: { startsAt: Date; endsAt: Date }, today: Day, aheadDays: number): Problem | undefined {
  const last = addDays(today, aheadDays);
  // Compared as instants first: a civil day exists for the years 1000 to 9999 only.
  if (a.startsAt < FIRST || a.startsAt.getUTCFullYear() > 9000 || dayIn(a.startsAt) > last) return tooFarAhead({ last }, '/startsAt');
  if (lengthOf(a) < 1) return endsBeforeStart({}, '/endsAt');
  return a.endsAt.getTime() - a.startsAt.getTime() > 24 * 60 * MINUTE || dayIn(new Date(a.endsAt.getTime() - 1)) !== dayIn(a.startsAt) ? notOneDay({}, '/endsAt') : undefined;
}
const FIRST = new Date('1949-10-01T00:00:00+08:00');

/** Only what is over can be recorded. Source: docs/sources.md#F13 art. 11 */
export const isOver = (endsAt: Date, now: Date): Problem | undefined => (endsAt > now ? notOver({ endsAt: `${dayIn(endsAt)} ${clockTime(endsAt)}` }) : undefined);

/** Person-times and persons are two counts; the first is never smaller. Source: docs/decisions/0007-house-defaults.md#persons-not-times */
export const visitsFit = (a: { beneficiaryVisits: number; beneficiaryPersons: number | null }): Problem | undefined =>
  a.beneficiaryPersons !== null && a.beneficiaryVisits < a.beneficiaryPersons ? fewerVisitsThanPersons({ persons: a.beneficiaryPersons }, '/beneficiaryVisits') : undefined;

/**
 * Whether a record made today is late, where the days alone tell; otherwise the caller asks the working calendar for the last day of the
 * term. So very old records, and those of yesterday, need no table of holidays. Late is marked, never refused.
 *
 * Units    `term` in working days after the activity's day
 * Edges    no run of holidays is so long that three times the term and a month would not be over it
 * Source   docs/sources.md#F13 art. 11, docs/decisions/0007-house-defaults.md#late-not-lost
 */
export function lateWithoutCalendar(heldOn: Day, today: Day, term: number): boolean | undefined {
  const elapsed = daysBetween(heldOn, today);
  if (elapsed <= term) return false;
  return elapsed > 3 * term + 30 ? true : undefined;
}

export interface Attended { volunteerId: string; minutes: number }
/** What is known of a volunteer when an activity is recorded: when they left, whether a guardian's consent is lacking, and their other records of that day. */
export interface Known { leftOn: string | null; /** A minor whose guardian has not consented, or does no more. */ isUnguarded?: boolean; day: readonly { minutes: number; startsAt: Date; endsAt: Date }[] }
export interface Limits { toleranceMinutes: number; maxMinutesPerDay: number }

/**
 * Whether the attendance can be true: each person once, known, not gone, no longer than the activity, not elsewhere at that time, and no
 * more hours than a day has. All rows are judged, so that a whole sheet is mended at once.
 *
 * Shape    rows, the activity's times and day, what is known by volunteer, limits in force → one Problem that points at every wrong row
 * Source   docs/sources.md#F13 art. 7 and 19, docs/decisions/0007-house-defaults.md#volunteer.max_minutes_per_day
 */
export function attendanceFits(
  rows: readonly Attended[], activity: { startsAt: Date; endsAt: Date; heldOn: Day }, known: ReadonlyMap<string, Known>, limits: Limits,
): Problem | undefined {
  const seen = new Set<string>();
  const problems = rows.flatMap((row, i) => {
    const repeated = seen.has(row.volunteerId);
    seen.add(row.volunteerId);
    const problem = repeated ? namedTwice({}, `/attendance/${i}/volunteerId`) : rowFits(row, i, activity, known.get(row.volunteerId), limits);
    return problem ?? [];
  });
  const [first] = problems;
  return first && new Problem(first.code, first.status, first.words, first.more, problems.flatMap((p) => p.errors));
}

function rowFits(row: Attended, i: number, activity: { startsAt: Date; endsAt: Date; heldOn: Day }, known: Known | undefined, limits: Limits): Problem | undefined {
  const [who, minutes] = [`/attendance/${i}/volunteerId`, `/attendance/${i}/minutes`];
  if (!known) return unknownVolunteer({}, who);
  if (known.leftOn !== null && activity.heldOn > known.leftOn) return hasLeft({ leftOn: known.leftOn }, who);
  if (known.isUnguarded) return guardianConsentMissing({}, who);
  const most = lengthOf(activity) + limits.toleranceMinutes;
  if (row.minutes > most) return longerThanActivity({ most }, minutes);
  const other = known.day.find((d) => d.startsAt < activity.endsAt && activity.startsAt < d.endsAt);
  if (other) return elsewhereThen({ from: clockTime(other.startsAt), until: clockTime(other.endsAt) }, who);
  const sum = known.day.reduce((total, d) => total + d.minutes, row.minutes);
  return sum > limits.maxMinutesPerDay ? tooMuchForADay({ sum, most: limits.maxMinutesPerDay }, minutes) : undefined;
}

/** Born before joining. Source: docs/sources.md#F12 */
export const birthFits = (birthDate: Day | null | undefined, joinedOn: Day): Problem | undefined => (birthDate && birthDate > joinedOn ? bornTooLate({}, '/birthDate') : undefined);

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isSecondPerson = (a: { recordedBy: string | null }, actorId: string): boolean => a.recordedBy !== actorId;

/** An activity belongs to a project of the same body. Source: docs/sources.md#F13 art. 7 */
export const projectFits = (ownerId: string | null, organizationId: string): Problem | undefined => (ownerId === organizationId ? undefined : othersProject({}, '/projectId'));
