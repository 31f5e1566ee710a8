import { isDay } from '../../kernel/calendar.js';
import { refusal, type Problem } from '../../kernel/problem.js';
import { checkUscc, usccType } from '../../kernel/uscc.js';

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
