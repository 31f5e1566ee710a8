import { readFile } from 'node:fs/promises';
import { uuidv7 } from 'uuidv7';
import { RegisterImports } from '../../../src/features/organizations/register-imports.service.js';
import { makeUscc } from '../../../src/kernel/uscc.js';
import { readRows } from '../../../src/platform/workbook/reader.js';
import { divisions } from '../../../src/demo/divisions.js';
import { forge, sketched, workbook } from '../../platform/workbook/forge.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';
import { sheetOf, type Cell } from './workbooks.js';

type Json = Record<string, any>;
let world: World;
let staff: { sysadmin: Client; secadmin: Client; manager: Client };
let bureau: Client;
const HEADER = ['社会组织名称', '统一社会信用代码', '类型', '登记日期', '所属社区', '联系电话', '注册资金(万元)'];
let made = 0;
const code = (prefix = '52'): string => makeUscc(prefix, '520103', `MJA${String((made += 1)).padStart(5, '0')}`);

beforeAll(async () => {
  world = await openWorld('imports');
  staff = await setUp(world);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  for (const { body } of divisions) await staff.manager.post('/divisions', body);
});
afterAll(() => world.close());

async function handIn(rows: readonly (readonly Cell[])[], merges: readonly string[] = [], who = bureau): Promise<Json> {
  const { body: file } = await who.upload('register.xlsx', sheetOf(rows, merges));
  const answer = await who.post('/organizations/imports', { fileId: file.id });
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
  return answer.body;
}
const rowsOf = async (id: string, outcome = ''): Promise<Json[]> => (await bureau.get(`/organizations/imports/${id}/rows?limit=200${outcome && `&outcome=${outcome}`}`)).body.items as Json[];
async function applied(record: Json): Promise<Json> {
  expect((await bureau.move(`/organizations/imports/${record.id}/confirmation`, record)).body.state).toBe('applying');
  await world.delivered();
  return (await bureau.get(`/organizations/imports/${record.id}`)).body;
}

test("the bureau's register of 274 goes in as it is, and a second time changes nothing", async () => {
  const content = await readFile(new URL('../../../demo/register-2018.xlsx', import.meta.url));
  const { body: file } = await bureau.upload('register-2018.xlsx', content);
  const { status, body: first } = await bureau.post('/organizations/imports', { fileId: file.id });
  expect(status).toBe(201);
  expect(first).toMatchObject({ state: 'checked', fileName: 'register-2018.xlsx', counts: { total: 274, new: 274, changed: 0, unchanged: 0, refused: 0 }, can: ['map', 'confirm', 'cancel'] });
  const done = await applied(first);
  expect(done).toMatchObject({ state: 'applied', done: 274, total: 274, counts: { new: 274, refused: 0 }, can: [] });
  expect((await bureau.get('/organizations?state=registered')).body.total).toBe(274);
  const { body: again } = await bureau.post('/organizations/imports', { fileId: file.id });
  expect(again.counts).toEqual({ total: 274, new: 0, changed: 0, unchanged: 274, refused: 0 });
  expect(await applied(again)).toMatchObject({ state: 'applied', counts: { unchanged: 274 } });
  expect((await bureau.get('/organizations')).body.total).toBe(274);
  const [huanlechuan] = (await bureau.get(`/organizations?q=${encodeURIComponent('欢乐船')}`)).body.items as Json[];
  const { body: whole } = await bureau.get(`/organizations/${huanlechuan?.id}`);
  expect(whole).toMatchObject({ name: '云岩区欢乐船儿童特殊教育康复中心', type: 'socialService', state: 'registered', version: 1 });
  expect(whole.contactPhone).toMatch(/^\d{3}\*{4}\d{4}$/);
  const [line] = (await bureau.get(`/organizations/${huanlechuan?.id}/history`)).body.items as Json[];
  expect(line).toMatchObject({ move: 'create', actorName: 'bureau(测试)', reason: expect.stringMatching(/^批量导入:register-2018\.xlsx 第 \d+ 行$/) });
});

