import { parseDay } from '../../kernel/calendar.js';
import { parseYuan } from '../../kernel/money.js';
import { nameKey } from '../../kernel/names.js';
import { Problem, refusal, type FieldError, type Refusal } from '../../kernel/problem.js';
import { normalizeUscc, usccType } from '../../kernel/uscc.js';
import { halfWidth } from '../../kernel/width.js';
import type { WorkbookFaultCode } from '../../platform/workbook/fault.js';
import type { Organization } from './organization.entity.js';
import type { NewOrganization } from './organizations.dto.js';
import { beginningFits, dayFits, itemsFit, registeredAs, registrationFits, usccFits, type OrganizationType } from './organizations.rules.js';

/** What becomes of a row: a new body, a change of one, nothing, or it is refused. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** Column of the workbook → field of the body, null where a column is not read. */
export type Mapping = Record<string, string | null>;
/** What is wrong with a row; `field` is null when it is the row as a whole. */
export interface RowProblem { field: string | null; code: string; zh: string; en: string }

export const importTypeUnknown = refusal('organizations/import-type-unknown', 422, '不认识类型“{found}”(社会团体、民办非企业单位、社会服务机构、基金会、社区社会组织)', 'the type "{found}" is not known');
export const importTypeMissing = refusal('organizations/import-type-missing', 422, '没有类型,也不能由代码得知', 'there is no type, and no code to tell it');
export const importDayUnreadable = refusal('organizations/import-day-unreadable', 422, '“{found}”不是真实日期(如 2018-06-01、2018/6/1、2018.6.1、2018年6月1日)', '"{found}" is no real date');
export const importDivisionUnknown = refusal('organizations/import-division-unknown', 422, '没有名称或代码为“{found}”的片区,或不止一个', 'there is no unit with the name or code "{found}", or more than one');
export const importAmountUnreadable = refusal('organizations/import-amount-unreadable', 422, '“{found}”不是金额', '"{found}" is no amount of money');
export const importNumberUnreadable = refusal('organizations/import-number-unreadable', 422, '“{found}”不是整数', '"{found}" is no whole number');
export const importYesNoUnreadable = refusal('organizations/import-yes-no-unreadable', 422, '“{found}”须为“是”或“否”', '"{found}" must be yes or no');
export const importCellError = refusal('organizations/import-cell-error', 422, '单元格公式出错:{found}', 'the formula of the cell has failed: {found}');
export const importMergedCells = refusal('organizations/import-merged-cells', 422, '本行有合并单元格({range}),请取消合并并逐行填写', 'the row has merged cells ({range}): unmerge them and fill in every row');
export const importDuplicateCode = refusal('organizations/import-duplicate-code', 422, '代码与本工作簿第 {rowNo} 行相同', 'the code is that of row {rowNo} of this workbook');
export const importDuplicateName = refusal('organizations/import-duplicate-name', 422, '名称与本工作簿第 {rowNo} 行相同,且没有代码可以区分', 'the name is that of row {rowNo} of this workbook, and no code tells them apart');
export const importNameAmbiguous = refusal('organizations/import-name-ambiguous', 422, '登记册中有 {count} 家同名组织,请填写代码', 'the register holds {count} bodies of this name: give the code');
export const importOtherCode = refusal('organizations/import-other-code', 422, '登记册中同名组织的代码是 {uscc}', 'the body of this name in the register has the code {uscc}');
export const importFormerName = refusal('organizations/import-former-name', 422, '“{name}”是“{current}”的曾用名,该组织已更名:请改用现名', '"{name}" is a former name of "{current}", which is called otherwise now: use its present name');
export const importClosed = refusal('organizations/import-closed', 422, '登记册中该组织已终止,不能由导入变更', 'this body has ended: an import does not change it');
export const importMerged = refusal('organizations/import-merged', 422, '登记册中该记录已作为重复记录并入另一家组织,请用其名称', 'this record was a duplicate and has been merged into another body: use that name');
export const importRegistrationDay = refusal('organizations/import-registration-day', 422, '该组织尚未登记,登记须有登记日期', 'this body is not registered yet: its registration needs a day');

