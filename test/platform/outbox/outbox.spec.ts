import { setTimeout as pause } from 'node:timers/promises';
import { Announcement } from '../../../src/platform/outbox/announcement.entity.js';
import { pauseAfter } from '../../../src/platform/outbox/courier.js';
import { isQueued } from '../../support/database.js';
import { openStreet, type Office, type Street } from './office.js';

let street: Street;
beforeAll(async () => { street = await openStreet('outbox'); });
afterEach(() => street.closeOffices());
afterAll(() => street.close());

const say = (office: Office, name: string) => office.db.write(() => office.outbox.announce(name, { id: 'x' }));

test('what is announced is heard after the commit, and not at all when the unit fails', async () => {
  const office = await street.office();
  const relay = await office.opens();
  office.counts('a.done', 'tests.hears');
  await office.db.write(async () => {
    await office.outbox.announce('a.done', { id: 'x' });
    await pause(30);
    expect(await street.effects('tests.hears')).toBe(0);
  });
  await office.db.write(async () => { await office.outbox.announce('a.done', { id: 'y' }); throw new Error('no'); }).catch(() => undefined);
  await relay.deliver();
  expect(await street.effects('tests.hears')).toBe(1);
  expect(await street.announcements('a.done')).toMatchObject([{ state: 'delivered', attempts: 0, lastError: null, body: { id: 'x' } }]);
});

test('what nobody listens to is kept as delivered', async () => {
  const office = await street.office();
  await say(office, 'b.done');
  const [kept] = await street.announcements('b.done');
  expect(kept).toMatchObject({ state: 'delivered' });
  expect(kept?.deliveredAt).toBeInstanceOf(Date);
});

test('of two processes that both deliver each announcement takes effect once per reaction', async () => {
  const [one, two] = [await street.office(), await street.office()];
  for (const office of [one, two]) {
    office.counts('c.done', 'tests.first');
    office.counts('c.done', 'tests.second');
  }
  const [here, there] = [await one.opens(), await two.opens()];
  await Promise.all(Array.from({ length: 60 }, (_, i) => say(i % 2 ? one : two, 'c.done')));
  await Promise.all([here.deliver(), there.deliver()]);
  expect([await street.effects('tests.first'), await street.effects('tests.second')]).toEqual([60, 60]);
  expect((await street.announcements('c.done')).map((a) => a.state)).toEqual(Array(60).fill('delivered'));
});

test('the same announcement in two hands at once takes effect once', async () => {
  const [one, two] = [await street.office(), await street.office()];
  for (const office of [one, two]) office.counts('d.done', 'tests.once', () => pause(10));
  await say(one, 'd.done');
  const [{ id }] = await street.announcements('d.done') as [Announcement];
  await Promise.all([one.courier.deliver(id), two.courier.deliver(id), one.courier.deliver(id)]);
  await two.courier.deliver(id);
  expect(await street.effects('tests.once')).toBe(1);
});

test('a process that dies between commit and delivery leaves the work to the next', async () => {
  const dying = await street.office();
  dying.counts('e.done', 'tests.never');
  await say(dying, 'e.done');
  const next = await street.office();
  next.counts('e.done', 'tests.later');
  await (await next.opens()).deliver();
  expect([await street.effects('tests.never'), await street.effects('tests.later')]).toEqual([0, 1]);
});

test('a process that dies while it delivers holds others up no longer than its lease', async () => {
  const dying = await street.office();
  let asked = 0;
  dying.counts('f.done', 'tests.leased', () => { asked++; return new Promise(() => undefined); });
  await say(dying, 'f.done');
  const [{ id }] = await street.announcements('f.done') as [Announcement];
  await street.db.write((tx) => tx.update(Announcement, { id }, { nextAt: new Date(Date.now() + 60_000), version: 2 }));
  const next = await street.office();
  next.counts('f.done', 'tests.leased');
  const relay = await next.opens();
  await pause(50);
  expect([asked, await street.effects('tests.leased')]).toEqual([0, 0]);
  await street.later();
  await relay.deliver();
  expect(await street.effects('tests.leased')).toBe(1);
});

