import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../src/entities.js';
import { openDatabase } from '../../src/platform/database/drivers.js';
import { migrations } from '../../src/platform/database/migrations/migrations.js';
import { Secrets } from '../../src/platform/secrets/secrets.js';
import { Client } from '../support/client.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { setUpAt } from '../support/people.js';
import { freePort, Program, runToEnd } from './server.js';

const ROWS = 6_000;
const key = (n: number) => Buffer.alloc(32, n).toString('base64');
let folder: string;
let database: FreshDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incubator-re-encrypt-crash-'));
  database = await freshDatabase(folder, 're_encrypt_crash');
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const phoneOf = (i: number): string => `138${String(10_000_000 + i)}`;

async function fill(): Promise<void> {
  const db = await openDatabase(database.url, { entities, migrations });
  const old = new Secrets(Buffer.alloc(32, 1));
  for (let from = 0; from < ROWS; from += 500) {
    const rows = Array.from({ length: 500 }, (_, n) => {
      const i = from + n;
      return [`01890000-0000-7000-8000-${String(i).padStart(12, '0')}`, `ZY-2018-${i}`, `志愿者${i}`, '', old.seal(phoneOf(i)), old.blindIndex(phoneOf(i)), '2018-01-01', 'active', 1, '2018-01-01 00:00:00.000', 'x'];
    });
    await db.write((tx) => tx.query(`INSERT INTO volunteer (id, number, name, searchText, phone, phoneIndex, joinedOn, state, version, createdAt, createdBy) VALUES ${rows.map((r) => `(${r.map(() => '?').join(', ')})`).join(', ')}`, rows.flat()));
  }
  await db.onApplicationShutdown();
}

test('killed twice while it moves values to a new key, beside a server that goes on working, it completes', async () => {
  await fill();
  const port = await freePort();
  const env = { DATA_DIR: folder, DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', READY_LINE: 'true', JOBS_URL: '', DATA_KEY: `${key(2)},${key(1)}` };
  const server = new Program('dist/src/main.js', env);
  await server.start('ready');
  try {
    const { manager } = await setUpAt(`http://127.0.0.1:${port}`);
    for (const at of [' 400 of', '  1000 of']) {
      const command = new Program('dist/src/re-encrypt.js', env);
      await command.start(at);
      await command.kill();
      const { status } = await manager.patch(`/volunteers/01890000-0000-7000-8000-${String(ROWS - 1).padStart(12, '0')}`, { phone: phoneOf(ROWS - 1 + (at.length % 2)) }, { 'If-Match': '*' });
      expect(status).toBe(200);
    }
    expect(await runToEnd('dist/src/re-encrypt.js', env)).toMatchObject({ code: 0, output: expect.stringContaining('every value is under the newest key') as string });
    expect((await runToEnd('dist/src/re-encrypt.js', env)).output).toContain('volunteer.phone  moved 0  left 0');
    // The older key may go: everything is read and found without it.
    await server.kill();
    const last = new Program('dist/src/main.js', { ...env, DATA_KEY: key(2) });
    await last.start('ready');
    const again = await new Client(`http://127.0.0.1:${port}`).signIn('manager', manager.password);
    for (const i of [0, 399, 400, 3_000, ROWS - 2]) {
      expect((await again.get(`/volunteers/01890000-0000-7000-8000-${String(i).padStart(12, '0')}`)).body.phone).toBe(`138****${phoneOf(i).slice(-4)}`);
      expect((await again.post('/volunteers', { name: `志愿者${i}`, phone: phoneOf(i), joinedOn: '2018-01-01' })).status).toBe(409);
    }
    await last.kill();
  } finally {
    await server.kill();
  }
});
