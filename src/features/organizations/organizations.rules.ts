import { addMonths, isDay, type Day } from '../../kernel/calendar.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { Problem, refusal } from '../../kernel/problem.js';
import { checkUscc, usccType } from '../../kernel/uscc.js';

export const ORGANIZATION_TYPES = ['association', 'socialService', 'foundation', 'communityGroup'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
export const LEGAL_FORMS = ['corporate', 'partnership', 'individual', 'publicRaising', 'nonPublicRaising'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const usccLength = refusal('organizations/uscc-length', 422, '统一社会信用代码须为 18 位', 'a unified social credit code has 18 characters');
export const usccCharacter = refusal('organizations/uscc-character', 422, '统一社会信用代码含有不允许的字符(I、O、Z、S、V 不使用)', 'the code has a character that is never used (I, O, Z, S, V are not)');
export const usccCheck = refusal('organizations/uscc-check', 422, '统一社会信用代码校验位不正确', 'the check character of the code is not right');
export const usccOrganizationCheck = refusal('organizations/uscc-organization-check', 422, '统一社会信用代码第 17 位(组织机构代码校验位)不正确', 'character 17 (the inner check character) is not right');
export const usccNotOurs = refusal('organizations/uscc-not-civil-affairs', 422, '该代码不属于民政部门登记的社会组织(应以 51、52、53 开头)', 'the code does not belong to a body registered by civil affairs (51, 52, 53)');
export const usccOtherType = refusal('organizations/uscc-other-type', 422, '代码属于{foundInChinese},与组织类型({givenInChinese})不符', 'the code is that of another type ({found}) than {given}');
export const usccNotForGroups = refusal('organizations/uscc-not-for-groups', 422, '备案的社区社会组织没有统一社会信用代码', 'a filed community group has no credit code');
export const inTheFuture = refusal('organizations/in-the-future', 422, '日期不能晚于今天', 'the date must not lie in the future');
export const tooEarly = refusal('organizations/too-early', 422, '日期不能早于 1949-10-01', 'the date must not lie before 1949-10-01');
export const groupNotRegistered = refusal('organizations/group-not-registered', 422, '备案的社区社会组织不作登记,请填写备案日期', 'a filed community group is not registered: give the day it was filed');
export const typeMissing = refusal('organizations/type-missing', 422, '登记须选定类型:社会团体、民办非企业单位(社会服务机构)或基金会', 'registration needs a type: association, social service body or foundation');
export const notRegisteredYet = refusal('organizations/not-registered-yet', 422, '尚未登记的组织没有登记日期和代码,请办理“登记”', 'a body that is not registered has neither registration date nor code: register it');
export const notFiledYet = refusal('organizations/not-filed-yet', 422, '尚未备案的组织没有备案日期,请办理“备案”', 'a body that is not filed has no filing date: file it');
export const closedBeforeRegistered = refusal('organizations/closed-before-registered', 422, '终止日期不能早于登记日期', 'a body cannot end before it was registered');

export const isMerged = refusal('organizations/is-merged', 409, '该记录已并入“{name}”,请在那里办理', 'this record has been merged into "{name}": go on there');

const FAULTS = { length: usccLength, character: usccCharacter, check: usccCheck, organizationCheck: usccOrganizationCheck, notCivilAffairs: usccNotOurs } as const;
const IN_CHINESE: Record<string, string> = { association: '社会团体', socialService: '民办非企业单位(社会服务机构)', foundation: '基金会', communityGroup: '社区社会组织' };

/**
 * Whether a code can be this body's: both check digits, a civil-affairs prefix, and the type behind the prefix.
 * Digits 3–8 are the registrar's, so a body of the city or province in our district is right as it is.
 *
 * Source   docs/sources.md#GB32100-2015, docs/sources.md#GB11714
 */
export function usccFits(uscc: string | null, type: string): Problem | undefined {
  if (uscc === null) return undefined;
  if (type === 'communityGroup') return usccNotForGroups({}, '/uscc');
  const reading = checkUscc(uscc);
  if (!reading.ok) return FAULTS[reading.fault]({ expected: reading.expected }, '/uscc');
  const found = usccType(uscc);
  if (found === undefined || found === 'other' || found === type) return undefined;
  return usccOtherType({ found, given: type, foundInChinese: IN_CHINESE[found], givenInChinese: IN_CHINESE[type] ?? type }, '/uscc');
}

/**
 * A date of the past or today, not before the People's Republic.
 *
 * Source   docs/sources.md#F2
 */
export function dayFits(day: string | null, today: string, pointer: string): Problem | undefined {
  if (day === null) return undefined;
  if (!isDay(day) || day < '1949-10-01') return tooEarly({}, pointer);
  return day > today ? inTheFuture({ today }, pointer) : undefined;
}

/** A body ends after it began. Source: docs/sources.md#F2 */
export const endFits = (closedOn: string, registeredOn: string | null): Problem | undefined =>
  registeredOn !== null && closedOn < registeredOn ? closedBeforeRegistered({ registeredOn }, '/closedOn') : undefined;

export interface Beginning { type: string; uscc: string | null; registeredOn: string | null; filedOn: string | null }

/**
 * Where a body enters our register: with a registration date or code it exists already, with a filing date it is filed,
 * anything else is an idea.
 *
 * Source   docs/sources.md#X10
 */
export const beginsAs = (o: Beginning): 'registered' | 'filed' | 'idea' =>
  o.registeredOn !== null || o.uscc !== null ? 'registered' : o.filedOn !== null ? 'filed' : 'idea';

/** A community group has no legal personality, so no day of registration. Source: docs/sources.md#X10 */
export const beginningFits = (o: Beginning): Problem | undefined =>
  o.type === 'communityGroup' && o.registeredOn !== null ? groupNotRegistered({}, '/registeredOn') : undefined;

/**
 * What a body is registered as: as said; else as its code says, when a filed group or an idea becomes something else; else as it was.
 *
 * Source   docs/sources.md#N29
 */
export function registeredAs(given: { type?: string; uscc: string | null }, before: string): string {
  const byCode = given.uscc === null ? undefined : usccType(given.uscc);
  return given.type ?? (before === 'communityGroup' && byCode !== undefined && byCode !== 'other' ? byCode : before);
}

/** Only the three types with legal personality are registered. Source: docs/sources.md#F2, #F3, #F5 */
export const registrationFits = (type: string): Problem | undefined => (type === 'communityGroup' ? typeMissing({}, '/type') : undefined);

export interface RegisteredItems extends Beginning { state: string; closedOn: string | null }

/**
 * Whether what was written over the registered items of a body can be so: a date or code that a move sets is changed only after that move.
 *
 * Source   docs/sources.md#F2, #F3, #X10
 */
export function itemsFit(o: RegisteredItems, today: string): Problem | undefined {
  const isRegistered = ['registered', 'deregistered', 'revoked'].includes(o.state);
  if (!isRegistered && o.uscc !== null) return notRegisteredYet({}, '/uscc');
  if (!isRegistered && o.registeredOn !== null) return notRegisteredYet({}, '/registeredOn');
  if (o.state === 'idea' && o.filedOn !== null) return notFiledYet({}, '/filedOn');
  return (isRegistered ? registrationFits(o.type) : undefined) ?? usccFits(o.uscc, o.type) ?? dayFits(o.registeredOn, today, '/registeredOn')
    ?? dayFits(o.filedOn, today, '/filedOn') ?? (o.closedOn === null ? undefined : endFits(o.closedOn, o.registeredOn)?.at('/registeredOn'));
}

/** What a body is registered with; whatever else is on its card may be kept up to date by anybody who keeps the register. */
export const REGISTERED_ITEMS = [
  'name', 'type', 'uscc', 'legalForm', 'legalRepresentative', 'address', 'activityArea', 'purpose', 'businessScope', 'fundsFen', 'supervisoryUnit', 'isDirectlyRegistered', 'registeredOn', 'filedOn',
] as const;
export type RegisteredItem = (typeof REGISTERED_ITEMS)[number];
export type Items = Partial<Record<RegisteredItem, unknown>>;
/** By what a registered item came to be another: an approved case, the registrar's own list, a correction of what was never true, or a move of the lifecycle. */
export const CHANGE_WAYS = ['case', 'import', 'correction', 'move'] as const;
export type ChangeWay = (typeof CHANGE_WAYS)[number];

export const registeredItem = refusal('organizations/registered-item', 422, '该项是登记(备案)事项,不能直接修改:请办理“变更登记”,登记有误的办理“更正”', 'this is a registered item: it changes by an approved case (kind "change"), or by a correction where the register is wrong');
export const changedLater = refusal('organizations/changed-later', 422, '该事项已于 {untilOn} 变更过,不能在此之前再变更', 'the item was changed on {untilOn}: it cannot be changed with effect from before');
export const beforeBeginning = refusal('organizations/before-beginning', 422, '生效日期不能早于登记(备案)日期({beganOn})', 'the change cannot take effect before the body was registered or filed ({beganOn})');
export const notInBeing = refusal('organizations/not-in-being', 404, '{asOf} 时该组织尚未登记或备案', 'on {asOf} the body was neither registered nor filed');

/** The registered items that are no longer what they were. Source: docs/sources.md#F2 art. 20, docs/sources.md#F3 */
export const changedItems = (before: Items, after: Items): RegisteredItem[] =>
  REGISTERED_ITEMS.filter((item) => item in after && (after[item] ?? null) !== (before[item] ?? null));

/**
 * An idea is described freely. Once filed or registered, the registered items are left alone by an edit of the card.
 *
 * Source   docs/decisions/0013-registered-items.md, docs/sources.md#F2 art. 20
 * Refuses  pointing at every registered item that would become another
 */
export function leavesItemsAlone(before: Items & { state: string }, after: Items): Problem | undefined {
  const touched = before.state === 'idea' ? [] : changedItems(before, after);
  if (!touched.length) return undefined;
  const { code, status, words } = registeredItem;
  return new Problem(code, status, words, { items: touched }, touched.map((item) => ({ pointer: `/${item}`, code, detail: words })));
}

/** When a body began to be what the register says. Source: docs/sources.md#X10 */
export const beganOn = (o: { registeredOn: string | null; filedOn: string | null }): string | null =>
  o.registeredOn !== null && o.filedOn !== null ? (o.filedOn < o.registeredOn ? o.filedOn : o.registeredOn) : o.registeredOn ?? o.filedOn;

/**
 * Periods of one item follow one another: a change takes effect after the one before it, and not before the body began.
 *
 * Source   docs/decisions/0013-registered-items.md
 */
export const effectFits = (on: string, lastOn: string | null, began: string | null): Problem | undefined =>
  lastOn !== null && on < lastOn ? changedLater({ untilOn: lastOn }, '/effectiveOn') : began !== null && on < began ? beforeBeginning({ beganOn: began }, '/effectiveOn') : undefined;

/**
 * What a body was on a day, by its own dates.
 *
 * Refuses  a day before it was filed or registered
 * Source   docs/decisions/0013-registered-items.md
 */
export function stateOn(o: { state: string; registeredOn: string | null; filedOn: string | null; closedOn: string | null }, asOf: string): string {
  const began = beganOn(o);
  if (began !== null && asOf < began) throw notInBeing({ asOf });
  if (o.closedOn !== null && asOf >= o.closedOn) return o.state;
  if (o.registeredOn !== null) return asOf < o.registeredOn ? 'filed' : 'registered';
  return o.closedOn === null ? o.state : o.filedOn === null ? 'registered' : 'filed';
}

/** Source: docs/decisions/0007-house-defaults.md#cards-stay-fresh-for-a-year */
export const cardFreshMonths = parameter('organizations.cardFreshMonths', {
  value: 12, unit: 'months', source: 'docs/decisions/0007-house-defaults.md#cards-stay-fresh-for-a-year', words: { zh: '组织资料核对的有效期', en: 'How long a confirmed card counts as fresh' },
});

/** By when a card should be looked at again. Source: docs/decisions/0007-house-defaults.md#cards-stay-fresh-for-a-year */
export const cardDueOn = (confirmedOn: Day, p: InForce): Day => addMonths(confirmedOn, p.of(cardFreshMonths));
