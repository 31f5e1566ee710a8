import { inForce, type Figure, type Ratio } from '../../platform/figures/figure.js';
import { byText, day, fen, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';

const rows: ListSpec = {
  resource: 'figures/contributions', zh: '撬动资金明细', en: 'Contributions behind the figure',
  from: 'contribution c JOIN organization o ON o.id = c.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'c.id',
  columns: {
    label: text("CONCAT(c.number, ' ', c.counterparty)", '记录', 'Record'), resource: text("'contributions'", '类别', 'Kind'), recordId: text('c.id', '记录编号', 'Record id'), on: day('c.receivedOn', '到账日期', 'Received on'),
    value: fen('c.countedFen', '计入金额', 'Counted'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'), state: text('c.state', '状态', 'State'),
  },
  filters: {}, sorts: { on: byText('c.receivedOn') }, sort: 'on', search: ['c.number', 'c.counterparty', 'o.searchText'], visible: visibleRows({ organization: 'c.organizationId', division: 'o.divisionId' }),
};
const ended = { day: 'c.endedOn', knownAt: 'c.endedKnownAt' };
const verifiedRows: ListSpec = { ...rows, columns: { ...rows.columns, on: day('c.verifiedOn', '核实日期', 'Verified on') }, sorts: { on: byText('c.verifiedOn') } };

export const leverageReceived: Figure = {
  key: 'leverageReceivedFen', unit: 'fen', version: 1, rows, value: 'c.countedFen', division: 'o.divisionId',
  title: { zh: '撬动社会资金(已到账)', en: 'Social money leveraged (received)' },
  definition: {
    zh: '截至当日已到账且未被退回、冲销的社会资金,按计入金额累计。其他财政资金、志愿服务时间不计;实物、场地、服务无价值证明的计 0。已到账不等于已核实。',
    en: 'Social money received by the day and not rejected or reversed, by counted amount. Other public money and volunteer time never count; goods, premises and services without proof of value count 0. Received is not verified.',
  },
  when: inForce({ day: 'c.receivedOn', knownAt: 'c.receivedKnownAt' }, ended),
};
export const leverageVerified: Figure = {
  ...leverageReceived, key: 'leverageVerifiedFen', rows: verifiedRows, title: { zh: '撬动社会资金(已核实)', en: 'Social money leveraged (verified)' },
  definition: {
    zh: '其中截至当日已由第二人凭佐证材料核实的部分。', en: 'The part of it that a second person had verified from evidence by the day.',
  },
  when: inForce({ day: 'c.verifiedOn', knownAt: 'c.verifiedKnownAt' }, ended),
};

const ratio = (key: string, numerator: string, zh: string, en: string): Ratio => ({
  key, numerator, denominator: 'fundingPaidFen', version: 1, title: { zh: `撬动比(${zh})`, en: `Leverage ratio (${en})` },
  definition: { zh: `撬动社会资金(${zh})÷ 已拨付项目资金,以万分比表示(370000 即 37:1),向下取整。`, en: `Social money (${en}) over project money paid, in basis points (370000 is 37 to 1), rounded down.` },
});
export const leverageRatios: readonly Ratio[] = [
  ratio('leverageRatioReceivedBp', 'leverageReceivedFen', '已到账', 'received'), ratio('leverageRatioVerifiedBp', 'leverageVerifiedFen', '已核实', 'verified'),
];
