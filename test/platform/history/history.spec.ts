import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { sqlInstant } from '../../../src/platform/database/columns.js';
import type { Database, SqlValue } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/drivers.js';
import { House1764000000100 } from '../../../src/platform/database/migrations/20261124-0100-house.js';
import { LANES, linkHash } from '../../../src/platform/history/chain.js';
import { HistoryEntry, HistoryHead } from '../../../src/platform/history/history.entity.js';
import { History } from '../../../src/platform/history/history.js';
import { verifyHistory } from '../../../src/platform/history/verify.js';
import { freshDatabase } from '../../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'incubator-history-'));
const clock = new Clock();
let db: Database;
let history: History;
let drop: () => Promise<void>;

beforeAll(async () => {
  const fresh = await freshDatabase(folder, 'history');
  drop = fresh.drop;
  db = await openDatabase(fresh.url, { entities: [HistoryEntry, HistoryHead], migrations: [House1764000000100] });
  history = new History(db, clock);
});
afterAll(async () => {
  await db.onApplicationShutdown();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

const verdict = () => verifyHistory(db, (heads) => createHash('sha256').update(heads).digest('hex'));
const sql = (text: string, ...values: SqlValue[]) => db.write((tx) => tx.query(text, values));
const line = (move: string, reason: string | null = null) =>
  history.add({ subjectType: 'note', subjectId: uuidv7(), move, from: 'draft', to: 'sent', by: { ...SYSTEM, id: 'a', name: '甲' }, reason, changes: { amountFen: [null, 5], heldOn: ['2018-01-31', new Date(0)], gone: ['x', undefined] } });

test('nothing at all is in order, and has a seal', async () => {
  expect(await verdict()).toMatchObject({ rows: 0, faults: [], seal: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
});

test('two hundred at once, some of which fail, leave whole chains', async () => {
  const done = await Promise.all(Array.from({ length: 250 }, (_, i) => db.write(async () => {
    line('send', i % 2 ? '因为𠮷野家搬迁' : 'half a \ud800 character');
    if (i % 10 === 0) line('again', '补记');
    if (i % 5 === 0 && i % 10 !== 0) throw new Error('no');
  }).then(() => 1, () => 0)));
  expect(done.filter(Boolean)).toHaveLength(225);
  expect(await verdict()).toMatchObject({ rows: 250, faults: [] });
  const [lanes] = await db.rows('SELECT COUNT(DISTINCT lane) AS n FROM history');
  expect(Number(lanes?.n)).toBe(16);
});

test('lines of one unit stand together in one chain', async () => {
  const id = uuidv7();
  await db.write(async () => {
    for (const move of ['one', 'two', 'three']) history.add({ subjectType: 'note', subjectId: id, move, by: SYSTEM });
  });
  const rows = await db.rows('SELECT lane, position, move FROM history WHERE subjectId = ? ORDER BY position', [id]);
  expect(rows.map((r) => r.move)).toEqual(['one', 'two', 'three']);
  expect(new Set(rows.map((r) => Number(r.position) - rows.indexOf(r))).size).toBe(1);
});

test('a change of more text than a column holds takes several lines, and none is lost', async () => {
  const id = uuidv7();
  const long = (sign: string): [unknown, unknown] => [sign.repeat(4_000), '𠮷'.repeat(4_000)];
  await db.write(async () => history.add({ subjectType: 'note', subjectId: id, move: 'edit', by: SYSTEM, changes: { agenda: long('𠮷'), decisions: long('议'), summary: long('a'), title: ['a', 'b'] } }));
  const rows = await db.read((tx) => tx.find(HistoryEntry, { where: { subjectId: id }, order: { position: 'ASC' } }));
  expect(rows.length).toBeGreaterThan(1);
  expect(Object.assign({}, ...rows.map((r) => r.changes))).toEqual({ agenda: long('𠮷'), decisions: long('议'), summary: long('a'), title: ['a', 'b'] });
  expect((await verdict()).faults).toEqual([]);
});

test('it may be verified while people work: between any two of its looks every chain may grow', async () => {
  const busy = { rows: async (text: string, values: SqlValue[]) => {
    const found = await db.rows(text, values);
    for (let i = 0; i < LANES; i++) await db.write(async () => line('meanwhile', '同时'));
    return found;
  } } as unknown as Database;
  const { faults, rows } = await verifyHistory(busy, String);
  expect(faults).toEqual([]);
  expect(rows).toBeGreaterThan(400);
});

describe('whoever tampers is found', () => {
  let row: HistoryEntry;
  let last: HistoryEntry;
  const put = (e: HistoryEntry, more: Partial<HistoryEntry> = {}) => db.write((tx) => tx.insert(HistoryEntry, { ...e, ...more } as never));
  beforeAll(async () => {
    row = await db.read((tx) => tx.findOneByOrFail(HistoryEntry, { lane: 3, position: 5 }));
    [last] = await db.read((tx) => tx.find(HistoryEntry, { where: { lane: 3 }, order: { position: 'DESC' }, take: 1 })) as [HistoryEntry];
  });
  afterEach(async () => expect((await verdict()).faults).toEqual([]));

  test.each<[string, SqlValue]>([
    ['subjectType', 'other'], ['subjectId', uuidv7()], ['move', 'other'], ['fromState', null], ['toState', 'paid'], ['actorId', 'b'], ['actorName', '乙'],
    ['at', sqlInstant(new Date(0))], ['reason', 'another reason'], ['reason', null], ['changes', '{}'], ['changes', 'broken'], ['hash', '0'.repeat(64)],
  ])('who changes %s to %j', async (column, value) => {
    const [before] = await db.rows(`SELECT ${column} AS old FROM history WHERE id = ?`, [row.id]);
    await sql(`UPDATE history SET ${column} = ? WHERE id = ?`, value, row.id);
    expect((await verdict()).faults[0]).toMatch(/^lane 3, position 5: .* does not match its hash$/);
    await sql(`UPDATE history SET ${column} = ? WHERE id = ?`, (before?.old instanceof Date ? sqlInstant(before.old) : before?.old) as SqlValue, row.id);
  });

  test('who removes a row', async () => {
    await sql('DELETE FROM history WHERE id = ?', row.id);
    expect((await verdict()).faults).toEqual(['lane 3: after 4 comes 6', expect.stringMatching(/^lane 3, position 6: /)]);
    await put(row);
  });

  test('who cuts off the end', async () => {
    await sql('DELETE FROM history WHERE id = ?', last.id);
    expect((await verdict()).faults).toEqual([`lane 3: ends at ${last.position - 1}, but its head says ${last.position}`]);
    await put(last);
  });

  test('who writes a row at the end, be it with a fitting hash', async () => {
    const more = { ...last, id: uuidv7(), position: last.position + 1 };
    await put(more, { hash: linkHash(last.hash, more) });
    expect((await verdict()).faults).toEqual([`lane 3: ends at ${last.position + 1}, but its head says ${last.position}`]);
    await sql('DELETE FROM history WHERE id = ?', more.id);
  });

  test('who puts rows in another order', async () => {
    const swap = async (a: number, b: number) => {
      for (const [from, to] of [[a, 0], [b, a], [0, b]]) await sql('UPDATE history SET position = ? WHERE lane = 3 AND position = ?', to ?? 0, from ?? 0);
    };
    await swap(5, 6);
    expect((await verdict()).faults).toHaveLength(3);
    await swap(5, 6);
  });

  test('who moves a row to another chain', async () => {
    await sql('UPDATE history SET lane = 4, position = 999999 WHERE id = ?', row.id);
    expect((await verdict()).faults.length).toBeGreaterThan(2);
    await sql('UPDATE history SET lane = 3, position = 5 WHERE id = ?', row.id);
  });

  test('who removes or changes the head of a chain', async () => {
    const head = await db.read((tx) => tx.findOneByOrFail(HistoryHead, { lane: '3' }));
    await sql("UPDATE history_head SET hash = ? WHERE lane = '3'", 'f'.repeat(64));
    expect((await verdict()).faults).toEqual([`lane 3: ends at ${head.position}, but its head says ${head.position} with another hash`]);
    await sql("DELETE FROM history_head WHERE lane = '3'");
    expect((await verdict()).faults).toEqual(['lane 3: its head is missing']);
    await db.write((tx) => tx.insert(HistoryHead, head));
  });

  test('who rewrites rows and head so that they agree changes the seal', async () => {
    const before = await verdict();
    const head = await db.read((tx) => tx.findOneByOrFail(HistoryHead, { lane: '3' }));
    const previous = await db.read((tx) => tx.findOneByOrFail(HistoryEntry, { lane: 3, position: last.position - 1 }));
    const forged = { ...last, reason: 'forged' };
    const hash = linkHash(previous.hash, forged);
    await sql('UPDATE history SET reason = ?, hash = ? WHERE id = ?', 'forged', hash, last.id);
    await sql("UPDATE history_head SET hash = ? WHERE lane = '3'", hash);
    const after = await verdict();
    expect([after.faults, after.rows]).toEqual([[], before.rows]);
    expect(after.seal).not.toBe(before.seal);
    await sql('UPDATE history SET reason = ?, hash = ? WHERE id = ?', last.reason, last.hash, last.id);
    await sql("UPDATE history_head SET hash = ? WHERE lane = '3'", head.hash);
    expect((await verdict()).seal).toBe(before.seal);
  });
});
