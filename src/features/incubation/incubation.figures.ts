import { sqlInstant } from '../../platform/database/columns.js';
import { inForce, type Figure } from '../../platform/figures/figure.js';
import { byText, day, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';

const rows: ListSpec = {
  resource: 'figures/incubation-cases', zh: '孵化组织明细', en: 'Organizations behind the figure',
  from: 'incubation_case c JOIN organization o ON o.id = c.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'c.id',
  columns: {
    label: text("CONCAT(c.number, ' ', o.name)", '记录', 'Record'), resource: text("'incubation-cases'", '类别', 'Kind'), recordId: text('c.id', '记录编号', 'Record id'), on: day('c.movedInOn', '首次入驻', 'First moved in on'),
    value: integer('1', '计数', 'Counted'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'), state: text('c.state', '状态', 'State'),
  },
  filters: {}, sorts: { on: byText('c.movedInOn') }, sort: 'on', search: ['c.number', 'o.searchText'], visible: visibleRows({ organization: 'c.organizationId', division: 'o.divisionId' }),
};
const movedIn = inForce({ day: 'c.movedInOn', knownAt: 'c.movedInKnownAt' });

export const incubatedOrganizations: Figure = {
  key: 'incubatedOrganizations', unit: 'organizations', version: 1, rows, value: '1', division: 'o.divisionId',
  title: { zh: '孵化社会组织', en: 'Organizations incubated' },
  definition: {
    zh: '截至当日曾经入驻孵化的社会组织家数;同一组织多次入驻只计一次,明细为其首次入驻的档案。已出壳、已退出的仍计入。',
    en: 'Organizations that had moved in by the day; a body that moved in several times counts once, by its first case. Those that have graduated or left still count.',
  },
  // Of several residences only the first one known is a row, so that rows and bodies are the same number.
  when: (asOf, knownAt) => {
    const begun = movedIn(asOf, knownAt);
    const known = knownAt ? sqlInstant(knownAt) : null;
    return {
      sql: `${begun.sql} AND NOT EXISTS (SELECT 1 FROM incubation_case f WHERE f.organizationId = c.organizationId AND (f.movedInOn < c.movedInOn OR (f.movedInOn = c.movedInOn AND f.id < c.id))${known ? ' AND f.movedInKnownAt <= ?' : ''})`,
      values: [...begun.values, ...(known ? [known] : [])],
    };
  },
};
