import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { readRows } from '../../../src/platform/workbook/reader.js';
import { openWorld, type World } from '../../support/app.js';
import { body } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { NASTY } from '../../support/nasty/strings.js';
import { person, setUp } from '../../support/people.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fromBuffer = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(yauzl.fromBuffer as never);
const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '＝1+1', '"=1+1"', 'a,b', 'a\nb', 'ok'];
let world: World;
let manager: Client;
let ours: Client;
const names: string[] = [];

beforeAll(async () => {
  world = await openWorld('export');
  const staff = await setUp(world);
  ({ manager } = staff);
  // XML has no way to say control characters and one line end only, and our reader takes every kind of space for one.
  const nasty = NASTY.filter((t) => t.trim() && !/[\u0000-\u001f\u007f-\u00a0\ufffe\uffff]|(?! )\p{Z}|\p{Surrogate}/u.test(t)).filter((_, i) => i % 8 === 0);
  for (const text of [...DANGEROUS, ...nasty]) names.push(`${text} 出口`.trim().slice(0, 200));
  for (const name of names) await body(manager, name, { address: name, sector: '文化' });
  for (let i = 0; i < 20; i++) await body(manager, `别的${i}`, { sector: '体育' });
  ours = await person(world, staff, 'ours', ['organizationUser'], { organizationId: await body(manager, '自己的 出口', { sector: '文化' }) });
});
afterAll(() => world.close());

const FILTER = '/api/v1/organizations?sector=文化&sort=name';
const exported = async (client: Client, accept: string, query = FILTER) => {
  const answer = await client.raw(query, { headers: { accept, 'accept-language': 'en' } });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};
/** RFC 4180, read by the book: a quote inside quotes is doubled, anything may stand inside quotes. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}
const shown = async (client: Client): Promise<string[]> => {
  const all: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { body: page } = await client.get(`${FILTER.replace('/api/v1', '')}&limit=200${after ? `&after=${after}` : ''}`);
    all.push(...page.items.map((o: { name: string }) => o.name));
    after = page.next as string | null;
  }
  return all;
};

test('a .csv has exactly the rows of the filter, in its order, and no cell that a spreadsheet would run', async () => {
  const { status, headers, bytes } = await exported(manager, 'text/csv');
  expect([status, headers.get('content-type'), bytes.subarray(0, 3).toString('hex')]).toEqual([200, 'text/csv; charset=utf-8', 'efbbbf']);
  expect(headers.get('content-disposition')).toBe("attachment; filename=\"organizations.csv\"; filename*=UTF-8''Organizations.csv");
  const [head, ...rows] = cellsOf(bytes.toString('utf8'));
  expect(head?.[0]).toBe('Name');
  expect(rows.map((row) => (row[0] ?? '').replace(/^'(?=\s*[=+\-@＝＋－＠\t])/, ''))).toEqual(await shown(manager));
  expect(rows.flat().filter((cell) => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell))).toEqual([]);
});

test('an .xlsx has the same rows, as they were', async () => {
  const { status, headers, bytes } = await exported(manager, XLSX);
  expect([status, headers.get('content-type')]).toEqual([200, XLSX]);
  const rows: string[] = [];
  for await (const row of readRows(bytes)) rows.push(String(row.cells[0]));
  expect(rows[0]).toBe('Name');
  expect(rows.slice(1)).toEqual(await shown(manager));
});

test('whoever sees less exports less', async () => {
  const { bytes } = await exported(ours, 'text/csv');
  expect(cellsOf(bytes.toString('utf8')).slice(1).map((row) => row[0])).toEqual(['自己的 出口']);
  expect((await exported(world.client(), 'text/csv')).status).toBe(401);
});

test('what cannot be asked of a list cannot be asked of its file', async () => {
  const { status, headers } = await exported(manager, 'text/csv', '/api/v1/organizations?colour=red');
  expect([status, headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
});

test('the page length is no limit for a file', async () => {
  const { bytes } = await exported(manager, 'text/csv', `${FILTER}&limit=2`);
  expect(cellsOf(bytes.toString('utf8'))).toHaveLength((await shown(manager)).length + 1);
});

test('heads are in the language of the reader', async () => {
  const answer = await manager.raw(FILTER, { headers: { accept: 'text/csv', 'accept-language': 'zh-CN' } });
  expect(cellsOf(await answer.text())[0]?.[0]).toBe('名称');
  expect(answer.headers.get('content-disposition')).toContain(`UTF-8''${encodeURIComponent('社会组织')}.csv`);
});

test('a file has the columns that were asked for, in that order; one that is not there is refused by name', async () => {
  const { bytes } = await exported(manager, 'text/csv', `${FILTER}&columns=state,name`);
  const [head, first] = cellsOf(bytes.toString('utf8'));
  expect([head, first?.[0]]).toEqual([['State', 'Name'], 'registered']);
  const refused = await manager.get('/organizations?columns=name,colour');
  expect([refused.status, refused.body.errors]).toEqual([400, [{ pointer: '?columns', code: 'lists/unknown-column', detail: 'columns: there is no column "colour"' }]]);
  expect((await manager.get('/organizations?columns=name,name')).body.errors[0].code).toBe('lists/column-twice');
  expect((await manager.get('/organizations?columns=contactPhone')).status).toBe(400);
});

test('the workbook’s own XML: a head that stays, days and money as numbers with their formats, texts as texts', async () => {
  await body(manager, '有数字的出口', { sector: '数字', registeredOn: '2018-03-01', uscc: '51520103MJA0000167' });
  const { bytes } = await exported(manager, XLSX, '/api/v1/organizations?sector=数字&columns=name,registeredOn,uscc,createdAt');
  const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  const styles = await partOf(bytes, 'xl/styles.xml');
  expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  expect(sheet).toMatch(/<c r="A2"[^>]*t="inlineStr"><is><t[^>]*>有数字的出口</);
  const [, style = '', day] = /<c r="B2" s="(\d+)"><v>([\d.]+)<\/v>/.exec(sheet) ?? [];
  expect(day).toBe('43160'); // 2018-03-01, days since 1899-12-30
  const cellFormats = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*numFmtId="(\d+)"/g)].map(([, id]) => id);
  expect(new RegExp(`<numFmt numFmtId="${cellFormats[Number(style)]}" formatCode="[^"]*yyyy[^"]*"`).test(styles) || cellFormats[Number(style)] === '14').toBe(true);
  expect(sheet).toMatch(/<c r="C2"[^>]*t="inlineStr"><is><t[^>]*>51520103MJA0000167</);
  expect(sheet).toMatch(/<c r="D2" s="\d+"><v>\d{5}\.\d+<\/v>/);
});

test('money is a number of yuan in the workbook', async () => {
  const id = await body(manager, '有钱的出口');
  await manager.post('/contributions', { organizationId: id, counterparty: '捐助方', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 123_456, pledgedOn: '2018-03-01' });
  const { bytes } = await exported(manager, XLSX, '/api/v1/contributions?columns=amountFen');
  expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A2" s="\d+"><v>1234\.56<\/v>/);
});

/** One file out of the container. */
async function partOf(bytes: Buffer, name: string): Promise<string> {
  const zip = await fromBuffer(bytes, { lazyEntries: true });
  return new Promise((done, fail) => {
    zip.on('error', fail).on('entry', (entry: Entry) => {
      if (entry.fileName !== name) return zip.readEntry();
      zip.openReadStream(entry, (error, stream) => {
        if (error) return fail(error);
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(Buffer.concat(pieces).toString('utf8')));
      });
    });
    zip.readEntry();
  });
}