export const importNoNameColumn = refusal('organizations/import-no-name-column', 422, '没有“社会组织名称”列(找到的列:{columns})', 'no column holds the name (columns found: {columns})');
export const importColumnUnknown = refusal('organizations/import-column-unknown', 422, '工作簿没有“{column}”列', 'the workbook has no column "{column}"');
export const importFieldUnknown = refusal('organizations/import-field-unknown', 422, '没有字段“{field}”', 'there is no field "{field}"');
export const importFieldTwice = refusal('organizations/import-field-twice', 422, '两列都对应“{field}”', 'two columns are read as "{field}"');

const FAULTS: Record<WorkbookFaultCode, Refusal> = {
  'not-a-workbook': refusal('organizations/workbook-unreadable', 422, '文件不是可读取的 .xlsx 工作簿({found})。请在 Excel 或 WPS 中另存为“Excel 工作簿(.xlsx)”', 'the file is no .xlsx workbook that can be read ({found}): save it as .xlsx'),
  encrypted: refusal('organizations/workbook-encrypted', 422, '工作簿设有密码,请先去除密码', 'the workbook has a password: take it off'),
  'too-large': refusal('organizations/workbook-too-large', 422, '工作簿过大,上限 {maxBytes} 字节', 'the workbook is too large: at most {maxBytes} bytes'),
  bomb: refusal('organizations/workbook-bomb', 422, '工作簿解开后大得不正常({reason}),不予读取', 'the workbook is far larger inside than outside ({reason}): it is not read'),
  'too-many-rows': refusal('organizations/workbook-too-many-rows', 422, '工作表“{sheet}”超过 {maxRows} 行,请分成几份', 'sheet "{sheet}" has more than {maxRows} rows: split it'),
  'too-many-columns': refusal('organizations/workbook-too-many-columns', 422, '工作表“{sheet}”在 {cell} 处超过 {maxColumns} 列', 'sheet "{sheet}" has more than {maxColumns} columns (at {cell})'),
  'no-rows': refusal('organizations/workbook-no-rows', 422, '工作表“{sheet}”的表头下没有数据', 'sheet "{sheet}" has no rows below its header'),
  'merged-header': refusal('organizations/workbook-merged-header', 422, '表头(第 {rowNo} 行)有合并单元格 {range},请取消合并,每列一个名称', 'the header (row {rowNo}) has merged cells {range}: give every column its own name'),
};

/** What is wrong with the file as a whole, pointed at it. Source: docs/decisions/0010-workbooks.md */
export const faultOf = (code: WorkbookFaultCode, more: Record<string, unknown>): Problem => FAULTS[code](more, '/fileId');

const SYNONYMS: Record<ImportField, string> = {
  name: '社会组织名称 组织名称 名称 单位名称 机构名称 组织全称 全称 name', uscc: '统一社会信用代码 社会信用代码 信用代码 统一代码 代码 uscc', type: '社会组织类型 组织类型 社会组织类别 组织类别 登记类型 类型 类别 type',
  registeredOn: '成立登记日期 登记日期 成立日期 注册日期 注册登记日期 批准登记日期 登记时间 成立时间 成立登记时间 registeredOn', filedOn: '备案日期 备案时间 filedOn',
  divisionId: '所属社区(镇) 所属社区 所在社区 社区 所属街道 所在街道 街道 所属街道(镇) 镇街 乡镇街道 所属片区 片区 所属区划 division', sector: '行业分类 所属行业 行业 行业领域 业务领域 领域 sector',
  address: '住所 住所地 登记住所 地址 住址 办公地址 联系地址 address', legalRepresentative: '法定代表人 法定代表人姓名 法人代表 法人 负责人 单位负责人 法定代表人(负责人) legalRepresentative',
  contactPhone: '联系电话 电话 手机 手机号 手机号码 联系方式 phone', supervisoryUnit: '业务主管单位 业务主管部门 主管单位 主管部门 supervisoryUnit', isDirectlyRegistered: '是否直接登记 直接登记 isDirectlyRegistered',
  fundsFen: '注册资金(万元) 注册资金 开办资金(万元) 开办资金 活动资金 原始基金 注册(开办)资金 注册资本 funds', memberCount: '会员数 会员数量 会员人数 成员数 成员人数 单位会员数 memberCount',
  purpose: '宗旨 purpose', businessScope: '业务范围 businessScope', source: '备注 数据来源 来源 source',
};