describe('every row says what is wrong with it, and the others go in', () => {
  let record: Json;
  const [good, twin] = [code(), code()];
  interface Said { type: Cell; registeredOn: Cell; division: Cell; phone: Cell; funds: Cell }
  const usual: Said = { type: '民办非企业单位', registeredOn: { serial: 43252 }, division: '宅吉社区', phone: '13900001234', funds: 3 };
  const row = (name: string | null, uscc: string | null, more: Partial<Said> = {}): Cell[] => [name, uscc, ...Object.values({ ...usual, ...more })];
  const FAULTS: [Cell[], string | null, string][] = [
    [row('甲中心', `${good.slice(0, 17)}${good.endsWith('A') ? 'B' : 'A'}`), 'uscc', 'organizations/uscc-check'],
    [row('乙中心', good.slice(0, 17)), 'uscc', 'organizations/uscc-length'],
    [row('丙中心', `52520103MJI00002${good.slice(16)}`), 'uscc', 'organizations/uscc-character'],
    [row('丁中心', '12440300455752807L'), 'uscc', 'organizations/uscc-not-civil-affairs'],
    [row('戊协会', code('51')), 'uscc', 'organizations/uscc-other-type'],
    [row('己公司', code(), { type: '有限责任公司' }), 'type', 'organizations/import-type-unknown'],
    [row('庚中心', code(), { registeredOn: '2018年6月' }), 'registeredOn', 'organizations/import-day-unreadable'],
    [row('辛中心', code(), { registeredOn: '2999/1/1' }), 'registeredOn', 'organizations/in-the-future'],
    [row('壬中心', code(), { division: '贯城社区' }), 'divisionId', 'organizations/import-division-unknown'],
    [row('癸中心', twin, { funds: '三万' }), 'fundsFen', 'organizations/import-amount-unreadable'],
    [row('癸中心之二', twin), 'uscc', 'organizations/import-duplicate-code'],
    [row(null, code()), 'name', 'fields/required'],
    [row('子'.repeat(201), code()), 'name', 'fields/too-long'],
    [row('丑中心', null), 'name', 'organizations/import-duplicate-name'],
    [row('寅中心', code(), { phone: '1'.repeat(40) }), 'contactPhone', 'fields/too-long'],
  ];
  const GOOD = [row('丑中心', good), row('卯中心', code(), { registeredOn: '2018.6.1' }), row('辰中心', code(), { registeredOn: '2018年6月1日' }), row('巳中心', code(), { registeredOn: '2018/6/1', division: '520103416' })];

  test('the preview names row, field and reason in both languages', async () => {
    record = await handIn([['云岩区社会组织名册'], HEADER, ...GOOD, ...FAULTS.map(([cells]) => cells), row('午中心', code())], ['A22:A23']);
    expect(record.counts).toEqual({ total: GOOD.length + FAULTS.length + 1, new: GOOD.length, changed: 0, unchanged: 0, refused: FAULTS.length + 1 });
    const refused = await rowsOf(record.id, 'refused');
    expect(refused.slice(0, FAULTS.length).map((r) => [r.rowNo, r.problems.map((p: Json) => [p.field, p.code])])).toEqual(FAULTS.map(([, field, problem], i) => [i + 3 + GOOD.length, [[field, problem]]]));
    expect(refused.at(-1)).toMatchObject({ rowNo: 22, problems: [{ field: null, code: 'organizations/import-merged-cells', zh: '本行有合并单元格(A22:A23),请取消合并并逐行填写', en: expect.any(String) }] });
    expect(refused[10]).toMatchObject({ organizationId: null, values: { contactPhone: '139****1234' } });
    const accepted = await rowsOf(record.id, 'new');
    expect(accepted.map((r) => r.values.registeredOn)).toEqual(['2018-06-01', '2018-06-01', '2018-06-01', '2018-06-01']);
    expect(accepted[3]?.values).toMatchObject({ divisionName: '520103416', fundsFen: 3_000_000, type: 'socialService' });
    expect((await bureau.get('/organizations?q=丑中心')).body.total).toBe(0);
  });

  test('the good rows are written, each with its body; the refused ones stay refused', async () => {
    const done = await applied(record);
    expect(done).toMatchObject({ state: 'applied', done: 4, total: 4, counts: { new: 4, refused: 16 } });
    const written = await rowsOf(record.id, 'new');
    const { body: ox } = await bureau.get(`/organizations/${written[0]?.organizationId}`);
    expect(ox).toMatchObject({ name: '丑中心', uscc: good, state: 'registered', divisionName: '宅吉社区', fundsFen: 3_000_000, contactPhone: '139****1234' });
    expect(written.every((r) => r.appliedAt && r.organizationName)).toBe(true);
  });

  test('the refused rows come back as a workbook with their reasons; put right, they go in', async () => {
    const sheet = await refusedOf(record.id, bureau);
    expect(sheet[0]).toEqual([...HEADER, '行号', '问题']);
    expect(sheet).toHaveLength(17);
    expect(sheet[1]).toEqual(['甲中心', expect.stringMatching(/^5252/), '民办非企业单位', '2018-06-01', '宅吉社区', '13900001234', '3', '7', '统一社会信用代码校验位不正确']);
    const [first] = (await refusedOf(record.id, staff.manager)).slice(1);
    expect(first?.[5]).toBe('139****1234');
    expect((await refusedOf(record.id, bureau, 'en'))[0]?.slice(-2)).toEqual(['Row', 'Problems']);
    const mended = sheet.map((cells, i) => (i === 1 ? cells.map((cell, at) => (at === 1 ? code() : cell)) : cells)) as Cell[][];
    const again = await handIn(mended);
    // 甲 has a code now, 午 is no longer merged, and 丑 without its code is the 丑 that was written.
    expect(again.counts).toEqual({ total: 16, new: 2, changed: 0, unchanged: 1, refused: 13 });
    expect(again.mapping).toMatchObject({ 社会组织名称: 'name', 行号: null, 问题: null });
  });
});

