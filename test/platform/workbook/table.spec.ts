import type { SheetRow } from '../../../src/platform/workbook/sheet.js';
import { readTable, type ExpectedColumn, type Table } from '../../../src/platform/workbook/table.js';
import { workbook } from './forge.js';

const COLUMNS = [
  { key: 'name', synonyms: ['名称', '社会组织名称', '单位名称', 'name'] },
  { key: 'code', synonyms: ['统一社会信用代码', '信用代码', 'uscc'] },
  { key: 'funds', synonyms: ['注册资金', '注册资金(万元)'] },
] as const satisfies readonly ExpectedColumn[];

type Cell = string | number | null;

const cellMarkup = (cell: Cell): string =>
  cell === null ? '<c/>' : typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

const sheetOf = (rows: readonly Cell[][], ...merges: string[]): Buffer =>
  workbook({
    rows: rows.map((row) => `<row>${row.map(cellMarkup).join('')}</row>`).join(''),
    after: merges.map((range) => `<mergeCell ref="${range}"/>`).join(''),
  });

async function rowsOf(table: Table): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return rows;
}

test('a register with a merged title and a remark above its header', async () => {
  const file = sheetOf(
    [
      ['孵化园社会组织登记表', null, null, null],
      ['截至2018年12月31日'],
      ['序号', '*社会组织名称（全称）', '统一社会\n信用代码', '备 注'],
      [1, '欢乐船', '51320500MJ01234567'],
      [2, '寨基社区服务社', null, '待补'],
    ],
    'A1:D1',
  );
  const table = await readTable(file, { columns: COLUMNS });
  expect(table).toMatchObject({ sheet: '名单', headerRowNo: 3, headers: ['序号', '*社会组织名称（全称）', '统一社会\n信用代码', '备 注'] });
  expect(table.suggestedMapping).toEqual({ name: 1, code: 2 });
  const expected = [
    { rowNo: 4, cells: [1, '欢乐船', '51320500MJ01234567', null] },
    { rowNo: 5, cells: [2, '寨基社区服务社', null, '待补'] },
  ];
  expect(await rowsOf(table)).toMatchObject(expected);
  expect(await rowsOf(table)).toMatchObject(expected);
});

describe('headers mean the same however they are written', () => {
  test.each([
    '名称',
    ' 名 称 ',
    '　名称　',
    '名称*',
    '＊名称：',
    '★名称（必填）',
    '名称(必填)',
    '名称【全称】',
    '名称[a]〔b〕',
    'ＮＡＭＥ',
    'Name',
    '\u200b单位名称\ufeff',
  ])('%j', async (header) => {
    const { suggestedMapping } = await readTable(
      sheetOf([
        ['序号', header],
        [1, 'a'],
      ]),
      { columns: COLUMNS },
    );
    expect(suggestedMapping).toEqual({ name: 1 });
  });

  test.each(['组织名称及地址', '名', '称名', '(名称)'])('but not %j', async (header) => {
    const { suggestedMapping } = await readTable(
      sheetOf([
        ['uscc', header],
        [1, 'a'],
      ]),
      { columns: COLUMNS },
    );
    expect(suggestedMapping).toEqual({ code: 0 });
  });
});

test('the better synonym wins, each header serves once, and a unit in brackets counts', async () => {
  const header = ['单位名称', '名称', '注册资金(元)', '注册资金（万元）', 'name'];
  const { suggestedMapping } = await readTable(sheetOf([header, ['a', 'b', 1, 2, 'c']]), { columns: COLUMNS });
  expect(suggestedMapping).toEqual({ name: 1, funds: 3 });
});

test('of two columns that could be either, the one named first gets the header', async () => {
  const columns = [
    { key: 'name', synonyms: ['名称'] },
    { key: 'shortName', synonyms: ['名称', '简称'] },
  ];
  expect((await readTable(sheetOf([['名称'], ['a']]), { columns })).suggestedMapping).toEqual({ name: 0 });
  expect(
    (
      await readTable(
        sheetOf([
          ['简称', '名称'],
          ['a', 'b'],
        ]),
        { columns },
      )
    ).suggestedMapping,
  ).toEqual({ name: 1, shortName: 0 });
});

test('without a known header, the first row of two texts is taken for one and nothing is mapped', async () => {
  const table = await readTable(
    sheetOf(
      [
        ['标题', null],
        ['甲', '乙'],
        ['1', '2'],
      ],
      'A1:B1',
    ),
    { columns: COLUMNS },
  );
  expect(table).toMatchObject({ headerRowNo: 2, headers: ['甲', '乙'], suggestedMapping: {} });
});

test('a merged header is refused by its range, merged data rows are told of', async () => {
  const rows = [
    ['名称', '信用代码', null],
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ];
  await expect(readTable(sheetOf(rows, 'B1:C1'), { columns: COLUMNS })).rejects.toMatchObject({
    code: 'merged-header',
    more: { sheet: '名单', rowNo: 1, range: 'B1:C1' },
  });
  const table = await readTable(sheetOf(rows, 'A2:A3'), { columns: COLUMNS });
  expect((await rowsOf(table)).map((row) => row.merges)).toEqual([['A2:A3'], ['A2:A3']]);
});

test('a header is looked for in the first ten rows only', async () => {
  const above = (rows: number): Cell[][] => Array.from({ length: rows }, (_, at) => [`注 ${at}`, '说明']);
  const file = (rows: number): Buffer => sheetOf([...above(rows), ['名称', 'uscc'], ['a', 'b']]);
  expect((await readTable(file(9), { columns: COLUMNS })).headerRowNo).toBe(10);
  expect(await readTable(file(10), { columns: COLUMNS })).toMatchObject({ headerRowNo: 1, suggestedMapping: {} });
});

test('rows are counted below the header', async () => {
  const file = sheetOf([['标题'], ['名称', 'uscc'], ...Array.from({ length: 3 }, () => ['a', 'b'])]);
  expect(await rowsOf(await readTable(file, { columns: COLUMNS, maxRows: 3 }))).toHaveLength(3);
  const table = await readTable(file, { columns: COLUMNS, maxRows: 2 });
  await expect(rowsOf(table)).rejects.toMatchObject({ code: 'too-many-rows', more: { maxRows: 2 } });
});

test('a header alone is no table', async () => {
  await expect(readTable(sheetOf([['标题'], ['名称', 'uscc']]), { columns: COLUMNS })).rejects.toMatchObject({ code: 'no-rows' });
});
