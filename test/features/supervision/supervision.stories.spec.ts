import { AnnualReports } from '../../../src/features/inspections/annual-reports.service.js';
import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let bureau: Client;
let leader: Client;
let officer: Client;
let finance: Client;
let unitId: string;
let made = 0;
const on = (day: string, time = '10:00') => world.clock.set(new Date(`${day}T${time}:00+08:00`));

beforeAll(async () => {
  world = await openWorld('supervision');
  on('2018-06-01');
  staff = await setUp(world);
  unitId = (await staff.manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018'], validFrom: '2012-01-01' })).body.id;
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  leader = await person(world, staff, 'leader', ['bureauLeader']);
  officer = await person(world, staff, 'officer', ['projectOfficer', 'incubationOfficer']);
  finance = await person(world, staff, 'finance', ['financeOfficer']);
});
afterAll(() => world.close());

const fresh = (more: object = {}) => body(staff.manager, `被监管的组织${made++}`, { registeredOn: '2010-03-01', ...more });
const penalize = async (organizationId: string, decidedOn: string) => (await bureau.post('/penalties', { organizationId, kind: 'warning', authority: '区民政局', documentNo: `罚〔${made++}〕号`, decidedOn, amountFen: 0, facts: '超出业务范围' })).body;
const list = async (organizationId: string, cause = 'minorPenalty') => (await bureau.post('/credit-listings', { organizationId, cause, basis: '依据', aroseOn: '2018-01-08', listedOn: '2018-01-10' })).body;
const enter = (organizationId: string) => staff.manager.post('/incubation-cases', { organizationId, mode: 'inShell', tier: 'startup' });
const draft = async (organizationId: string) => (await officer.post('/projects', { organizationId, name: '邻里项目', program: `微公益创投${made++}`, purpose: '互助', startsOn: '2018-07-01', endsOn: '2019-06-30', budgetFen: 10_000_000, askedFen: 4_000_000 })).body;
const submitted = async (organizationId: string) => { const p = await draft(organizationId); return moved(officer, `/projects/${p.id}/submission`, p); };
const approve = (p: Record<string, any>) => leader.move(`/projects/${p.id}/approval`, p, { awardedFen: 4_000_000 });

describe('what blocks what, to the day', () => {
  test('a penalty 23 months ago keeps from entry, 25 months ago it does not (rules.md 13.4)', async () => {
    on('2018-06-01');
    const [recent, old] = [await fresh(), await fresh()];
    const penalty = await penalize(recent, '2016-07-01');
    await penalize(old, '2016-05-01');
    const refused = await enter(recent);
    expect(refused.body).toMatchObject({ status: 422, type: '/problems/supervision/penalized', record: penalty.documentNo, resource: 'penalties', recordId: penalty.id, since: '2016-07-01', from: '2018-07-01', errors: [{ pointer: '/organizationId' }] });
    expect((await enter(old)).status).toBe(201);
    on('2018-06-30', '23:59');
    expect((await enter(recent)).status).toBe(422);
    on('2018-07-01', '00:00');
    expect((await enter(recent)).status).toBe(201);
  });

  test('a penalty set aside blocks no more', async () => {
    on('2018-06-01');
    const id = await fresh();
    const penalty = await penalize(id, '2018-05-01');
    expect((await enter(id)).status).toBe(422);
    await moved(bureau, `/penalties/${penalty.id}/revocation`, penalty, { reason: '复议撤销' });
    expect((await enter(id)).status).toBe(201);
  });

  test('on the abnormal list nobody is admitted or moves in; the moment it is removed somebody does', async () => {
    on('2018-06-01');
    const id = await fresh();
    const { body: asked } = await enter(id);
    const listed = await list(id, 'unreachable');
    expect((await leader.move(`/incubation-cases/${asked.id}/admission`, asked, { admittedOn: '2018-06-01' })).body.type).toBe('/problems/supervision/on-abnormal-list');
    const fulfilled = await moved(bureau, `/credit-listings/${listed.id}/fulfilment`, listed, { dutyFulfilledOn: '2018-06-01', reason: '已取得联系' });
    const removed = await moved(bureau, `/credit-listings/${listed.id}/removal`, fulfilled, { reason: '已履行' });
    expect(removed.state).toBe('removed');
    const admitted = await moved(leader, `/incubation-cases/${asked.id}/admission`, asked, { admittedOn: '2018-06-01' });
    const again = await list(id, 'reportMissing');
    expect((await officer.move(`/incubation-cases/${asked.id}/residence`, admitted, { movedInOn: '2018-06-01' })).body).toMatchObject({ type: '/problems/supervision/on-abnormal-list', record: again.number, purpose: 'incubationAgreement' });
    await moved(bureau, `/credit-listings/${again.id}/withdrawal`, again, { reason: '列入有误' });
    expect((await officer.move(`/incubation-cases/${asked.id}/residence`, admitted, { movedInOn: '2018-06-01' })).status).toBe(201);
  });

  test('no award on a list, nor within a year after it', async () => {
    on('2018-06-01');
    const id = await fresh();
    const project = await submitted(id);
    const listed = await list(id);
    expect((await approve(project)).body).toMatchObject({ type: '/problems/supervision/on-abnormal-list', record: listed.number, from: '2018-07-10' });
    on('2018-07-10');
    await moved(bureau, `/credit-listings/${listed.id}/removal`, listed, { reason: '期满' });
    expect((await approve(project)).body).toMatchObject({ type: '/problems/supervision/was-on-abnormal-list', from: '2019-07-10' });
    on('2019-07-09', '23:59');
    expect((await approve(project)).status).toBe(422);
    on('2019-07-10', '00:00');
    expect((await approve(project)).status).toBe(201);
  });

  test('a failed inspection keeps from an award until the registrar is content', async () => {
    on('2019-01-02');
    const id = await fresh({ isDirectlyRegistered: true });
    await world.app.get(AnnualReports).turnCalendar();
    const project = await submitted(id);
    const report = (await bureau.get(`/annual-reports?organizationId=${id}`)).body.items[0];
    const handedIn = await moved(staff.manager, `/annual-reports/${report.id}/submission`, { version: 1 }, { summary: '总结' });
    const objected = await moved(bureau, `/annual-reports/${report.id}/objection`, handedIn, { conclusion: 'failed', defects: '账目混乱' });
    expect((await approve(project)).body).toMatchObject({ type: '/problems/supervision/inspection-failed', record: '2018' });
    const rectified = await moved(staff.manager, `/annual-reports/${report.id}/rectification`, objected, { rectification: '已重新建账' });
    expect((await approve(project)).status).toBe(422);
    await moved(bureau, `/annual-reports/${report.id}/acceptance`, rectified);
    expect((await approve(project)).status).toBe(201);
  });

  test('nothing is paid to a body on a list; afterwards it is', async () => {
    on('2018-06-01');
    const id = await fresh();
    const approved = (await approve(await submitted(id))).body;
    await moved(officer, `/projects/${approved.id}/agreement`, approved, { agreementNo: `XY〔${made++}〕`, agreedOn: '2018-06-01' });
    await world.delivered();
    const first = (await finance.get(`/tranches?projectId=${approved.id}`)).body.items[0];
    const requested = await moved(officer, `/tranches/${first.id}/request`, { version: 1 });
    const ready = await moved(staff.manager, `/tranches/${first.id}/approval`, requested);
    const listed = await list(id, 'unreachable');
    const pay = () => finance.move(`/tranches/${first.id}/payment`, ready, { paidOn: '2018-06-01', bankReference: `B${made}` });
    expect((await pay()).body).toMatchObject({ type: '/problems/supervision/on-abnormal-list', purpose: 'payment' });
    await moved(bureau, `/credit-listings/${listed.id}/withdrawal`, listed, { reason: '列入有误' });
    expect((await pay()).status).toBe(201);
  });

  test('a body on the serious list is not honoured, nor is its legal representative; anybody else of it is (rules.md 13.18)', async () => {
    on('2018-06-01');
    const id = await fresh({ legalRepresentative: '方正' });
    await list(id, 'fraudulentChange');
    const honour = (more: object) => officer.post('/honours', { title: '先进集体', kind: 'recognition', level: 'district', grantedBy: '区民政局', grantedOn: '2018-05-20', organizationId: id, ...more });
    const manager = (more: object) => staff.manager.post('/honours', { title: '先进集体', kind: 'recognition', level: 'district', grantedBy: '区民政局', grantedOn: '2018-05-20', organizationId: id, ...more });
    expect((await manager({ honoreeKind: 'organization', honoreeName: '被监管的组织' })).body).toMatchObject({ type: '/problems/supervision/on-serious-list', errors: [{ pointer: '/organizationId' }] });
    expect((await manager({ honoreeKind: 'person', honoreeName: '方 正' })).body).toMatchObject({ type: '/problems/supervision/on-serious-list', errors: [{ pointer: '/honoreeName' }] });
    expect((await manager({ honoreeKind: 'person', honoreeName: '钱多' })).status).toBe(201);
    expect((await honour({ honoreeKind: 'organization', honoreeName: '被监管的组织', grantedOn: '2017-12-31' })).status).toBe(201);
  });

  test('listed and approved at the same moment: one after the other, never in between', async () => {
    on('2018-06-01');
    const id = await fresh();
    const project = await submitted(id);
    const [approved, listed] = await Promise.all([approve(project), list(id, 'unreachable')]);
    expect(listed.state).toBe('active');
    expect([201, 422]).toContain(approved.status);
    expect((await approve((await officer.get(`/projects/${project.id}`)).body)).status).toBe(approved.status === 201 ? 409 : 422);
  });

  test('the standing of a body says all of it, to whoever may see the body', async () => {
    on('2018-06-01');
    const id = await fresh();
    expect((await officer.get(`/supervision/standing/${id}`)).body).toEqual({ today: '2018-06-01', blocked: [] });
    const listed = await list(id);
    const { body: standing } = await officer.get(`/supervision/standing/${id}`);
    expect(standing.blocked.map((b: { purpose: string }) => b.purpose)).toEqual(['incubationEntry', 'incubationAgreement', 'projectAward', 'payment', 'nomination']);
    expect(standing.blocked[0].obstacles[0]).toMatchObject({ by: 'abnormalListing', record: listed.number, recordId: listed.id, since: '2018-01-10' });
    const stranger = await person(world, staff, 'ngo-stranger', ['organizationUser'], { organizationId: await fresh() });
    expect((await stranger.get(`/supervision/standing/${id}`)).status).toBe(404);
  });
});

describe('ratings', () => {
  const apply = (organizationId: string, more: object = {}) => officer.post('/ratings', { organizationId, ...more });
  const graded = async (organizationId: string, score: number, more: object = {}) => {
    const { body: applied } = await apply(organizationId, more);
    const assessed = await moved(officer, `/ratings/${applied.id}/assessment`, applied, { score, assessor: '第三方评估机构(虚构)' });
    return bureau.move(`/ratings/${applied.id}/confirmation`, assessed, { certificateNo: `PG〔${made++}〕` });
  };

  test('a certificate of 23 months is too young, of 24 months it is not (rules.md 13.16)', async () => {
    on('2018-06-01');
    expect((await apply(await fresh({ registeredOn: '2016-07-01' }))).body).toMatchObject({ type: '/problems/supervision/too-young', from: '2018-07-01', errors: [{ pointer: '/organizationId' }] });
    expect((await apply(await fresh({ registeredOn: '2016-06-01' }))).status).toBe(201);
  });

  test('five years by the score, and a new grade takes the place of the old', async () => {
    on('2018-06-01');
    const id = await fresh();
    const first = (await graded(id, 905)).body;
    expect(first).toMatchObject({ state: 'inForce', grade: '4A', gradedOn: '2018-06-01', validUntil: '2023-06-01' });
    expect((await apply(id)).body).toMatchObject({ type: '/problems/supervision/still-valid', from: '2021-06-01' });
    on('2021-06-01');
    const second = (await graded(id, 960)).body;
    expect(second).toMatchObject({ grade: '5A', validUntil: '2026-06-01' });
    expect((await officer.get(`/ratings/${first.id}`)).body).toMatchObject({ state: 'superseded', endedOn: '2021-06-01' });
    expect((await officer.get(`/ratings?organizationId=${id}&state=inForce`)).body.total).toBe(1);
  });

  test('a score below every grade gives none', async () => {
    on('2018-06-01');
    expect((await graded(await fresh(), 700)).body).toMatchObject({ status: 422, type: '/problems/supervision/score-too-low' });
  });

  test('downgraded a year ago: not yet; two years ago: again (rules.md 13.16); cancelled: three years and the plaque within fifteen days', async () => {
    on('2018-06-01');
    const [id, other] = [await fresh(), await fresh()];
    const rating = (await graded(id, 905)).body;
    expect((await bureau.move(`/ratings/${rating.id}/downgrade`, rating, { grade: '4A', reason: '年检基本合格' })).body.errors[0].pointer).toBe('/grade');
    const lower = await moved(bureau, `/ratings/${rating.id}/downgrade`, rating, { grade: '3A', reason: '年检基本合格' });
    expect(lower).toMatchObject({ state: 'inForce', grade: '3A', bannedUntil: '2020-06-01' });
    const second = (await graded(other, 905)).body;
    expect(await moved(leader, `/ratings/${second.id}/cancellation`, second, { reason: '伪造材料' })).toMatchObject({ state: 'cancelled', bannedUntil: '2021-06-01', returnDueOn: '2018-06-16' });
    on('2020-05-31');
    expect((await apply(id, { isUpgrade: true })).body).toMatchObject({ type: '/problems/supervision/banned', from: '2020-06-01' });
    on('2020-06-01');
    expect([(await apply(id, { isUpgrade: true })).status, (await apply(other)).status]).toEqual([201, 422]);
  });

  test('one application at a time', async () => {
    on('2018-06-01');
    const id = await fresh();
    const answers = await Promise.all([apply(id), apply(id)]);
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409]);
  });
});

