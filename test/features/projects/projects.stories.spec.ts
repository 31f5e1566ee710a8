import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let staff: { sysadmin: Client; secadmin: Client; manager: Client };
let officer: Client;
let leader: Client;
const on = (day: string) => world.clock.set(new Date(`${day}T02:00:00Z`));

beforeAll(async () => {
  world = await openWorld('projects');
  staff = await setUp(world);
  officer = await person(world, staff, 'officer', ['projectOfficer']);
  leader = await person(world, staff, 'leader', ['bureauLeader']);
  on('2018-03-10');
});
afterAll(() => world.close());

const plan = { name: '“轮椅走黔灵”项目', program: '微公益创投(2018年)', purpose: '面向残疾人及其家庭', startsOn: '2018-06-01', endsOn: '2019-03-31', budgetFen: 7_000_000, askedFen: 4_200_000 };
const at = (p: Json, noun = '') => `/projects/${p.id}${noun && `/${noun}`}`;
const draft = async (name: string, more: Json = {}): Promise<Json> => {
  const answer = await officer.post('/projects', { organizationId: await body(staff.manager, name), ...plan, ...more });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
};
const submitted = async (name: string): Promise<Json> => {
  const p = await draft(name);
  return moved(officer, at(p, 'submission'), p);
};

test('a body applies, the bureau awards, the centre signs and closes', async () => {
  const organizationId = await body(staff.manager, '欢乐船康复中心');
  const ngo = await person(world, staff, 'ngo-boat', ['organizationUser'], { organizationId });
  const answer = await ngo.post('/projects', { organizationId, ...plan });
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ number: 'XM-2018-0001', state: 'draft', organizationName: '欢乐船康复中心', awardedFen: null, can: ['submit', 'withdraw', 'edit', 'attach'] });
  const longer = await ngo.patch(at(answer.body), { endsOn: '2019-04-30' }, { 'If-Match': '"1"' });
  expect(longer.body).toMatchObject({ endsOn: '2019-04-30', version: 2 });
  let p = await moved(ngo, at(answer.body, 'submission'), longer.body);
  expect(p).toMatchObject({ state: 'submitted', submittedByName: 'ngo-boat(测试)', can: ['withdraw', 'attach'] });
  expect((await ngo.patch(at(p), { name: 'x' }, { 'If-Match': '"3"' })).status).toBe(403);
  on('2018-04-20');
  p = await moved(leader, at(p, 'approval'), p, { awardedFen: 4_000_000 });
  expect(p).toMatchObject({ state: 'approved', awardedFen: 4_000_000, decidedOn: '2018-04-20', decidedByName: 'leader(测试)' });
  on('2018-05-14');
  p = await moved(officer, at(p, 'agreement'), p, { agreementNo: '云社培协〔2018〕040号', agreedOn: '2018-05-14' });
  expect(p).toMatchObject({ state: 'running', agreedOn: '2018-05-14' });
  expect((await staff.manager.get(at(p))).body.can).toEqual(['close', 'terminate', 'attach']);
  on('2019-05-20');
  expect(await moved(officer, at(p, 'closure'), p, { closedOn: '2019-05-20' })).toMatchObject({ state: 'closed', closedOn: '2019-05-20' });
  const { items } = (await ngo.get(at(p, 'history'))).body;
  expect(items.map((h: Json) => h.move).sort()).toEqual(['agree', 'approve', 'close', 'create', 'edit', 'submit']);
  on('2018-03-10');
});

test('60.00 % of the budget is granted, 60.01 % is not, asked for or awarded', async () => {
  const organizationId = await body(staff.manager, '百分之六十协会');
  const of = (askedFen: number) => officer.post('/projects', { organizationId, ...plan, budgetFen: 10_000_000, askedFen });
  expect((await of(6_001_000)).body).toMatchObject({ status: 422, type: '/problems/projects/over-share', errors: [{ pointer: '/askedFen' }] });
  const { body: p } = await of(6_000_000);
  expect(p.state).toBe('draft');
  expect((await officer.patch(at(p), { askedFen: 6_000_001 }, { 'If-Match': '"1"' })).body.errors[0].pointer).toBe('/askedFen');
  const s = await moved(officer, at(p, 'submission'), p);
  expect((await leader.move(at(p, 'approval'), s, { awardedFen: 6_000_001 })).body.type).toBe('/problems/projects/over-asked');
  expect((await leader.move(at(p, 'approval'), s, { awardedFen: 0 })).body.errors[0].pointer).toBe('/awardedFen');
  expect((await moved(leader, at(p, 'approval'), s, { awardedFen: 6_000_000 })).awardedFen).toBe(6_000_000);
});

test('whoever submitted does not decide, and does not see the button', async () => {
  const p = await draft('自提自批协会');
  const s = await moved(staff.manager, at(p, 'submission'), p);
  expect(s.can).toEqual(['withdraw', 'attach']);
  expect((await staff.manager.move(at(p, 'approval'), s, { awardedFen: 1 })).body).toMatchObject({ status: 403, type: '/problems/projects/same-hands' });
  expect((await leader.get(at(p))).body.can).toEqual(['approve', 'refuse']);
  expect(await moved(leader, at(p, 'refusal'), s, { reason: '评审得分未达入围线' })).toMatchObject({ state: 'refused', decidedOn: '2018-03-10' });
});

