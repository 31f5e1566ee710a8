import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { counted } from '../../support/counted.js';
import { person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let staff: { sysadmin: Client; secadmin: Client; manager: Client };
let officer: Client;
const on = (day: string) => world.clock.set(new Date(`${day}T02:00:00Z`));

beforeAll(async () => {
  world = await openWorld('incubation');
  staff = await setUp(world);
  officer = await person(world, staff, 'officer', ['incubationOfficer']);
  on('2018-12-20');
});
afterAll(() => world.close());

const applied = async (name: string, more: Json = {}, who: Client = officer): Promise<Json> => {
  const answer = await who.post('/incubation-cases', { organizationId: await body(staff.manager, name), mode: 'inShell', tier: 'startup', appliedOn: '2016-04-14', ...more });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
};
const at = (c: Json, noun = '') => `/incubation-cases/${c.id}${noun && `/${noun}`}`;
const resident = async (name: string, movedInOn = '2016-06-13'): Promise<Json> => {
  const admitted = await moved(staff.manager, at(await applied(name)) + '/admission', { version: 1 }, { admittedOn: '2016-05-27' });
  return moved(officer, at(admitted, 'residence'), admitted, { movedInOn });
};

test('a body applies for itself, stays two years, graduates and hands over', async () => {
  const organizationId = await body(staff.manager, '暖巷居家养老服务中心');
  const ngo = await person(world, staff, 'ngo-warm', ['organizationUser'], { organizationId });
  const answer = await ngo.post('/incubation-cases', { organizationId, mode: 'outreach', tier: 'hub', appliedOn: '2016-04-14', plan: '两年内独立承接项目' });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ number: 'FH-2016-0001', state: 'applied', organizationName: '暖巷居家养老服务中心', version: 1, createdByName: 'ngo-warm(测试)', can: ['withdraw', 'edit', 'attach'] });
  let c = await moved(staff.manager, at(answer.body, 'admission'), answer.body, { admittedOn: '2016-05-27' });
  expect(c).toMatchObject({ state: 'admitted', can: ['withdraw', 'moveIn', 'edit', 'attach'] });
  c = await moved(officer, at(c, 'residence'), c, { movedInOn: '2016-06-13' });
  expect(c).toMatchObject({ state: 'incubating', movedInOn: '2016-06-13', dueOn: '2018-06-13', extensionsLeft: 1 });
  const line = { kind: 'training', topic: '章程与内部治理培训', heldOn: '2016-07-01', minutes: 90, participants: 12, provider: '培育发展中心', satisfaction: 5 };
  expect((await officer.post(at(c, 'services'), line)).status).toBe(201);
  expect((await officer.post(at(c, 'services'), { ...line, kind: 'consulting', heldOn: '2016-08-01', minutes: 60, satisfaction: null })).status).toBe(201);
  c = await moved(officer, at(c, 'assessment'), c, { assessedOn: '2018-05-15', score: 84 });
  expect(c).toMatchObject({ state: 'assessing', score: 84, outcome: 'passed', serviceCount: 2, serviceMinutes: 150 });
  c = await moved(staff.manager, at(c, 'graduation'), c, { exitedOn: '2018-09-28' });
  // Fifteen working days, with the two make-up days before the National Day and seven days off.
  expect(c).toMatchObject({ state: 'graduated', exitKind: 'graduated', exitedOn: '2018-09-28', handoverDueOn: '2018-10-24', can: ['handOver', 'edit', 'attach'] });
  c = await moved(officer, at(c, 'handover'), c, { handedOverOn: '2018-10-12' });
  expect(c).toMatchObject({ state: 'closed', handedOverOn: '2018-10-12', can: ['attach'] });
  const { items } = (await ngo.get(at(c, 'history'))).body;
  expect(items.map((h: Json) => h.move).sort()).toEqual(['admit', 'assess', 'create', 'graduate', 'handOver', 'moveIn', 'serve', 'serve']);
  expect((await ngo.get(at(c, 'services'))).body).toMatchObject({ total: 2, items: [{ heldOn: '2016-08-01', satisfaction: null }, { heldOn: '2016-07-01', minutes: 90 }] });
});

test('a step comes after the one before it and not after today', async () => {
  const c = await applied('河道守望环保服务中心');
  const early = await staff.manager.move(at(c, 'admission'), c, { admittedOn: '2016-04-13' });
  expect(early.body).toMatchObject({ status: 422, type: '/problems/incubation/out-of-order', errors: [{ pointer: '/admittedOn' }] });
  expect((await staff.manager.move(at(c, 'admission'), c, { admittedOn: '2018-12-21' })).body.type).toBe('/problems/incubation/in-the-future');
  const today = await moved(staff.manager, at(c, 'admission'), c);
  expect(today.admittedOn).toBe('2018-12-20');
  expect((await officer.move(at(c, 'residence'), today, { movedInOn: '2018-12-19' })).body.errors[0].pointer).toBe('/movedInOn');
  expect((await officer.move(at(c, 'residence'), today, { dueOn: '2020-12-21' })).body).toMatchObject({ type: '/problems/incubation/term-unfit', errors: [{ pointer: '/dueOn' }] });
  expect((await officer.post('/incubation-cases', { organizationId: c.organizationId, mode: 'inShell', tier: 'hub', appliedOn: '2018-12-21' })).body.errors[0].pointer).toBe('/appliedOn');
});

