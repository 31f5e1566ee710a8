import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { enterAt, setUpAt, type Staff } from '../support/people.js';
import { freePort, Program, runToEnd } from './server.js';

const PARALLEL = 200;
let folder: string;
let database: FreshDatabase;
let env: Record<string, string>;
let server: Program;
let url: string;
let staff: Staff;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incubator-crash-'));
  database = await freshDatabase(folder, 'crash');
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  env = { DATA_DIR: folder, DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', READY_LINE: 'true', DELIVERY_LEASE_SECONDS: '5', JOBS_URL: process.env.JOBS_URL ? `${process.env.JOBS_URL}?name=crash-${process.pid}` : '' };
  server = new Program('dist/src/main.js', env);
  await server.start('ready');
  staff = await setUpAt(url);
});
afterAll(async () => {
  await server.kill();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const organization = (n: number) => ({ name: `第${n}号社会组织`, type: 'association', registeredOn: '2018-03-01' });
const project = (organizationId: string, n: number) => ({
  organizationId, name: `项目${n}`, program: `公益创投${n}`, purpose: '服务老人', startsOn: '2026-12-01', endsOn: '2027-12-01', budgetFen: 10_000_000, askedFen: 5_000_000,
});
/** The status, or 0 when the server was gone before it could answer. */
const tried = async (ask: Promise<{ status: number; body: Record<string, any> }>) => ask.catch(() => ({ status: 0, body: {} as Record<string, any> }));

test('killed in the middle of 200 parallel writes: what was acknowledged is there, nothing is there twice, the history verifies', async () => {
  const { manager } = staff;
  const asked = Array.from({ length: PARALLEL }, (_, n) => tried(manager.post('/organizations', organization(n), { 'Idempotency-Key': `crash-organization-${n}` })));
  await Promise.race(asked.slice(PARALLEL / 4));
  await server.kill();
  const acknowledged = (await Promise.all(asked)).filter((a) => a.status === 201).map((a) => a.body.id as string);
  await server.start('ready');

  const again = await new Client(url).signIn('manager', manager.password);
  for (const id of acknowledged) expect((await again.get(`/organizations/${id}`)).status).toBe(200);
  // Whoever heard nothing asks again with the same key: each body is there once in the end.
  const repeated = await Promise.all(Array.from({ length: PARALLEL }, (_, n) => again.post('/organizations', organization(n), { 'Idempotency-Key': `crash-organization-${n}` })));
  expect(repeated.every((a) => a.status === 201)).toBe(true);
  expect((await again.get('/organizations?limit=1')).body.total).toBe(PARALLEL);
  expect(await runToEnd('dist/src/verify-history.js', env)).toMatchObject({ code: 0 });
});

test('killed while agreements are signed: each signed agreement has its tranches exactly once', async () => {
  const manager = await new Client(url).signIn('manager', staff.manager.password);
  const leader = await enterAt(url, staff, 'leader', ['bureauLeader']);
  const { body: { items } } = await manager.get('/organizations?limit=40');
  const approved = await Promise.all((items as { id: string }[]).map(async ({ id }, n) => {
    const { body: draft } = await manager.post('/projects', project(id, n));
    const { body: submitted } = await manager.move(`/projects/${draft.id}/submission`, draft);
    return (await leader.move(`/projects/${draft.id}/approval`, submitted, { awardedFen: 3_333_333 })).body;
  }));
  expect(approved.every((p) => p.state === 'approved')).toBe(true);
  const today = (await manager.get('/system')).body.today as string;
  const signing = approved.map((p, n) => tried(manager.move(`/projects/${p.id}/agreement`, p, { agreementNo: `XY-${n}`, agreedOn: today })));
  await Promise.race(signing.slice(10));
  await server.kill();
  await Promise.all(signing);
  await server.start('ready');

  const after = await new Client(url).signIn('manager', staff.manager.password);
  const running = (await Promise.all(approved.map((p) => after.get(`/projects/${p.id}`)))).filter((a) => a.body.state === 'running').map((a) => a.body.id as string);
  expect(running.length).toBeGreaterThan(0);
  const tranchesOf = async (id: string) => (await after.get(`/tranches?projectId=${id}`)).body.items as { amountFen: number }[];
  // A lease taken by the killed process has to run out before somebody else may deliver.
  for (let waited = 0; waited < 90 && (await Promise.all(running.map(tranchesOf))).some((t) => t.length === 0); waited++) await new Promise((r) => { setTimeout(r, 1_000); });
  for (const id of running) {
    const tranches = await tranchesOf(id);
    expect(tranches).toHaveLength(3);
    expect(tranches.reduce((sum, t) => sum + t.amountFen, 0)).toBe(3_333_333);
  }
  for (const p of approved.filter((a) => !running.includes(a.id as string))) expect(await tranchesOf(p.id as string)).toHaveLength(0);
  expect(await runToEnd('dist/src/verify-history.js', env)).toMatchObject({ code: 0 });
});
