import { statesOf } from '../../kernel/machine.js';
import { ALL, anyOf, between, byColumn, byNumber, byText, day, fen, flag, instant, integer, json, NONE, phone, text, where, type ListSpec } from '../../platform/lists/list.js';
import type { LifeSource } from '../../platform/subjects/timeline.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Organization, OrganizationItem } from './organization.entity.js';
import { IMPORT_STATES, organizationLifecycle } from './organizations.machine.js';
import { seesImports } from './organizations.policy.js';
import { CHANGE_WAYS, ORGANIZATION_TYPES, REGISTERED_ITEMS } from './organizations.rules.js';
import { OUTCOMES } from './register-imports.rules.js';
import { RegisterImportRow } from './register-import.entity.js';
import type { Holding } from '../../platform/personal/holding.js';

export const organizationList: ListSpec = {
  resource: 'organizations', zh: '社会组织', en: 'Organizations', from: 'organization o LEFT JOIN division d ON d.id = o.divisionId', id: 'o.id',
  columns: {
    name: text('o.name', '名称', 'Name'), type: text('o.type', '类型', 'Type'), uscc: text('o.uscc', '统一社会信用代码', 'Credit code'), state: text('o.state', '状态', 'State'),
    divisionId: text('o.divisionId', '片区编号', 'Division id'), divisionName: text('d.name', '片区', 'Division'), registeredOn: day('o.registeredOn', '登记日期', 'Registered on'),
    sector: text('o.sector', '领域', 'Sector'), legalRepresentative: text('o.legalRepresentative', '法定代表人', 'Legal representative'), supervisoryUnit: text('o.supervisoryUnit', '业务主管单位', 'Supervisory unit'),
    createdAt: instant('o.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('o.version', '版本', 'Version'), filedOn: day('o.filedOn', '备案日期', 'Filed on'), closedOn: day('o.closedOn', '终止日期', 'Closed on'), address: text('o.address', '住所', 'Address'),
    contactPhone: phone('o.contactPhone', '联系电话', 'Phone', 'o.contactPhoneIndex'), isDirectlyRegistered: flag('o.isDirectlyRegistered', '直接登记', 'Directly registered'), purpose: text('o.purpose', '宗旨', 'Purpose'),
    legalForm: text('o.legalForm', '组织形式', 'Legal form'), activityArea: text('o.activityArea', '活动地域', 'Area of activity'),
    businessScope: text('o.businessScope', '业务范围', 'Business scope'), formerNames: text('o.formerNames', '曾用名', 'Former names'),
    succeededById: text('o.succeededById', '承继组织编号', 'Succeeded by (id)'), succeededByName: text('(SELECT x.name FROM organization x WHERE x.id = o.succeededById)', '承继组织', 'Succeeded by'),
    splitFromId: text('o.splitFromId', '分立自编号', 'Split from (id)'), splitFromName: text('(SELECT x.name FROM organization x WHERE x.id = o.splitFromId)', '分立自', 'Split from'), fundsFen: fen('o.fundsFen', '注册(开办)资金', 'Funds'), memberCount: integer('o.memberCount', '成员数', 'Members'),
    cardConfirmedOn: day('o.cardConfirmedOn', '资料核对日期', 'Card confirmed on'), cardDueOn: day('o.cardDueOn', '下次核对', 'Card due on'),
    createdBy: text('o.createdBy', '录入人', 'Recorded by'),
    mergedIntoId: text('o.mergedIntoId', '并入', 'Merged into'), mergedIntoName: text('(SELECT m.name FROM organization m WHERE m.id = o.mergedIntoId)', '并入的组织', 'Merged into (name)'), source: text('o.source', '来源', 'Source'),
  },
  filters: {
    state: anyOf('o.state', '状态', 'State', statesOf(organizationLifecycle)), type: anyOf('o.type', '类型', 'Type', ORGANIZATION_TYPES), divisionId: anyOf('o.divisionId', '片区', 'Division'),
    sector: anyOf('o.sector', '领域', 'Sector'), uscc: anyOf('o.uscc', '代码', 'Credit code'), ...between('registered', 'o.registeredOn', 'day', '登记', 'Registered'), ...between('cardDue', 'COALESCE(o.cardDueOn, SUBSTR(o.createdAt, 1, 10))', 'day', '资料核对', 'Card due'),
    unit: where('text', '归属单位(任一版本)', 'Counted under unit', (unit) => ({ sql: 'o.divisionId IN (SELECT x.divisionId FROM division_crosswalk x WHERE x.unitId = ?)', values: [unit] })),
  },
  sorts: { name: byColumn('o.name'), registeredOn: byText('o.registeredOn'), createdAt: byColumn('o.createdAt', 'instant'), fundsFen: byNumber('o.fundsFen') }, sort: 'name', search: ['o.searchText'],
  visible: visibleRows({ organization: 'o.id', division: 'o.divisionId' }), found: { title: 'name', subtitle: 'uscc', isFirst: true }, organizations: ['o.id'],
};

/** What the registered items of one body were before; which body is added as a condition, after its visibility was checked. */
export const itemList: ListSpec = {
  resource: 'organizations/changes', zh: '登记事项变更', en: 'Changes of registered items', from: 'organization_item i JOIN organization o ON o.id = i.organizationId', id: 'i.id',
  columns: {
    item: text('i.item', '事项', 'Item'), value: json('i.value', '变更前', 'Before'), next: json('i.next', '变更后', 'After'), fromOn: day('i.fromOn', '有效自', 'Held from'), untilOn: day('i.untilOn', '有效至(不含)', 'Held until (exclusive)'),
    way: text('i.way', '依据', 'By'), caseId: text('i.caseId', '办件编号', 'Case id'), reason: text('i.reason', '说明', 'Reason'), recordedAt: instant('i.recordedAt', '记录时间', 'Recorded at'), recordedByName: text('i.recordedByName', '记录人', 'Recorded by'),
  },
  filters: { item: anyOf('i.item', '事项', 'Item', REGISTERED_ITEMS), way: anyOf('i.way', '依据', 'By', CHANGE_WAYS), ...between('until', 'i.untilOn', 'day', '变更', 'Changed') },
  sorts: { untilOn: byColumn('i.untilOn') }, sort: '-untilOn', search: ['i.value'], visible: visibleRows({ organization: 'i.organizationId', division: 'o.divisionId' }),
};
/** The same as lines of the body's life, on the day they took effect. */
export const itemLife: LifeSource = {
  resource: itemList.resource, from: itemList.from, id: 'i.id', recordId: 'i.organizationId', on: 'i.untilOn', title: 'o.name', move: "'change'", reason: 'i.reason', by: 'i.recordedByName',
  changes: `CONCAT('{"', i.item, '":[', i.value, ',', COALESCE(i.next, 'null'), ']}')`, organizations: ['i.organizationId'], visible: itemList.visible,
};
/** The items of a body that were others on a day. */
export const itemsOnSql = "SELECT i.item, i.value FROM organization_item i WHERE i.organizationId = ? AND i.way <> 'correction' AND i.untilOn > ? AND (i.fromOn IS NULL OR i.fromOn <= ?)";

export const importList: ListSpec = {
  resource: 'organizations/imports', zh: '批量导入', en: 'Imports', from: 'register_import i', id: 'i.id',
  columns: {
    fileName: text('i.fileName', '文件', 'File'), state: text('i.state', '状态', 'State'), counts: json('i.counts', '行数', 'Counts'), done: integer('i.done', '已写入', 'Written'), total: integer('i.total', '应写入', 'To be written'),
    createdAt: instant('i.createdAt', '导入时间', 'Handed in at'), createdByName: text('(SELECT a.name FROM account a WHERE a.id = i.createdBy)', '导入人', 'Handed in by'), finishedAt: instant('i.finishedAt', '完成时间', 'Finished at'),
  },
  details: {
    version: integer('i.version', '版本', 'Version'), mappedBy: text('i.mappedBy', '列对应来自', 'Mapping from'), sourceName: text('i.sourceName', '来源名称', 'Source name'), fileId: text('i.fileId', '文件编号', 'File id'), columns: json('i.columns', '列', 'Columns'), mapping: json('i.mapping', '列对应', 'Mapping'),
    confirmedAt: instant('i.confirmedAt', '确认时间', 'Confirmed at'), createdBy: text('i.createdBy', '导入人编号', 'Handed in by (id)'),
  },
  filters: { state: anyOf('i.state', '状态', 'State', IMPORT_STATES) }, sorts: { createdAt: byColumn('i.createdAt', 'instant') }, sort: '-createdAt', search: ['i.fileName'],
  visible: (who) => (seesImports(who) ? ALL : NONE),
};

export const importRowList: ListSpec = {
  resource: 'organizations/imports/rows', zh: '导入的行', en: 'Rows of the import', from: 'register_import_row r JOIN register_import i ON i.checkId = r.checkId LEFT JOIN organization o ON o.id = r.organizationId', id: 'r.id',
  columns: {
    rowNo: integer('r.rowNo', '行号', 'Row'), outcome: text('r.outcome', '结果', 'Outcome'), values: json('r.given', '内容', 'Values'), problems: json('r.problems', '问题', 'Problems'),
    organizationId: text('r.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), appliedAt: instant('r.appliedAt', '写入时间', 'Written at'),
  },
  filters: { outcome: anyOf('r.outcome', '结果', 'Outcome', OUTCOMES) }, sorts: { rowNo: byColumn('r.rowNo', 'integer') }, sort: 'rowNo', search: ['r.given'],
  visible: (who) => (seesImports(who) ? ALL : NONE),
};

/** All units, for reading their names in a workbook. */
export const unitsSql = 'SELECT d.id, d.code, d.name FROM division d';
/** Checks begun before an instant that no import has taken over. */
export const unfinishedSql = 'SELECT DISTINCT r.checkId FROM register_import_row r WHERE r.checkId < ? AND NOT EXISTS (SELECT 1 FROM register_import i WHERE i.checkId = r.checkId)';
/** Rows of a check, many at once. */
export const newRowsSql = (rows: number): string =>
  `INSERT INTO register_import_row (id, checkId, rowNo, outcome, given, contactPhone, problems, organizationId) VALUES ${Array(rows).fill('(?, ?, ?, ?, ?, ?, ?, ?)').join(', ')}`;

/** A body's contact. Its legal representative is a registered item and stays. */
export const organizationsHoldings: readonly Holding[] = [
  {
    entity: Organization, zh: '社会组织联系人', en: 'Contact of an organization', of: { organizations: 'id = ?' }, columns: ['name', 'legalRepresentative', 'contactPhone'],
    erased: () => ({ contactPhone: null, contactPhoneIndex: null }),
    stays: { zh: '法定代表人是登记事项,依法公开', en: 'the legal representative is a registered item, which is public by law' },
  },
  {
    entity: OrganizationItem, zh: '法定代表人变更', en: 'Changes of the legal representative', of: { organizations: "organizationId = ? AND item = 'legalRepresentative'" }, columns: ['value', 'next', 'fromOn', 'untilOn'],
    stays: { zh: '登记档案须保存', en: 'the files of the register must be kept' },
  },
  {
    entity: RegisterImportRow, zh: '导入名册的行', en: 'Rows of an imported register', of: { organizations: 'organizationId = ?' }, columns: ['rowNo', 'contactPhone'],
    erased: ({ given }) => {
      const { contactPhone: _, ...rest } = JSON.parse(String(given)) as Record<string, unknown>;
      return { contactPhone: null, given: JSON.stringify(rest) };
    },
    stays: { zh: '导入结果的说明', en: 'it explains what an import did' },
  },
];
