import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../../src/entities.js';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/drivers.js';
import { migrations } from '../../../src/platform/database/migrations/migrations.js';
import { freshDatabase, isPooled } from '../../support/database.js';
import { Note, notes } from './notes.js';

const folder = mkdtempSync(join(tmpdir(), 'incubator-migrations-'));
let db: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const fresh = await freshDatabase(folder, 'migrations');
  drop = fresh.drop;
  db = await openDatabase(fresh.url, { entities, migrations });
});
afterAll(async () => {
  await db.onApplicationShutdown();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

const LISTED = isPooled ? 'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()' : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
const tables = async (): Promise<string[]> => (await db.rows<{ name: string }>(LISTED)).map((t) => t.name).sort();
const drift = async (): Promise<string[]> => (await db.source.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);

test('an empty database migrates to exactly the tables that the entities describe', async () => {
  expect(await drift()).toEqual([]);
  const described = db.source.entityMetadatas.map((m) => m.tableName);
  expect(await tables()).toEqual([...described, 'migrations'].sort());
});

test('migrations are named after their time, in order, and each once', () => {
  const names = migrations.map((m) => new m().name ?? '');
  expect(names).toEqual(migrations.map((m) => m.name));
  const times = names.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

test('every index says what it is for, and no engine made one of its own', async () => {
  const named = db.source.entityMetadatas.flatMap((m) => m.indices.map((i) => i.name));
  expect(named.filter((name) => !/^(ix|ux)_[a-z0-9_]+$/.test(name))).toEqual([]);
  expect(db.source.entityMetadatas.flatMap((m) => m.foreignKeys.map((k) => k.name)).filter((name) => !/^fk_[a-z0-9_]+$/.test(name))).toEqual([]);
});

test('each can be taken back, down to nothing, and put up again', async () => {
  for (let i = 0; i < migrations.length; i++) await db.source.undoLastMigration();
  expect(await tables()).toEqual(['migrations']);
  await db.source.runMigrations();
  expect(await drift()).toEqual([]);
});

test('a column that the migrations forgot is seen', async () => {
  const fresh = await freshDatabase(mkdtempSync(join(folder, 'drift-')), 'drift');
  const forgetful = await openDatabase(fresh.url, { entities: [...notes.entities], migrations: [] });
  expect((await forgetful.source.driver.createSchemaBuilder().log()).upQueries.some((q) => /CREATE TABLE .?note/i.test(q.query))).toBe(true);
  await expect(forgetful.read((tx) => tx.find(Note))).rejects.toThrow(/note/);
  await forgetful.onApplicationShutdown();
  await fresh.drop();
});
