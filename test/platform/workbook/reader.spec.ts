import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Workbook } from '@cj-tech-master/excelts';
import type { WorkbookSource } from '../../../src/platform/workbook/container.js';
import type { ReadOptions } from '../../../src/platform/workbook/limits.js';
import { readRows, sheetNames } from '../../../src/platform/workbook/reader.js';
import type { SheetRow } from '../../../src/platform/workbook/sheet.js';
import { workbook } from './forge.js';

async function rowsOf(source: WorkbookSource, options?: ReadOptions): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readRows(source, options)) rows.push(row);
  return rows;
}

const cellsOf = async (source: WorkbookSource): Promise<unknown[]> => (await rowsOf(source)).map((row) => row.cells);

const saved = async (book: Workbook): Promise<Buffer> => Buffer.from(await book.xlsx.writeBuffer());

const texted = (inside: string): string => `<row><c t="inlineStr"><is>${inside}</is></c></row>`;

describe('a workbook of another program', () => {
  test('cells are read as what they show', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('名单');
    sheet.addRow(['文本', 1.5, true, null, '00123', new Date(Date.UTC(2018, 11, 31)), new Date(Date.UTC(2018, 11, 31, 14, 30))]);
    sheet.getCell('F1').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('G1').numFmt = 'yyyy-mm-dd hh:mm';
    sheet.getCell('A2').value = { richText: [{ text: '富', font: { bold: true } }, { text: '文本 & <>' }] };
    sheet.getCell('B2').value = { text: '链接', hyperlink: 'https://example.org' };
    sheet.getCell('C2').value = { formula: 'B1*2', result: 3 };
    sheet.getCell('D2').value = { formula: 'A1&"!"', result: '文本!' };
    sheet.getCell('E2').value = { formula: 'B1>1', result: true };
    sheet.getCell('F2').value = { error: '#N/A' };
    sheet.getCell('A4').value = '两\n行';
    const [first, second, third] = await rowsOf(await saved(book));
    expect(first).toEqual({
      sheet: '名单',
      rowNo: 1,
      cells: ['文本', 1.5, true, null, '00123', '2018-12-31', '2018-12-31 14:30:00'],
      errors: [],
      merges: [],
      isHidden: false,
    });
    expect(second).toMatchObject({ cells: ['富文本 & <>', '链接', 3, '文本!', true, '#N/A'], errors: [5] });
    expect(third).toMatchObject({ rowNo: 4, cells: ['两\n行'] });
  });

  test('merged cells are told of, row by row, and their value is not copied', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('a');
    for (let n = 1; n <= 6; n += 1) sheet.addRow([`${n}`, n, n]);
    sheet.mergeCells('A2:A3');
    sheet.mergeCells('B3:C4');
    const rows = await rowsOf(await saved(book));
    expect(rows.map((row) => row.merges)).toEqual([[], ['A2:A3'], ['A2:A3', 'B3:C4'], ['B3:C4'], [], []]);
    expect(rows[2]?.cells[0]).not.toBe('2');
  });

  test('the first visible sheet is read unless another is named', async () => {
    const book = new Workbook();
    book.addWorksheet('藏', { state: 'hidden' }).addRow(['hidden']);
    book.addWorksheet('深藏', { state: 'veryHidden' }).addRow(['very']);
    book.addWorksheet('一').addRow(['one']);
    book.addWorksheet('二 & "三"').addRow(['two']);
    const file = await saved(book);
    expect(await sheetNames(file)).toEqual(['一', '二 & "三"']);
    expect((await rowsOf(file))[0]?.cells).toEqual(['one']);
    expect((await rowsOf(file, { sheet: '二 & "三"' }))[0]).toMatchObject({ sheet: '二 & "三"', cells: ['two'] });
    expect((await rowsOf(file, { sheet: '藏' }))[0]?.cells).toEqual(['hidden']);
    await expect(rowsOf(file, { sheet: '四' })).rejects.toMatchObject({ code: 'no-rows', more: { sheet: '四', reason: 'no such sheet' } });
  });
});