/** What people call each field, the likeliest first. Source: docs/decisions/0007-house-defaults.md#register-import */
export const importColumns = () => Object.entries(SYNONYMS).map(([key, words]) => ({ key: key as ImportField, synonyms: words.split(' ') }));

/** Names under which a person can speak of every column: those without get their place, those twice their number. Source: docs/decisions/0007-house-defaults.md#register-import */
export function columnNames(headers: readonly string[]): string[] {
  const names: string[] = [];
  for (const [at, header] of headers.entries()) {
    const base = header.replace(/\s+/g, ' ').slice(0, MOST_SHOWN) || `第${at + 1}列`;
    let name = base;
    for (let n = 2; names.includes(name); n += 1) name = `${base} (${n})`;
    names.push(name);
  }
  return names;
}

/**
 * The columns to be read, in their order.
 *
 * Source   docs/decisions/0007-house-defaults.md#register-import
 * Refuses  columns and fields that are not there, a field read from two columns, and a mapping without the name
 */
export function readColumns(mapping: Mapping, columns: readonly string[]): ReadColumn[] {
  const read: ReadColumn[] = [];
  for (const [column, field] of Object.entries(mapping)) {
    const at = columns.indexOf(column);
    if (at < 0) throw importColumnUnknown({ column: column.slice(0, MOST_SHOWN) }, '/mapping');
    if (field === null) continue;
    if (!Object.hasOwn(READERS, field)) throw importFieldUnknown({ field }, '/mapping');
    if (read.some((r) => r.field === field)) throw importFieldTwice({ field }, '/mapping');
    read.push({ at, column, field: field as ImportField });
  }
  if (!read.some((r) => r.field === 'name')) throw importNoNameColumn({ columns: columns.join('、') }, '/mapping');
  return read.sort((a, b) => a.at - b.at);
}

const MOST_SHOWN = 60;
const shown = (cell: unknown): { found: string } => ({ found: String(cell).slice(0, MOST_SHOWN) });

export type Values = Partial<NewOrganization>;
export type ImportField = keyof typeof READERS;
export interface ReadColumn { at: number; column: string; field: ImportField }
interface WorkbookRow { rowNo: number; cells: readonly (string | number | boolean | null)[]; errors: readonly number[]; merges: readonly string[] }
/** Key of a name or code → the unit's id; null when several units have it. */
export type UnitNames = ReadonlyMap<string, string | null>;
/** `values` are what the row says, typed; `given` is what is shown of it: what could not be read stands as it was written. */
export interface ReadRow { rowNo: number; values: Values; given: Record<string, unknown>; problems: RowProblem[] }

type Cell = string | number | boolean;
type Read = (cell: Cell, column: string, units: UnitNames) => Values | Problem;
const written = (cell: Cell): string => (typeof cell === 'boolean' ? (cell ? '是' : '否') : String(cell).trim());
const text = (field: keyof Values): Read => (cell) => ({ [field]: written(cell) });

