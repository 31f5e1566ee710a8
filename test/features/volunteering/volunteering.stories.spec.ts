import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let staff: { sysadmin: Client; secadmin: Client; manager: Client };
let officer: Client;
let body: Client;
let otherBody: Client;
let own: Json;
let other: Json;

beforeAll(async () => {
  world = await openWorld('volunteering');
  world.clock.set(new Date('2018-10-22T09:00:00+08:00'));
  staff = await setUp(world);
  officer = await person(world, staff, 'volunteer-officer', ['volunteerOfficer']);
  own = (await staff.manager.post('/organizations', { name: '云岩区青藤社会工作服务中心', type: 'socialService', registeredOn: '2016-01-05' })).body;
  other = (await staff.manager.post('/organizations', { name: '云岩区暖阳助老服务社', type: 'socialService', registeredOn: '2016-02-05' })).body;
  body = await person(world, staff, 'ngo-own', ['organizationUser'], { organizationId: own.id });
  otherBody = await person(world, staff, 'ngo-other', ['organizationUser'], { organizationId: other.id });
});
afterAll(() => world.close());

const at = (time: string, day = '2018-10-17') => new Date(`${day}T${time}:00+08:00`).toISOString();
const planned = (o: Json = {}): Json => ({ name: '重阳敬老义诊', organizationId: own.id, place: '白腊井院落', kind: 'elderCare', startsAt: at('09:00'), endsAt: at('11:00'), ...o });
const held = (attendance: Json[], o: Json = {}): Json => ({ beneficiaryVisits: 40, beneficiaryPersons: 30, attendance, ...o });
let named = 0;
const volunteer = async (who: Client, o: Json = {}): Promise<Json> => {
  const { status, body: made, text } = await who.post('/volunteers', { name: `志愿者${++named}`, joinedOn: '2018-01-05', ...o });
  if (status !== 201) throw new Error(text);
  return made;
};
const activity = async (who: Client, o: Json = {}): Promise<Json> => {
  const { status, body: made, text } = await who.post('/activities', planned(o));
  if (status !== 201) throw new Error(text);
  return made;
};

test('a body plans an activity, records who came, and the centre confirms it', async () => {
  const [li, wang] = [await volunteer(body, { name: '李小溪' }), await volunteer(body, { name: '王青' })];
  const plan = await activity(body);
  expect(plan).toMatchObject({ state: 'planned', heldOn: '2018-10-17', organizationName: own.name, volunteerCount: 0, volunteerMinutes: 0, can: ['hold', 'cancel', 'edit', 'attach'] });
  const recorded = await body.move(`/activities/${plan.id}/record`, plan, held([{ volunteerId: li.id, minutes: 120 }, { volunteerId: wang.id, minutes: 90 }], { summary: '秩序良好' }));
  expect(recorded.status).toBe(201);
  expect(recorded.headers.get('etag')).toBe('"2"');
  expect(recorded.body).toMatchObject({ state: 'held', volunteerCount: 2, volunteerMinutes: 210, beneficiaryVisits: 40, beneficiaryPersons: 30, isLate: false, recordedBy: body.me.id, summary: '秩序良好' });
  expect(recorded.body.can).toEqual(['attach']);
  const seen = (await officer.get(`/activities/${plan.id}`)).body;
  expect(seen.can).toContain('confirm');
  const confirmed = await officer.move(`/activities/${plan.id}/confirmation`, seen);
  expect(confirmed.body).toMatchObject({ state: 'confirmed', confirmedBy: officer.me.id, confirmedByName: officer.me.name, confirmedOn: '2018-10-22', can: ['attach'] });

  const came = (await body.get(`/activities/${plan.id}/attendance`)).body;
  expect(came.items.map((r: Json) => [r.volunteerName, r.minutes])).toEqual([['李小溪', 120], ['王青', 90]]);
  expect(came.total).toBe(seen.volunteerCount);
  expect((await body.get(`/volunteers/${li.id}/attendance`)).body.items).toMatchObject([{ activityName: '重阳敬老义诊', activityState: 'confirmed', heldOn: '2018-10-17', minutes: 120 }]);
  expect((await body.get(`/volunteers/${li.id}`)).body.confirmedMinutes).toBe(120);
  const history = (await officer.get(`/activities/${plan.id}/history`)).body.items.map((h: Json) => [h.move, h.actorName]);
  expect(history).toEqual([['confirm', officer.me.name], ['hold', body.me.name], ['create', body.me.name]]);
});

