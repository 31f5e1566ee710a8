import { PassThrough, Writable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { Workbook } from '@cj-tech-master/excelts';
import { fromBufferPromise } from 'yauzl';
import { writeCsv, writeRows, type ExportColumn, type ExportRows } from '../../../src/platform/workbook/export.js';
import { readRows } from '../../../src/platform/workbook/reader.js';

const COLUMNS: ExportColumn[] = [
  { header: '名称', kind: 'text', width: 30 },
  { header: '人数', kind: 'integer' },
  { header: '金额（元）', kind: 'money' },
  { header: '日期', kind: 'day' },
  { header: '时刻', kind: 'instant' },
];
const ROW = ['欢乐船', 12, 123_456_789, '2018-12-31', '2018-12-31T16:30:05.000Z'];

async function xlsx(columns: readonly ExportColumn[], rows: ExportRows, sheetName = '名单'): Promise<Buffer> {
  const out = new PassThrough();
  const [file] = await Promise.all([buffer(out), writeRows(columns, rows, out, { sheetName })]);
  return file;
}

async function csv(columns: readonly ExportColumn[], rows: ExportRows): Promise<string> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeCsv(columns, rows, out)]);
  return bytes.toString('utf8');
}

/** A part of the file as it stands there. */
async function part(file: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) if (entry.fileName === name) return text(await zip.openReadStreamPromise(entry));
  throw new Error(`no ${name}`);
}

async function cellsOf(file: Buffer): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readRows(file)) rows.push(row.cells);
  return rows;
}

const TEXTS: ExportColumn[] = [{ header: '文本', kind: 'text' }];
const DANGEROUS = ['=1+1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠a', ' =1'];

