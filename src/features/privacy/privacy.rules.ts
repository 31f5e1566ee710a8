import { addDays, addMonths, addYears } from '../../kernel/calendar.js';
import { parameter, type ParameterUnit } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

export const REQUEST_KINDS = ['access', 'erasure'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Working days within which a person is answered. Source: docs/decisions/0016-personal-data.md#privacy.answerWithin, docs/sources.md#F14 art. 50 */
export const answerWithin = parameter('privacy.answerWithin', {
  value: 15, unit: 'workingDays', source: 'docs/decisions/0016-personal-data.md#privacy.answerWithin', words: { zh: '个人信息请求答复时限', en: 'Term for answering a person' },
});
/** Days during which a granted copy may be fetched. Source: docs/decisions/0016-personal-data.md#privacy.copyDays */
export const copyDays = parameter('privacy.copyDays', {
  value: 30, unit: 'days', source: 'docs/decisions/0016-personal-data.md#privacy.copyDays', words: { zh: '个人信息副本可领取天数', en: 'Days during which a copy may be fetched' },
});

/** Years for which the log of disclosures is kept. Source: docs/sources.md#F19 art. 12, #F14 art. 56 */
export const disclosureYears = parameter('retention.disclosureYears', {
  value: 3, unit: 'years', source: 'docs/sources.md#F19', words: { zh: '个人信息查看记录保存期', en: 'How long the log of disclosures is kept' },
});
/** Months for which delivered announcements are kept. Source: docs/sources.md#F20 */
export const announcementMonths = parameter('retention.announcementMonths', {
  value: 6, unit: 'months', source: 'docs/sources.md#F20', words: { zh: '内部通知记录保存期', en: 'How long delivered announcements are kept' },
});

export const dueChanged = refusal('privacy/due-changed', 409, '到期的内容已变化(现为 {before} 之前 {count} 条),请重新核对', 'what is due has changed (now {count} before {before}): look again');
export const sameHands = refusal('privacy/same-hands', 403, '登记人不能决定自己登记的请求', 'whoever recorded a request may not decide it');
export const standsForNobody = refusal('privacy/stands-for-nobody', 422, '“{resource}”不是代表个人的记录', '"{resource}" is no record that stands for a person');
export const requestedInFuture = refusal('privacy/requested-in-future', 422, '请求日期不能晚于今天', 'a request cannot have been made in the future');
export const noCopy = refusal('privacy/no-copy', 409, '只有已同意的查阅请求才有副本', 'only a granted request for access has a copy');
export const copyExpired = refusal('privacy/copy-expired', 409, '副本领取期已过({until}),请重新登记请求', 'the copy could be fetched until {until}: record the request again');

/** The second person. Source: docs/decisions/0016-personal-data.md#second-person */
export const isSecondPerson = (r: { createdBy: string }, actorId: string): boolean => r.createdBy !== actorId;

/** Asked today or before. Source: docs/sources.md#F14 art. 50 */
export const requestFits = (requestedOn: string, today: string): Problem | undefined => (requestedOn > today ? requestedInFuture({}, '/requestedOn') : undefined);

/** A person is asked for through a record that stands for one. Source: docs/decisions/0016-personal-data.md#anchors */
export const standsForPerson = (resource: string, known: readonly string[], pointer: string): Problem | undefined => (known.includes(resource) ? undefined : standsForNobody({ resource }, pointer));

/** Whether the copy may be fetched today. Source: docs/decisions/0016-personal-data.md#privacy.copyDays */
export function copyFits(r: { kind: RequestKind; state: string; decidedOn: string | null }, today: string, days: number): Problem | undefined {
  if (r.kind !== 'access' || r.state !== 'granted' || r.decidedOn === null) return noCopy();
  const until = addDays(r.decidedOn, days);
  return today > until ? copyExpired({ until }) : undefined;
}

/** What stands in the place of a name that was erased; the request's number tells two of them apart. Source: docs/decisions/0016-personal-data.md#pseudonym */
export const pseudonymOf = (number: string): string => `已匿名 ${number}`;

/**
 * The day before which rows have outlived their period.
 *
 * Edges    what happened on that very day is still kept
 * Source   docs/sources.md#F14 art. 19, docs/decisions/0016-personal-data.md#retention
 */
export const keptSince = (today: string, period: number, unit: ParameterUnit): string =>
  unit === 'years' ? addYears(today, -period) : unit === 'months' ? addMonths(today, -period) : addDays(today, -period);

/** Whether what was confirmed is what is due. Source: docs/decisions/0016-personal-data.md#retention */
export const stillDue = (seen: { before: string; count: number }, now: { before: string; count: number }): Problem | undefined =>
  seen.before === now.before && seen.count === now.count && now.count > 0 ? undefined : dueChanged(now);
