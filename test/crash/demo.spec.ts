import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { freePort, Program, runToEnd } from './server.js';

let folder: string;
let database: FreshDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'incubator-demo-crash-'));
  database = await freshDatabase(folder, 'demo_crash');
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('the demo district, killed twice while it loads, completes with its own figures and a history that verifies', async () => {
  const env = {
    DATA_DIR: folder, DATABASE_URL: database.url, PORT: String(await freePort()), HOST: '127.0.0.1', DEMO_LOAD_ONLY: 'true', LOG_LEVEL: 'silent',
    JOBS_URL: process.env.JOBS_URL ? `${process.env.JOBS_URL}?name=demo-crash-${process.pid}` : '',
  };
  for (const at of ['15 %', '60 %']) {
    const demo = new Program('dist/src/demo/main.js', env);
    await demo.start(at);
    await demo.kill();
  }
  // The loader itself compares the headline with the report and ends with 1 when a figure is off.
  const last = await runToEnd('dist/src/demo/main.js', env);
  expect(last.output).toContain('274');
  expect(last.code).toBe(0);
  expect(await runToEnd('dist/src/verify-history.js', env)).toMatchObject({ code: 0 });
  // A second start finds everything in place.
  expect(await runToEnd('dist/src/demo/main.js', env)).toMatchObject({ code: 0 });
});
