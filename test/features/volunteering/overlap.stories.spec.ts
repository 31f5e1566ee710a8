import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { counted } from '../../support/counted.js';
import { setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let manager: Client;
let organization: Json;

beforeAll(async () => {
  world = await openWorld('overlap');
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
  ({ manager } = await setUp(world));
  organization = (await manager.post('/organizations', { name: '云岩区青藤社会工作服务中心', type: 'socialService', registeredOn: '2016-01-05' })).body;
});
afterAll(() => world.close());

const volunteers = (n: number, name: string) => Promise.all(Array.from({ length: n }, async (_, i) => (await manager.post('/volunteers', { name: `${name}${i}`, joinedOn: '2018-01-05' })).body));
const activity = async (day: string, from: string, until: string): Promise<Json> => (await manager.post('/activities', {
  name: `活动 ${day} ${from}`, organizationId: organization.id, place: '院落', kind: 'community', startsAt: `${day}T${from}:00+08:00`, endsAt: `${day}T${until}:00+08:00`,
})).body;
const record = (a: Json, who: readonly Json[], minutes = 30) => manager.move(`/activities/${a.id}/record`, a, { beneficiaryVisits: 10, attendance: who.map((v) => ({ volunteerId: v.id, minutes })) });

/** Pairs of records of one person at overlapping times, asked of the database itself. */
const overlapping = () => world.db.rows(`SELECT t.id FROM attendance t JOIN activity a ON a.id = t.activityId
  JOIN attendance u ON u.volunteerId = t.volunteerId AND u.id > t.id JOIN activity b ON b.id = u.activityId
  WHERE a.state <> 'cancelled' AND b.state <> 'cancelled' AND a.startsAt < b.endsAt AND b.startsAt < a.endsAt`);

test('twenty activities at the same time claim the same person: one gets them', async () => {
  const [person = {}] = await volunteers(1, '分身');
  const activities = await Promise.all(Array.from({ length: 20 }, (_, i) => activity('2018-11-03', `09:${String(i).padStart(2, '0')}`, '11:00')));
  const answers = await Promise.all(activities.map((a) => record(a, [person])));
  expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array(19).fill(422)]);
  expect(answers.filter((a) => a.status === 422).every((a) => a.body.code === 'volunteering/elsewhere-then')).toBe(true);
  expect((await manager.get(`/volunteers/${person.id}/attendance`)).body.total).toBe(1);
  expect(await overlapping()).toEqual([]);
});

test('many people in many activities, listed in any order: nobody waits for ever, nobody is in two places', async () => {
  const people = await volunteers(8, '众人');
  const activities = await Promise.all(Array.from({ length: 20 }, (_, i) => activity('2018-11-04', i % 2 ? '09:00' : '10:00', i % 2 ? '10:30' : '12:00')));
  const answers = await Promise.all(activities.map((a, i) => record(a, i % 3 ? people.toReversed().slice(i % 4) : people.slice(i % 5))));
  expect(answers.every((a) => a.status === 201 || a.status === 422)).toBe(true);
  expect(answers.filter((a) => a.status === 201).length).toBeGreaterThan(0);
  expect(await overlapping()).toEqual([]);
});

test('sixteen hours a day are the most, also when the last two are recorded at once', async () => {
  const [person = {}] = await volunteers(1, '勤快');
  const day = '2018-11-05';
  const spans = [['00:00', '06:00'], ['06:00', '12:00'], ['12:00', '16:00'], ['16:00', '20:00']] as const;
  const activities = await Promise.all(spans.map(([from, until]) => activity(day, from, until)));
  const minutes = [360, 360, 240, 240];
  for (const i of [0, 1]) expect((await record(activities[i] as Json, [person], minutes[i])).status).toBe(201);
  const both = await Promise.all([2, 3].map((i) => record(activities[i] as Json, [person], minutes[i])));
  expect(both.map((a) => a.status).sort()).toEqual([201, 422]);
  expect(both.find((a) => a.status === 422)?.body).toMatchObject({ code: 'volunteering/too-much-for-a-day', sum: 1200, most: 960 });
});

test('a record taken back by the centre frees the person and leaves the figures, but not what was known before', async () => {
  const [person = {}] = await volunteers(1, '误记');
  const [wrong, right] = [await activity('2018-11-06', '09:00', '11:00'), await activity('2018-11-06', '10:00', '12:00')];
  const figures = async (knownAt?: Date) => Promise.all(['activities', 'beneficiaryVisits', 'volunteerMinutes'].map(async (key) => (await counted(world, key, '2018-11-06', knownAt ?? null)).value));
  const before = await figures();
  world.clock.set(new Date('2018-12-31T10:00:00+08:00'));
  const recorded = await record(wrong, [person], 120);
  const [n = 0, visits = 0, minutes = 0] = before;
  expect(await figures()).toEqual([n + 1, visits + 10, minutes + 120]);
  expect(await counted(world, 'activities', '2018-11-05')).toMatchObject({ value: n });
  world.clock.set(new Date('2018-12-31T11:00:00+08:00'));
  expect((await record(right, [person])).status).toBe(422);
  const taken = await manager.move(`/activities/${wrong.id}/cancellation`, recorded.body, { reason: '记错了日期' });
  expect(taken.body).toMatchObject({ state: 'cancelled', volunteerCount: 1, can: ['attach'] });
  expect(await figures()).toEqual(before);
  expect(await figures(new Date('2018-12-31T10:30:00+08:00'))).toEqual([n + 1, visits + 10, minutes + 120]);
  expect(await figures(new Date('2018-12-31T09:59:00+08:00'))).toEqual(before);
  expect((await record(right, [person])).status).toBe(201);
});

test('the counts on an activity are those of its rows', async () => {
  const rows = await world.db.rows(`SELECT a.id FROM activity a LEFT JOIN attendance t ON t.activityId = a.id GROUP BY a.id, a.volunteerCount, a.volunteerMinutes
    HAVING COUNT(t.id) <> a.volunteerCount OR COALESCE(SUM(t.minutes), 0) <> a.volunteerMinutes`);
  expect(rows).toEqual([]);
});
