import { ORGANIZATION_TYPES } from '../organizations/organizations.rules.js';
import { anyOf, byColumn, byText, day, text, where, type ListSpec } from '../../platform/lists/list.js';

export const PUBLIC_STATES = ['registered', 'filed', 'deregistered', 'revoked', 'cancelled'] as const;

/**
 * The register as anybody may read it: what registration makes public, and no person. Ideas are nobody's business yet, nor is one that was
 * given up; a filing that ended was public.
 */
export const publicRegister: ListSpec = {
  resource: 'public/organizations', zh: '社会组织名册', en: 'Register of social organizations', from: 'organization o LEFT JOIN division d ON d.id = o.divisionId', id: 'o.id',
  columns: {
    name: text('o.name', '名称', 'Name'), type: text('o.type', '类型', 'Type'), uscc: text('o.uscc', '统一社会信用代码', 'Credit code'), state: text('o.state', '状态', 'State'),
    divisionName: text('d.name', '片区', 'Division'), registeredOn: day('o.registeredOn', '登记日期', 'Registered on'),
  },
  details: { filedOn: day('o.filedOn', '备案日期', 'Filed on'), closedOn: day('o.closedOn', '终止日期', 'Closed on') },
  filters: {
    type: anyOf('o.type', '类型', 'Type', ORGANIZATION_TYPES), state: anyOf('o.state', '状态', 'State', PUBLIC_STATES), uscc: anyOf('o.uscc', '代码', 'Credit code'),
    unit: where('text', '归属单位(任一版本)', 'Counted under unit', (unit) => ({ sql: 'o.divisionId IN (SELECT x.divisionId FROM division_crosswalk x WHERE x.unitId = ?)', values: [unit] })),
  },
  sorts: { name: byColumn('o.name'), registeredOn: byText('o.registeredOn') }, sort: 'name', search: ['o.searchText'],
  visible: () => ({ sql: "(o.state IN ('registered', 'filed', 'deregistered', 'revoked') OR (o.state = 'cancelled' AND o.filedOn IS NOT NULL))", values: [] }),
};
