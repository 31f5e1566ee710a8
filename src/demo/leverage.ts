import { addDays, daysBetween, type Day } from '../kernel/calendar.js';
import { hands, type Login } from './cast.js';
import {
  brackets,
  counterpartyOf,
  formWeights,
  measures,
  sourceWeights,
  type CounterpartyKind,
  type Form,
  type SourceClass,
} from './counterparties.js';
import { earlier, lastEntryOn, later, officeDay, officeDaysAfter, someOfficeDay } from './days.js';
import { Dice } from './dice.js';
import { byKey, invented, keyOf, type Attachment, type Entry, type Step } from './entry.js';
import { receipt } from './evidence.js';
import { caseWindows, projectWindows, type Window } from './windows.js';
import { registered } from './register.js';

export interface ContributionBody {
  organizationKey: string;
  projectKey?: string;
  incubationCaseKey?: string;
  counterparty: string;
  counterpartyKind: CounterpartyKind;
  sourceClass: SourceClass;
  form: Form;
  amountFen: number;
  quantity: number | null;
  unit: string | null;
  hasValuationProof: boolean;
  pledgedOn: Day;
  purpose: string;
  isRestricted: boolean;
  source: string;
}

export type ContributionStep =
  | Step<'agree', { agreedOn: Day }>
  | Step<'receive', { receivedOn: Day; receiptNo: string | null }>
  | Step<'verify', object>
  | Step<'reject' | 'lapse' | 'reverse', { reason: string }>;

/** What became of it by the end of 2018. */
export type ContributionState = 'verified' | 'received' | 'agreed' | 'pledged' | 'lapsed' | 'rejected' | 'reversed';

export interface ContributionEntry extends Entry<ContributionBody, ContributionStep> {
  state: ContributionState;
  receivedOn: Day | null;
}

export const targetFen = 3_700_000_000;
/** About two thirds of what was received is verified. */
const verifiedShare = 0.65;
const { record, verify, decide } = hands.contributions;

/** Money that social means: other public money, volunteers' hours and goods without proof of their value are nothing. */
export const countedFen = (c: Pick<ContributionBody, 'sourceClass' | 'form' | 'hasValuationProof' | 'amountFen'>): number =>
  c.sourceClass === 'otherPublic' || c.form === 'volunteerTime' || (c.form !== 'cash' && !c.hasValuationProof) ? 0 : c.amountFen;

interface Draft {
  kind: 'counted' | 'unproven' | 'volunteerTime' | 'otherPublic' | 'pledged' | 'agreed' | 'lapsed' | 'rejected' | 'reversed';
  window: Window;
  source: SourceClass;
  form: Form;
  yuan: number;
  receivedOn: Day;
}

const mixture: [Draft['kind'], number][] = [
  ['counted', 446],
  ['unproven', 18],
  ['volunteerTime', 12],
  ['otherPublic', 12],
  ['pledged', 13],
  ['agreed', 14],
  ['lapsed', 10],
  ['rejected', 8],
  ['reversed', 10],
];

/** Windows long enough by the end of November to have seen a gift; the longer the likelier. */
const windows = [...projectWindows, ...caseWindows]
  .map((w) => ({ ...w, until: earlier(addDays(w.until, -1), '2018-12-14') }))
  .filter((w) => daysBetween(w.from, w.until) > 25);
const byLength = windows.map((w) => [w, Math.min(daysBetween(w.from, w.until), 400)] as const);
const openAtEnd = windows.filter((w) => w.until === '2018-12-14' && w.from < '2018-10-01');

/** Two leading figures, as sums people give have. */
function rounded(yuan: number): number {
  const unit = yuan < 1_000 ? 50 : yuan < 10_000 ? 100 : yuan < 100_000 ? 500 : 2_000;
  return Math.max(unit, Math.round(yuan / unit) * unit);
}