describe('.xlsx', () => {
  test('another program reads texts, numbers and dates, a bold header that stays, a filter and widths', async () => {
    const book = new Workbook();
    await book.xlsx.load(await xlsx(COLUMNS, [ROW, [null, undefined, -5, null, null]]));
    const sheet = book.getWorksheet('名单');
    expect(sheet?.getRow(1).values).toEqual([undefined, '名称', '人数', '金额（元）', '日期', '时刻']);
    expect(sheet?.getRow(2).values).toEqual([
      undefined,
      '欢乐船',
      12,
      1_234_567.89,
      new Date('2018-12-31'),
      new Date('2019-01-01T00:30:05Z'),
    ]);
    expect(sheet?.getRow(3).values).toEqual([undefined, undefined, undefined, -0.05]);
    expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((cell) => sheet?.getCell(cell).numFmt)).toEqual([
      '@',
      '0',
      '#,##0.00',
      'yyyy-mm-dd',
      'yyyy-mm-dd hh:mm:ss',
    ]);
    expect(sheet?.getCell('A1').font?.bold).toBe(true);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:E3');
    expect(sheet?.getColumn(1).width).toBe(30);
  });

  test('what is written is read again', async () => {
    expect(await cellsOf(await xlsx(COLUMNS, [ROW]))).toEqual([
      ['名称', '人数', '金额（元）', '日期', '时刻'],
      ['欢乐船', 12, 1_234_567.89, '2018-12-31', '2019-01-01 00:30:05'],
    ]);
    const hard = ['<&>"\'', ' 两边 ', '两\n行', '_x0041_', '𠮷', '00123', 'a\u0001b'];
    expect(
      await cellsOf(
        await xlsx(
          TEXTS,
          hard.map((one) => [one]),
        ),
      ),
    ).toEqual([['文本'], ...hard.map((one) => [one.replace('\u0001', '')])]);
  });

  test('nothing is a formula, and what looks like one keeps its quote prefix', async () => {
    const file = await xlsx(
      [...TEXTS, { header: '=cmd', kind: 'text' }],
      DANGEROUS.map((one) => [one, '平安']),
    );
    const sheet = await part(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f');
    DANGEROUS.forEach((_, at) => {
      expect(sheet).toContain(`<c r="A${at + 2}" s="4" t="inlineStr">`);
      expect(sheet).toContain(`<c r="B${at + 2}" s="3" t="inlineStr">`);
    });
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(sheet).toContain('<c r="B1" s="2" t="inlineStr">');
    const styles = (await part(file, 'xl/styles.xml')).match(/<cellXfs.*<\/cellXfs>/)?.[0]?.match(/<xf [^>]*>/g) ?? [];
    expect(styles.map((style) => style.includes('quotePrefix="1"') && style.includes('numFmtId="49"'))).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('days and numbers a cell cannot hold exactly are written as text', async () => {
    const rows = [['a', '9007199254740993', 1, '1899-12-31', '1890-01-01T00:00:00Z']];
    expect((await cellsOf(await xlsx(COLUMNS, rows)))[1]).toEqual(['a', '9007199254740993', 0.01, '1899-12-31', '1890-01-01 08:00:00']);
  });

  test('a text longer than a cell ends in an ellipsis, with no half character', async () => {
    const [, [cell]] = (await cellsOf(await xlsx(TEXTS, [[`a${'𠮷'.repeat(20_000)}`]]))) as [unknown, [string]];
    expect(cell).toBe(`a${'𠮷'.repeat(16_382)}…`);
  });

  test.each([
    ['a/b:c*d?e[f]g\\h', 'a b c d e f g h'],
    ["'引号'", '引号'],
    ['长'.repeat(40), '长'.repeat(31)],
    ['', 'Sheet1'],
  ])('sheet name %j becomes %j', async (wanted, expected) => {
    expect(await part(await xlsx(TEXTS, [['a']], wanted), 'xl/workbook.xml')).toContain(`<sheet name="${expected}"`);
  });

  test('a list without rows is a header', async () => {
    expect(await cellsOf(await xlsx(COLUMNS, []))).toEqual([['名称', '人数', '金额（元）', '日期', '时刻']]);
  });

  test('the same rows give the same bytes', async () => {
    expect((await xlsx(COLUMNS, [ROW])).equals(await xlsx(COLUMNS, [ROW]))).toBe(true);
  });
});

describe('.csv', () => {
  test('UTF-8 with its mark, RFC 4180, plain numbers', async () => {
    expect(await csv(COLUMNS, [ROW, ['a,"b"\nc', null, -5, null, null]])).toBe(
      '\ufeff名称,人数,金额（元）,日期,时刻\r\n欢乐船,12,1234567.89,2018-12-31,2019-01-01 00:30:05\r\n"a,""b""\nc",,-0.05,,\r\n',
    );
  });

  test('a text that looks like a formula gets an apostrophe, a header too', async () => {
    const written = await csv(
      [{ header: '=cmd', kind: 'text' }],
      DANGEROUS.map((one) => [one]),
    );
    expect(written.startsWith("\ufeff'=cmd\r\n")).toBe(true);
    for (const one of DANGEROUS) expect(written).toContain(`'${one}`);
  });

  test('a harmless text and a negative number are left alone', async () => {
    const written = await csv([...TEXTS, { header: 'n', kind: 'integer' }], [['a=b', -1]]);
    expect(written).toContain('a=b,-1\r\n');
  });
});

describe.each([
  ['.xlsx', (columns: readonly ExportColumn[], rows: ExportRows, out: Writable) => writeRows(columns, rows, out, { sheetName: 'a' })],
  ['.csv', (columns: readonly ExportColumn[], rows: ExportRows, out: Writable) => writeCsv(columns, rows, out)],
])('%s, when something goes wrong', (_, write) => {
  const sink = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

  test('tells how many rows it wrote', async () => expect(await write(COLUMNS, [ROW, ROW], sink())).toBe(2));

  test('a failing list fails the file, which is not ended as if it were whole', async () => {
    const out = sink();
    const rows = async function* (): AsyncGenerator<unknown[]> {
      yield ROW;
      throw new Error('the database went away');
    };
    await expect(write(COLUMNS, rows(), out)).rejects.toThrow('the database went away');
    expect(out.destroyed && !out.writableFinished).toBe(true);
  });

  test('a reader who leaves closes the list', async () => {
    let close: () => void;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const rows = async function* (): AsyncGenerator<unknown[]> {
      try {
        for (;;) yield ROW;
      } finally {
        close();
      }
    };
    let bytes = 0;
    const out = new Writable({
      write: (chunk: Buffer, _encoding, done) => done((bytes += chunk.length) > 100_000 ? new Error('gone') : null),
    });
    await expect(write(COLUMNS, rows(), out)).rejects.toThrow('gone');
    await closed;
  });

  test.each<[string, unknown[]]>([
    ['a text where a number belongs', ['a', 'zwölf', 1, null, null]],
    ['half a fen', ['a', 1, 1.5, null, null]],
    ['a day that does not exist', ['a', 1, 1, '2018-02-30', null]],
    ['an instant without a zone', ['a', 1, 1, null, '2018-12-31 16:30:05']],
    ['an object', [{ a: 1 }, 1, 1, null, null]],
    ['a value too many', [...ROW, 1]],
    ['a value too few', ['a']],
  ])('%s is refused', async (_name, row) => {
    await expect(write(COLUMNS, [row], sink())).rejects.toThrow(/a value that is no|values for 5 columns/);
  });
});