async function refusedOf(id: string, who: Client, language = 'zh'): Promise<Cell[][]> {
  const answer = await who.raw(`/api/v1/organizations/imports/${id}/refused`, { headers: { 'accept-language': language } });
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, expect.stringContaining("filename*=UTF-8''register-")]);
  const rows: Cell[][] = [];
  for await (const row of readRows(Buffer.from(await answer.arrayBuffer()))) rows.push(row.cells as Cell[]);
  return rows;
}

describe('a file that is none is refused as a whole, and nothing is written', () => {
  const rows = async (): Promise<number> => Number((await world.db.rows('SELECT COUNT(*) AS n FROM register_import_row'))[0]?.n);
  const imports = async (): Promise<number> => (await bureau.get('/organizations/imports')).body.total as number;
  const NAMES = ['名称', '代码'];
  const many = Array.from({ length: 1_200 }, (_, i) => [`第${i}家`, null]);
  test.each<[string, string, () => Buffer | string, string]>([
    ['a text', 'a.csv', () => '名称,代码\n甲,乙\n', 'organizations/workbook-unreadable'],
    ['another zip', 'a.xlsx', () => forge([{ name: 'readme.txt', content: '名称' }]), 'organizations/workbook-unreadable'],
    ['a sheet cut off', 'a.xlsx', () => forge(sketched({ sheet: { content: '<worksheet><sheetData><row>' } })), 'organizations/workbook-unreadable'],
    ['a bomb', 'a.xlsx', () => workbook({ more: [{ name: 'xl/media/a.bin', content: Buffer.alloc(20_000_000) }] }), 'organizations/workbook-bomb'],
    ['a directory that lies', 'a.xlsx', () => workbook({ sheet: { declaredBytes: 10 } }), 'organizations/workbook-bomb'],
    ['a merged header', 'a.xlsx', () => sheetOf([NAMES, ['甲', null]], ['A1:B1']), 'organizations/workbook-merged-header'],
    ['a header alone', 'a.xlsx', () => sheetOf([NAMES]), 'organizations/workbook-no-rows'],
    ['nothing', 'a.xlsx', () => sheetOf([]), 'organizations/workbook-no-rows'],
    ['no column for the name', 'a.xlsx', () => sheetOf([['代码', '类型'], ['甲', '乙']]), 'organizations/import-no-name-column'],
    ['too wide, in its last row', 'a.xlsx', () => sheetOf([NAMES, ...many, Array.from({ length: 201 }, () => 'x')]), 'organizations/workbook-too-many-columns'],
    ['a number that is none, in its last row', 'a.xlsx', () => workbook({ rows: `<row><c t="inlineStr"><is><t>名称</t></is></c><c t="inlineStr"><is><t>代码</t></is></c></row>${many.map(([name]) => `<row><c t="inlineStr"><is><t>${name}</t></is></c></row>`).join('')}<row><c><v>x</v></c></row>` }), 'organizations/workbook-unreadable'],
  ])('%s', async (_, name, content, problem) => {
    const before = [await imports(), await rows()];
    const { body: file, text } = await bureau.upload(name, content());
    expect(file.id ? '' : text).toBe('');
    const { status, body: answer } = await bureau.post('/organizations/imports', { fileId: file.id });
    expect([status, answer.type, answer.errors[0].pointer]).toEqual([422, `/problems/${problem}`, problem.endsWith('name-column') ? '/mapping' : '/fileId']);
    expect([await imports(), await rows()]).toEqual(before);
  });
  test("somebody else's file, and none", async () => {
    const { body: file } = await staff.manager.upload('a.xlsx', sheetOf([NAMES, ['甲', null]]));
    for (const fileId of [file.id, '01930000-0000-7000-8000-000000000000']) {
      const { status, body: answer } = await bureau.post('/organizations/imports', { fileId });
      expect([status, answer.type, answer.errors[0].pointer]).toEqual([422, '/problems/files/not-there', '/fileId']);
    }
  });
});

