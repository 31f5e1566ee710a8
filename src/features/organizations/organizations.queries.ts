import { statesOf } from '../../kernel/machine.js';
import { ALL, anyOf, between, byColumn, byNumber, byText, day, fen, flag, instant, integer, json, NONE, phone, text, where, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { ORGANIZATION_TYPES } from './organization.entity.js';
import { IMPORT_STATES, organizationLifecycle } from './organizations.machine.js';
import { seesImports } from './organizations.policy.js';
import { OUTCOMES } from './register-imports.rules.js';

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
    businessScope: text('o.businessScope', '业务范围', 'Business scope'), fundsFen: fen('o.fundsFen', '注册(开办)资金', 'Funds'), memberCount: integer('o.memberCount', '成员数', 'Members'),
    createdBy: text('o.createdBy', '录入人', 'Recorded by'), source: text('o.source', '来源', 'Source'),
  },
  filters: {
    state: anyOf('o.state', '状态', 'State', statesOf(organizationLifecycle)), type: anyOf('o.type', '类型', 'Type', ORGANIZATION_TYPES), divisionId: anyOf('o.divisionId', '片区', 'Division'),
    sector: anyOf('o.sector', '领域', 'Sector'), uscc: anyOf('o.uscc', '代码', 'Credit code'), ...between('registered', 'o.registeredOn', 'day', '登记', 'Registered'),
    unit: where('text', '归属单位(任一版本)', 'Counted under unit', (unit) => ({ sql: 'o.divisionId IN (SELECT x.divisionId FROM division_crosswalk x WHERE x.unitId = ?)', values: [unit] })),
  },
  sorts: { name: byColumn('o.name'), registeredOn: byText('o.registeredOn'), createdAt: byColumn('o.createdAt', 'instant'), fundsFen: byNumber('o.fundsFen') }, sort: 'name', search: ['o.searchText'],
  visible: visibleRows({ organization: 'o.id', division: 'o.divisionId' }), found: { title: 'name', subtitle: 'uscc' },
};

export const importList: ListSpec = {
  resource: 'organizations/imports', zh: '批量导入', en: 'Imports', from: 'register_import i', id: 'i.id',
  columns: {
    fileName: text('i.fileName', '文件', 'File'), state: text('i.state', '状态', 'State'), counts: json('i.counts', '行数', 'Counts'), done: integer('i.done', '已写入', 'Written'), total: integer('i.total', '应写入', 'To be written'),
    createdAt: instant('i.createdAt', '导入时间', 'Handed in at'), createdByName: text('(SELECT a.name FROM account a WHERE a.id = i.createdBy)', '导入人', 'Handed in by'), finishedAt: instant('i.finishedAt', '完成时间', 'Finished at'),
  },
  details: {
    version: integer('i.version', '版本', 'Version'), fileId: text('i.fileId', '文件编号', 'File id'), columns: json('i.columns', '列', 'Columns'), mapping: json('i.mapping', '列对应', 'Mapping'),
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
