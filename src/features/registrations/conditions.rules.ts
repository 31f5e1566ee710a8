import { parameter, type InForce, type Parameter } from '../../kernel/parameter.js';
import { Problem, refusal } from '../../kernel/problem.js';
import { checkUscc } from '../../kernel/uscc.js';
import type { LegalForm, OrganizationType } from '../organizations/organizations.rules.js';
import type { CaseKind } from './registrations.rules.js';

/** The four kinds of community groups. */
export const GROUP_CATEGORIES = ['livingService', 'communityAffairs', 'cultureSports', 'publicBenefit'] as const;
export type GroupCategory = (typeof GROUP_CATEGORIES)[number];

/** Source: docs/sources.md#F2 art. 10 */
export const associationIndividuals = parameter('association.individualMembers', { value: 50, unit: 'count', source: 'docs/sources.md#F2', words: { zh: '社会团体个人会员(或会员总数)最少', en: 'individual members, or members in all, of an association at least' } });
/** Source: docs/sources.md#F2 art. 10 */
export const associationUnits = parameter('association.unitMembers', { value: 30, unit: 'count', source: 'docs/sources.md#F2', words: { zh: '社会团体单位会员最少', en: 'unit members of an association at least' } });
/** Source: docs/sources.md#F2 art. 10 */
export const associationFunds = parameter('association.fundsFen', { value: 3_000_000, unit: 'fen', source: 'docs/sources.md#F2', words: { zh: '地方社会团体活动资金最少', en: 'funds of a local association at least' } });
/** Two thirds. Source: docs/sources.md#F3 */
export const nonStateShare = parameter('socialService.nonStateBp', { value: 6_667, unit: 'basisPoints', source: 'docs/sources.md#F3', words: { zh: '民办非企业单位非国有资产比例最低', en: 'share of non-state assets of a social service body at least' } });
/** Source: docs/sources.md#F4 */
export const premisesMonths = parameter('socialService.premisesMonths', { value: 12, unit: 'months', source: 'docs/sources.md#F4', words: { zh: '场所使用权期限最短', en: 'right to use the premises at least' } });
/** Source: docs/sources.md#F5 */
export const foundationFunds = parameter('foundation.nonPublicFundsFen', { value: 200_000_000, unit: 'fen', source: 'docs/sources.md#F5', words: { zh: '非公募基金会原始基金最少', en: 'original fund of a non-public foundation at least' } });
/** Source: docs/sources.md#F5 */
export const publicFoundationFunds = parameter('foundation.publicFundsFen', { value: 400_000_000, unit: 'fen', source: 'docs/sources.md#F5', words: { zh: '地方性公募基金会原始基金最少', en: 'original fund of a local public foundation at least' } });
/** Source: docs/sources.md#F5 */
export const councilSize = parameter('foundation.councilSize', { value: [5, 25], unit: 'count', source: 'docs/sources.md#F5', words: { zh: '基金会理事人数(最少、最多)', en: 'members of the council of a foundation (least, most)' } });
/** Source: docs/decisions/0007-house-defaults.md#community_group.members */
export const groupMembers = parameter('communityGroup.members', { value: 0, unit: 'count', source: 'docs/decisions/0007-house-defaults.md#community_group.members', words: { zh: '备案社区社会组织成员最少', en: 'members of a filed community group at least' } });

/** What an application says, as far as the conditions look at it. */
export interface Applicant {
  kind: CaseKind;
  type: OrganizationType;
  name: string | null;
  legalForm: LegalForm | null;
  address: string | null;
  activityArea: string | null;
  purpose: string | null;
  businessScope: string | null;
  legalRepresentative: string | null;
  fundsFen: number | null;
  supervisoryUnit: string | null;
  isDirectlyRegistered: boolean | null;
  uscc: string | null;
  individualMembers: number | null;
  unitMembers: number | null;
  fullTimeStaff: number | null;
  nonStateBp: number | null;
  premisesMonths: number | null;
  councilSize: number | null;
  category: GroupCategory | null;
  areInitiatorsFit: boolean | null;
}
/** What the register knows beside it. */
export interface Known { namesake: string | null; represents: readonly { name: string; type: string; isSamePerson: boolean }[]; registrars: readonly string[] }

export type Level = 'hard' | 'soft';
/** One rule that is not met. `rule` is its name for ever; `hard` stands in the way of a decision, `soft` is for the officer to weigh. */
export interface Finding { rule: string; level: Level; field: string; zh: string; en: string; source: string }
type Facts = { a: Applicant; known: Known; p: InForce };
interface Condition { rule: string; level: Level; of: readonly OrganizationType[]; field: keyof Applicant; zh: string; en: string; source: string; limit?: Parameter; isMet: (facts: Facts) => boolean }