test('a reaction that fails leaves nothing, keeps nobody else from hearing, and is tried again', async () => {
  const office = await street.office();
  const mood = { isGood: false };
  office.counts('g.done', 'tests.moody', () => { if (!mood.isGood) throw new Error("Duplicate entry '13800138000' for key 'ux'"); });
  office.counts('g.done', 'tests.calm');
  const relay = await office.opens();
  await say(office, 'g.done');
  await relay.deliver();
  expect([await street.effects('tests.moody'), await street.effects('tests.calm')]).toEqual([0, 1]);
  const [failed] = await street.announcements('g.done');
  expect(failed).toMatchObject({ state: 'waiting', attempts: 1, lastError: "Duplicate entry '…' for key 'ux'" });
  expect(failed?.nextAt.getTime()).toBeGreaterThan(Date.now() - 1_000);
  mood.isGood = true;
  await street.later();
  await relay.deliver();
  expect([await street.effects('tests.moody'), await street.effects('tests.calm')]).toEqual([1, 1]);
  expect((await street.announcements('g.done'))[0]).toMatchObject({ state: 'delivered', lastError: null });
});

test('after ten failures it is parked, and not tried again', async () => {
  const office = await street.office();
  let asked = 0;
  office.counts('h.done', 'tests.hopeless', () => { asked++; throw new Error('never'); });
  const relay = await office.opens();
  await say(office, 'h.done');
  for (let i = 0; i < 12; i++) {
    await street.later();
    await relay.deliver();
  }
  expect(asked).toBe(10);
  expect(await street.announcements('h.done')).toMatchObject([{ state: 'parked', attempts: 10, lastError: 'never' }]);
  expect(await street.effects('tests.hopeless')).toBe(0);
});

test('whoever closes finishes what it holds', async () => {
  const office = await street.office();
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => { begin = resolve; });
  office.counts('i.done', 'tests.slow', () => { begin(); return pause(40); });
  await office.opens();
  await say(office, 'i.done');
  await begun;
  await office.closes();
  expect(await street.effects('tests.slow')).toBe(1);
  expect(await street.announcements('i.done')).toMatchObject([{ state: 'delivered' }]);
});

test('a listener has one name for ever', async () => {
  const office = await street.office();
  office.counts('j.done', 'tests.named');
  expect(() => office.counts('j.done', 'tests.named')).toThrow('listens to j.done already');
});

test.each([[1, 1_000], [2, 2_000], [3, 4_000], [10, 512_000], [12, 2_048_000], [13, 3_600_000], [60, 3_600_000]])('after failure %d it waits %d ms', (attempts, ms) => {
  expect(pauseAfter(attempts)).toBe(ms);
});

if (isQueued) {
  test('a process that only hands over leaves delivering to a worker elsewhere', async () => {
    const [web, worker] = [await street.office(), await street.office()];
    for (const office of [web, worker]) office.counts('k.done', 'tests.queued');
    await web.opens(false);
    await say(web, 'k.done');
    await pause(100);
    expect(await street.effects('tests.queued')).toBe(0);
    await (await worker.opens()).deliver();
    expect(await street.effects('tests.queued')).toBe(1);
  });

  test('a queue that was emptied loses nothing: the table is the truth', async () => {
    const web = await street.office();
    web.counts('l.done', 'tests.flushed');
    await web.opens(false);
    for (let i = 0; i < 20; i++) await say(web, 'l.done');
    await pause(100);
    await web.closes();
    await street.flush();
    const worker = await street.office();
    worker.counts('l.done', 'tests.flushed');
    const relay = await worker.opens();
    await pause(50);
    expect(await street.effects('tests.flushed')).toBe(0);
    // What is handed over at the very moment of the loss needs a second lease to run out.
    for (let i = 0; i < 20 && (await street.effects('tests.flushed')) < 20; i++) {
      await street.later();
      await relay.deliver();
      await pause(50);
    }
    expect(await street.effects('tests.flushed')).toBe(20);
  });
}
