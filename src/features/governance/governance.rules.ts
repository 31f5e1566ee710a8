import { refusal, type Problem } from '../../kernel/problem.js';

export const MEETING_KINDS = ['leadingGroup', 'jointMeeting', 'deliberation', 'review', 'other'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const issuedInFuture = refusal('governance/issued-in-future', 422, '尚未印发({issuedOn}),不能施行', 'it has not been issued yet ({issuedOn})');
export const effectiveBeforeIssued = refusal('governance/effective-before-issued', 422, '施行日期不能早于印发日期({issuedOn})', 'it cannot take effect before it was issued ({issuedOn})');
export const expiresBeforeEffective = refusal('governance/expires-before-effective', 422, '有效期截止日不能早于施行日期({effectiveOn})', 'it cannot expire before it takes effect ({effectiveOn})');
export const supersededByItself = refusal('governance/superseded-by-itself', 422, '文件不能替代自己', 'a document cannot supersede itself');
export const successorNotInForce = refusal('governance/successor-not-in-force', 422, '替代文件须为现行有效文件', 'only a document in force supersedes another');
export const successorOlder = refusal('governance/successor-older', 422, '替代文件的施行日期({effectiveOn})不能早于本文件', 'the document that supersedes it took effect earlier ({effectiveOn})');
export const repealedInFuture = refusal('governance/repealed-in-future', 422, '废止日期不能晚于今天', 'it cannot have been repealed in the future');
export const repealedBeforeIssued = refusal('governance/repealed-before-issued', 422, '废止日期不能早于印发日期({issuedOn})', 'it cannot have been repealed before it was issued ({issuedOn})');
export const heldInFuture = refusal('governance/held-in-future', 422, '会议日期({heldOn})尚未到,不能登记为已召开', 'the meeting is for {heldOn}: it cannot have been held yet');
export const doneInFuture = refusal('governance/done-in-future', 422, '办结日期不能晚于今天', 'it cannot have been done in the future');
export const meetingCancelled = refusal('governance/meeting-cancelled', 422, '会议已取消,不能交办事项', 'a cancelled meeting hands out no tasks');
export const termReversed = refusal('governance/term-reversed', 422, '合同终止日期须晚于起始日期', 'the term must end after it starts');
export const notBegun = refusal('governance/not-begun', 422, '合同期限自 {startsOn} 起,尚未开始', 'the term begins on {startsOn}');
export const notOver = refusal('governance/not-over', 422, '合同期限至 {endsOn},尚未届满;提前结束请用“终止”', 'the term ends on {endsOn}: to end it earlier, terminate it');

export interface Validity { issuedOn: string; effectiveOn: string; expiresOn: string | null }

/**
 * A document is issued, then takes effect, then perhaps expires. The last day on which it is valid is `expiresOn` itself.
 *
 * Source   docs/decisions/0007-house-defaults.md#policy-validity
 */
export function validityFits(d: Validity): Problem | undefined {
  if (d.effectiveOn < d.issuedOn) return effectiveBeforeIssued({ issuedOn: d.issuedOn }, '/effectiveOn');
  return d.expiresOn !== null && d.expiresOn < d.effectiveOn ? expiresBeforeEffective({ effectiveOn: d.effectiveOn }, '/expiresOn') : undefined;
}

/** Nothing is enacted before it was issued; it may take effect later. Source: docs/decisions/0007-house-defaults.md#policy-validity */
export const issuedBy = (d: { issuedOn: string }, today: string): Problem | undefined => (d.issuedOn > today ? issuedInFuture({ issuedOn: d.issuedOn }) : undefined);

export interface Document { id: string; state: string; effectiveOn: string }

/**
 * What may take another document's place: one in force, another one, and not an older one. The old one ends on the day the new one
 * takes effect, so that no day has both or neither.
 *
 * Source   docs/decisions/0007-house-defaults.md#supersession
 */
export function successorFits(d: Document, successor: Document): Problem | undefined {
  if (successor.id === d.id) return supersededByItself({}, '/supersededById');
  if (successor.state !== 'inForce') return successorNotInForce({}, '/supersededById');
  return successor.effectiveOn < d.effectiveOn ? successorOlder({ effectiveOn: successor.effectiveOn }, '/supersededById') : undefined;
}

/** Repealed today or before, and not before it was issued. Source: docs/decisions/0007-house-defaults.md#supersession */
export function repealFits(repealedOn: string, issuedOn: string, today: string): Problem | undefined {
  if (repealedOn > today) return repealedInFuture({ today }, '/repealedOn');
  return repealedOn < issuedOn ? repealedBeforeIssued({ issuedOn }, '/repealedOn') : undefined;
}

/** A meeting that took place did so today or before; a planned one may lie ahead. Source: docs/sources.md#X32 */
export const heldFits = (m: { state: string; heldOn: string }, today: string): Problem | undefined =>
  m.state === 'held' && m.heldOn > today ? heldInFuture({ heldOn: m.heldOn }, '/heldOn') : undefined;

/** Only a meeting that was not called off hands out tasks. Source: docs/sources.md#X32 */
export const handsOutTasks = (m: { state: string }): Problem | undefined => (m.state === 'cancelled' ? meetingCancelled({}, '/meetingId') : undefined);

/** Done today or before; late is recorded all the same. Source: docs/decisions/0007-house-defaults.md#late-not-lost */
export const doneFits = (doneOn: string, today: string): Problem | undefined => (doneOn > today ? doneInFuture({ today }, '/doneOn') : undefined);

/** A contract runs from one day to a later one, both included. Source: docs/decisions/0007-house-defaults.md#operator-term */
export const termFits = (c: { startsOn: string; endsOn: string }): Problem | undefined => (c.endsOn <= c.startsOn ? termReversed({}, '/endsOn') : undefined);

/** It starts on its first day or later. Source: docs/decisions/0007-house-defaults.md#operator-term */
export const hasBegun = (c: { startsOn: string }, today: string): Problem | undefined => (today < c.startsOn ? notBegun({ startsOn: c.startsOn }) : undefined);

/** It ends on its last day or later; before that it is terminated, with a reason. Source: docs/decisions/0007-house-defaults.md#operator-term */
export const isOver = (c: { endsOn: string }, today: string): Problem | undefined => (today < c.endsOn ? notOver({ endsOn: c.endsOn }) : undefined);