const TYPE_WORDS: Record<string, OrganizationType> = {
  社会团体: 'association', 社团: 'association', 民办非企业单位: 'socialService', 民办非企业: 'socialService', 民非: 'socialService', 社会服务机构: 'socialService', 民办非企业单位社会服务机构: 'socialService',
  社会服务机构民办非企业单位: 'socialService', 基金会: 'foundation', 社区社会组织: 'communityGroup', 备案社区社会组织: 'communityGroup', 社区社会组织备案: 'communityGroup', 备案: 'communityGroup',
  association: 'association', socialservice: 'socialService', foundation: 'foundation', communitygroup: 'communityGroup',
};

const day = (field: keyof Values): Read => (cell) => {
  const found = parseDay(written(cell));
  return found === undefined ? importDayUnreadable(shown(cell), `/${field}`) : { [field]: found };
};

/** Fen; a column whose name says 万 counts in ten thousand yuan unless the cell names its own unit. Source: docs/decisions/0007-house-defaults.md#register-import */
export function fenWritten(cell: Cell, column: string): number | undefined {
  const plain = typeof cell === 'number' ? String(Math.round(cell * 1e6) / 1e6) : halfWidth(written(cell));
  return parseYuan(column.includes('万') && !/[元圆万亿]$/.test(plain) ? `${plain}万` : plain);
}

const YES_NO: Record<string, boolean> = { 是: true, 有: true, '√': true, y: true, yes: true, 直接登记: true, true: true, 否: false, '×': false, n: false, no: false, 双重管理: false, false: false };

const READERS = {
  name: (cell) => ({ name: written(cell).replace(/\s*\n\s*/g, '') }),
  uscc: (cell) => ({ uscc: normalizeUscc(written(cell)) }),
  type: (cell) => {
    const key = nameKey(written(cell));
    return Object.hasOwn(TYPE_WORDS, key) ? { type: TYPE_WORDS[key] } : importTypeUnknown(shown(cell), '/type');
  },
  registeredOn: day('registeredOn'),
  filedOn: day('filedOn'),
  divisionId: (cell, _, units) => {
    const divisionId = unitNamed(written(cell), units);
    return divisionId ? { divisionId } : importDivisionUnknown(shown(cell), '/divisionId');
  },
  sector: text('sector'),
  address: text('address'),
  legalRepresentative: text('legalRepresentative'),
  contactPhone: text('contactPhone'),
  supervisoryUnit: (cell) => (written(cell) === '直接登记' ? { isDirectlyRegistered: true } : { supervisoryUnit: written(cell) }),
  isDirectlyRegistered: (cell) => {
    const found = YES_NO[halfWidth(written(cell)).toLowerCase()];
    return found === undefined ? importYesNoUnreadable(shown(cell), '/isDirectlyRegistered') : { isDirectlyRegistered: found };
  },
  purpose: text('purpose'),
  businessScope: text('businessScope'),
  fundsFen: (cell, column) => {
    const fundsFen = fenWritten(cell, column);
    return fundsFen === undefined ? importAmountUnreadable(shown(cell), '/fundsFen') : { fundsFen };
  },
  memberCount: (cell) => {
    const [, digits] = /^(\d{1,9})\s*[人名个家]?$/.exec(halfWidth(written(cell)).replaceAll(',', '')) ?? [];
    return digits === undefined ? importNumberUnreadable(shown(cell), '/memberCount') : { memberCount: Number(digits) };
  },
  source: text('source'),
} satisfies Record<string, Read>;

/** Offices write “none” in many ways; only a name is never a sign. */
const isNothing = (cell: WorkbookRow['cells'][number] | undefined, field: ImportField): cell is null | undefined =>
  cell === null || cell === undefined || written(cell) === '' || (field !== 'name' && /^(?:[-—－/\\]+|无|暂无)$/.test(written(cell)));

/**
 * A row of the workbook as values of a body, with what could not be read. An empty cell says nothing: it changes nothing.
 *
 * Source   docs/decisions/0007-house-defaults.md#register-import
 */
