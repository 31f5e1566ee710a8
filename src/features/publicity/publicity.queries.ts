import { statesOf } from '../../kernel/machine.js';
import { anyOf, between, byColumn, day, instant, integer, isSet, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { mediaLifecycle } from './publicity.machine.js';
import { MEDIA_LEVELS } from './publicity.rules.js';

export const mediaReportList: ListSpec = {
  resource: 'media-reports', zh: '媒体报道', en: 'Media reports',
  from: 'media_report m LEFT JOIN organization o ON o.id = m.organizationId LEFT JOIN division d ON d.id = o.divisionId LEFT JOIN activity a ON a.id = m.activityId LEFT JOIN media_report f ON f.id = m.reprintOfId', id: 'm.id',
  columns: {
    title: text('m.title', '标题', 'Title'), medium: text('m.medium', '媒体', 'Medium'), level: text('m.level', '级别', 'Level'), state: text('m.state', '状态', 'State'), publishedOn: day('m.publishedOn', '刊发日期', 'Published on'),
    organizationId: text('m.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'),
    activityId: text('m.activityId', '活动编号', 'Activity id'), activityName: text('a.name', '公益活动', 'Activity'), reprintOfId: text('m.reprintOfId', '首发报道编号', 'Reprint of (id)'),
    reprintOfName: text("CASE WHEN f.id IS NULL THEN NULL ELSE CONCAT(f.medium, ' ', f.title) END", '首发报道', 'Reprint of'), url: text('m.url', '链接', 'Link'), createdAt: instant('m.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('m.version', '版本', 'Version'), divisionId: text('o.divisionId', '片区编号', 'Division id'), reprints: integer('(SELECT COUNT(*) FROM media_report r WHERE r.reprintOfId = m.id)', '转载篇数', 'Reprints'),
    verifiedOn: day('m.verifiedOn', '核实日期', 'Verified on'), rejectedOn: day('m.rejectedOn', '不采信日期', 'Rejected on'), createdBy: text('m.createdBy', '录入人编号', 'Recorded by (id)'), verifiedBy: text('m.verifiedBy', '核实人编号', 'Verified by (id)'),
    createdByName: text('(SELECT u.name FROM account u WHERE u.id = m.createdBy)', '录入人', 'Recorded by'), verifiedByName: text('(SELECT u.name FROM account u WHERE u.id = m.verifiedBy)', '核实人', 'Verified by'),
    evidenceCount: integer("(SELECT COUNT(*) FROM evidence e WHERE e.subjectType = 'mediaReport' AND e.subjectId = m.id)", '存照份数', 'Copies of the page'), source: text('m.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('m.state', '状态', 'State', statesOf(mediaLifecycle)), level: anyOf('m.level', '级别', 'Level', MEDIA_LEVELS), medium: anyOf('m.medium', '媒体', 'Medium'), organizationId: anyOf('m.organizationId', '社会组织', 'Organization'),
    activityId: anyOf('m.activityId', '公益活动', 'Activity'), reprintOfId: anyOf('m.reprintOfId', '首发报道', 'Reprint of'), isReprint: isSet('m.reprintOfId', '转载', 'Reprint'), ...between('published', 'm.publishedOn', 'day', '刊发', 'Published'),
  },
  sorts: { publishedOn: byColumn('m.publishedOn'), title: byColumn('m.title'), createdAt: byColumn('m.createdAt', 'instant') }, sort: '-publishedOn',
  search: ['m.title', 'm.medium', "COALESCE(o.searchText, '')", "COALESCE(m.url, '')"],
  visible: visibleRows({ organization: 'm.organizationId', division: 'o.divisionId' }), found: { title: 'title', subtitle: 'medium' },
};
