import { inForce, type Figure } from '../../platform/figures/figure.js';
import { byColumn, day, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { policyDocumentList } from './governance.queries.js';

const rows: ListSpec = {
  resource: 'figures/policy-documents', zh: '政策性文件明细', en: 'Documents behind the figure', from: 'policy_document p', id: 'p.id',
  columns: {
    label: text("CONCAT(p.title, ' ', p.documentNo)", '文件', 'Document'), resource: text("'policy-documents'", '类别', 'Kind'), recordId: text('p.id', '记录编号', 'Record id'), on: day('p.effectiveOn', '施行日期', 'Effective on'),
    value: integer('1', '件', 'Counted'), organizationName: text('NULL', '社会组织', 'Organization'), divisionName: text('NULL', '片区', 'Division'), issuedBy: text('p.issuedBy', '印发单位', 'Issued by'), expiresOn: day('p.expiresOn', '有效期至', 'Expires on'),
  },
  filters: {}, sorts: { on: byColumn('p.effectiveOn') }, sort: 'on', search: ['p.title', 'p.documentNo'], visible: policyDocumentList.visible,
};
const effective = inForce({ day: 'p.effectiveOn', knownAt: 'p.enactedKnownAt' }, { day: 'p.endedOn', knownAt: 'p.endedKnownAt' });

export const policyDocuments: Figure = {
  key: 'policyDocuments', unit: 'documents', version: 1, rows, value: '1', division: 'NULL',
  title: { zh: '现行有效政策性文件', en: 'Policy documents in force' },
  definition: {
    zh: '当日现行有效的政策性文件:已印发施行,施行日期不晚于当日,截至当日未被替代、未废止、未超过有效期(有效期截止日当天仍有效)。被替代的文件自新文件施行之日起不计。',
    en: 'Policy documents in force on the day: enacted, effective by then, and neither superseded nor repealed nor expired (the day of expiry still counts). A superseded document stops counting on the day its successor takes effect.',
  },
  when: (asOf, knownAt) => {
    const { sql, values } = effective(asOf, knownAt);
    return { sql: `p.enactedKnownAt IS NOT NULL AND ${sql} AND (p.expiresOn IS NULL OR p.expiresOn >= ?)`, values: [...values, asOf] };
  },
};
