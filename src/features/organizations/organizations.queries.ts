import { statesOf } from '../../kernel/machine.js';
import { anyOf, between, byColumn, byNumber, byText, day, fen, flag, instant, integer, phone, text, where, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { ORGANIZATION_TYPES } from './organization.entity.js';
import { organizationLifecycle } from './organizations.machine.js';

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
    contactPhone: phone('o.contactPhone', '联系电话', 'Phone'), isDirectlyRegistered: flag('o.isDirectlyRegistered', '直接登记', 'Directly registered'), purpose: text('o.purpose', '宗旨', 'Purpose'),
    businessScope: text('o.businessScope', '业务范围', 'Business scope'), fundsFen: fen('o.fundsFen', '注册(开办)资金', 'Funds'), memberCount: integer('o.memberCount', '成员数', 'Members'),
    createdBy: text('o.createdBy', '录入人', 'Recorded by'), source: text('o.source', '来源', 'Source'),
  },
  filters: {
    state: anyOf('o.state', '状态', 'State', statesOf(organizationLifecycle)), type: anyOf('o.type', '类型', 'Type', ORGANIZATION_TYPES), divisionId: anyOf('o.divisionId', '片区', 'Division'),
    sector: anyOf('o.sector', '领域', 'Sector'), uscc: anyOf('o.uscc', '代码', 'Credit code'), ...between('registered', 'o.registeredOn', 'day', '登记', 'Registered'),
    unit: where('text', '归属单位(任一版本)', 'Counted under unit', (unit) => ({ sql: 'o.divisionId IN (SELECT x.divisionId FROM division_crosswalk x WHERE x.unitId = ?)', values: [unit] })),
  },
  sorts: { name: byColumn('o.name'), registeredOn: byText('o.registeredOn'), createdAt: byColumn('o.createdAt', 'instant'), fundsFen: byNumber('o.fundsFen') }, sort: 'name', search: ['o.searchText'],
  visible: visibleRows({ organization: 'o.id', division: 'o.divisionId' }),
};
