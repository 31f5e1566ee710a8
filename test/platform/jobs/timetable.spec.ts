import { Clock } from '../../../src/platform/clock/clock.js';
import type { Database } from '../../../src/platform/database/database.js';
import { Timetable } from '../../../src/platform/jobs/timetable.js';
import { Log } from '../../../src/platform/log/log.js';
import { openStreet, type Street } from '../outbox/office.js';

/** A log that can be asked what it was told. */
class HeardLog extends Log {
  readonly faults: string[] = [];
  constructor() { super('silent'); }
  override fault(message: string): void { this.faults.push(message); }
}

let street: Street;
beforeAll(async () => { street = await openStreet('timetable'); });
afterAll(() => street.close());

const at = (text: string) => new Date(`${text}:00+08:00`);
const log = new HeardLog();
/** A process with a clock of its own and one entry that counts its runs. */
function processWith(db: Database, name: string, pattern: string, also: () => Promise<void> = async () => undefined) {
  const clock = new Clock();
  const timetable = new Timetable(db, clock, log);
  const runs: Date[] = [];
  timetable.add({ name, at: pattern, run: async () => { runs.push(clock.now()); await also(); } });
  return { timetable, runs, tickAt: (text: string) => { clock.set(at(text)); return timetable.tick(); } };
}

test('an entry runs when its time has come in Shanghai, and once', async () => {
  const { runs, tickAt } = processWith(street.db, 'tests.nightly', '5 0 * * *');
  for (const text of ['2018-12-30T12:00', '2018-12-30T23:59', '2018-12-31T00:04']) await tickAt(text);
  expect(runs).toHaveLength(0);
  for (const text of ['2018-12-31T00:05', '2018-12-31T00:06', '2018-12-31T23:00']) await tickAt(text);
  expect(runs).toHaveLength(1);
  await tickAt('2019-01-01T00:05');
  expect(runs).toHaveLength(2);
});

test('what was missed while nothing ran is made up once, by whoever starts next', async () => {
  const before = processWith(street.db, 'tests.missed', '0 * * * *');
  await before.tickAt('2018-06-01T09:30');
  const after = processWith(street.db, 'tests.missed', '0 * * * *');
  await after.tickAt('2018-06-04T14:20');
  await after.tickAt('2018-06-04T14:21');
  expect([before.runs.length, after.runs.length]).toEqual([0, 1]);
  await after.tickAt('2018-06-04T15:00');
  expect(after.runs).toHaveLength(2);
});

test('of two processes one takes each slot', async () => {
  const [one, two] = [(await street.office()).db, (await street.office()).db].map((db) => processWith(db, 'tests.contested', '*/10 * * * *'));
  for (const text of ['09:00', '09:10', '09:20', '09:30', '09:40']) await Promise.all([one?.tickAt(`2018-06-01T${text}`), two?.tickAt(`2018-06-01T${text}`)]);
  expect((one?.runs.length ?? 0) + (two?.runs.length ?? 0)).toBe(4);
  expect(log.faults).toEqual([]);
});

test('an entry that fails is noted, and neither repeated before its time nor in the way of others', async () => {
  const clock = new Clock();
  const timetable = new Timetable(street.db, clock, log);
  const runs: string[] = [];
  timetable.add({ name: 'tests.failing', at: '0 9 * * *', run: async () => { runs.push('failing'); throw new Error('no'); } });
  timetable.add({ name: 'tests.following', at: '0 9 * * *', run: async () => { runs.push('following'); } });
  for (const text of ['2018-06-01T08:00', '2018-06-01T09:00', '2018-06-01T09:01']) { clock.set(at(text)); await timetable.tick(); }
  expect(runs).toEqual(['failing', 'following']);
  expect(log.faults).toEqual(['timetable: tests.failing failed']);
});

test('one tick at a time, and a process that closes waits for it', async () => {
  let inside = 0;
  let most = 0;
  const { timetable, tickAt } = processWith(street.db, 'tests.slow', '0 9 * * *', async () => { most = Math.max(most, ++inside); await new Promise((r) => { setTimeout(r, 30); }); inside--; });
  await tickAt('2018-06-01T08:00');
  void tickAt('2018-06-01T09:00');
  void timetable.tick();
  await timetable.beforeApplicationShutdown();
  expect([inside, most]).toEqual([0, 1]);
});

test('a name is in the timetable once, and a pattern that means nothing does not start', () => {
  const { timetable } = processWith(street.db, 'tests.named', '0 9 * * *');
  expect(timetable.names).toEqual(['tests.named']);
  expect(() => timetable.add({ name: 'tests.named', at: '0 9 * * *', run: async () => undefined })).toThrow('in the timetable already');
  expect(() => timetable.add({ name: 'tests.other', at: 'every now and then', run: async () => undefined })).toThrow(/./);
});