test('a party record: coverage by rule, six lines by label, kept by the body itself', async () => {
  on('2018-06-01');
  const id = await fresh();
  const ngo = await person(world, staff, 'ngo-party', ['organizationUser'], { organizationId: id });
  const record = (await officer.post('/party-records', { organizationId: id, orgType: 'none', memberCount: 2 })).body;
  expect(record).toMatchObject({ coverage: 'uncovered', state: 'kept', can: expect.arrayContaining(['edit', 'tick']) });
  expect(record.steps).toHaveLength(6);
  const guided = (await ngo.patch(`/party-records/${record.id}`, { instructor: '党建指导员甲(虚构)' }, { 'If-Match': '"1"' })).body;
  expect(guided.coverage).toBe('guided');
  const covered = (await ngo.patch(`/party-records/${record.id}`, { orgType: 'jointBranch', approvalNo: '批〔2018〕1号', establishedOn: '2018-05-01', memberCount: 3 }, { 'If-Match': '"2"' })).body;
  expect(covered.coverage).toBe('covered');
  const ticked = await moved(ngo, `/party-records/${record.id}/step`, covered, { step: 2, doneOn: '2018-05-20' });
  expect(ticked.steps[1]).toMatchObject({ doneOn: '2018-05-20' });
  expect((await ngo.move(`/party-records/${record.id}/step`, ticked, { step: 7 })).body.errors[0].pointer).toBe('/step');
  expect((await officer.post('/party-records', { organizationId: id, orgType: 'none', memberCount: 0 })).body).toMatchObject({ status: 409, errors: [{ pointer: '/organizationId' }] });
  expect((await ngo.post('/party-records', { organizationId: await fresh(), orgType: 'none', memberCount: 0 })).status).toBe(404);
});