describe('what the columns mean', () => {
  test('is suggested from their names, and can be said otherwise', async () => {
    const record = await handIn([['机构全称', '名称', '信用代码', '', '编号'], ['云岩区真名中心', '简称甲', code(), null, 1], ['云岩区真名二中心', '简称乙', code(), null, 2]]);
    expect(record).toMatchObject({ columns: ['机构全称', '名称', '信用代码', '第4列', '编号'], mapping: { 机构全称: null, 名称: 'name', 信用代码: 'uscc', 第4列: null, 编号: null } });
    const remap = (mapping: Json, seen = record) => bureau.move(`/organizations/imports/${record.id}/mapping`, seen, { mapping });
    const wrong = async (mapping: Json) => { const answer = await remap(mapping); return [answer.status, answer.body.type, answer.body.errors[0].pointer]; };
    expect(await wrong({ 信用代码: 'uscc' })).toEqual([422, '/problems/organizations/import-no-name-column', '/mapping']);
    expect(await wrong({ 机构全称: 'name', 别的: 'uscc' })).toEqual([422, '/problems/organizations/import-column-unknown', '/mapping']);
    expect(await wrong({ 机构全称: 'name', 名称: 'name' })).toEqual([422, '/problems/organizations/import-field-twice', '/mapping']);
    expect(await wrong({ 机构全称: 'name', 名称: 'state' })).toEqual([422, '/problems/organizations/import-field-unknown', '/mapping']);
    expect((await remap({ 机构全称: 'name' }, { version: 7 })).status).toBe(412);
    const { body: again } = await remap({ 机构全称: 'name', 信用代码: 'uscc' });
    expect(again).toMatchObject({ version: 2, state: 'checked', counts: { total: 2, new: 2 }, mapping: { 机构全称: 'name', 名称: null, 信用代码: 'uscc', 编号: null } });
    expect((await rowsOf(record.id)).map((r) => r.values.name)).toEqual(['云岩区真名中心', '云岩区真名二中心']);
    expect(Number((await world.db.rows('SELECT COUNT(*) AS n FROM register_import_row r WHERE NOT EXISTS (SELECT 1 FROM register_import i WHERE i.checkId = r.checkId)'))[0]?.n)).toBe(0);
    expect((await remap({ 机构全称: 'name' }, (await applied(again)))).status).toBe(409);
  });
  test('can be said at once, when no name says it', async () => {
    const { body: file } = await bureau.upload('a.xlsx', sheetOf([['机构', '号码'], ['云岩区无名表头中心', code()]]));
    expect((await bureau.post('/organizations/imports', { fileId: file.id })).body).toMatchObject({ type: '/problems/organizations/import-no-name-column', columns: '机构、号码' });
    expect((await bureau.post('/organizations/imports', { fileId: file.id, mapping: { 机构: 'name', 号码: 'uscc' } })).body.counts).toMatchObject({ new: 1 });
  });
});