export const conditionUnmet = refusal('registrations/condition-unmet', 422, '不符合登记条件', 'a condition of registration is not met');
/** The same, saying which one. Source: docs/sources.md#F2, #F3 */
export function unmet(rule: string, field: string, zh: string, en: string): Problem {
  const { code, status } = conditionUnmet;
  const words = { zh: `${conditionUnmet.words.zh}:${zh}`, en: `${conditionUnmet.words.en}: ${en}` };
  return new Problem(code, status, words, { rule }, [{ pointer: `/${field}`, code, detail: words }]);
}

const ALL_TYPES: readonly OrganizationType[] = ['association', 'socialService', 'foundation', 'communityGroup'];
const LEGAL: readonly OrganizationType[] = ['association', 'socialService', 'foundation'];
const said = (text: string | null): boolean => text !== null && text.trim() !== '';
const least = (n: number | null, limit: number): boolean => n !== null && n >= limit;
const members = (a: Applicant): number => (a.individualMembers ?? 0) + (a.unitMembers ?? 0);
const isCouncil = (n: number | null, [lowest = 0, highest = Infinity]: readonly number[]): boolean => n !== null && n >= lowest && n <= highest;
const ENDINGS: Record<OrganizationType, RegExp> = {
  association: /(协会|学会|商会|促进会|研究会|联合会|联谊会|校友会|总会|联盟|会)$/, socialService: /(中心|学校|学院|医院|幼儿园|园|院|所|社|馆|站|校|诊所|服务社)$/, foundation: /基金会$/, communityGroup: /./,
};
const PLACE = /^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区|市|州|盟|县|区|旗|镇|乡|街道|社区)|贵州|贵阳|云岩)/;
const NATIONAL = /^(?:中国|全国|中华|国际|世界)/;
const NOT_A_GROUP = /(居民委员会|居委会|村民委员会|村委会|业主委员会|业委会|楼栋自治|公司$|商行$|经营部$)/;