test('every number of the board is the number of its rows, for each who looks', async () => {
  on('2019-05-20');
  const id = await fresh({ divisionId: unitId });
  await world.app.get(AnnualReports).turnCalendar();
  const { body: past } = await officer.post('/visits', { organizationId: id, kind: 'routine', plannedOn: '2019-05-19' });
  await officer.post('/visits', { organizationId: id, kind: 'routine', plannedOn: '2019-05-20' });
  await officer.post('/visits', { organizationId: id, kind: 'routine', plannedOn: '2019-06-19' });
  await officer.post('/visits', { organizationId: id, kind: 'routine', plannedOn: '2019-06-20' });
  const held = await moved(officer, `/visits/${past.id}/record`, past, { heldOn: '2019-05-19', summary: '走访' });
  await officer.post('/findings', { visitId: held.id, title: '账目', dueOn: '2019-05-19' });
  await officer.post('/visits', { organizationId: id, kind: 'routine', plannedOn: '2019-05-19' });
  const community = await person(world, staff, 'community', ['communityOfficer'], { divisionId: unitId });
  const ngo = await person(world, staff, 'ngo-board', ['organizationUser'], { organizationId: id });
  for (const client of [staff.manager, community, ngo]) {
    const { body: board } = await client.get('/supervision/board');
    const count = async (query: string) => (await client.get(`/supervision/duties?limit=1&${query}`)).body.total as number;
    const overdue = `dueUntil=${board.today}`;
    const soon = `dueFrom=${board.today}&dueUntil=${board.until}`;
    for (const { kind, ...n } of board.kinds) expect([kind, n.overdue, n.soon]).toEqual([kind, await count(`kind=${kind}&${overdue}`), await count(`kind=${kind}&${soon}`)]);
    for (const { divisionId, name, ...n } of board.units) expect([name, n.overdue, n.soon]).toEqual([name, await count(`divisionId=${divisionId ?? 'none'}&${overdue}`), await count(`divisionId=${divisionId ?? 'none'}&${soon}`)]);
    for (const { officerId, name, ...n } of board.officers) expect([name, n.overdue, n.soon]).toEqual([name, await count(`officerId=${officerId ?? 'none'}&${overdue}`), await count(`officerId=${officerId ?? 'none'}&${soon}`)]);
    expect(board.kinds.find((k: { kind: string }) => k.kind === 'visit')).toEqual({ kind: 'visit', overdue: 1, soon: 2 });
    expect(board.kinds.find((k: { kind: string }) => k.kind === 'finding')).toEqual({ kind: 'finding', overdue: 1, soon: 0 });
  }
  expect((await ngo.get('/supervision/board')).body.units).toHaveLength(1);
  expect((await (await person(world, staff, 'expert', ['expert'])).get('/supervision/board')).status).toBe(403);
});
