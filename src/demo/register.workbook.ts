import { Workbook } from '@cj-tech-master/excelts';
import type { Day } from '../kernel/calendar.js';
import { unitName } from './divisions.js';
import { registered, type RegisteredBody } from './register.js';

const types = { association: '社会团体', socialService: '民办非企业单位', foundation: '基金会', communityGroup: '社区社会组织' } as const;

/** The columns an officer keeps, with what stands in them: header | width | cell. */
export const columns: [string, number, (body: RegisteredBody, index: number) => string | number | Date | null][] = [
  ['序号', 6, (_, index) => index + 1],
  ['统一社会信用代码', 22, (b) => b.uscc],
  ['社会组织名称', 36, (b) => b.name],
  ['社会组织类型', 16, (b) => types[b.type]],
  ['成立登记日期', 14, (b) => new Date(`${b.registeredOn}T00:00:00Z`)],
  ['所属社区(镇)', 14, (b) => unitName(b.divisionKey)],
  ['住所', 34, (b) => b.address],
  ['行业分类', 12, (b) => b.sector],
  ['法定代表人', 12, (b) => b.legalRepresentative],
  ['联系电话', 14, (b) => b.contactPhone],
  ['业务主管单位', 26, (b) => b.supervisoryUnit ?? '直接登记'],
  ['注册资金(万元)', 14, (b) => (b.fundsFen === null ? null : b.fundsFen / 1_000_000)],
  ['会员数', 8, (b) => b.memberCount],
  ['宗旨', 40, (b) => b.purpose],
  ['业务范围', 50, (b) => b.businessScope],
  ['备注', 30, (b) => b.source],
];

export const titleOn = (day: Day): string =>
  `云岩区社会组织登记台账(截至${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日,演示数据,代码为合成)`;
export const title = titleOn('2018-12-31');

/** Rows in the order of registration, as a register grows. */
export const registerRows = [...registered].sort((a, b) =>
  a.registeredOn === b.registeredOn ? (a.key < b.key ? -1 : 1) : a.registeredOn < b.registeredOn ? -1 : 1,
);

/** One sheet: a merged title, the headers, a row for each body with real dates and the codes as text. */
export function registerWorkbook(bodies: readonly RegisteredBody[] = registerRows, heading = title, made: Day = '2018-12-29'): Workbook {
  const workbook = new Workbook();
  workbook.creator = '民政局登记窗口(演示)';
  workbook.created = new Date(`${made}T02:00:00Z`);
  workbook.modified = new Date(`${made}T02:00:00Z`);
  const sheet = workbook.addWorksheet('登记台账', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow([heading]);
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getRow(1).font = { size: 16, bold: true };
  sheet.getRow(1).alignment = { horizontal: 'center' };
  sheet.addRow(columns.map(([header]) => header));
  sheet.getRow(2).font = { bold: true };
  columns.forEach(([, width], i) => {
    sheet.getColumn(i + 1).width = width;
  });
  bodies.forEach((body, index) => sheet.addRow(columns.map(([, , cell]) => cell(body, index))));
  sheet.getColumn(5).numFmt = 'yyyy-mm-dd';
  sheet.getColumn(10).numFmt = '@';
  return workbook;
}
