import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/drivers.js';
import { freshDatabase, isPooled } from '../../support/database.js';
import { Note, note, notes } from './notes.js';

const folder = mkdtempSync(join(tmpdir(), 'incubator-database-'));
let db: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const fresh = await freshDatabase(folder, 'contract');
  drop = fresh.drop;
  db = await openDatabase(fresh.url, notes);
});
beforeEach(() => db.write(async (tx) => { await tx.query('UPDATE note SET afterId = NULL'); await tx.query('DELETE FROM note'); }));
afterAll(async () => {
  await db.onApplicationShutdown();
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

const add = (id: string, more: Partial<Note> = {}) => db.write((tx) => tx.insert(Note, note(id, more) as never));
const ids = async (): Promise<string[]> => (await db.rows<{ id: string }>('SELECT id FROM note ORDER BY id')).map((r) => r.id);
const one = (id: string) => db.read((tx) => tx.findOneByOrFail(Note, { id }));

/** A write that stays open until it is told how to end. */
function openWrite(work: () => Promise<unknown>) {
  let end: (how: 'commit' | 'fail') => void = () => undefined;
  const told = new Promise<'commit' | 'fail'>((resolve) => { end = resolve; });
  let inside: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => { inside = resolve; });
  const done = db.write(async () => {
    await work();
    inside();
    if ((await told) === 'fail') throw new Error('no');
  }).then(() => 'committed', () => 'failed');
  return { begun, done, end };
}

describe('units of work', () => {
  test('one that fails leaves its neighbour alone', async () => {
    const a = db.write(async (tx) => { await tx.insert(Note, note('a') as never); await pause(30); throw new Error('no'); }).catch(() => 'failed');
    await pause(5);
    const b = db.write(async (tx) => { await tx.insert(Note, note('b') as never); return 'kept'; });
    expect(await Promise.all([a, b])).toEqual(['failed', 'kept']);
    expect(await ids()).toEqual(['b']);
  });

  test('nobody sees what is not committed, and nobody waits to be told so', async () => {
    await add('a');
    const write = openWrite(() => add('b'));
    await write.begun;
    expect(await ids()).toEqual(['a']);
    expect(await db.read((tx) => tx.countBy(Note, {}))).toBe(1);
    write.end('commit');
    await write.done;
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('inside a write its own rows are seen', async () => {
    await db.write(async () => {
      await add('a');
      expect(await ids()).toEqual(['a']);
    });
  });

  test('a write inside a write is one write', async () => {
    await expect(db.write(async () => { await add('a'); await db.write(() => add('b')); throw new Error('no'); })).rejects.toThrow('no');
    expect(await ids()).toEqual([]);
    await db.write(async () => { await add('a'); await db.write(() => add('b')); });
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('a write inside a read is a mistake we hear about', async () => {
    await expect(db.read(() => db.write(async () => 1))).rejects.toThrow('open the write first');
  });

  test('what was started inside a unit and outlives it is a mistake, too, and touches nothing', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await db.write(async () => { late = pause(20).then(() => add('late')); });
    await expect(late).rejects.toThrow('over');
    expect(await ids()).toEqual([]);
    await db.write(async () => { late = db.outside(async () => { await pause(20); await add('outside'); }); });
    await late;
    expect(await ids()).toEqual(['outside']);
  });

  test('fifty at once that read, add one and write make fifty', async () => {
    await add('a');
    await Promise.all(Array.from({ length: 50 }, () => db.write(async (tx) => {
      const held = await db.hold(tx, Note, { id: 'a' });
      await pause(1);
      await tx.update(Note, { id: 'a' }, { count: (held?.count ?? 0) + 1 });
    })));
    expect((await one('a')).count).toBe(50);
  });

  test('of two that hold the same row the second sees what the first did', async () => {
    await add('a');
    const first = openWrite(() => db.write(async (tx) => { await db.hold(tx, Note, { id: 'a' }); await tx.update(Note, { id: 'a' }, { title: 'first' }); }));
    await first.begun;
    const second = db.write(async (tx) => (await db.hold(tx, Note, { id: 'a' }))?.title);
    await pause(20);
    first.end('commit');
    expect(await second).toBe('first');
  });

  test('holding what is not there answers null', async () => {
    expect(await db.write((tx) => db.hold(tx, Note, { id: 'nobody' }))).toBeNull();
  });
});

describe('hooks', () => {
  test('afterCommit runs once, after the commit, outside of the unit; not at all when it fails', async () => {
    const seen: string[] = [];
    let reading: Promise<unknown> = Promise.resolve();
    await db.write(async () => {
      await add('a');
      db.afterCommit(() => { seen.push(`writing ${String(db.isWriting)}`); reading = ids().then((found) => seen.push(...found)); });
      expect(db.isWriting).toBe(true);
    });
    await reading;
    await db.write(async () => { db.afterCommit(() => seen.push('never')); throw new Error('no'); }).catch(() => undefined);
    expect(seen).toEqual(['writing false', 'a']);
  });

  test('beforeCommit runs inside, last of all, once per name; when it fails nothing was', async () => {
    const seen: string[] = [];
    await db.write(async () => {
      db.beforeCommit('x', async () => { seen.push('replaced'); });
      db.beforeCommit('x', async () => { seen.push(...(await ids())); await add('b'); });
      await add('a');
    });
    expect(seen).toEqual(['a']);
    await expect(db.write(async () => { await add('c'); db.beforeCommit('x', async () => { throw new Error('no'); }); })).rejects.toThrow('no');
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('they belong inside a write', async () => {
    expect(() => db.afterCommit(() => undefined)).toThrow('inside write()');
    await expect(db.read(async () => db.beforeCommit('x', async () => undefined))).rejects.toThrow('inside write()');
  });

  test('notes last as long as their unit', async () => {
    const kept = () => db.note<string[]>('n', () => []);
    expect(await db.write(async () => { kept().push('a'); return db.write(async () => kept()); })).toEqual(['a']);
    expect(await db.write(async () => kept())).toEqual([]);
  });
});

describe('values', () => {
  test('instants keep their milliseconds and mean UTC', async () => {
    const at = new Date('2026-03-01T08:30:00.123Z');
    await add('a', { at });
    expect((await one('a')).at?.toISOString()).toBe(at.toISOString());
    const [raw] = await db.rows("SELECT id FROM note WHERE at = '2026-03-01 08:30:00.123'");
    expect(raw).toEqual({ id: 'a' });
  });

  test('whole numbers are exact up to what a number can hold, and refused beyond', async () => {
    await add('a', { count: Number.MAX_SAFE_INTEGER });
    expect((await one('a')).count).toBe(Number.MAX_SAFE_INTEGER);
    await db.write((tx) => tx.query("UPDATE note SET count = 9007199254740993 WHERE id = 'a'"));
    await expect(one('a')).rejects.toThrow('not a safe integer');
  });

  test.each(['  spaces before, none trimmed after  ', '贵阳市云岩区', '𠮷野家 👩‍🚒', "O'Brien; DROP TABLE note; --", 'a\u0000b', '\u202eright to left', 'x'.repeat(40)])('text comes back as it went: %j', async (title) => {
    await add('a', { title, body: { title } });
    expect(await one('a')).toMatchObject({ title, body: { title } });
    expect(await db.rows('SELECT id FROM note WHERE title = ?', [title])).toEqual([{ id: 'a' }]);
  });

  test('flags and absent values are what they were', async () => {
    await add('a', { isRead: true });
    expect(await one('a')).toMatchObject({ isRead: true, at: null, body: null, afterId: null });
  });
});

describe('refusals', () => {
  const caught = async (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);

  test('a duplicate is told from a reference to nothing, and both from everything else', async () => {
    await add('a');
    const [sameId, sameTitle, dangling, other] = [await caught(add('a')), await caught(add('b', { title: 'a' })), await caught(add('c', { afterId: 'nobody' })), await caught(db.rows('SELECT nothing FROM note'))];
    expect([sameId, sameTitle, dangling, other].map((e) => db.isDuplicate(e))).toEqual([true, true, false, false]);
    expect([sameId, sameTitle, dangling, other].map((e) => db.isDangling(e))).toEqual([false, false, true, false]);
    expect([db.isDuplicate(new Error('x')), db.isDangling(new Error('x'))]).toEqual([false, false]);
  });

  test('after a refused row the same unit can go on', async () => {
    await add('a');
    await db.write(async () => { await caught(add('a')); await add('b'); });
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('what is pointed at cannot be deleted', async () => {
    await add('a');
    await add('b', { afterId: 'a' });
    expect(await caught(db.write((tx) => tx.delete(Note, { id: 'a' })))).toBeDefined();
    expect(await ids()).toEqual(['a', 'b']);
  });
});

test('statements are counted', async () => {
  const before = db.statementCount;
  await ids();
  expect(db.statementCount).toBe(before + 1);
  await db.ping();
});

if (isPooled) {
  test('whoever loses a deadlock begins the whole unit again, with a fresh memory', async () => {
    await add('a');
    await add('b');
    const runs: string[] = [];
    const afterwards: string[] = [];
    const cross = (name: string, first: string, second: string) => db.write(async (tx) => {
      runs.push(name);
      expect(db.note<string[]>('n', () => [])).toEqual([]);
      db.note<string[]>('n', () => []).push(name);
      db.afterCommit(() => afterwards.push(name));
      for (const id of [first, second]) {
        const held = await db.hold(tx, Note, { id });
        await tx.update(Note, { id }, { count: (held?.count ?? 0) + 1 });
        await pause(30);
      }
    });
    await Promise.all([cross('there', 'a', 'b'), cross('back', 'b', 'a')]);
    expect(runs.length).toBeGreaterThan(2);
    expect(afterwards.sort()).toEqual(['back', 'there']);
    expect([(await one('a')).count, (await one('b')).count]).toEqual([2, 2]);
  });

  test('what does not fit its column is refused, not cut off', async () => {
    await expect(add('a', { title: 'x'.repeat(41) })).rejects.toThrow('too long');
    expect(await ids()).toEqual([]);
  });
}