describe('what programs write that this one does not', () => {
  test.each<[string, Parameters<typeof workbook>[0], unknown[]]>([
    [
      'texts in common, with runs and pronunciation',
      {
        texts:
          '<si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si>',
        rows: '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>',
      },
      [['乙 丙', '甲']],
    ],
    ['runs in the cell', { rows: texted('<r><t>甲</t></r><r><t>乙</t></r><rPh><t>jia</t></rPh>') }, [['甲乙']]],
    ['escaped twice stays escaped once', { rows: texted('<t>&amp;lt;</t>') }, [['&lt;']]],
    ['escapes of the workbook', { rows: texted('<t>a_x000D_\nb_x005F_x0041_ _x0007_c</t>') }, [['a\nb_x0041_ c']]],
    ['no references at all', { rows: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>' }, [[1, null, 3], [4]]],
    ['a prefix on every tag', { rows: '<x:row r="3"><x:c r="B3"><x:v>7</x:v></x:c></x:row>' }, [[null, 7]]],
    ['digits kept as text', { rows: '<row><c t="str"><v>007</v></c></row>' }, [['007']]],
    [
      'an ISO date',
      { rows: '<row><c t="d"><v>2018-12-31T00:00:00</v></c><c t="d"><v>2018-12-31T08:05:00.000Z</v></c></row>' },
      [['2018-12-31', '2018-12-31 08:05:00']],
    ],
    [
      'a Chinese date without a format of its own',
      {
        styles: '<cellXfs><xf/><xf numFmtId="31"/><xf numFmtId="58"/><xf numFmtId="46"/></cellXfs>',
        rows: '<row><c s="1"><v>43465</v></c><c s="2"><v>43465</v></c><c s="3"><v>1.5</v></c><c><v>43465</v></c></row>',
      },
      [['2018-12-31', '2018-12-31', 1.5, 43_465]],
    ],
    [
      'dates of an old Mac',
      {
        bookProperties: '<workbookPr date1904="1"/>',
        styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
        rows: '<row><c s="0"><v>42003</v></c></row>',
      },
      [['2018-12-31']],
    ],
    [
      'rows that look empty',
      { rows: `<row r="1" ht="20"/><row r="2"><c r="A2" s="1"/></row>${texted('<t>  </t>')}${texted('<t>甲</t>')}` },
      [['甲']],
    ],
    [
      'large and small numbers',
      { rows: '<row><c><v>1E-3</v></c><c><v>12345678901234567890</v></c></row>' },
      [[0.001, 12_345_678_901_234_567_000]],
    ],
  ])('%s', async (_, sketch, expected) => {
    expect(await cellsOf(workbook(sketch))).toEqual(expected);
  });

  test('a formula nobody has calculated is an error, an empty result is not', async () => {
    const rows = '<row><c><f>A1</f></c><c t="str"><f>B1</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    expect(await rowsOf(workbook({ rows }))).toMatchObject([{ cells: ['#CALC!', null, '#DIV/0!'], errors: [0, 2] }]);
  });

  test('hidden rows are told of', async () => {
    const rows = '<row hidden="1"><c><v>1</v></c></row><row><c><v>2</v></c></row>';
    expect((await rowsOf(workbook({ rows }))).map((row) => row.isHidden)).toEqual([true, false]);
  });

  test('a merge of one cell is none', async () => {
    const after = '<mergeCells><mergeCell ref="A1:A1"/><mergeCell ref="A2"/></mergeCells>';
    expect((await rowsOf(workbook({ after }))).map((row) => row.merges)).toEqual([[], []]);
  });
});

describe('limits and damage', () => {
  const many = (rows: number): string => '<row><c><v>1</v></c></row><row/>'.repeat(rows);

  test.each<[string, Parameters<typeof workbook>[0], ReadOptions, object]>([
    ['more rows than wanted', { rows: many(11) }, { maxRows: 10 }, { code: 'too-many-rows', more: { sheet: '名单', maxRows: 10 } }],
    [
      'more columns than wanted',
      { rows: '<row r="7"><c r="GS7"><v>1</v></c></row>' },
      {},
      { code: 'too-many-columns', more: { cell: 'GS7', maxColumns: 200 } },
    ],
    ['no rows', { rows: '<row/>' }, {}, { code: 'no-rows', more: { sheet: '名单' } }],
    [
      'a document type',
      { prolog: '<!DOCTYPE worksheet [<!ENTITY a "aaaa">]>' },
      {},
      { code: 'not-a-workbook', more: { reason: 'document type' } },
    ],
    ['a document type in the texts', { texts: '<!DOCTYPE a>' }, {}, { code: 'not-a-workbook', more: { reason: 'document type' } }],
    ['rows out of order', { rows: '<row r="2"/><row r="2"/>' }, {}, { code: 'not-a-workbook', more: { reason: 'row after 2' } }],
    [
      'cells out of order',
      { rows: '<row r="2"><c r="B2"/><c r="A2"/></row>' },
      {},
      { code: 'not-a-workbook', more: { reason: 'cell in row 2' } },
    ],
    ['a number that is none', { rows: '<row><c><v>x</v></c></row>' }, {}, { code: 'not-a-workbook', more: { reason: 'number in A1' } }],
    [
      'a text that is not there',
      { rows: '<row><c t="s"><v>5</v></c></row>' },
      {},
      { code: 'not-a-workbook', more: { reason: 'text that is not there' } },
    ],
    ['a merge that is none', { after: '<mergeCell ref="B2:x"/>' }, {}, { code: 'not-a-workbook', more: { reason: 'merged cells' } }],
    [
      'merges on top of each other',
      { after: '<mergeCell ref="A1:B99"/>'.repeat(9_000) },
      { maxRatio: 1_100 },
      { code: 'bomb', more: { reason: 'merged cells' } },
    ],
    [
      'a text of a hundred thousand runs',
      { rows: texted(`<r><t>${'x'.repeat(1_000)}</t></r>`.repeat(1_100)) },
      { maxRatio: 1_100 },
      { code: 'bomb', more: { reason: 'text' } },
    ],
  ])('%s', async (_, sketch, options, expected) => {
    await expect(rowsOf(workbook(sketch), options)).rejects.toMatchObject(expected);
  });

  test('empty rows and empty far cells do not count', async () => {
    const rows = `${many(10)}<row><c r="XFD30" s="1"/></row>`;
    expect(await rowsOf(workbook({ rows }), { maxRows: 10 })).toHaveLength(10);
  });

  test('more different texts than fit are refused before they fill the memory', async () => {
    const texts = '<si><t/></si>'.repeat(4_300_000);
    await expect(rowsOf(workbook({ texts }), { maxRatio: 1_100 })).rejects.toMatchObject({ code: 'bomb', more: { reason: 'texts' } });
  });

  test('leaving early closes the file, and it can be read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    try {
      const path = join(folder, 'a.xlsx');
      await writeFile(path, workbook({ rows: many(50_000) }));
      const rows = readRows(path, { maxRatio: 1_100 });
      const openBefore = (await readdir('/dev/fd')).length;
      for (let again = 0; again < 20; again += 1) {
        for await (const row of rows) {
          expect(row.rowNo).toBe(1);
          break;
        }
      }
      await setImmediate();
      expect((await readdir('/dev/fd')).length).toBeLessThan(openBefore + 10);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
