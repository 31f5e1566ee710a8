import { AnnualReports } from '../../../src/features/inspections/annual-reports.service.js';
import { Timetable } from '../../../src/platform/jobs/timetable.js';
import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let bureau: Client;
let made = 0;
const on = (day: string, time = '10:00') => world.clock.set(new Date(`${day}T${time}:00+08:00`));
const turn = () => world.app.get(AnnualReports).turnCalendar();
const SUPERVISED = { supervisoryUnit: '云岩区教育局' };

beforeAll(async () => {
  world = await openWorld('annual');
  on('2018-12-20');
  staff = await setUp(world);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
});
afterAll(() => world.close());

const fresh = (more: object = SUPERVISED) => body(staff.manager, `年报对象${made++}`, { registeredOn: '2012-03-01', ...more });
const reports = async (organizationId: string) => (await bureau.get(`/annual-reports?organizationId=${organizationId}&sort=year`)).body.items as Record<string, any>[];
const reportOf = async (organizationId: string, year: number) => (await bureau.get(`/annual-reports/${(await reports(organizationId)).find((r) => r.year === year)?.id}`)).body;
const handIn = (client: Client, r: Record<string, any>, more: object = {}) => moved(client, `/annual-reports/${r.id}/submission`, r, { summary: '全年开展活动十二次', incomeFen: 1_000_000, ...more });

test('the year turns: due on 1 January, late on 1 April, overdue on 1 June, absent when it is over', async () => {
  on('2018-12-31', '23:50');
  const id = await fresh();
  await turn();
  expect(await reports(id)).toEqual([]);
  const states: [string, string][] = [];
  for (const [day, time] of [['2019-01-01', '00:05'], ['2019-03-31', '23:59'], ['2019-04-01', '00:05'], ['2019-05-31', '23:59'], ['2019-06-01', '00:05'], ['2019-12-31', '23:59'], ['2020-01-01', '00:05']] as const) {
    on(day, time);
    await turn();
    states.push([day, (await reportOf(id, 2018)).state]);
  }
  expect(states).toEqual([['2019-01-01', 'due'], ['2019-03-31', 'due'], ['2019-04-01', 'late'], ['2019-05-31', 'late'], ['2019-06-01', 'overdue'], ['2019-12-31', 'overdue'], ['2020-01-01', 'absent']]);
  expect(await reportOf(id, 2018)).toMatchObject({ conclusion: 'absent', concludedOn: '2020-01-01', isAtRisk: false, isCandidate: true });
});

test('by the timetable, and after a year without anybody it makes up for everything, once', async () => {
  on('2019-01-02');
  await world.app.get(Timetable).tick();
  const id = await fresh();
  on('2020-06-02');
  await world.app.get(Timetable).tick();
  await world.app.get(Timetable).tick();
  await Promise.all([turn(), turn()].map((p) => p.catch(() => undefined)));
  expect((await reports(id)).map((r) => [r.year, r.state, r.concludedOn])).toEqual([[2018, 'absent', '2020-01-01'], [2019, 'overdue', null]]);
});

test('absent two years running is a risk of revocation (rules.md 13.17)', async () => {
  on('2019-01-02');
  const id = await fresh();
  on('2021-01-01');
  await turn();
  expect((await reports(id)).map((r) => [r.year, r.state, r.isAtRisk])).toEqual([[2018, 'absent', false], [2019, 'absent', true], [2020, 'due', false]]);
  expect((await bureau.get(`/annual-reports?organizationId=${id}&isAtRisk=true`)).body.total).toBe(1);
});

test('who registered after 30 June owes no report on the year; a filed group never does', async () => {
  on('2019-01-01');
  const [in_, out] = [await fresh({ registeredOn: '2018-06-30' }), await fresh({ registeredOn: '2018-07-01' })];
  const group = await body(staff.manager, '备案的互助组', { type: 'communityGroup', registeredOn: undefined, filedOn: '2015-04-20' });
  await turn();
  expect([(await reports(in_)).length, (await reports(out)).length, (await reports(group)).length]).toEqual([1, 0, 0]);
});

test('handed in by the body, opinion, conclusion; each day in its order', async () => {
  on('2019-01-01');
  const id = await fresh();
  const ngo = await person(world, staff, 'annual-own', ['organizationUser'], { organizationId: id });
  await turn();
  on('2019-03-31');
  const handedIn = await handIn(ngo, await reportOf(id, 2018));
  expect(handedIn).toMatchObject({ state: 'submitted', submittedOn: '2019-03-31', isLate: false, submittedByName: 'annual-own(测试)' });
  expect((await bureau.move(`/annual-reports/${handedIn.id}/pass`, handedIn, {})).body.type).toBe('/problems/inspections/opinion-missing');
  expect((await bureau.get(`/annual-reports/${handedIn.id}`)).body.can).not.toContain('pass');
  on('2019-04-20');
  const reviewed = await moved(staff.manager, `/annual-reports/${handedIn.id}/opinion`, handedIn, { opinion: '同意' });
  expect((await bureau.move(`/annual-reports/${handedIn.id}/pass`, reviewed, { concludedOn: '2019-04-19' })).body.errors[0].pointer).toBe('/concludedOn');
  expect(await moved(bureau, `/annual-reports/${handedIn.id}/pass`, reviewed)).toMatchObject({ state: 'concluded', conclusion: 'passed', concludedOn: '2019-04-20', can: expect.not.arrayContaining(['handIn']) });
});

