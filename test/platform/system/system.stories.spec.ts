import { dayIn } from '../../../src/kernel/calendar.js';
import { declaredParameters } from '../../../src/kernel/parameter.js';
import { Calendars } from '../../../src/platform/calendar/calendars.js';
import { Outbox } from '../../../src/platform/outbox/outbox.js';
import { Parameters } from '../../../src/platform/parameters/parameters.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { setUp } from '../../support/people.js';

let world: World;
let manager: Client;
let sysadmin: Client;
beforeAll(async () => {
  world = await openWorld('system');
  ({ manager, sysadmin } = await setUp(world));
});
afterAll(() => world.close());

test('anybody may ask what this is and what day it has', async () => {
  world.clock.set(new Date('2018-12-31T16:00:00Z'));
  const { body } = await world.client().get('/system');
  expect(body).toMatchObject({ name: { en: 'Social Organization Incubation' }, version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string, today: '2019-01-01', isDemo: false, notice: null });
  world.clock.set(new Date());
});

test('a parked announcement is seen and restarted by the system administrator, and by nobody else', async () => {
  const outbox = world.app.get(Outbox);
  const mood = { isGood: false, heard: 0 };
  outbox.on('tests.happened', 'tests.moody', async () => { mood.heard++; if (!mood.isGood) throw new Error('the ledger is closed'); });
  await world.db.write(() => outbox.announce('tests.happened', { id: 'x', secret: 'not for operators' }));
  await world.delivered();
  await world.db.write((tx) => tx.query("UPDATE announcement SET attempts = 9, nextAt = '2018-01-01 00:00:00.000' WHERE name = 'tests.happened'"));
  await world.delivered();

  const { body: { items: [parked] }, text } = await sysadmin.get('/announcements?state=parked');
  expect(parked).toMatchObject({ name: 'tests.happened', state: 'parked', attempts: 10, lastError: 'the ledger is closed' });
  expect(text).not.toContain('not for operators');
  expect(await (await world.client().raw('/metrics')).text()).toMatch(/^announcements_parked 1$/m);
  expect((await manager.post(`/announcements/${parked.id}/restart`)).status).toBe(403);

  mood.isGood = true;
  expect(await sysadmin.post(`/announcements/${parked.id}/restart`)).toMatchObject({ status: 201, body: { state: 'waiting' } });
  await world.delivered();
  expect(mood.heard).toBe(3);
  expect((await sysadmin.get('/announcements?name=tests.happened')).body.items).toMatchObject([{ state: 'delivered', lastError: null }]);
  expect((await sysadmin.post(`/announcements/${parked.id}/restart`)).body.code).toBe('system/not-parked');
  const [line] = await world.db.rows("SELECT actorName, fromState, toState FROM history WHERE move = 'restart'");
  expect(line).toMatchObject({ actorName: '系统管理员', fromState: 'parked', toState: 'waiting' });
});