describe('bodies that are there already', () => {
  test('change only in what a row says otherwise; an empty cell says nothing', async () => {
    const [uscc, name] = [code(), '云岩区先有(儿童)中心'];
    const { body: before } = await bureau.post('/organizations', { name, type: 'socialService', uscc, registeredOn: '2016-03-01', sector: '助残', contactPhone: '13900001234' });
    const record = await handIn([[...HEADER, '行业'], ['云岩区先有\uff08儿童\uff09中心', null, '民非', '2016.3.1', '宅吉', '13900001234', null, ' ']]);
    expect(record.counts).toMatchObject({ changed: 1 });
    await applied(record);
    const { body: after } = await bureau.get(`/organizations/${before.id}`);
    expect(after).toMatchObject({ version: 2, name: '云岩区先有\uff08儿童\uff09中心', uscc, sector: '助残', divisionName: '宅吉社区', contactPhone: '139****1234' });
    const [line] = (await bureau.get(`/organizations/${before.id}/history`)).body.items as Json[];
    expect(Object.keys(line?.changes).sort()).toEqual(['divisionId', 'name']);
    expect((await handIn([[...HEADER, '行业'], ['云岩区先有(儿童)中心', uscc, '民非', '2016.3.1', '宅吉', '13900001234', null, '助残']])).counts).toMatchObject({ changed: 1 });
  });
  test('an idea becomes registered, a group filed, by the moves a person would make', async () => {
    const idea = (await bureau.post('/organizations', { name: '云岩区萌芽中心', type: 'socialService' })).body;
    const group = (await bureau.post('/organizations', { name: '宅吉社区晨练队', type: 'communityGroup' })).body;
    const record = await handIn([['名称', '代码', '登记日期', '备案日期'], ['云岩区萌芽中心', code(), '2018-03-01', null], ['宅吉社区晨练队', null, null, '2018-04-01']]);
    expect(record.counts).toMatchObject({ changed: 2, refused: 0 });
    await applied(record);
    expect((await bureau.get(`/organizations/${idea.id}`)).body).toMatchObject({ state: 'registered', registeredOn: '2018-03-01' });
    expect((await bureau.get(`/organizations/${group.id}`)).body).toMatchObject({ state: 'filed', filedOn: '2018-04-01' });
    expect(((await bureau.get(`/organizations/${idea.id}/history`)).body.items as Json[]).map((l) => l.move)).toEqual(['register', 'create']);
  });
  test('what the register has become since the check decides, not what it was', async () => {
    const [taken, same] = [code(), code()];
    const record = await handIn([HEADER, ['云岩区被占中心', taken, '民非'], ['云岩区同录中心', same, '民非'], ['云岩区照常中心', code(), '民非']]);
    expect(record.counts).toMatchObject({ new: 3 });
    const { body: other } = await bureau.post('/organizations', { name: '云岩区抢先中心', type: 'socialService', uscc: taken });
    await bureau.move(`/organizations/${other.id}/deregistration`, other, { closedOn: '2018-01-01', reason: '清算完毕' });
    await bureau.post('/organizations', { name: '云岩区同录中心', type: 'socialService', uscc: same });
    expect(await applied(record)).toMatchObject({ state: 'applied', done: 3, counts: { total: 3, new: 1, unchanged: 1, refused: 1 } });
    expect((await rowsOf(record.id, 'refused'))[0]).toMatchObject({ problems: [{ code: 'organizations/import-closed' }], organizationId: other.id });
    expect((await refusedOf(record.id, bureau))[1]?.[0]).toBe('云岩区被占中心');
  });
});

test('hostile texts are texts', async () => {
  const nasty = ['=1+1', '@SUM(A1)', '<script>alert(1)</script>', "Robert'); DROP TABLE organization;--", '__proto__', 'constructor', '𠮷野家公益社', '👨‍👩‍👧‍👦之家', '\u202e逆序\u202c中心', 'null', '%_!', '_x0000_中心', `${'长'.repeat(32_000)}`];
  const record = await handIn([['名称', '类型', '宗旨', '__proto__'], ...nasty.map((text) => [text, '社会团体', text.slice(0, 1_000), text.slice(0, 50)])]);
  expect(record).toMatchObject({ columns: ['名称', '类型', '宗旨', '__proto__'], counts: { total: nasty.length, new: nasty.length - 1, refused: 1 } });
  expect((await applied(record)).counts).toMatchObject({ new: nasty.length - 1, refused: 1 });
  const written = await rowsOf(record.id, 'new');
  for (const [i, row] of written.entries()) expect((await bureau.get(`/organizations/${row.organizationId}`)).body.name).toBe(nasty[i] === '_x0000_中心' ? '中心' : nasty[i]);
});