test('handed in on 1 April is late; without a supervisory unit 31 May is in time', async () => {
  on('2019-01-01');
  const [supervised, direct] = [await fresh(), await fresh({ isDirectlyRegistered: true })];
  await turn();
  on('2019-05-31');
  await turn();
  expect((await handIn(staff.manager, await reportOf(supervised, 2018), { submittedOn: '2019-04-01' })).isLate).toBe(true);
  const report = await handIn(staff.manager, await reportOf(direct, 2018));
  expect(report.isLate).toBe(false);
  expect((await moved(bureau, `/annual-reports/${report.id}/pass`, report)).conclusion).toBe('passed');
});

test('returned, it has five working days or its own last day, then it is late again', async () => {
  on('2019-01-01');
  const id = await fresh();
  await turn();
  on('2019-05-29');
  const returned = await moved(staff.manager, `/annual-reports/${(await reportOf(id, 2018)).id}/return`, await handIn(staff.manager, await reportOf(id, 2018)), { reason: '缺财务报表' });
  expect(returned).toMatchObject({ state: 'due', registrarDueOn: '2019-06-05' });
  on('2019-06-05');
  await turn();
  expect((await reportOf(id, 2018)).state).toBe('due');
  on('2019-06-06');
  await turn();
  expect((await reportOf(id, 2018)).state).toBe('overdue');
});

test('not passed: three months to put it right, a report on it, and the registrar is content or not', async () => {
  on('2019-01-01');
  const id = await fresh({ isDirectlyRegistered: true });
  await turn();
  on('2019-06-20');
  const report = await handIn(staff.manager, await reportOf(id, 2018));
  const objected = await moved(bureau, `/annual-reports/${report.id}/objection`, report, { conclusion: 'failed', defects: '账目混乱' });
  expect(objected).toMatchObject({ state: 'rectifying', conclusion: 'failed', rectifyDueOn: '2019-09-20', isCandidate: false });
  on('2019-09-20');
  expect((await reportOf(id, 2018)).isCandidate).toBe(false);
  on('2019-09-21');
  expect((await reportOf(id, 2018)).isCandidate).toBe(true);
  const rectified = await moved(staff.manager, `/annual-reports/${report.id}/rectification`, objected, { rectification: '已重新建账' });
  const back = await moved(bureau, `/annual-reports/${report.id}/rejection`, rectified, { rectifyDueOn: '2019-10-31', reason: '票据仍不齐' });
  expect(back).toMatchObject({ state: 'rectifying', rectifyDueOn: '2019-10-31', rectifiedOn: null });
  const again = await moved(staff.manager, `/annual-reports/${report.id}/rectification`, back, { rectification: '票据已补齐' });
  expect(await moved(bureau, `/annual-reports/${report.id}/acceptance`, again)).toMatchObject({ state: 'concluded', conclusion: 'failed', acceptedOn: '2019-09-21' });
});

test('absent, it still comes, and is then concluded like any other', async () => {
  on('2019-01-01');
  const id = await fresh({ isDirectlyRegistered: true });
  on('2020-01-02');
  await turn();
  const late = await handIn(staff.manager, await reportOf(id, 2018));
  expect(late).toMatchObject({ state: 'submitted', isLate: true, conclusion: null, concludedOn: null });
  expect((await moved(bureau, `/annual-reports/${late.id}/pass`, late)).conclusion).toBe('passed');
});

test('a body that has ended owes nothing', async () => {
  on('2019-01-01');
  const id = await fresh();
  await turn();
  const { body: organization } = await staff.manager.get(`/organizations/${id}`);
  await moved(staff.manager, `/organizations/${id}/deregistration`, organization, { closedOn: '2019-01-01', reason: '自行解散' });
  await turn();
  expect((await reportOf(id, 2018)).state).toBe('waived');
});

test('earlier years are opened by hand, once each, with an officer who keeps them', async () => {
  on('2019-01-01');
  const id = await fresh();
  const open = (year: number) => staff.manager.post('/annual-reports', { organizationId: id, year });
  const { body: report, status } = await open(2016);
  expect([status, report.state, report.registrarDueOn]).toEqual([201, 'due', '2017-05-31']);
  expect((await open(2016)).body).toMatchObject({ status: 409, errors: [{ pointer: '/year' }] });
  expect((await open(2019)).body.errors[0].pointer).toBe('/year');
  const { body: kept } = await open(2017);
  const assigned = await staff.manager.patch(`/annual-reports/${kept.id}`, { officerId: staff.manager.me.id }, { 'If-Match': '"1"' });
  expect(assigned.body.officerName).toBe('中心主任');
  expect((await staff.manager.patch(`/annual-reports/${kept.id}`, { officerId: id }, { 'If-Match': '"2"' })).body.errors[0].pointer).toBe('/officerId');
  await turn();
  expect((await reportOf(id, 2018)).officerName).toBe('中心主任');
});
