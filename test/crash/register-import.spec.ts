import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeUscc } from '../../src/kernel/uscc.js';
import { sheetOf } from '../features/organizations/workbooks.js';
import { Client } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { setUpAt } from '../support/people.js';
import { freePort, Program, runToEnd } from './server.js';

const ROWS = 1_500;
let folder: string;
let database: FreshDatabase;
let env: Record<string, string>;
let server: Program;
let url: string;
let manager: Client;
let password: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incubator-import-crash-'));
  database = await freshDatabase(folder, 'import_crash');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  env = { DATA_DIR: folder, DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', READY_LINE: 'true', DELIVERY_LEASE_SECONDS: '5', JOBS_URL: process.env.JOBS_URL ? `${process.env.JOBS_URL}?name=import-crash-${process.pid}` : '' };
  server = new Program('dist/src/main.js', env);
  await server.start('ready');
  ({ manager } = await setUpAt(url));
  ({ password } = manager);
});
afterAll(async () => {
  await server.kill();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const content = (): Buffer => sheetOf([['名称', '代码', '类型', '登记日期'], ...Array.from({ length: ROWS }, (_, i) => [`第${i}号导入中心`, makeUscc('52', '520103', `MJK${String(i).padStart(5, '0')}`), '民非', '2018/6/1'])]);
async function killedAndBack(): Promise<void> {
  await server.kill();
  await server.start('ready');
  manager = await new Client(url).signIn('manager', password);
}

test('killed while it reads a workbook: no import, and the workbook can be handed in again', async () => {
  const { body: file } = await manager.upload('register.xlsx', content());
  const asked = manager.post('/organizations/imports', { fileId: file.id }).catch(() => ({ status: 0 }));
  await pause(150);
  await killedAndBack();
  expect((await asked).status).toBe(0);
  expect((await manager.get('/organizations/imports')).body.total).toBe(0);
  expect((await manager.post('/organizations/imports', { fileId: file.id })).body.counts).toMatchObject({ total: ROWS, new: ROWS });
});

test('killed twice while it writes: every row is written once, by whoever confirmed, and the history verifies', async () => {
  const { body: { items: [listed] } } = await manager.get('/organizations/imports');
  const { body: record } = await manager.get(`/organizations/imports/${listed.id}`);
  expect((await manager.move(`/organizations/imports/${record.id}/confirmation`, record)).status).toBe(201);
  const now = async () => (await manager.get(`/organizations/imports/${record.id}`)).body;
  const until = async (isSo: (r: Record<string, any>) => boolean) => {
    let r = await now();
    while (!isSo(r)) { await pause(20); r = await now(); }
    return r;
  };
  for (const done of [1, ROWS / 2]) {
    const killedAt = await until((r) => r.done >= done);
    expect(killedAt.state).toBe('applying');
    await killedAndBack();
    expect((await now()).done).toBeLessThan(ROWS);
  }
  // The announcement that was under way is taken up again when its lease has run out.
  expect(await until((r) => r.state === 'applied')).toMatchObject({ done: ROWS, total: ROWS, counts: { total: ROWS, new: ROWS, changed: 0, unchanged: 0, refused: 0 } });
  expect((await manager.get('/organizations?limit=1')).body.total).toBe(ROWS);
  const { body: { items: [one] } } = await manager.get(`/organizations?q=${encodeURIComponent('第1499号')}`);
  expect((await manager.get(`/organizations/${one.id}/history`)).body.items.map((l: { move: string; actorName: string }) => [l.move, l.actorName])).toEqual([['create', '中心主任']]);
  expect(await runToEnd('dist/src/verify-history.js', env)).toMatchObject({ code: 0 });
});
