import { sqlInstant } from '../../platform/database/columns.js';
import { inForce, type Figure } from '../../platform/figures/figure.js';
import { byText, day, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';

const rows: ListSpec = {
  resource: 'figures/organizations', zh: '登记的社会组织明细', en: 'Organizations behind the figure', from: 'organization o LEFT JOIN division d ON d.id = o.divisionId', id: 'o.id',
  columns: {
    label: text('o.name', '社会组织', 'Organization'), resource: text("'organizations'", '类别', 'Kind'), recordId: text('o.id', '记录编号', 'Record id'), on: day('o.registeredOn', '登记日期', 'Registered on'),
    value: integer('1', '计数', 'Counted'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'),
    type: text('o.type', '类型', 'Type'), uscc: text('o.uscc', '统一社会信用代码', 'Credit code'), state: text('o.state', '状态', 'State'),
  },
  filters: {}, sorts: { on: byText('o.registeredOn') }, sort: 'on', search: ['o.searchText'], visible: visibleRows({ organization: 'o.id', division: 'o.divisionId' }),
};
const registered = inForce({ day: 'o.registeredOn', knownAt: 'o.registeredKnownAt' }, { day: 'o.closedOn', knownAt: 'o.closedKnownAt' });

export const registeredOrganizations: Figure = {
  key: 'registeredOrganizations', unit: 'organizations', version: 2, rows, value: '1', division: 'o.divisionId',
  title: { zh: '登记在册的社会组织', en: 'Registered organizations' },
  definition: {
    zh: '截至当日已在民政部门登记、尚未注销或撤销登记的社会团体、民办非企业单位(社会服务机构)和基金会(代码以 51、52、53 开头的类型)。备案的社区社会组织不计;登记日期不详的不计。已并入其他记录的重复记录不计。',
    en: 'Associations, social service bodies and foundations (types 51, 52, 53) registered by the day and neither deregistered nor revoked by then. Filed community groups do not count, nor do bodies whose day of registration is unknown, nor duplicates merged into another record.',
  },
  when: (asOf, knownAt) => {
    const { sql, values } = registered(asOf, knownAt);
    const single = knownAt ? { sql: '(o.mergedKnownAt IS NULL OR o.mergedKnownAt > ?)', values: [sqlInstant(knownAt)] } : { sql: 'o.mergedKnownAt IS NULL', values: [] };
    return { sql: `o.type IN ('association', 'socialService', 'foundation') AND ${sql} AND ${single.sql}`, values: [...values, ...single.values] };
  },
};