test('nobody confirms what they recorded, and is not offered it', async () => {
  const plan = await activity(officer);
  const recorded = (await officer.move(`/activities/${plan.id}/record`, plan, held([]))).body;
  expect(recorded).toMatchObject({ state: 'held', volunteerCount: 0 });
  expect(recorded.can).not.toContain('confirm');
  const refused = await officer.move(`/activities/${plan.id}/confirmation`, recorded);
  expect([refused.status, refused.body.code]).toEqual([403, 'volunteering/same-hands']);
  expect((await staff.manager.move(`/activities/${plan.id}/confirmation`, recorded)).status).toBe(201);
  expect((await staff.manager.move(`/activities/${plan.id}/confirmation`, { version: 3 })).status).toBe(409);
});

test('what is not over cannot be recorded, what is long over is marked late', async () => {
  const tomorrow = await activity(officer, { startsAt: at('08:00', '2018-10-22'), endsAt: at('09:30', '2018-10-22') });
  const early = await officer.move(`/activities/${tomorrow.id}/record`, tomorrow, held([]));
  expect([early.status, early.body.code]).toEqual([422, 'volunteering/not-over']);
  // Ten working days after Wednesday 26 September 2018 are over on 15 October: the week of National Day was off, the Saturday and Sunday before it were not.
  const recordedAfter = async (day: string) => {
    const plan = await activity(officer, { startsAt: at('14:00', day), endsAt: at('16:00', day) });
    return (await officer.move(`/activities/${plan.id}/record`, plan, held([]))).body.isLate as boolean;
  };
  const now = world.clock.now();
  world.clock.set(new Date('2018-10-15T18:00:00+08:00'));
  expect(await recordedAfter('2018-09-26')).toBe(false);
  world.clock.set(new Date('2018-10-16T08:00:00+08:00'));
  expect(await recordedAfter('2018-09-26')).toBe(true);
  world.clock.set(now);
  expect((await officer.get('/activities?isLate=true')).body.total).toBe(1);
});

test('a sheet with wrong lines is refused with every line named, and nothing of it is kept', async () => {
  const [free, busy, gone] = [await volunteer(officer), await volunteer(officer), await volunteer(officer)];
  await officer.move(`/volunteers/${gone.id}/departure`, gone, {});
  const first = await activity(officer, { startsAt: at('10:30', '2018-10-18'), endsAt: at('12:00', '2018-10-18') });
  await officer.move(`/activities/${first.id}/record`, first, held([{ volunteerId: busy.id, minutes: 90 }]));
  const plan = await activity(officer, { startsAt: at('09:00', '2018-10-18'), endsAt: at('11:00', '2018-10-18') });
  const refused = await officer.move(`/activities/${plan.id}/record`, plan, held([
    { volunteerId: free.id, minutes: 151 }, { volunteerId: busy.id, minutes: 60 }, { volunteerId: free.id, minutes: 60 }, { volunteerId: plan.id, minutes: 60 }, { volunteerId: gone.id, minutes: 60 },
  ]));
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map((e: Json) => [e.pointer, e.code])).toEqual([
    ['/attendance/0/minutes', 'volunteering/longer-than-activity'], ['/attendance/1/volunteerId', 'volunteering/elsewhere-then'],
    ['/attendance/2/volunteerId', 'volunteering/named-twice'], ['/attendance/3/volunteerId', 'volunteering/unknown-volunteer'],
  ]);
  expect((await officer.get(`/activities/${plan.id}`)).body).toMatchObject({ state: 'planned', version: 1, volunteerCount: 0 });
  expect((await officer.get(`/activities/${plan.id}/attendance`)).body.items).toEqual([]);
  // They left today; an activity of last week still counts for them.
  expect((await officer.move(`/activities/${plan.id}/record`, plan, held([{ volunteerId: gone.id, minutes: 60 }, { volunteerId: free.id, minutes: 150 }]))).status).toBe(201);
});

