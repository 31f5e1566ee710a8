import { addDays, addYears, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';
import { halfWidth } from '../../kernel/width.js';

export const CASE_KINDS = ['establishment', 'filing', 'change', 'charter', 'deregistration', 'merger', 'split', 'correction'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
/** On which ground an application is refused. Source: docs/sources.md#F2, #F3 */
export const REFUSAL_GROUNDS = ['unlawfulPurpose', 'similarBody', 'unfitInitiator', 'fraud', 'conditionsUnmet', 'other'] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];
export const OFFICES = ['representative', 'chair', 'viceChair', 'director', 'supervisor', 'secretaryGeneral', 'head', 'financeHead', 'other'] as const;
export type Office = (typeof OFFICES)[number];
/** The registered items a case can set; columns of the case under the same names. */
export const CASE_ITEMS = ['name', 'type', 'uscc', 'legalForm', 'legalRepresentative', 'address', 'activityArea', 'purpose', 'businessScope', 'fundsFen', 'supervisoryUnit', 'isDirectlyRegistered'] as const;
export type CaseItem = (typeof CASE_ITEMS)[number];

const HOUSE = 'docs/decisions/0007-house-defaults.md';
/** Source: docs/sources.md#F2, #F3 */
export const decisionDays = parameter('registration.decisionDays', { value: 60, unit: 'days', source: 'docs/sources.md#F2', words: { zh: '成立登记办理期限', en: 'time to decide on an establishment' } });
/** Source: docs/sources.md#F2, #F3 */
export const charterDays = parameter('registration.charterDays', { value: 30, unit: 'days', source: 'docs/sources.md#F2', words: { zh: '章程核准办理期限', en: 'time to decide on a charter' } });
/** Source: docs/decisions/0007-house-defaults.md#registration.other_decision_days */
export const otherDecisionDays = parameter('registration.otherDecisionDays', { value: 30, unit: 'days', source: `${HOUSE}#registration.other_decision_days`, words: { zh: '变更、注销、备案等办理期限', en: 'time to decide on changes, deregistration, filing and the like' } });
/** Source: docs/decisions/0007-house-defaults.md#registration.acceptance_wd */
export const acceptanceWd = parameter('registration.acceptanceWd', { value: 5, unit: 'workingDays', source: `${HOUSE}#registration.acceptance_wd`, words: { zh: '受理(一次告知补正)期限', en: 'time to accept, or to say at once what is missing' } });
/** Source: docs/sources.md#F2, #F3, #F4 */
export const changeDays = parameter('registration.changeDays', { value: 30, unit: 'days', source: 'docs/sources.md#F2', words: { zh: '业务主管单位同意后申请变更的期限', en: 'time to apply for a change after the supervisory unit agreed' } });
/** Source: docs/sources.md#F2, #F3, #F5 */
export const deregisterDays = parameter('registration.deregisterDays', { value: 15, unit: 'days', source: 'docs/sources.md#F2', words: { zh: '清算结束后申请注销的期限', en: 'time to apply for deregistration after liquidation' } });
/** Source: docs/sources.md#F4 */
export const copyValidYears = parameter('certificate.copyValidYears', { value: 4, unit: 'years', source: 'docs/sources.md#F4', words: { zh: '民办非企业单位登记证书副本有效期', en: 'validity of the certificate of a social service body' } });
/** Source: docs/sources.md#F5 */
export const councilTermYears = parameter('officers.councilTermYears', { value: 5, unit: 'years', source: 'docs/sources.md#F5', words: { zh: '基金会理事任期最长', en: 'longest term in the council of a foundation' } });

export const inFuture = refusal('registrations/in-the-future', 422, '日期不能晚于今天({today})', 'the date must not lie after today ({today})');
export const outOfOrder = refusal('registrations/out-of-order', 422, '日期不能早于 {earliest}', 'the date must not lie before {earliest}');
export const kindUnfit = refusal('registrations/kind-unfit', 422, '该组织的状态(类型)不适用此类办件', 'the state or type of the body does not fit this kind of case');
export const counterpartMissing = refusal('registrations/counterpart-missing', 422, '合并须指明承继的组织,分立须指明新设的组织(先建档为筹备中)', 'a merger names the body that goes on, a split the new body (enter it as an idea first)');
export const counterpartUnfit = refusal('registrations/counterpart-unfit', 422, '对方组织须为另一家:合并的为已登记的,分立的为筹备中的', 'the other body must be another one: registered for a merger, an idea for a split');
export const counterpartNotAsked = refusal('registrations/counterpart-not-asked', 422, '只有合并、分立才有对方组织', 'only a merger or a split has another body');
export const nothingChanges = refusal('registrations/nothing-changes', 422, '请至少填写一项要变更(更正)的登记事项', 'give at least one registered item that is to change');
export const caseOpen = refusal('registrations/case-open', 409, '该组织已有同类未办结的办件({number})', 'the body has an open case of this kind ({number})');
export const sameHands = refusal('registrations/same-hands', 403, '录入(申请)人不能对自己的办件作出决定', 'whoever entered a case does not decide it');
export const codeMissing = refusal('registrations/code-missing', 422, '登记须赋予统一社会信用代码', 'registration assigns a credit code');
export const numberUsed = refusal('registrations/certificate-number-used', 409, '证书编号已用于“{name}”', 'the number of the certificate has been used for "{name}"');
export const validityUnfit = refusal('registrations/validity-unfit', 422, '有效期须晚于发证日期', 'a certificate is valid beyond its day of issue');
export const representativeByCase = refusal('registrations/representative-by-case', 422, '法定代表人只能经变更登记更换(登记的是“{registered}”)', 'the representative changes only by a case (registered is "{registered}")');
export const officeTaken = refusal('registrations/office-taken', 409, '法定代表人现由 {name} 担任', '{name} is the representative at present');
export const termUnfit = refusal('registrations/term-unfit', 422, '任期须晚于任职日期,基金会理事每届不超过 {years} 年', 'a term ends after it began; in a foundation it lasts {years} years at most');
export const idNumberWrong = refusal('registrations/id-number-wrong', 422, '身份证件号码校验位不正确', 'the check character of the identity number is not right');

/** A day on which something was done: not after today, not before the step it follows. Source: docs/sources.md#F2 */
export const dayFits = (day: Day, earliest: Day | null, today: Day, pointer: string): Problem | undefined =>
  day > today ? inFuture({ today }, pointer) : earliest !== null && day < earliest ? outOfOrder({ earliest }, pointer) : undefined;

interface Body { id: string; state: string; type: string }
const FITS: Record<CaseKind, (o: Body, type: string) => boolean> = {
  establishment: (o, type) => (o.state === 'idea' || o.state === 'filed') && type !== 'communityGroup',
  filing: (o, type) => o.state === 'idea' && type === 'communityGroup',
  change: (o, type) => (o.state === 'filed' || o.state === 'registered') && type === o.type,
  correction: (o) => ['filed', 'registered', 'deregistered', 'revoked'].includes(o.state),
  charter: (o) => o.state === 'filed' || o.state === 'registered',
  deregistration: (o) => o.state === 'filed' || o.state === 'registered',
  merger: (o) => o.state === 'registered',
  split: (o) => o.state === 'registered',
};

/** What can be asked for a body in its state; `type` is what it is to be. Source: docs/sources.md#F2, #F3, #X10 */
export const kindFits = (kind: CaseKind, o: Body, type: string): Problem | undefined =>
  FITS[kind](o, type) ? undefined : kindUnfit({ kind, state: o.state, type }, (kind === 'establishment' && (o.state === 'idea' || o.state === 'filed')) || (kind === 'change' && type !== o.type) ? '/type' : '/organizationId');

/** The other side: the body that goes on in a merger, the new one in a split. Source: docs/decisions/0007-house-defaults.md#merger-and-split */
export function counterpartFits(kind: CaseKind, o: Body, other: Body | null): Problem | undefined {
  if (kind !== 'merger' && kind !== 'split') return other ? counterpartNotAsked({}, '/counterpartId') : undefined;
  if (!other) return counterpartMissing({}, '/counterpartId');
  return other.id !== o.id && other.state === (kind === 'merger' ? 'registered' : 'idea') ? undefined : counterpartUnfit({}, '/counterpartId');
}

/** A change says what is to change. Source: docs/sources.md#F2 */
export const changesSomething = (kind: CaseKind, items: readonly string[]): Problem | undefined => ((kind === 'change' || kind === 'correction') && !items.length ? nothingChanges({}, '/name') : undefined);

/** One open case of a kind at a time. Source: docs/decisions/0013-registered-items.md */
export const hasNoOpenCase = (open: { number: string } | null): Problem | undefined => (open ? caseOpen({ number: open.number }, '/kind') : undefined);

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isSecondPerson = (c: { createdBy: string }, actorId: string): Problem | undefined => (c.createdBy === actorId ? sameHands() : undefined);

/** What is applied for is put right before it is handed in, and after it was sent back. Source: docs/sources.md#F2 */
export const isApplicantsTurn = (c: { state?: string }): boolean => c.state === 'drafted' || c.state === 'returned';
/** Source: docs/sources.md#F2 */
export const isUndecided = (c: { state?: string }): boolean => !['approved', 'refused', 'withdrawn'].includes(c.state ?? '');

/** The day by which an accepted case is decided, counted from complete papers. Source: docs/sources.md#F2, #F3, docs/decisions/0007-house-defaults.md#registration.other_decision_days */
export const decideBy = (kind: CaseKind, acceptedOn: Day, p: InForce): Day =>
  addDays(acceptedOn, p.of(kind === 'establishment' ? decisionDays : kind === 'charter' ? charterDays : otherDecisionDays));

/** Whether an application came later than the rules ask: after the supervisory unit's consent, or after liquidation. It is marked, not refused. Source: docs/sources.md#F2, #F3, #F5 */
export function isLate(c: { kind: CaseKind; appliedOn: Day; supervisoryConsentOn: Day | null; liquidatedOn: Day | null }, p: InForce): boolean {
  const [since, days] = c.kind === 'deregistration' ? [c.liquidatedOn, deregisterDays] as const : c.kind === 'change' ? [c.supervisoryConsentOn, changeDays] as const : [null, changeDays] as const;
  return since !== null && c.appliedOn > addDays(since, p.of(days));
}

/** A registered body has a code; a filed one has none. Source: docs/sources.md#GB32100-2015 */
export const codeFits = (kind: CaseKind, uscc: string | null | undefined): Problem | undefined => ((kind === 'establishment' || kind === 'split') && !uscc ? codeMissing({}, '/uscc') : undefined);

/** The number of a certificate as it is compared. Source: docs/decisions/0007-house-defaults.md#certificate-numbers */
export const certificateKey = (number: string): string => halfWidth(number).replace(/[\s\p{P}]/gu, '').replace(/[a-z]+/g, (letters) => letters.toUpperCase()) || number;

/** A number is given once, whatever became of its certificate. Source: docs/decisions/0007-house-defaults.md#certificate-numbers */
export const isUnusedNumber = (usedBy: { name: string } | null, pointer: string): Problem | undefined => (usedBy ? numberUsed({ name: usedBy.name }, pointer) : undefined);

/** Until when a certificate is good: as it says, else by rule, which limits only those of social service bodies. Source: docs/sources.md#F4 */
export const validUntil = (type: string, issuedOn: Day, given: Day | null | undefined, p: InForce): Day | null => given ?? (type === 'socialService' ? addYears(issuedOn, p.of(copyValidYears)) : null);

/** Source: docs/sources.md#F4 */
export const validityFits = (issuedOn: Day, until: Day | null): Problem | undefined => (until !== null && until <= issuedOn ? validityUnfit({}, '/validUntil') : undefined);

/** Beside a case, only the person who is registered as representative can be entered as one. Source: docs/sources.md#F2, docs/decisions/0013-registered-items.md */
export function representativeFits(office: Office, name: string, registered: string | null, present: { name: string } | null): Problem | undefined {
  if (office !== 'representative') return undefined;
  return name !== registered ? representativeByCase({ registered: registered ?? '—' }, '/office') : present ? officeTaken({ name: present.name }, '/office') : undefined;
}

/** The representative leaves by the case that registers another. Source: docs/sources.md#F2, docs/decisions/0013-registered-items.md */
export const mayLeave = (h: { office: Office; name: string }): Problem | undefined => (h.office === 'representative' ? representativeByCase({ registered: h.name }) : undefined);

/** Source: docs/sources.md#F5 */
export function termFits(type: string, fromOn: Day, untilOn: Day | null, p: InForce): Problem | undefined {
  const years = p.of(councilTermYears);
  return untilOn !== null && (untilOn <= fromOn || (type === 'foundation' && untilOn > addYears(fromOn, years))) ? termUnfit({ years }, '/untilOn') : undefined;
}

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Identity cards of 18 characters carry a check; other papers are taken as written. Source: docs/sources.md#GB11643 */
export function idNumberFits(given: string | null | undefined, pointer: string): Problem | undefined {
  const plain = given ? halfWidth(given).replace(/\s/g, '').toUpperCase() : '';
  if (!/^\d{17}[\dX]$/.test(plain)) return undefined;
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(plain[at]), 0);
  return '10X98765432'.charAt(sum % 11) === plain.charAt(17) ? undefined : idNumberWrong({}, pointer);
}
