import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let officer: Client;
let ngo: Client;
let stranger: Client;
let community: Client;
let organizationId: string;
const on = (day: string) => world.clock.set(new Date(`${day}T10:00:00+08:00`));

beforeAll(async () => {
  world = await openWorld('visits');
  on('2018-06-01');
  staff = await setUp(world);
  const { body: unit } = await staff.manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018'], validFrom: '2012-01-01' });
  organizationId = await body(staff.manager, '巷口服务中心', { divisionId: unit.id });
  officer = await person(world, staff, 'officer', ['incubationOfficer']);
  ngo = await person(world, staff, 'ngo-own', ['organizationUser'], { organizationId });
  stranger = await person(world, staff, 'ngo-other', ['organizationUser'], { organizationId: await body(staff.manager, '别家') });
  community = await person(world, staff, 'community', ['communityOfficer'], { divisionId: unit.id });
});
afterAll(() => world.close());

const planned = async (more: object = {}) => (await officer.post('/visits', { organizationId, kind: 'routine', plannedOn: '2018-06-05', ...more })).body;
const held = async () => {
  const visit = await planned();
  return moved(officer, `/visits/${visit.id}/record`, visit, { heldOn: '2018-06-01', summary: '现场查看', checklist: [{ label: '财务账目', result: 'fault', note: '缺四月凭证' }] });
};
const found = async (visitId: string, more: object = {}) => officer.post('/findings', { visitId, title: '缺四月凭证', dueOn: '2018-06-15', ...more });

test('planned with the lines in force, held with their answers and photos, closed when nothing is open', async () => {
  const visit = await planned();
  expect(visit).toMatchObject({ state: 'planned', officerName: 'officer(测试)', checklist: expect.arrayContaining([{ label: '财务账目和票据齐全', result: null, note: null }]) });
  expect((await officer.move(`/visits/${visit.id}/record`, visit, { heldOn: '2018-06-02', summary: '现场查看' })).body.errors[0].pointer).toBe('/heldOn');
  const done = await moved(officer, `/visits/${visit.id}/record`, visit, { heldOn: '2018-06-01', summary: '现场查看', checklist: [{ label: '财务账目', result: 'ok' }] });
  expect(done.checklist).toEqual([{ label: '财务账目', result: 'ok', note: null }]);
  const { body: photo } = await officer.upload('现场.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082', 'hex'));
  expect((await officer.post(`/visits/${visit.id}/evidence`, { fileId: photo.id, label: '现场照片' })).status).toBe(201);
  const { body: finding } = await found(visit.id);
  const refused = await officer.move(`/visits/${visit.id}/closure`, done);
  expect(refused.body).toMatchObject({ status: 422, type: '/problems/inspections/findings-open', open: 1 });
  const remedied = await moved(ngo, `/findings/${finding.id}/remedy`, finding, { remedy: '凭证已补齐' });
  expect(remedied).toMatchObject({ state: 'remedied', remediedOn: '2018-06-01' });
  expect((await ngo.move(`/findings/${finding.id}/closure`, remedied)).status).toBe(403);
  expect((await officer.move(`/visits/${visit.id}/closure`, done)).status).toBe(422);
  await moved(officer, `/findings/${finding.id}/closure`, remedied);
  expect(await moved(officer, `/visits/${visit.id}/closure`, done)).toMatchObject({ state: 'closed', openFindings: 0, closedOn: '2018-06-01' });
  expect((await found(visit.id)).status).toBe(409);
});

test('followed up: overdue the day after its term, opened again with another', async () => {
  const visit = await held();
  const { body: finding } = await found(visit.id);
  on('2018-06-15');
  expect((await officer.get(`/findings?visitId=${visit.id}&isOverdue=true`)).body.total).toBe(0);
  on('2018-06-16');
  expect((await officer.get(`/findings?visitId=${visit.id}&isOverdue=true`)).body.total).toBe(1);
  const remedied = await moved(ngo, `/findings/${finding.id}/remedy`, finding, { remedy: '已补' });
  const again = await moved(officer, `/findings/${finding.id}/reopening`, remedied, { dueOn: '2018-06-30', reason: '仍缺两张' });
  expect(again).toMatchObject({ state: 'open', dueOn: '2018-06-30', isOverdue: false, remedy: null });
  on('2018-06-01');
});

test('closed and found at the same moment: nothing is found at a closed visit', async () => {
  for (let i = 0; i < 4; i += 1) {
    const visit = await held();
    const [closed, noted] = await Promise.all([officer.move(`/visits/${visit.id}/closure`, visit), found(visit.id)]);
    expect([closed.status === 201, noted.status === 201].filter(Boolean)).toHaveLength(1);
  }
});

test('a body and a unit see their own, and plan nothing', async () => {
  const visit = await held();
  for (const client of [ngo, community]) expect((await client.get(`/visits/${visit.id}`)).status).toBe(200);
  expect([(await stranger.get(`/visits/${visit.id}`)).status, (await stranger.get('/findings')).body.total, (await ngo.post('/visits', {})).status]).toEqual([404, 0, 403]);
});

test('the lines are labels that staff write; visits planned before keep theirs', async () => {
  const before = await planned();
  const written = await staff.manager.post('/checklists', { purpose: 'visit', labels: '消防通道畅通\n\n账目公开' });
  expect(written.body).toMatchObject({ state: 'inForce', labels: '消防通道畅通\n\n账目公开' });
  await staff.manager.post('/checklists', { purpose: 'visit', labels: '账目公开' });
  expect((await staff.manager.get('/checklists?purpose=visit&state=inForce')).body.total).toBe(1);
  expect((await planned()).checklist.map((line: { label: string }) => line.label)).toEqual(['账目公开']);
  expect((await officer.get(`/visits/${before.id}`)).body.checklist).toHaveLength(6);
  expect((await staff.manager.post('/checklists', { purpose: 'visit', labels: ' ' })).body.errors[0].pointer).toBe('/labels');
});

test('a major event is told fifteen days ahead; later is marked, never refused', async () => {
  const tell = (plannedOn: string, client = ngo) => client.post('/major-events', { organizationId, kind: 'assembly', title: '会员代表大会', plannedOn, content: '换届', participants: 60 });
  expect((await tell('2018-06-16')).body).toMatchObject({ state: 'reported', isLate: false, reportDueOn: '2018-06-01', number: 'ZD-2018-0001' });
  const { body: late } = await tell('2018-06-15');
  expect(late).toMatchObject({ isLate: true });
  expect((await tell('2018-06-20', stranger)).status).toBe(404);
  const objected = await moved(officer, `/major-events/${late.id}/objection`, late, { answer: '请补充安全预案' });
  on('2018-06-15');
  expect(await moved(ngo, `/major-events/${late.id}/record`, objected, { heldOn: '2018-06-15', outcome: '如期召开' })).toMatchObject({ state: 'held', answer: '请补充安全预案' });
  on('2018-06-01');
});