test.each([
  ['more persons than person-times', held([], { beneficiaryVisits: 3, beneficiaryPersons: 4 }), '/beneficiaryVisits'],
  ['no minute served', held([{ volunteerId: '01890000-0000-7000-8000-000000000000', minutes: 0 }]), '/attendance/0/minutes'],
  ['minus one minute', held([{ volunteerId: '01890000-0000-7000-8000-000000000000', minutes: -1 }]), '/attendance/0/minutes'],
  ['25 hours', held([{ volunteerId: '01890000-0000-7000-8000-000000000000', minutes: 1500 }]), '/attendance/0/minutes'],
  ['no list', { beneficiaryVisits: 3 }, '/attendance'],
])('a record with %s is refused there', async (_, wrong, pointer) => {
  const plan = await activity(officer, { startsAt: at('06:00', '2018-10-01'), endsAt: at('07:00', '2018-10-01') });
  const refused = await officer.move(`/activities/${plan.id}/record`, plan, wrong);
  expect(refused.status).toBe(422);
  expect(refused.body.errors[0].pointer).toBe(pointer);
});

test.each([
  ['ending before it starts', { startsAt: at('11:00'), endsAt: at('09:00') }, '/endsAt'], ['over two days', { endsAt: at('11:00', '2018-10-18') }, '/endsAt'], ['in the year 3018', { startsAt: at('09:00', '3018-10-17'), endsAt: at('11:00', '3018-10-17') }, '/startsAt'],
  ['of a project that is not there', { projectId: '01890000-0000-7000-8000-000000000000' }, '/projectId'], ['in no division', { divisionId: '01890000-0000-7000-8000-000000000000' }, '/divisionId'],
  ['of a kind nobody knows', { kind: 'party' }, '/kind'], ['without a name', { name: ' ' }, '/name'],
])('an activity %s is refused there', async (_, wrong, pointer) => {
  const refused = await officer.post('/activities', planned(wrong));
  expect(refused.status).toBe(422);
  expect(refused.body.errors[0].pointer).toBe(pointer);
});

test('a planned activity is edited, a recorded one is not', async () => {
  const plan = await activity(body);
  const changed = await body.patch(`/activities/${plan.id}`, { name: '社区义诊', startsAt: at('14:00', '2018-10-18'), endsAt: at('15:00', '2018-10-18') }, { 'If-Match': '"1"' });
  expect(changed.body).toMatchObject({ name: '社区义诊', heldOn: '2018-10-18', place: '白腊井院落', version: 2 });
  const emptied = await body.patch(`/activities/${plan.id}`, { name: null, startsAt: null }, { 'If-Match': '"2"' });
  expect([emptied.status, emptied.body.errors.map((e: Json) => e.pointer)]).toEqual([422, ['/name', '/startsAt']]);
  expect((await body.patch(`/activities/${plan.id}`, { endsAt: at('13:00', '2018-10-18') }, { 'If-Match': '"2"' })).body.errors[0].pointer).toBe('/endsAt');
  expect((await body.patch(`/activities/${plan.id}`, { name: '旧版本' }, { 'If-Match': '"1"' })).status).toBe(412);
  expect((await body.patch(`/activities/${plan.id}`, { name: '没有版本' })).status).toBe(428);
  await body.move(`/activities/${plan.id}/record`, changed.body, held([]));
  expect((await body.patch(`/activities/${plan.id}`, { name: '事后改名' }, { 'If-Match': '"3"' })).status).toBeGreaterThanOrEqual(403);
  expect((await officer.get('/activities?q=shequyizhen')).body.items.map((a: Json) => a.id)).toEqual([plan.id]);
});