function draft(dice: Dice, kind: Draft['kind']): Draft {
  const isLate = kind === 'pledged' || kind === 'agreed';
  const window = isLate ? dice.pick(openAtEnd) : dice.weighted(byLength);
  const source: SourceClass =
    kind === 'otherPublic' ? 'otherPublic' : kind === 'unproven' || kind === 'volunteerTime' ? 'enterpriseGift' : dice.weighted(sourceWeights);
  const form: Form = kind === 'unproven' ? 'goods' : kind === 'volunteerTime' ? 'volunteerTime' : dice.weighted(formWeights[source]);
  const [low, high] = kind === 'unproven' ? [800, 12_000] : dice.weighted(brackets[source]);
  return {
    kind,
    window,
    source,
    form,
    yuan: rounded(low + (high - low) * dice.next() ** 1.6),
    receivedOn: someOfficeDay(dice, isLate ? '2018-09-10' : addDays(window.from, 3), window.until),
  };
}

/** Scales the larger counted sums until all together are the report's 37 million to the fen. */
function settled(drafts: Draft[]): Draft[] {
  const target = targetFen / 100;
  const isLarge = (d: Draft) => d.kind === 'counted' && d.yuan >= 30_000;
  const sum = (some: (d: Draft) => boolean) => drafts.reduce((total, d) => total + (some(d) ? d.yuan : 0), 0);
  const factor = (target - sum((d) => d.kind === 'counted' && !isLarge(d))) / sum(isLarge);
  const scaled = drafts.map((d) => (isLarge(d) ? { ...d, yuan: rounded(d.yuan * factor) } : d));
  const rest = target - scaled.reduce((total, d) => total + (d.kind === 'counted' ? d.yuan : 0), 0);
  // Fees are the sums that are never round: one of them takes the rest.
  const fee = scaled.filter((d) => d.kind === 'counted' && d.source === 'serviceIncome').sort((a, b) => b.yuan - a.yuan)[0];
  return scaled.map((d) => (d === fee ? { ...d, yuan: d.yuan + rest } : d));
}

const papersOf = (draftOf: Draft, number: number, body: ContributionBody, on: Day, by: Login): Attachment[] => {
  const name = `GX-${String(number).padStart(4, '0')}`;
  const proof: Attachment = { on, by, label: measures[body.form].proof, paper: receipt(name, draftOf.receivedOn, body.amountFen) };
  return body.form === 'cash' || !body.hasValuationProof
    ? [proof]
    : [proof, { on, by, label: '估值证明', paper: receipt(`${name}-V`, draftOf.receivedOn, body.amountFen) }];
};

const recorders: Record<string, Login> = { 'org-001': 'ngo-huanlechuan', 'org-002': 'ngo-2' };
const reasons = {
  lapsed: ['承诺方经营困难,资金未到', '逾期未履行,双方协议解除', '资助方调整年度计划'],
  rejected: ['票据抬头与受赠方不符', '与另一笔重复登记', '收款日期与凭证不符'],
  reversed: ['银行退汇', '捐赠方依约撤回未使用部分', '核查发现重复计入'],
};

/** Small cash gifts are promised, agreed and received on one day; larger ones take up to a month and a half, never beginning before the window. */
function giftOf(d: Draft, number: number) {
  const dice = new Dice(`leverage/${number}`);
  const organization = byKey(registered, d.window.organizationKey);
  const giver = counterpartyOf(dice, d.source, organization.name);
  const { unit, perUnitYuan } = measures[d.form];
  const isPrompt = d.yuan < 5_000 && d.form === 'cash';
  const agreedOn = isPrompt ? d.receivedOn : later(d.window.from, addDays(d.receivedOn, -dice.whole(0, 25)));
  const pledgedOn = isPrompt ? d.receivedOn : later(d.window.from, addDays(agreedOn, -dice.whole(0, 20)));
  const body: ContributionBody = {
    organizationKey: organization.key,
    ...(d.window.projectKey === undefined ? {} : { projectKey: d.window.projectKey }),
    ...(d.window.incubationCaseKey === undefined ? {} : { incubationCaseKey: d.window.incubationCaseKey }),
    counterparty: giver.name,
    counterpartyKind: giver.kind,
    sourceClass: d.source,
    form: d.form,
    amountFen: d.form === 'volunteerTime' ? 0 : d.yuan * 100,
    quantity: unit === null ? null : Math.max(1, Math.round(d.yuan / perUnitYuan)),
    unit,
    hasValuationProof: d.form !== 'cash' && d.form !== 'volunteerTime' && d.kind !== 'unproven',
    pledgedOn,
    purpose: dice.pick(['项目活动支出', '服务场地与物资', '机构日常运营', '志愿者保障', '服务对象救助']),
    isRestricted: dice.chance(0.4),
    source: invented,
  };
  return { body, agreedOn, enteredOn: officeDaysAfter(d.receivedOn, isPrompt ? 0 : dice.whole(0, 3)), dice };
}