export function readRow(row: WorkbookRow, columns: readonly ReadColumn[], units: UnitNames): ReadRow {
  const read: ReadRow = { rowNo: row.rowNo, values: {}, given: {}, problems: row.merges.length ? [problemOf(importMergedCells({ range: row.merges.slice(0, 5).join(' ') }))] : [] };
  for (const { at, column, field } of columns) {
    const cell = row.cells[at];
    if (isNothing(cell, field)) continue;
    const found = row.errors.includes(at) ? importCellError(shown(cell), `/${field}`) : (READERS[field] as Read)(cell as Cell, column, units);
    if (found instanceof Problem) {
      read.problems.push(problemOf(found));
      read.given[field] = cell;
    } else {
      Object.assign(read.values, found);
      Object.assign(read.given, found, field === 'divisionId' ? { divisionName: written(cell as Cell) } : {});
    }
  }
  return read;
}

const unitKey = (name: string): string => nameKey(name).replace(/(社区)服务中心$/, '$1').replace(/(街道)办事处$/, '$1').replace(/(镇)人民政府$/, '$1');

/** Every way to name a unit: its code of 9 or 12 digits, its name, its name without what kind of unit it is. Source: docs/sources.md#G1 */
export function unitNames(units: readonly { id: string; code: string; name: string }[]): UnitNames {
  const names = new Map<string, string | null>();
  for (const { id, code, name } of units) {
    for (const key of new Set([code, code.padEnd(12, '0'), unitKey(name), unitKey(name).replace(/(社区|街道|镇)$/, '')])) names.set(key, names.has(key) && names.get(key) !== id ? null : id);
  }
  return names;
}

/** The unit somebody means, also with city and district before its name. */
function unitNamed(name: string, units: UnitNames): string | null | undefined {
  const key = unitKey(name);
  if (units.has(key)) return units.get(key);
  const endings = [...units].filter(([unit]) => /(社区|街道|镇)$/.test(unit) && key.endsWith(unit));
  return endings.length === 1 ? endings[0]?.[1] : undefined;
}

/** A refusal as it stands in a row. Source: docs/decisions/0007-house-defaults.md#register-import */
export const problemOf = (p: Problem): RowProblem => ({ field: p.errors[0]?.pointer.slice(1).split('/')[0] ?? null, code: p.code, ...p.words });
const complaintOf = (e: FieldError): RowProblem => ({ field: e.pointer.slice(1), code: e.code, ...e.detail });

/** What the register knows of the bodies that a few rows may mean. */
export interface Register { byCode: ReadonlyMap<string, Organization>; byName: ReadonlyMap<string, readonly Organization[]>; /** Bodies that were called so before. */ byFormerName: ReadonlyMap<string, Organization> }
const isLiving = (o: Organization): boolean => !['deregistered', 'revoked', 'cancelled', 'merged'].includes(o.state);

/**
 * The body a row means: the one with its code, else the one with its name, as names are compared. Undefined: none, it is new.
 * A body that has ended is meant by its code, or when nothing else is.
 *
 * Source   docs/decisions/0007-house-defaults.md#register-import
 * Refuses  a name that several have, a name whose body has another code, and the former name of a body: an old list must not take a new name back
 */
export function counterpart({ uscc, name }: Values, { byCode, byName, byFormerName }: Register): Organization | Problem | undefined {
  const coded = uscc ? byCode.get(uscc) : undefined;
  const former = name ? byFormerName.get(nameKey(name)) : undefined;
  const renamed = former && importFormerName({ name, current: former.name }, '/name');
  if (coded || !name) return coded && coded.id === former?.id && coded.nameKey !== nameKey(name ?? '') ? renamed : coded;
  const same = byName.get(nameKey(name)) ?? [];
  const living = same.filter(isLiving);
  const meant = uscc ? living.filter((o) => o.uscc === null) : living.length ? living : same;
  if (meant.length > 1) return importNameAmbiguous({ count: meant.length }, '/name');
  const other = uscc ? living.find((o) => o.uscc !== null) : undefined;
  return meant[0] ?? (other && importOtherCode({ uscc: other.uscc }, '/uscc')) ?? (former && isLiving(former) && (!uscc || former.uscc === null) ? renamed : undefined);
}