test("another body's activities and volunteers are not there", async () => {
  const theirs = await activity(otherBody, { organizationId: other.id, startsAt: at('16:00'), endsAt: at('17:00') });
  const [theirVolunteer, unseen] = [await volunteer(otherBody), await volunteer(otherBody)];
  expect(theirVolunteer.organizationId).toBe(other.id);
  for (const path of [`/activities/${theirs.id}`, `/activities/${theirs.id}/attendance`, `/activities/${theirs.id}/history`, `/volunteers/${theirVolunteer.id}`, `/volunteers/${theirVolunteer.id}/attendance`]) expect([path, (await body.get(path)).status]).toEqual([path, 404]);
  expect((await body.move(`/activities/${theirs.id}/record`, theirs, held([]))).status).toBe(404);
  const forOthers = await body.post('/activities', planned({ organizationId: other.id }));
  expect([forOthers.status, forOthers.body.errors[0].pointer]).toEqual([404, '/organizationId']);
  expect((await body.post('/volunteers', { name: '甲', joinedOn: '2018-01-01', organizationId: other.id })).body.errors[0].pointer).toBe('/organizationId');
  const mine = await activity(body, { startsAt: at('16:00'), endsAt: at('17:00') });
  const borrowed = await body.move(`/activities/${mine.id}/record`, mine, held([{ volunteerId: theirVolunteer.id, minutes: 30 }]));
  expect(borrowed.body.errors).toMatchObject([{ pointer: '/attendance/0/volunteerId', code: 'volunteering/unknown-volunteer' }]);
  // The centre knows both: once somebody served with a body, the body sees them.
  expect((await officer.move(`/activities/${mine.id}/record`, mine, held([{ volunteerId: theirVolunteer.id, minutes: 30 }]))).status).toBe(201);
  expect((await body.get(`/volunteers/${theirVolunteer.id}`)).body.can).toEqual([]);
  const listed = (await body.get('/volunteers?limit=200')).body.items.map((v: Json) => v.id);
  expect(listed).toContain(theirVolunteer.id);
  expect(listed).not.toContain(unseen.id);
});

test('an activity belongs to a project of the same body, or to none', async () => {
  const project = async (organizationId: string) => (await staff.manager.post('/projects', { organizationId, name: '银龄相伴', program: '微公益创投', purpose: '示例', startsOn: '2018-03-01', endsOn: '2019-03-01', budgetFen: 200_000, askedFen: 100_000 })).body;
  const [mine, theirs] = [await project(own.id), await project(other.id)];
  const borrowed = await body.post('/activities', planned({ projectId: theirs.id }));
  expect([borrowed.status, borrowed.body.errors]).toMatchObject([422, [{ pointer: '/projectId', code: 'volunteering/others-project' }]]);
  expect(borrowed.text).not.toContain('银龄相伴');
  const plan = await activity(body, { projectId: mine.id });
  expect(plan).toMatchObject({ projectId: mine.id, projectName: '银龄相伴' });
  expect((await body.patch(`/activities/${plan.id}`, { projectId: theirs.id }, { 'If-Match': '"1"' })).status).toBe(422);
  expect((await body.patch(`/activities/${plan.id}`, { projectId: null }, { 'If-Match': '"1"' })).body.projectId).toBeNull();
});

test("a volunteer's phone is sealed, masked, and tells the same person entered twice", async () => {
  const made = await volunteer(body, { name: '赵敏', phone: '13812345678', districtOfResidence: '云岩区宅吉社区' });
  expect(made).toMatchObject({ phone: '138****5678', state: 'active', joinedOn: '2018-01-05', can: ['leave', 'edit', 'disclose'] });
  expect(made.number).toMatch(/^ZY-2018-\d{4}$/);
  const [stored] = await world.db.rows('SELECT phone, phoneIndex FROM volunteer WHERE id = ?', [made.id]);
  expect(JSON.stringify(stored)).not.toContain('5678');
  const again = await otherBody.post('/volunteers', { name: '赵敏', phone: '138 1234 5678', joinedOn: '2018-01-05' });
  expect([again.status, again.body.errors[0].pointer]).toEqual([409, '/phone']);
  const changed = await body.patch(`/volunteers/${made.id}`, { phone: '13900001111' }, { 'If-Match': '"1"' });
  expect(changed.body.phone).toBe('139****1111');
  const { items } = (await body.get(`/volunteers/${made.id}/history`)).body;
  expect(items[0].changes).toEqual({ phone: ['•', '•'], phoneIndex: ['•', '•'] });
  const left = await body.move(`/volunteers/${made.id}/departure`, changed.body, { reason: '搬家' });
  expect(left.body).toMatchObject({ state: 'left', leftOn: '2018-10-22', can: ['rejoin', 'edit', 'disclose'] });
  expect((await body.move(`/volunteers/${made.id}/return`, left.body)).body).toMatchObject({ state: 'active', leftOn: null });
  expect((await body.get('/volunteers?q=zhaomin')).body.items).toHaveLength(1);
});

test('planning an activity takes few statements', async () => {
  await officer.post('/activities', planned());
  const before = world.db.statementCount;
  expect((await officer.post('/activities', planned())).status).toBe(201);
  // The session, then begin, insert, announcement, chain head, history, chain head, commit, and the record shown.
  expect(world.db.statementCount - before).toBeLessThanOrEqual(10);
});