/** Source: docs/sources.md#F2, #F3, #F4, #F5, #X10, #X11, #X12 */
const CONDITIONS: readonly Condition[] = [
  { rule: 'nameGiven', level: 'hard', of: ALL_TYPES, field: 'name', zh: '须有名称', en: 'a name is needed', source: 'F2', isMet: ({ a }) => said(a.name) },
  { rule: 'noNamesake', level: 'hard', of: ALL_TYPES, field: 'name', zh: '同一区域内已有同名组织', en: 'there is a body of the same name already', source: 'F2', isMet: ({ known }) => known.namesake === null },
  { rule: 'addressGiven', level: 'hard', of: ALL_TYPES, field: 'address', zh: '须有固定的住所(活动场所)', en: 'a fixed residence is needed', source: 'F2', isMet: ({ a }) => said(a.address) },
  { rule: 'purposeGiven', level: 'hard', of: LEGAL, field: 'purpose', zh: '须载明宗旨', en: 'the purpose is a registered item', source: 'F2', isMet: ({ a }) => said(a.purpose) },
  { rule: 'scopeGiven', level: 'hard', of: LEGAL, field: 'businessScope', zh: '须载明业务范围', en: 'the business scope is a registered item', source: 'F2', isMet: ({ a }) => said(a.businessScope) },
  { rule: 'representativeGiven', level: 'hard', of: ALL_TYPES, field: 'legalRepresentative', zh: '须有拟任法定代表人(负责人)', en: 'a representative or head is needed', source: 'F2', isMet: ({ a }) => said(a.legalRepresentative) },
  { rule: 'initiatorsFit', level: 'hard', of: ALL_TYPES, field: 'areInitiatorsFit', zh: '发起人、拟任负责人须具有完全民事行为能力,未因犯罪被剥夺政治权利', en: 'initiators and heads have full capacity and were not deprived of political rights', source: 'F2', isMet: ({ a }) => a.areInitiatorsFit === true },
  { rule: 'supervised', level: 'hard', of: LEGAL, field: 'supervisoryUnit', zh: '须有业务主管单位,符合直接登记条件的除外', en: 'a supervisory unit is needed, unless the body is registered directly', source: 'N25', isMet: ({ a }) => a.isDirectlyRegistered === true || said(a.supervisoryUnit) },
  { rule: 'staffed', level: 'hard', of: ['association', 'socialService', 'foundation'], field: 'fullTimeStaff', zh: '须有与业务活动相适应的专职工作人员', en: 'full-time staff are needed', source: 'F2', isMet: ({ a }) => least(a.fullTimeStaff, 1) },
  { rule: 'associationMembers', level: 'hard', of: ['association'], field: 'individualMembers', zh: '会员须有 50 个以上的个人会员或 30 个以上的单位会员,混合组成的总数不少于 50 个(以参数为准)', en: 'an association has 50 individual or 30 unit members, or 50 in all (see parameters)', source: 'F2', isMet: ({ a, p }) => (a.individualMembers ? members(a) >= p.of(associationIndividuals) : least(a.unitMembers, p.of(associationUnits))) },
  { rule: 'associationFunds', level: 'hard', of: ['association'], field: 'fundsFen', zh: '活动资金低于规定的最低数额', en: 'the funds are below the least an association needs', source: 'F2', limit: associationFunds, isMet: ({ a, p }) => least(a.fundsFen, p.of(associationFunds)) },
  { rule: 'associationArea', level: 'hard', of: ['association'], field: 'activityArea', zh: '须载明活动地域', en: 'the area of activity is a registered item', source: 'F2', isMet: ({ a }) => said(a.activityArea) },
  { rule: 'oneAssociationOnly', level: 'hard', of: ['association'], field: 'legalRepresentative', zh: '法定代表人不得同时担任其他社会团体的法定代表人', en: 'the representative of an association may not represent another one', source: 'F2', isMet: ({ known }) => !known.represents.some((r) => r.isSamePerson && r.type === 'association') },
  { rule: 'serviceForm', level: 'hard', of: ['socialService'], field: 'legalForm', zh: '须为法人、合伙或个体', en: 'the form is corporate, partnership or individual', source: 'F4', isMet: ({ a }) => a.legalForm === 'corporate' || a.legalForm === 'partnership' || a.legalForm === 'individual' },
  { rule: 'serviceFunds', level: 'hard', of: ['socialService'], field: 'fundsFen', zh: '须有开办资金', en: 'funds to begin with are needed', source: 'F3', isMet: ({ a }) => least(a.fundsFen, 1) },
  { rule: 'nonStateShare', level: 'hard', of: ['socialService'], field: 'nonStateBp', zh: '非国有资产份额不得低于总财产的三分之二', en: 'at least two thirds of the assets are not the state’s', source: 'F3', limit: nonStateShare, isMet: ({ a, p }) => least(a.nonStateBp, p.of(nonStateShare)) },
  { rule: 'premisesRight', level: 'hard', of: ['socialService'], field: 'premisesMonths', zh: '活动场所须有产权证明或一年期以上的使用权证明', en: 'premises are owned, or may be used for a year or longer', source: 'F4', limit: premisesMonths, isMet: ({ a, p }) => least(a.premisesMonths, p.of(premisesMonths)) },
  { rule: 'foundationForm', level: 'hard', of: ['foundation'], field: 'legalForm', zh: '须为公募或非公募', en: 'a foundation raises money from the public or does not', source: 'F5', isMet: ({ a }) => a.legalForm === 'publicRaising' || a.legalForm === 'nonPublicRaising' },
  { rule: 'foundationFunds', level: 'hard', of: ['foundation'], field: 'fundsFen', zh: '原始基金低于规定的最低数额,且须为到账货币资金', en: 'the original fund is below the least a foundation needs, in money received', source: 'F5', isMet: ({ a, p }) => least(a.fundsFen, p.of(a.legalForm === 'publicRaising' ? publicFoundationFunds : foundationFunds)) },
  { rule: 'councilSize', level: 'hard', of: ['foundation'], field: 'councilSize', zh: '理事须为 5 至 25 人', en: 'the council has 5 to 25 members', source: 'F5', isMet: ({ a, p }) => isCouncil(a.councilSize, p.of(councilSize)) },
  { rule: 'groupCategory', level: 'hard', of: ['communityGroup'], field: 'category', zh: '须选定类别:生活服务、社区事务、文体活动或公益慈善', en: 'a group is of one of four kinds', source: 'X12', isMet: ({ a }) => a.category !== null },
  { rule: 'groupMembers', level: 'hard', of: ['communityGroup'], field: 'individualMembers', zh: '成员少于规定的最低人数', en: 'the group has fewer members than needed', source: 'X10', limit: groupMembers, isMet: ({ a, p }) => least(a.individualMembers ?? 0, p.of(groupMembers)) },
  { rule: 'isCommunityGroup', level: 'soft', of: ['communityGroup'], field: 'name', zh: '居(村)委会工作机构、业主委员会、楼栋自治组织和营利性组织不属于社区社会组织', en: 'residents’ committees, owners’ committees, self-government of a building and businesses are no community groups', source: 'X12', isMet: ({ a }) => !NOT_A_GROUP.test(a.name ?? '') },
  { rule: 'nameBeginsWithPlace', level: 'soft', of: LEGAL, field: 'name', zh: '名称一般以行政区划名称开头', en: 'a name usually begins with the division', source: 'X11', isMet: ({ a }) => !said(a.name) || PLACE.test(a.name ?? '') },
  { rule: 'nameEndsWithForm', level: 'soft', of: LEGAL, field: 'name', zh: '名称一般以与类型相符的组织形式结尾', en: 'a name usually ends with a form that fits the type', source: 'X11', isMet: ({ a }) => !said(a.name) || ENDINGS[a.type].test(a.name ?? '') },
  { rule: 'nameNotNational', level: 'soft', of: ALL_TYPES, field: 'name', zh: '地方组织名称不得冠以“中国”“全国”“中华”“国际”“世界”,只可作为行业限定语', en: 'a local body is not called national or international, except to qualify its field', source: 'X11', isMet: ({ a }) => !NATIONAL.test(a.name ?? '') },
  { rule: 'representsOthers', level: 'soft', of: ALL_TYPES, field: 'legalRepresentative', zh: '同一人(或同名的人)已是其他组织的法定代表人,请核实', en: 'the same person, or one of the same name, represents another body: look into it', source: 'F2', isMet: ({ a, known }) => !known.represents.some((r) => a.type !== 'association' || !r.isSamePerson || r.type !== 'association') },
  { rule: 'districtFoundation', level: 'soft', of: ['foundation'], field: 'type', zh: '基金会由省级以上民政部门登记,县区登记须有省级授权', en: 'foundations are registered by the ministry or a province; a district needs to be authorized', source: 'F5', isMet: ({ a }) => registrarOf(a.uscc)?.endsWith('0000') ?? false },
  { rule: 'registrarHere', level: 'soft', of: LEGAL, field: 'uscc', zh: '代码第 3–8 位是其他登记管理机关的区划,请核实登记机关', en: 'digits 3–8 of the code are those of another registrar', source: 'GB32100-2015', isMet: ({ a, known }) => { const registrar = registrarOf(a.uscc); return registrar === undefined || !known.registrars.length || known.registrars.includes(registrar); } },
];
const OF_CHANGES: Readonly<Record<string, keyof Applicant>> = { noNamesake: 'name', nameBeginsWithPlace: 'name', nameEndsWithForm: 'name', nameNotNational: 'name', oneAssociationOnly: 'legalRepresentative', representsOthers: 'legalRepresentative', associationFunds: 'fundsFen', foundationFunds: 'fundsFen', registrarHere: 'uscc' };