/** The fields in which a row says something else than the register; a phone is compared by its blind index. Source: docs/decisions/0007-house-defaults.md#register-import */
export const differences = (values: Values, known: Organization, phoneIndex: string | null): (keyof Values)[] =>
  (Object.keys(values) as (keyof Values)[]).filter((field) => (field === 'contactPhone' ? phoneIndex !== known.contactPhoneIndex : values[field] !== known[field]));

/** Whether a row brings what only a registration can: it is registered then, not just changed. Source: docs/sources.md#F2, #F3 */
export const becomesRegistered = (values: Values, known: Organization): boolean => (known.state === 'idea' || known.state === 'filed') && Boolean(values.uscc ?? values.registeredOn);
/** The same for the filing of a group. Source: docs/sources.md#X10 */
export const becomesFiled = (values: Values, known: Organization): boolean => known.state === 'idea' && Boolean(values.filedOn) && !becomesRegistered(values, known);

/** The type a row means: as it says, as it was, as its code says. Source: docs/sources.md#N29 */
export function typeOf(values: Values, known: Organization | undefined): OrganizationType | undefined {
  const byCode = values.uscc ? usccType(values.uscc) : undefined;
  return values.type ?? known?.type ?? (byCode === 'other' ? undefined : byCode);
}

export interface Judged { outcome: Outcome; problems: RowProblem[]; known: Organization | undefined; differing: (keyof Values)[] }

/**
 * What becomes of a row that has been read: the same rules as for a body entered by hand, one complaint per field.
 *
 * Source   docs/decisions/0007-house-defaults.md#register-import
 */
export function judge(row: ReadRow, found: Organization | Problem | undefined, complaints: readonly FieldError[], phoneIndex: string | null, today: string): Judged {
  const known = found instanceof Problem ? undefined : found;
  const differing = known ? differences(row.values, known, phoneIndex) : [];
  const broken = found instanceof Problem ? [found] : differing.length || !known ? brokenRules(row.values, known, today) : [];
  const problems: RowProblem[] = [];
  for (const p of [...row.problems, ...broken.map(problemOf), ...complaints.map(complaintOf)]) {
    if (p.field === null || !problems.some((q) => q.field === p.field)) problems.push(p);
  }
  return { known, differing, problems, outcome: problems.length ? 'refused' : !known ? 'new' : differing.length ? 'changed' : 'unchanged' };
}

function brokenRules(values: Values, known: Organization | undefined, today: string): Problem[] {
  const type = typeOf(values, known);
  const begun = { type: type ?? '', uscc: values.uscc ?? known?.uscc ?? null, registeredOn: values.registeredOn ?? known?.registeredOn ?? null, filedOn: values.filedOn ?? known?.filedOn ?? null };
  const dates = [dayFits(begun.registeredOn, today, '/registeredOn'), dayFits(begun.filedOn, today, '/filedOn')];
  const all = !known
    ? [type ? undefined : importTypeMissing({}, '/type'), beginningFits(begun), type ? usccFits(begun.uscc, type) : undefined, ...dates]
    : !isLiving(known)
      ? [known.state === 'merged' ? importMerged() : importClosed()]
      : becomesRegistered(values, known)
        ? [begun.registeredOn === null ? importRegistrationDay({}, '/registeredOn') : undefined, ...registered({ type: values.type, uscc: begun.uscc }, known.type), ...dates]
        : [itemsFit({ ...begun, state: becomesFiled(values, known) ? 'filed' : known.state, closedOn: known.closedOn }, today)];
  return all.filter((p) => p !== undefined);
}

function registered(given: { type?: string; uscc: string | null }, before: string): (Problem | undefined)[] {
  const type = registeredAs(given, before);
  return [registrationFits(type), usccFits(given.uscc, type)];
}