describe('parameters', () => {
  const key = 'sessions.idleMinutes';
  const today = dayIn(new Date());
  const put = (given: object, client = manager, name = key) => client.post(`/parameters/${name}/values`, { value: 45, inForceOn: '2030-01-01', source: '会议纪要', reason: '统一要求', ...given });
  const onDay = async (day: string) => (await world.app.get(Parameters).on(day)).of(declaredParameters().find((p) => p.key === key) as { key: string; value: number } as never) as unknown as number;

  test('hold from their day on; what was before stays', async () => {
    const { body: { items } } = await manager.get('/parameters');
    expect(items.find((p: { key: string }) => p.key === key)).toMatchObject({ value: 30, default: 30, unit: 'minutes', values: [] });
    expect((await put({})).status).toBe(201);
    expect((await put({ value: 20, inForceOn: '2031-01-01' })).status).toBe(201);
    expect([await onDay(today), await onDay('2029-12-31'), await onDay('2030-01-01'), await onDay('2030-12-31'), await onDay('2031-01-01')]).toEqual([30, 30, 45, 45, 20]);
    const [line] = await world.db.rows("SELECT changes, reason FROM history WHERE move = 'put' ORDER BY at LIMIT 1");
    expect([JSON.parse(String(line?.changes)), line?.reason]).toEqual([{ [key]: [30, 45] }, '统一要求']);
  });

  test.each<[string, object, number, string, string | undefined]>([
    ['a day that has a value', {}, 409, 'parameters/day-taken', '/inForceOn'],
    ['a day gone by', { inForceOn: '2018-01-01' }, 422, 'parameters/in-the-past', '/inForceOn'],
    ['a list where one number belongs', { value: [1, 2], inForceOn: '2032-01-01' }, 422, 'parameters/wrong-value', '/value'],
    ['a negative number', { value: -1, inForceOn: '2032-01-01' }, 422, 'fields/invalid', '/value'],
    ['no reason', { reason: ' ', inForceOn: '2032-01-01' }, 422, 'fields/invalid', '/reason'],
  ])('refuse %s', async (_, given, status, code, pointer) => {
    const { status: answered, body } = await put(given);
    expect([answered, body.code, body.errors?.[0]?.pointer]).toEqual([status, code, pointer]);
  });

  test('that nobody declared are not there, and only the manager changes any', async () => {
    expect(await put({}, manager, 'no.such')).toMatchObject({ status: 404, body: { code: 'parameters/unknown' } });
    expect((await put({}, manager, '__proto__')).status).toBe(404);
    expect((await put({ inForceOn: '2033-01-01' }, sysadmin)).status).toBe(403);
  });
});

describe('holidays', () => {
  const enter = (day: string, kind: string, name = '测试假') => manager.post('/holidays', { day, name, kind, source: '国务院办公厅通知' });

  test('of a year nobody published are not guessed; once its National Day is entered the year is known', async () => {
    expect((await manager.get('/holidays?year=2041')).body).toMatchObject({ year: 2041, isKnown: false, items: [] });
    expect((await enter('2041-10-01', 'holiday', '国庆节')).status).toBe(201);
    expect((await enter('2041-10-06', 'makeUp', '国庆节')).status).toBe(201);
    expect((await manager.get('/holidays?year=2041')).body).toMatchObject({ isKnown: true, items: [{ day: '2041-10-01', kind: 'holiday' }, { day: '2041-10-06', kind: 'makeUp' }] });
    const calendar = await world.app.get(Calendars).current();
    expect(['2041-10-01', '2041-10-02', '2041-10-05', '2041-10-06'].map((day) => calendar.isWorkingDay(day))).toEqual([false, true, false, true]);
  });

  test('entered by hand hide what the application ships with', async () => {
    const before = await world.app.get(Calendars).current();
    expect(before.isWorkingDay('2018-10-01')).toBe(false);
    await enter('2018-10-01', 'ordinary');
    expect((await world.app.get(Calendars).current()).isWorkingDay('2018-10-01')).toBe(true);
    const of2018 = (await manager.get('/holidays?year=2018')).body.items as { day: string; kind: string }[];
    expect(of2018.filter((h) => h.day === '2018-10-01')).toMatchObject([{ kind: 'ordinary' }]);
  });

  test.each(['x', '1', '99999', '2018.5', '-2018'])('the year %j is none', async (year) => {
    expect((await manager.get(`/holidays?year=${year}`)).status).toBe(400);
  });

  test('entered by others are refused, and days that do not exist', async () => {
    expect((await sysadmin.post('/holidays', { day: '2041-05-01', name: 'x', kind: 'holiday', source: 'x' })).status).toBe(403);
    expect((await enter('2041-02-30', 'holiday')).body.errors[0]).toMatchObject({ pointer: '/day', code: 'fields/not-a-date' });
    expect((await enter('2041-05-01', 'party')).body.errors[0]).toMatchObject({ pointer: '/kind' });
  });
});