test('one open project of a body in a programme, however many try at once', async () => {
  const organizationId = await body(staff.manager, '一计划一项目协会');
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => officer.post('/projects', { organizationId, ...plan, name: `第${i}次` })));
  expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
  expect(answers.find((a) => a.status === 409)?.body).toMatchObject({ type: '/problems/projects/too-many-open', errors: [{ pointer: '/program' }], open: 1, most: 1 });
  const elsewhere = (await officer.post('/projects', { organizationId, ...plan, program: '福彩公益金(2018年)' })).body;
  expect((await officer.patch(at(elsewhere), { program: plan.program }, { 'If-Match': '"1"' })).body.type).toBe('/problems/projects/too-many-open');
  const first = answers.find((a) => a.status === 201)?.body ?? {};
  await moved(officer, at(first, 'withdrawal'), first, { reason: '机构人手不足' });
  expect((await officer.patch(at(elsewhere), { program: plan.program }, { 'If-Match': '"1"' })).status).toBe(200);
});

test('only a registered body applies, and it must still be one when it signs', async () => {
  const group = await body(staff.manager, '院落互助组', { type: 'communityGroup', registeredOn: undefined });
  expect((await officer.post('/projects', { organizationId: group, ...plan })).body).toMatchObject({ status: 422, type: '/problems/projects/not-registered', errors: [{ pointer: '/organizationId' }] });
  expect((await officer.post('/projects', { organizationId: '0191f3a0-0000-7000-8000-000000000000', ...plan })).body.type).toBe('/problems/records/points-at-nothing');
  const s = await submitted('将注销协会');
  const p = await moved(leader, at(s, 'approval'), s, { awardedFen: 4_000_000 });
  const organization = (await staff.manager.get(`/organizations/${p.organizationId}`)).body;
  await moved(staff.manager, `/organizations/${p.organizationId}/deregistration`, organization, { closedOn: '2018-03-09', reason: '注销' });
  expect((await officer.move(at(p, 'agreement'), p, { agreementNo: '云社培协〔2018〕099号' })).body.type).toBe('/problems/projects/not-registered');
});

test('days come in order, agreement numbers once', async () => {
  const s = await submitted('日期协会');
  expect((await leader.move(at(s, 'approval'), s, { awardedFen: 1, decidedOn: '2018-03-09' })).body.errors[0].pointer).toBe('/decidedOn');
  const p = await moved(leader, at(s, 'approval'), s, { awardedFen: 4_000_000 });
  for (const agreedOn of ['2018-03-09', '2018-03-11']) {
    expect((await officer.move(at(p, 'agreement'), p, { agreementNo: 'A-1', agreedOn })).body).toMatchObject({ status: 422, errors: [{ pointer: '/agreedOn' }] });
  }
  await moved(officer, at(p, 'agreement'), p, { agreementNo: 'A-1' });
  const s2 = await submitted('同号协会');
  const p2 = await moved(leader, at(s2, 'approval'), s2, { awardedFen: 4_000_000 });
  expect((await officer.move(at(p2, 'agreement'), p2, { agreementNo: 'A-1' })).body).toMatchObject({ status: 409, errors: [{ pointer: '/agreementNo' }] });
});

test('a body sees its own projects only, and applies for nobody else', async () => {
  const p = await draft('自家协会');
  const other = await person(world, staff, 'ngo-else', ['organizationUser'], { organizationId: await body(staff.manager, '别家协会') });
  expect((await other.get(at(p))).status).toBe(404);
  expect((await other.patch(at(p), { name: 'x' }, { 'If-Match': '"1"' })).status).toBe(404);
  expect((await other.move(at(p, 'submission'), p)).status).toBe(404);
  expect((await other.post('/projects', { organizationId: p.organizationId, ...plan })).body).toMatchObject({ status: 404, errors: [{ pointer: '/organizationId' }] });
  expect((await other.get('/projects')).body).toMatchObject({ items: [], total: 0 });
  expect((await officer.get(`/projects?q=${encodeURIComponent('zijia')}`)).body.items).toHaveLength(1);
  expect((await officer.get('/projects?state=draft&startsFrom=2018-06-01&startsUntil=2018-06-02&sort=askedFen')).body.items.length).toBeGreaterThan(0);
});

test('a community officer sees what lands in the own unit', async () => {
  const unit = async (code: string, name: string) => (await staff.manager.post('/divisions', { code, name, kind: 'community', editions: ['2018'], validFrom: '2012-01-01' })).body.id as string;
  const [here, there] = [await unit('520103411', '宅吉社区'), await unit('520103415', '贵乌社区')];
  const community = await person(world, staff, 'community', ['communityOfficer'], { divisionId: here });
  const p = await draft('落地协会', { divisionId: here });
  await draft('别处协会', { divisionId: there });
  expect((await community.get('/projects')).body.items.map((row: Json) => row.id)).toEqual([p.id]);
  expect((await community.get(at(p))).body).toMatchObject({ divisionName: '宅吉社区', can: [] });
  expect((await community.move(at(p, 'submission'), p)).status).toBe(403);
});
