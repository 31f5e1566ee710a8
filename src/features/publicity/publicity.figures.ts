import { inForce, type Figure } from '../../platform/figures/figure.js';
import { byColumn, day, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { mediaReportList } from './publicity.queries.js';

const rows: ListSpec = {
  resource: 'figures/media-reports', zh: '媒体报道明细', en: 'Media reports behind the figure',
  from: 'media_report m LEFT JOIN organization o ON o.id = m.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'm.id',
  columns: {
    label: text("CONCAT(m.medium, ' ', m.title)", '报道', 'Report'), resource: text("'media-reports'", '类别', 'Kind'), recordId: text('m.id', '记录编号', 'Record id'), on: day('m.publishedOn', '刊发日期', 'Published on'),
    value: integer('1', '篇', 'Counted'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'), level: text('m.level', '级别', 'Level'), state: text('m.state', '状态', 'State'),
  },
  filters: {}, sorts: { on: byColumn('m.publishedOn') }, sort: 'on', search: ['m.title', 'm.medium', "COALESCE(o.searchText, '')"], visible: mediaReportList.visible,
};
const stands = inForce({ day: 'm.publishedOn', knownAt: 'm.createdAt' }, { day: 'm.rejectedOn', knownAt: 'm.rejectedKnownAt' });

export const mediaReports: Figure = {
  key: 'mediaReports', unit: 'reports', version: 1, rows, value: '1', division: 'o.divisionId',
  title: { zh: '媒体报道', en: 'Media reports' },
  definition: {
    zh: '截至当日刊发且未被判定为不采信的首发报道篇数,含尚待核实的。转载指向首发,不另计。', en: 'Original reports published by the day and not rejected by then, those still to be verified among them. A reprint points at its original and is not counted.',
  },
  when: (asOf, knownAt) => {
    const { sql, values } = stands(asOf, knownAt);
    return { sql: `m.reprintOfId IS NULL AND ${sql}`, values };
  },
};
