import { inForce, type Figure } from '../../platform/figures/figure.js';
import { byText, day, fen, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';

const rows: ListSpec = {
  resource: 'figures/tranches', zh: '拨款明细', en: 'Payments behind the figure',
  from: 'tranche t JOIN project p ON p.id = t.projectId JOIN organization o ON o.id = t.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 't.id',
  columns: {
    label: text("CONCAT(p.number, '-', t.sequence, ' ', p.name)", '记录', 'Record'), resource: text("'tranches'", '类别', 'Kind'), recordId: text('t.id', '记录编号', 'Record id'), on: day('t.paidOn', '支付日期', 'Paid on'),
    value: fen('t.amountFen', '金额', 'Amount'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'), state: text('t.state', '状态', 'State'), bankReference: text('t.bankReference', '银行流水号', 'Bank reference'),
  },
  filters: {}, sorts: { on: byText('t.paidOn') }, sort: 'on', search: ['p.number', 'p.name', 'o.searchText'], visible: visibleRows({ organization: 't.organizationId', division: 'o.divisionId' }),
};

export const fundingPaid: Figure = {
  key: 'fundingPaidFen', unit: 'fen', version: 1, rows, value: 't.amountFen', division: 'o.divisionId',
  title: { zh: '项目资金拨付额', en: 'Project funding paid' },
  definition: {
    zh: '截至当日已支付的各期项目拨款之和,以支付日期为准。已批准未支付、已取消的不计。',
    en: 'The tranches of projects that had been paid by the day, by the day of payment. What was approved but not paid, or cancelled, does not count.',
  },
  when: inForce({ day: 't.paidOn', knownAt: 't.paidKnownAt' }),
};
