import { addDays, addYears, type Day } from '../kernel/calendar.js';
import type { Login } from './cast.js';
import { cultivated, type Cultivated } from './cultivated.js';
import { asOf, later, officeDay, officeDaysAfter, officeDayUpTo } from './days.js';
import { byKey, found, invented, keyOf, type Entry, type Step } from './entry.js';
import { registered } from './register.js';
import { registrationOf } from './registrations.former.js';

type Move = Step<string, object>;
type Entries = Entry<object, Move>[];
const step = (move: string, on: Day, by: Login, body: object = {}): Move => ({ move, on, by, body });
const entry = (key: string, on: Day, by: Login, body: object, steps: Move[] = []): Entry<object, Move> => ({ key, on, by, body: { ...body, source: invented }, steps, attachments: [] });

/** The window began to keep certificates and offices in this system in spring 2016. */
const bookOpens: Day = '2016-03-14';
const VALID_YEARS = 4;

/** When the window writes a body down: whoever was registered later comes when the register of the quarter is in. */
function enteredOn(registeredOn: Day): Day {
  const [year, month] = [Number(registeredOn.slice(0, 4)), Number(registeredOn.slice(5, 7))];
  const next = Math.ceil(month / 3) * 3 + 1;
  return later(bookOpens, officeDay(next > 12 ? `${year + 1}-01-08` : `${year}-${String(next).padStart(2, '0')}-08`));
}

/** Issued anew early in 2015 because something on it had changed; these run out early in 2019. */
const issuedAnew: Record<string, Day> = { 'org-002': '2015-01-20', 'org-013': '2015-02-10', 'org-038': '2015-01-28' };
/** Left the base and did not come for another certificate. */
const notRenewed = new Set(['org-022']);

/** The issue in force on a day, where each came as the one before ended. */
function latestOf(issuedOn: Day, on: Day): Day {
  const next = addYears(issuedOn, VALID_YEARS);
  return next <= on ? latestOf(next, on) : issuedOn;
}

/** The certificate as the window found it; that of a social service body is renewed before its four years are over. */
function certificateOf(body: Cultivated, i: number): Entry<object, Move> {
  const on = enteredOn(body.registeredOn);
  const number = `云虚证字第${String(i + 1).padStart(4, '0')}号`;
  const isLimited = body.type === 'socialService';
  const first = issuedAnew[body.key] ?? body.registeredOn;
  const issuedOn = isLimited ? latestOf(first, on) : first;
  const until = addYears(issuedOn, VALID_YEARS);
  const renewedOn = later(officeDaysAfter(on, 3), officeDayUpTo(addDays(until, -12)));
  const isRenewed = isLimited && until <= asOf && !notRenewed.has(body.key);
  return entry(keyOf('certificate', i + 1), on, 'bureau', { organizationKey: body.key, number, issuedOn }, isRenewed ? [step('renew', renewedOn, 'bureau', { number: number.replace('号', '-2号'), issuedOn: renewedOn })] : []);
}
export const certificates: Entries = cultivated.map(certificateOf);

/** Who represents each of the forty; for the body that the report names nobody is invented. */
export const officeHolders: Entries = cultivated.flatMap((body, i) => {
  const name = byKey(registered, body.key).legalRepresentative;
  return name === null ? [] : [entry(keyOf('holder', i + 1), enteredOn(body.registeredOn), 'bureau', { organizationKey: body.key, name, office: 'representative', fromOn: body.registeredOn })];
});

const papers = (...codes: string[]): object => ({ materials: codes.map((code) => ({ code, isReceived: true })) });
const forChange = ['application', 'minutes', 'supervisorApproval'];

/** Entered by the centre for the body, handed in two office days later. */
function applied(number: number, organizationKey: string, kind: string, on: Day, asked: object, brought: readonly string[], further: Move[]): Entry<object, Move> {
  return entry(keyOf('registration', number), on, 'officer', { organizationKey, kind, ...asked }, [
    step('receive', on, 'officer', papers(...brought)), step('submit', officeDaysAfter(on, 2), 'officer'), ...further,
  ]);
}
const accepted = (on: Day): Move => step('accept', on, 'bureau');

/** What a case of the past has set stands in the register of 2018. */
const set = (organizationKey: string): object => {
  const { item } = registrationOf(organizationKey);
  return { [item]: found(byKey(registered, organizationKey)[item] ?? undefined, `${item} of ${organizationKey}`) };
};
const approved = (organizationKey: string, documentNo: string, more: object = {}): Move => step('approve', registrationOf(organizationKey).until, 'bureau', { documentNo, ...more });

const decided: Entries = [
  applied(1, 'org-160', 'change', '2016-05-09', set('org-160'), [...forChange, 'premisesProof'], [accepted('2016-05-13'), approved('org-160', '云虚民社〔2016〕18号')]),
  applied(2, 'org-208', 'change', '2017-05-08', set('org-208'), [...forChange, 'charterAmendment'], [accepted('2017-05-12'), approved('org-208', '云虚民社〔2017〕21号', { certificateNo: '云虚证字第0208-2号' })]),
  applied(3, 'org-154', 'charter', '2017-09-11', {}, ['application', 'minutes', 'charterAmendment'], [accepted('2017-09-15'), step('approve', '2017-09-27', 'bureau', { documentNo: '云虚民社〔2017〕40号' })]),
  applied(4, 'org-145', 'change', '2017-11-06', { name: '云岩区京剧协会' }, [...forChange, 'charterAmendment'], [
    accepted('2017-11-10'), step('refuse', '2017-11-28', 'bureau', { refusalGround: 'similarBody', documentNo: '云虚民社〔2017〕52号', reason: '已有业务范围相近的戏曲类社会团体,没有必要更名扩大范围(虚构)' }),
  ]),
  applied(5, 'org-133', 'change', '2018-03-12', set('org-133'), [...forChange, 'representativeIdentity', 'financialAudit'], [accepted('2018-03-16'), approved('org-133', '云虚民社〔2018〕9号')]),
  applied(6, 'org-118', 'change', '2018-05-14', { address: '云岩区中天社区新添大道南段31号(虚构)' }, ['application'], [step('withdraw', '2018-05-22', 'officer', { reason: '新场地没有租成,暂不搬迁' })]),
];

/** At the end of 2018: overdue, accepted, sent back, just handed in. */
const open: Entries = [
  applied(7, 'org-172', 'change', '2018-11-12', { address: '云岩区中华社区中华中路20号(虚构)' }, [...forChange, 'premisesProof'], [accepted('2018-11-19')]),
  applied(8, 'org-244', 'charter', '2018-12-07', {}, ['application', 'minutes', 'supervisorApproval', 'charterAmendment'], [accepted('2018-12-13')]),
  applied(9, 'org-193', 'change', '2018-12-12', { fundsFen: 5_000_000 }, ['application', 'supervisorApproval'], [
    step('sendBack', '2018-12-19', 'bureau', { missing: ['minutes', 'capitalVerification'], reason: '会议纪要须有到会理事签名' }),
  ]),
  applied(10, 'org-226', 'change', '2018-12-25', { address: '云岩区金狮社区贵乌中路88号(虚构)' }, ['application', 'minutes', 'premisesProof'], []),
];

/** Applications of bodies outside the base. */
export const registrationCases: Entries = [...decided, ...open];