test('of ten applications at once for one body one is taken, and a new one only after the first has ended', async () => {
  const organizationId = await body(staff.manager, '楼道议事促进会');
  const application = { organizationId, mode: 'virtual', tier: 'key', appliedOn: '2018-11-12' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => officer.post('/incubation-cases', application)));
  expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  expect(answers.find((a) => a.status === 409)?.body).toMatchObject({ type: '/problems/incubation/case-open', errors: [{ pointer: '/organizationId' }] });
  const first = answers.find((a) => a.status === 201)?.body ?? {};
  expect((await moved(officer, at(first, 'withdrawal'), first)).state).toBe('withdrawn');
  expect((await officer.post('/incubation-cases', application)).status).toBe(201);
});

test('a score between the bands earns one extension, and no second', async () => {
  let c = await resident('蒲公英自闭症家庭支持中心');
  c = await moved(officer, at(c, 'assessment'), c, { assessedOn: '2018-05-15', score: 66 });
  expect(c.can).toEqual(['edit', 'attach']);
  expect((await staff.manager.get(at(c))).body.can).toEqual(['extend', 'exit', 'edit', 'attach']);
  expect((await staff.manager.move(at(c, 'graduation'), c, {})).body.type).toBe('/problems/incubation/not-passed');
  expect((await staff.manager.move(at(c, 'extension'), c, { dueOn: '2019-06-14', reason: '延期' })).body.errors[0].pointer).toBe('/dueOn');
  c = await moved(staff.manager, at(c, 'extension'), c, { dueOn: '2018-12-13', reason: '评估基本合格,延期一次' });
  expect(c).toMatchObject({ state: 'incubating', dueOn: '2018-12-13', extensionsLeft: 0 });
  c = await moved(officer, at(c, 'assessment'), c, { assessedOn: '2018-11-27' });
  expect(c).toMatchObject({ score: null, outcome: null, assessedOn: '2018-11-27' });
  expect((await staff.manager.move(at(c, 'extension'), c, { reason: '再次延期', score: 61 })).body.type).toBe('/problems/incubation/extensions-used');
  expect((await staff.manager.move(at(c, 'graduation'), c, {})).body).toMatchObject({ type: '/problems/incubation/score-missing', errors: [{ pointer: '/score' }] });
  expect((await moved(staff.manager, at(c, 'graduation'), c, { score: 90, exitedOn: '2018-12-17' })).outcome).toBe('excellent');
});

test('whoever hands in no self-assessment leaves voluntarily', async () => {
  let c = await resident('院坝里社区营造服务中心');
  expect((await officer.move(at(c, 'assessment'), c, { hasSelfAssessment: false, score: 80 })).body.type).toBe('/problems/incubation/score-without-self-assessment');
  c = await moved(officer, at(c, 'assessment'), c, { hasSelfAssessment: false });
  expect(c).toMatchObject({ outcome: 'missed', score: null });
  const eliminated = await staff.manager.move(at(c, 'exit'), c, { exitKind: 'eliminated', reason: '未参加评估' });
  expect(eliminated.body).toMatchObject({ type: '/problems/incubation/leaves-voluntarily', errors: [{ pointer: '/exitKind' }] });
  expect((await staff.manager.move(at(c, 'exit'), c, { exitKind: 'graduated', reason: 'x' })).body.errors[0].code).toBe('fields/not-a-choice');
  expect(await moved(staff.manager, at(c, 'exit'), c, { exitKind: 'voluntary', exitedOn: '2018-12-20', reason: '视同主动退驻' })).toMatchObject({ state: 'exited', exitKind: 'voluntary', handoverDueOn: '2019-01-11' });
});

test('services belong into the stay, whenever they are entered', async () => {
  const c = await resident('社区健康促进会');
  const left = await moved(staff.manager, at(c, 'exit'), c, { exitKind: 'expired', exitedOn: '2018-06-13', reason: '期满' });
  const line = { kind: 'bookkeeping', topic: '代理记账', minutes: 60, participants: 1, provider: '中心' };
  expect((await officer.post(at(left, 'services'), { ...line, heldOn: '2018-06-14' })).body).toMatchObject({ type: '/problems/incubation/outside-stay', errors: [{ pointer: '/heldOn' }] });
  expect((await officer.post(at(left, 'services'), { ...line, heldOn: '2018-06-13' })).status).toBe(201);
  expect((await officer.post(at(left, 'services'), { ...line, heldOn: '2018-06-13', minutes: 0 })).body.errors[0].pointer).toBe('/minutes');
});

