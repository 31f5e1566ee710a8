import { makeUscc } from '../../../src/kernel/uscc.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';
import { sheetOf, type Cell } from './workbooks.js';

type Json = Record<string, any>;
let world: World;
let bureau: Client;
let made = 0;
const code = (): string => makeUscc('52', '520103', `MJB${String((made += 1)).padStart(5, '0')}`);

beforeAll(async () => {
  world = await openWorld('import_desk');
  bureau = await person(world, await setUp(world), 'bureau', ['bureauOfficer']);
});
afterAll(() => world.close());

async function handIn(rows: readonly (readonly Cell[])[], more: Json = {}): Promise<Json> {
  const { body: file } = await bureau.upload('register.xlsx', sheetOf(rows));
  const { body, status, text } = await bureau.post('/organizations/imports', { fileId: file.id, ...more });
  if (status !== 201) throw new Error(text);
  return body;
}
const row = (name: string): Cell[] => [name, code(), '民非'];

test('how the columns of a workbook are read is remembered for workbooks with the same columns', async () => {
  const header = ['单位', '码', '性质'];
  const first = await handIn([header, row('云岩区甲中心')], { mapping: { 单位: 'name', 码: 'uscc', 性质: 'type' } });
  expect(first).toMatchObject({ mappedBy: 'given', counts: { new: 1 } });
  expect(await handIn([header, row('云岩区乙中心')])).toMatchObject({ mappedBy: 'columns', mapping: { 单位: 'name', 码: 'uscc', 性质: 'type' }, counts: { new: 1 } });
  // in another order they are the same columns; with one more they are others
  expect(await handIn([['码', '性质', '单位'], [code(), '民非', '云岩区丙中心']])).toMatchObject({ mappedBy: 'columns', counts: { new: 1 } });
  expect((await handIn([['名称', '码', '性质'], row('云岩区丁中心')]))).toMatchObject({ mappedBy: 'titles' });
});

test('a mapping corrected on the desk is the one that is remembered', async () => {
  const header = ['名称', '号', '类型'];
  const record = await handIn([header, row('云岩区戊中心')]);
  expect(record).toMatchObject({ mappedBy: 'titles', mapping: { 名称: 'name', 号: null } });
  const mapped = (await bureau.move(`/organizations/imports/${record.id}/mapping`, record, { mapping: { 名称: 'name', 号: 'uscc', 类型: 'type' } })).body;
  expect(mapped).toMatchObject({ mappedBy: 'given', mapping: { 号: 'uscc' } });
  expect(await handIn([header, row('云岩区己中心')])).toMatchObject({ mappedBy: 'columns', mapping: { 号: 'uscc' } });
});

test('a source that is named keeps its mapping even when a column is added', async () => {
  const mapping = { 甲: 'name', 乙: 'uscc', 丙: 'type' };
  await handIn([['甲', '乙', '丙'], row('云岩区庚中心')], { mapping, sourceName: '市局导出' });
  const again = await handIn([['甲', '乙', '丙', '丁'], [...row('云岩区辛中心'), '多']], { sourceName: '市局导出' });
  expect(again).toMatchObject({ mappedBy: 'source', sourceName: '市局导出', mapping: { ...mapping, 丁: null }, counts: { new: 1 } });
});

test('cancelled while it is written it stops at the end of a batch, and what is written stays', async () => {
  const rows = Array.from({ length: 800 }, (_, i) => row(`云岩区第${i}号批量中心`));
  const record = await handIn([['名称', '代码', '类型'], ...rows]);
  const path = `/organizations/imports/${record.id}`;
  await bureau.move(`${path}/confirmation`, record);
  // whoever looks again and again sees it grow, and stops it at whichever version it has by then
  for (let now: Json = { done: 0 }; now.done === 0;) now = (await bureau.get(path)).body;
  expect((await bureau.post(`${path}/cancellation`, { reason: '传错了' }, { 'If-Match': '*' })).body).toMatchObject({ state: 'cancelled', can: [] });
  await world.delivered();
  const ended = (await bureau.get(path)).body;
  expect(ended).toMatchObject({ state: 'cancelled', can: [] });
  expect(ended.done).toBeGreaterThan(0);
  expect(ended.done).toBeLessThan(800);
  expect(ended.finishedAt).not.toBeNull();
  expect((await bureau.get('/organizations?q=号批量中心')).body.total).toBe(ended.done);
  expect((await bureau.get(`${path}/rows?outcome=new&sort=rowNo&limit=200`)).body.items[0].appliedAt).not.toBeNull();
  // the rest goes in when the workbook is handed in again
  expect((await handIn([['名称', '代码', '类型'], ...rows])).counts).toMatchObject({ unchanged: ended.done, new: 800 - ended.done });
});
