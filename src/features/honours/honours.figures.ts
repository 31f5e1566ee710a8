import { inForce, type Figure } from '../../platform/figures/figure.js';
import { byText, day, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import type { HonoreeKind } from './honours.rules.js';

/** The honour a honoree's row opens: the earliest that still stands, or the earliest at all for days on which it did. */
const opened = (column: string): string =>
  `(SELECT h.${column} FROM honour h WHERE h.honoreeId = r.id AND h.verifiedKnownAt IS NOT NULL ORDER BY CASE WHEN h.revokedOn IS NULL THEN 0 ELSE 1 END, h.grantedOn, h.id LIMIT 1)`;

/** One row per honoree, however many honours: persons, not times. */
const rows: ListSpec = {
  resource: 'figures/honorees', zh: '受表彰明细', en: 'Honorees behind the figure',
  from: 'honoree r LEFT JOIN organization o ON o.id = r.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'r.id',
  columns: {
    label: text('r.name', '获奖者', 'Honoree'), resource: text("'honours'", '类别', 'Kind'), recordId: text(opened('id'), '记录编号', 'Record id'), title: text(opened('title'), '荣誉名称', 'Title'),
    on: day(opened('grantedOn'), '授予日期', 'Granted on'), value: integer('1', '人(个)', 'Counted'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'),
  },
  filters: {}, sorts: { on: byText(opened('grantedOn')) }, sort: 'on', search: ['r.name', "COALESCE(o.searchText, '')"], visible: visibleRows({ organization: 'r.organizationId', division: 'o.divisionId' }),
};
const stands = inForce({ day: 'h.grantedOn', knownAt: 'h.verifiedKnownAt' }, { day: 'h.revokedOn', knownAt: 'h.revokedKnownAt' });

const honoured = (kind: HonoreeKind) => (asOf: string, knownAt: Date | null) => {
  const standing = stands(asOf, knownAt);
  return { sql: `r.kind = ? AND EXISTS (SELECT 1 FROM honour h WHERE h.honoreeId = r.id AND h.verifiedKnownAt IS NOT NULL AND ${standing.sql})`, values: [kind, ...standing.values] };
};

export const honouredIndividuals: Figure = {
  key: 'honouredIndividuals', unit: 'persons', version: 1, rows, value: '1', division: 'o.divisionId', when: honoured('person'),
  title: { zh: '受表彰个人', en: 'Individuals honoured' },
  definition: {
    zh: '截至当日至少有一项已授予、经核实且未被撤销的荣誉的个人,按人计,不按人次。核实凭证书或文件,由第二人进行。',
    en: 'Persons with at least one honour granted by the day, verified from its papers by a second person, and not revoked by then. Persons are counted, not times.',
  },
};
export const honouredOrganizations: Figure = {
  ...honouredIndividuals, key: 'honouredOrganizations', unit: 'organizations', when: honoured('organization'), title: { zh: '受表彰单位', en: 'Organizations honoured' },
  definition: {
    zh: '截至当日至少有一项已授予、经核实且未被撤销的荣誉的社会组织或团队,按个计,不按次。', en: 'Organizations and teams with at least one honour granted by the day, verified, and not revoked by then; each is counted once.',
  },
};
