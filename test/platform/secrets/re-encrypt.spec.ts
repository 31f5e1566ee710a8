import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { entities } from '../../../src/entities.js';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/drivers.js';
import { migrations } from '../../../src/platform/database/migrations/migrations.js';
import { reEncrypt } from '../../../src/platform/secrets/re-encrypt.js';
import { sealedTables } from '../../../src/platform/secrets/sealed.js';
import { Secrets } from '../../../src/platform/secrets/secrets.js';
import { freshDatabase } from '../../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'incubator-re-encrypt-'));
const [old, fresh] = [new Secrets(Buffer.alloc(32, 1)), new Secrets(Buffer.alloc(32, 2), Buffer.alloc(32, 1))];
let db: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const made = await freshDatabase(folder, 're_encrypt');
  drop = made.drop;
  db = await openDatabase(made.url, { entities, migrations });
});
afterAll(async () => {
  await db.onApplicationShutdown();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

/** A row of any table, by what its columns must hold; what it must point at is made first. */
async function row(table: string, stated: Record<string, unknown>): Promise<string> {
  const { columns, foreignKeys } = db.source.getMetadata(table);
  const given = { ...stated };
  for (const { columns: [column], referencedEntityMetadata } of foreignKeys) {
    if (column && !column.isNullable && !(column.propertyName in given)) given[column.propertyName] = await row(referencedEntityMetadata.tableName, {});
  }
  const id = uuidv7();
  const all = columns.map((c) => {
    if (c.propertyName in given) return [c.databaseName, given[c.propertyName]] as const;
    if (c.isPrimary) return [c.databaseName, id] as const;
    if (c.isNullable || c.default !== undefined) return [c.databaseName, c.default ?? null] as const;
    return [c.databaseName, c.type === 'datetime' ? '2018-01-01 00:00:00.000' : c.type === 'varchar' || c.type === 'text' ? (c.propertyName === 'number' ? id.slice(-12) : '{}') : 0] as const;
  });
  await db.write((tx) => tx.query(`INSERT INTO ${table} (${all.map(([name]) => name).join(', ')}) VALUES (${all.map(() => '?').join(', ')})`, all.map(([, value]) => value)));
  return id;
}
const volunteer = (name: string, phone: string | null, by = old) => row('volunteer', { name, phone: phone && by.seal(phone), phoneIndex: phone && by.blindIndex(phone) });
const read = async (id: string) => (await db.rows<{ phone: string; phoneIndex: string; version: number }>('SELECT phone, phoneIndex, version FROM volunteer WHERE id = ?', [id]))[0];
/** What is left to do, by table and column. */
const left = (answer: Awaited<ReturnType<typeof reEncrypt>>) => answer.columns.filter((c) => c.left);

test('every sealed column of every table, with its index, comes under the newest key; a second run finds nothing to do', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 450; i++) ids.push(await volunteer(`志愿者${i}`, `1380000${String(1000 + i)}`));
  const none = await row('volunteer', { name: '无电话', phone: null, phoneIndex: null, birthDate: old.seal('2005-01-01') });
  for (const { table, columns } of sealedTables(db.source)) {
    if (table.tableName !== 'volunteer') await row(table.tableName, Object.fromEntries(columns.flatMap((c) => [[c.property, old.seal('110105')], ...(c.index ? [[c.index, old.blindIndex('110105')]] : [])])));
  }
  const said: string[] = [];
  const first = await reEncrypt(db, fresh, (line) => said.push(line));
  expect([first.faults, left(first)]).toEqual([[], []]);
  expect(said).toContain('volunteer.phone  200 of 450');
  expect(first.columns.every((c) => c.moved > 0)).toBe(true);
  const newest = new Secrets(Buffer.alloc(32, 2));
  for (const [i, id] of ids.entries()) {
    const v = await read(id);
    expect([newest.open(v?.phone ?? ''), v?.phoneIndex, Number(v?.version)]).toEqual([`1380000${1000 + i}`, newest.blindIndex(`1380000${1000 + i}`), 1]);
  }
  expect((await read(none))?.phone).toBeNull();
  expect((await reEncrypt(db, fresh)).columns.every((c) => c.moved === 0)).toBe(true);
});

test('a row changed meanwhile keeps what it says, and is moved by the next run', async () => {
  const id = await volunteer('改号', '13911110000');
  const racing = Object.create(fresh) as Secrets;
  // Between reading and writing somebody else, who still has the old key only, puts in another number.
  const write = db.write.bind(db);
  let isFirst = true;
  db.write = (async (work: never) => {
    if (isFirst) {
      isFirst = false;
      await write((tx) => tx.query('UPDATE volunteer SET phone = ?, phoneIndex = ? WHERE id = ?', [old.seal('13922220000'), old.blindIndex('13922220000'), id]));
    }
    return write(work);
  }) as typeof db.write;
  const first = await reEncrypt(db, racing);
  db.write = write;
  expect(left(first)).toEqual([expect.objectContaining({ table: 'volunteer', left: 1 })]);
  expect(old.open((await read(id))?.phone ?? '')).toBe('13922220000');
  expect(left(await reEncrypt(db, fresh))).toEqual([]);
  expect(fresh.open((await read(id))?.phone ?? '')).toBe('13922220000');
});

test('a value whose key is gone, and a person entered again under the new key, are named and left as they were', async () => {
  const lost = await volunteer('丢失', '13933330000', new Secrets(Buffer.alloc(32, 9)));
  const twice = await volunteer('重复', '13944440000');
  await volunteer('重复', '13944440000', fresh);
  const answer = await reEncrypt(db, fresh);
  expect(answer.faults.map((f) => f.split(': ')[0]).sort()).toEqual([`volunteer.phone of ${lost}`, `volunteer.phone of ${twice}`].sort());
  expect(answer.faults.join()).not.toContain('139');
  expect(old.open((await read(twice))?.phone ?? '')).toBe('13944440000');
  expect(left(answer)).toEqual([expect.objectContaining({ left: 2 })]);
});
