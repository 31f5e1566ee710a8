import { isDay } from '../../kernel/calendar.js';
import { refusal, type Problem } from '../../kernel/problem.js';
import { checkUscc } from '../../kernel/uscc.js';

export const usccLength = refusal('organizations/uscc-length', 422, '统一社会信用代码须为 18 位', 'a unified social credit code has 18 characters');
export const usccCharacter = refusal('organizations/uscc-character', 422, '统一社会信用代码含有不允许的字符(I、O、Z、S、V 不使用)', 'the code has a character that is never used (I, O, Z, S, V are not)');
export const usccCheck = refusal('organizations/uscc-check', 422, '统一社会信用代码校验位不正确', 'the check character of the code is not right');
export const usccOrganizationCheck = refusal('organizations/uscc-organization-check', 422, '统一社会信用代码第 17 位(组织机构代码校验位)不正确', 'character 17 (the inner check character) is not right');
export const usccNotOurs = refusal('organizations/uscc-not-civil-affairs', 422, '该代码不属于民政部门登记的社会组织(应以 51、52、53 开头)', 'the code does not belong to a body registered by civil affairs (51, 52, 53)');
export const usccOtherType = refusal('organizations/uscc-other-type', 422, '代码类别({found})与组织类型({type})不符', 'the code is that of another type ({found}) than {type}');
export const usccNotForGroups = refusal('organizations/uscc-not-for-groups', 422, '备案的社区社会组织没有统一社会信用代码', 'a filed community group has no credit code');
export const inTheFuture = refusal('organizations/in-the-future', 422, '日期不能晚于今天', 'the date must not lie in the future');
export const tooEarly = refusal('organizations/too-early', 422, '日期不能早于 1949-10-01', 'the date must not lie before 1949-10-01');
export const closedBeforeRegistered = refusal('organizations/closed-before-registered', 422, '终止日期不能早于登记日期', 'a body cannot end before it was registered');

const FAULTS = { length: usccLength, character: usccCharacter, check: usccCheck, organizationCheck: usccOrganizationCheck, notCivilAffairs: usccNotOurs } as const;
/** GB 32100-2015 category behind each prefix. */
const TYPE_BY_CATEGORY: Record<string, string> = { 51: 'association', 52: 'socialService', 53: 'foundation' };

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
  const found = TYPE_BY_CATEGORY[uscc.slice(0, 2)];
  return found && found !== type ? usccOtherType({ found, type }, '/uscc') : undefined;
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

/**
 * Where a body enters our register: with a registration date or code it exists already, a community group is filed,
 * anything else is an idea.
 *
 * Source   docs/sources.md#X10
 */
export const beginsAs = (o: { type: string; uscc: string | null; registeredOn: string | null }): 'registered' | 'filed' | 'idea' =>
  o.type === 'communityGroup' ? 'filed' : o.registeredOn !== null || o.uscc !== null ? 'registered' : 'idea';