test('cancelled is cancelled; confirmed is confirmed once', async () => {
  const cancelled = await handIn([HEADER, ['云岩区不写中心', code(), '民非']]);
  expect((await bureau.move(`/organizations/imports/${cancelled.id}/cancellation`, cancelled, { reason: '传错了' })).body).toMatchObject({ state: 'cancelled', can: [] });
  expect((await bureau.move(`/organizations/imports/${cancelled.id}/confirmation`, { version: 2 })).status).toBe(409);
  const record = await handIn([HEADER, ['云岩区只写一次中心', code(), '民非']]);
  const twice = await Promise.all([1, 2, 3].map(() => bureau.post(`/organizations/imports/${record.id}/confirmation`, {}, { 'If-Match': '*' })));
  expect(twice.map((a) => a.status).sort()).toEqual([201, 409, 409]);
  await world.delivered();
  expect((await bureau.get(`/organizations?q=${encodeURIComponent('只写一次')}`)).body.total).toBe(1);
  expect((await bureau.post(`/organizations/imports/${record.id}/confirmation`)).status).toBe(428);
  const lines = (await bureau.get(`/organizations/imports/${record.id}/history`)).body.items as Json[];
  expect(lines.map((l) => [l.move, l.toState, l.actorName])).toEqual([['finish', 'applied', '系统'], ['confirm', 'applying', 'bureau(测试)'], ['create', 'checked', 'bureau(测试)']]);
});

test('the same key and body make one import', async () => {
  const { body: file } = await bureau.upload('a.xlsx', sheetOf([HEADER, ['云岩区同一次中心', code(), '民非']]));
  const [first, second] = [await bureau.post('/organizations/imports', { fileId: file.id }, { 'Idempotency-Key': 'import-once' }), await bureau.post('/organizations/imports', { fileId: file.id }, { 'Idempotency-Key': 'import-once' })];
  expect([second.status, second.body.id]).toEqual([201, first.body.id]);
});

test('keepers of the register only, and each other keeper, too', async () => {
  const record = await handIn([HEADER, ['云岩区他人可见中心', code(), '民非']]);
  const officer = await person(world, staff, 'officer', ['incubationOfficer']);
  expect((await officer.get(`/organizations/imports/${record.id}`)).body).toMatchObject({ fileName: 'register.xlsx', createdByName: 'bureau(测试)', can: ['map', 'confirm', 'cancel'] });
  const leader = await person(world, staff, 'leader', ['bureauLeader']);
  for (const path of ['', `/${record.id}`, `/${record.id}/rows`, `/${record.id}/refused`, `/${record.id}/history`]) expect((await leader.get(`/organizations/imports${path}`)).status).toBe(403);
  expect((await leader.post('/organizations/imports', { fileId: record.fileId })).status).toBe(403);
  expect((await bureau.get('/organizations/imports/01930000-0000-7000-8000-000000000000/rows')).status).toBe(404);
  expect((await bureau.get(`/organizations/imports?state=cancelled`)).body.items.every((i: Json) => i.state === 'cancelled')).toBe(true);
});

test('rows of a check that never became an import are forgotten after a day, no others', async () => {
  await handIn([HEADER, ['云岩区留存中心', code(), '民非']]);
  const rows = async () => Number((await world.db.rows('SELECT COUNT(*) AS n FROM register_import_row'))[0]?.n);
  const before = await rows();
  for (const checkId of ['01900000-0000-7000-8000-000000000000', uuidv7()]) {
    await world.db.write((tx) => tx.query("INSERT INTO register_import_row (id, checkId, rowNo, outcome, given, problems) VALUES (?, ?, 1, 'new', '{}', '[]')", [uuidv7(), checkId]));
  }
  await world.app.get(RegisterImports).forgetUnfinished();
  expect(await rows()).toBe(before + 1);
});

test('stopped in the middle and started again, it completes without doubling', async () => {
  const rows = Array.from({ length: 450 }, (_, i) => [`云岩区续写第${i}中心`, code(), '民非']);
  const record = await handIn([HEADER, ...rows]);
  await bureau.move(`/organizations/imports/${record.id}/confirmation`, record);
  let state: Json = {};
  do state = (await bureau.get(`/organizations/imports/${record.id}`)).body; while (state.done === 0);
  // Requests are answered while it writes.
  expect(state).toMatchObject({ state: 'applying', total: 450 });
  await world.restart();
  await world.delivered();
  expect((await bureau.get(`/organizations/imports/${record.id}`)).body).toMatchObject({ state: 'applied', done: 450, counts: { new: 450 } });
  expect((await bureau.get(`/organizations?q=${encodeURIComponent('续写第')}`)).body.total).toBe(450);
});
