import { readFile } from 'node:fs/promises';
import { makeUscc } from '../../../src/kernel/uscc.js';
import { readTable } from '../../../src/platform/workbook/table.js';
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