function registrarOf(uscc: string | null): string | undefined {
  const read = uscc === null ? undefined : checkUscc(uscc);
  return read?.ok ? read.registrar : undefined;
}

/** Founding asks everything, a change only what is said of the items it touches; an end, a charter and a correction nothing. */
function isAsked(c: Condition, a: Applicant): boolean {
  if (!c.of.includes(a.type)) return false;
  if (a.kind === 'establishment' || a.kind === 'filing' || a.kind === 'split') return true;
  const item = a.kind === 'change' ? OF_CHANGES[c.rule] : undefined;
  return item !== undefined && a[item] !== null;
}

/**
 * Every rule an application does not meet, the hard ones first, each by its name and with its source.
 *
 * Source   docs/sources.md#F2, #F3, #F4, #F5, #N25, #X10, #X11, #X12
 */
export const findingsOf = (a: Applicant, known: Known, p: InForce): Finding[] =>
  CONDITIONS.filter((c) => isAsked(c, a) && !c.isMet({ a, known, p })).map(({ rule, level, field, zh, en, source }) => ({ rule, level, field, zh, en, source: `docs/sources.md#${source}` }))
    .sort((x, y) => x.level.localeCompare(y.level));

/** A decision in favour needs all hard conditions met. Source: docs/sources.md#F2, #F3 */
export function meetsConditions(findings: readonly Finding[]): Problem | undefined {
  const [first] = findings.filter((f) => f.level === 'hard');
  return first && unmet(first.rule, first.field, first.zh, first.en);
}