function entry(d: Draft, number: number, isVerified: boolean): ContributionEntry {
  const { body, agreedOn, enteredOn, dice } = giftOf(d, number);
  const by = recorders[body.organizationKey] ?? record;
  // No donation receipt without proof of value.
  const receiptNo = body.form === 'cash' || body.hasValuationProof ? `DEMO-${d.receivedOn.slice(0, 4)}-${String(number).padStart(5, '0')}` : null;
  const checkedOn = verifiedOn(d, number);
  const lapsedOn = earlier(officeDay(addDays(agreedOn, 120)), lastEntryOn);
  const reversedOn = earlier(officeDaysAfter(checkedOn, 6), lastEntryOn);
  const agree: ContributionStep = { move: 'agree', on: officeDay(agreedOn), by, body: { agreedOn } };
  const receive: ContributionStep = { move: 'receive', on: enteredOn, by, body: { receivedOn: d.receivedOn, receiptNo } };
  const check: ContributionStep = { move: 'verify', on: checkedOn, by: verify, body: {} };
  const reject: ContributionStep = { move: 'reject', on: checkedOn, by: verify, body: { reason: dice.pick(reasons.rejected) } };
  const reverse: ContributionStep = { move: 'reverse', on: reversedOn, by: decide, body: { reason: dice.pick(reasons.reversed) } };
  const courses: Partial<Record<Draft['kind'], [ContributionState, ContributionStep[]]>> = {
    pledged: ['pledged', []],
    agreed: ['agreed', [agree]],
    lapsed: ['lapsed', [agree, { move: 'lapse', on: lapsedOn, by: decide, body: { reason: dice.pick(reasons.lapsed) } }]],
    rejected: ['rejected', [agree, receive, reject]],
    reversed: ['reversed', [agree, receive, check, reverse]],
  };
  const [state, steps] = courses[d.kind] ?? (isVerified ? ['verified', [agree, receive, check]] : ['received', [agree, receive]]);
  const isReceived = steps.includes(receive);
  const isProved = steps.includes(check) || (isReceived && dice.chance(0.5));
  return {
    key: keyOf('contribution', number, 4),
    on: officeDay(body.pledgedOn),
    by,
    body,
    steps,
    attachments: isProved ? papersOf(d, number, body, enteredOn, by) : [],
    state,
    receivedOn: isReceived ? d.receivedOn : null,
  };
}

/** Within two months of the receipt; may fall after the year's end, and then it has not happened yet. */
const verifiedOn = (d: Draft, number: number): Day =>
  officeDaysAfter(d.receivedOn, new Dice(`verification/${number}`).whole(5, d.kind === 'counted' ? 40 : 8));

function contributions(): ContributionEntry[] {
  const dice = new Dice('leverage');
  const drafts = settled(mixture.flatMap(([kind, count]) => Array.from({ length: count }, () => draft(dice, kind)))).sort((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0,
  );
  const numbered = drafts.map((d, i) => ({ d, number: i + 1 }));
  const verified = new Set<number>();
  let left = targetFen * verifiedShare;
  for (const { d, number } of dice.shuffled(numbered)) {
    if (left <= 0) break;
    if (d.kind !== 'counted' || verifiedOn(d, number) > lastEntryOn) continue;
    verified.add(number);
    left -= d.yuan * 100;
  }
  return numbered.map(({ d, number }) => entry(d, number, verified.has(number)));
}

/** `contribution-0001` onwards, in the order of receipt. */
export const contributionEntries: ContributionEntry[] = contributions();