test('a body sees its own case only, and applies for nobody else', async () => {
  const c = await applied('银铃老年艺术协会');
  const other = await person(world, staff, 'ngo-other', ['organizationUser'], { organizationId: await body(staff.manager, '旁人协会') });
  expect((await other.get(at(c))).status).toBe(404);
  expect((await other.get(at(c, 'services'))).status).toBe(404);
  expect((await other.move(at(c, 'withdrawal'), c)).status).toBe(404);
  expect((await other.get('/incubation-cases')).body).toMatchObject({ items: [], total: 0 });
  const foreign = await other.post('/incubation-cases', { organizationId: c.organizationId, mode: 'inShell', tier: 'hub' });
  expect(foreign.body).toMatchObject({ status: 404, errors: [{ pointer: '/organizationId' }] });
  expect((await other.post(at(c, 'services'), {})).status).toBe(403);
});

test('an ended body gets no place; a mode can be corrected, but not taken away', async () => {
  const c = await applied('砚谣书画培训学校');
  const patched = await officer.patch(at(c), { mode: 'virtual', plan: null, mentor: '岳一帆(虚构)' }, { 'If-Match': '"1"' });
  expect(patched.body).toMatchObject({ mode: 'virtual', mentor: '岳一帆(虚构)', plan: null, version: 2 });
  expect((await officer.patch(at(c), { mode: null }, { 'If-Match': '"2"' })).body.errors[0].pointer).toBe('/mode');
  expect((await officer.patch(at(c), { mentor: 'x' }, { 'If-Match': '"1"' })).status).toBe(412);
  const organization = (await staff.manager.get(`/organizations/${c.organizationId}`)).body;
  await moved(staff.manager, `/organizations/${c.organizationId}/deregistration`, organization, { closedOn: '2018-12-01', reason: '注销' });
  const admitted = await moved(staff.manager, at(c, 'admission'), patched.body);
  expect((await officer.move(at(c, 'residence'), admitted)).body.type).toBe('/problems/incubation/organization-ended');
});

test('a shorter term set by the centre holds for who moves in from then on', async () => {
  const before = await resident('岚溪青少年事务社会工作服务中心');
  expect((await staff.manager.post('/parameters/incubation.termMonths/values', { value: 12, inForceOn: '2018-12-20', source: '中心主任会议', reason: '试行一年期' })).status).toBe(201);
  const admitted = await moved(staff.manager, at(await applied('童画美育公益服务中心')) + '/admission', { version: 1 }, { admittedOn: '2018-12-18' });
  expect(await moved(officer, at(admitted, 'residence'), admitted, { movedInOn: '2018-12-20' })).toMatchObject({ dueOn: '2019-12-20' });
  expect((await officer.get(at(before))).body.dueOn).toBe('2018-06-13');
});

test('bodies are counted once, by their first stay, as of a day and as known at an instant', async () => {
  const start = await counted(world, 'incubatedOrganizations', '2018-12-31');
  on('2018-12-21');
  let c = await resident('扁井邻里互助服务中心', '2016-06-13');
  const knownBefore = new Date('2018-12-20T23:00:00Z');
  c = await moved(staff.manager, at(c, 'exit'), c, { exitKind: 'voluntary', exitedOn: '2017-03-01', reason: '退驻' });
  c = await moved(officer, at(c, 'handover'), c, { handedOverOn: '2017-03-10' });
  const again = (await officer.post('/incubation-cases', { organizationId: c.organizationId, mode: 'inShell', tier: 'hub', appliedOn: '2017-09-01' })).body;
  const admitted = await moved(staff.manager, at(again, 'admission'), again, { admittedOn: '2017-09-15' });
  await moved(officer, at(again, 'residence'), admitted, { movedInOn: '2017-10-09' });
  const after = await counted(world, 'incubatedOrganizations', '2018-12-31');
  expect(after.value).toBe(start.value + 1);
  const own = (rows: Json[]) => rows.filter((row) => row.organizationName === '扁井邻里互助服务中心');
  expect(own(after.rows)).toEqual([expect.objectContaining({ recordId: c.id, resource: 'incubation-cases', on: '2016-06-13', value: 1 })]);
  expect(own((await counted(world, 'incubatedOrganizations', '2016-06-12')).rows)).toEqual([]);
  expect(own((await counted(world, 'incubatedOrganizations', '2018-12-31', knownBefore)).rows)).toEqual([]);
  expect(own((await counted(world, 'incubatedOrganizations', '2018-12-31', new Date('2018-12-21T23:00:00Z'))).rows)).toHaveLength(1);
});
