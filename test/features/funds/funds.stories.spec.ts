import { Tranche } from '../../../src/features/funds/tranche.entity.js';
import { Project } from '../../../src/features/projects/project.entity.js';
import { Outbox } from '../../../src/platform/outbox/outbox.js';
import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Answer, Client } from '../../support/client.js';
import { counted } from '../../support/counted.js';
import { person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let staff: { sysadmin: Client; secadmin: Client; manager: Client };
let officer: Client;
let finance: Client;
let leader: Client;
let everything: Client;
const on = (day: string) => world.clock.set(new Date(`${day}T02:00:00Z`));
const PLURAL = ['manager', 'financeOfficer', 'projectOfficer'] as const;

beforeAll(async () => {
  world = await openWorld('funds');
  staff = await setUp(world);
  officer = await person(world, staff, 'officer', ['projectOfficer']);
  finance = await person(world, staff, 'finance', ['financeOfficer']);
  leader = await person(world, staff, 'leader', ['bureauLeader']);
  everything = await person(world, staff, 'everything', PLURAL);
  on('2018-06-15');
});
afterAll(() => world.close());

let projects = 0;
/** A project with an agreement of 14 May 2018; its tranches are planned when this returns. */
async function agreed(name: string, awardedFen = 4_000_000, more: Json = {}): Promise<Json> {
  const plan = { name: `“${name}”项目`, program: '微公益创投(2018年)', purpose: '示例', startsOn: '2018-06-01', endsOn: '2019-03-31', budgetFen: awardedFen * 2, askedFen: awardedFen };
  on('2018-05-14');
  let p = (await officer.post('/projects', { organizationId: more.organizationId ?? (await body(staff.manager, name)), ...plan })).body as Json;
  p = await moved(officer, `/projects/${p.id}/submission`, p);
  p = await moved(staff.manager, `/projects/${p.id}/approval`, p, { awardedFen });
  p = await moved(officer, `/projects/${p.id}/agreement`, p, { agreementNo: `云社培协〔2018〕${++projects}号`, agreedOn: '2018-05-14' });
  await world.delivered();
  on('2018-06-15');
  return p;
}
const partsOf = async (p: Json): Promise<Json[]> => {
  const { items } = (await staff.manager.get(`/tranches?projectId=${p.id}&sort=sequence`)).body;
  return Promise.all((items as Json[]).map(async (row) => (await staff.manager.get(`/tranches/${row.id}`)).body));
};
const at = (t: Json, noun = '') => `/tranches/${t.id}${noun && `/${noun}`}`;
const approved = async (t: Json): Promise<Json> => moved(staff.manager, at(t, 'approval'), await moved(officer, at(t, 'request'), t));
const unexpected = (answers: Answer<Json>[]) => answers.map((a) => a.status).filter((status) => ![201, 409, 412].includes(status));

test('an agreement plans its tranches to the fen, and three people bring one to the bank', async () => {
  const organizationId = await body(staff.manager, '三人协会');
  const ngo = await person(world, staff, 'ngo-three', ['organizationUser'], { organizationId });
  const p = await agreed('三人协会', 3_333_333, { organizationId });
  const parts = await partsOf(p);
  expect(parts.map((t) => [t.sequence, t.shareBp, t.amountFen, t.state])).toEqual([[1, 5_000, 1_666_667, 'planned'], [2, 4_000, 1_333_333, 'planned'], [3, 1_000, 333_333, 'planned']]);
  let t = (await ngo.get(at(parts[0] ?? {}))).body as Json;
  expect(t).toMatchObject({ number: `${p.number}-1`, projectName: p.name, organizationName: '三人协会', awardedFen: 3_333_333, createdBy: 'system', can: ['request', 'attach'] });
  t = await moved(ngo, at(t, 'request'), t);
  expect(t).toMatchObject({ state: 'requested', requestedByName: 'ngo-three(测试)', requestedOn: '2018-06-15' });
  t = await moved(staff.manager, at(t, 'approval'), t);
  t = await moved(finance, at(t, 'payment'), t, { paidOn: '2018-06-14', bankReference: 'icbc 201806140001' });
  expect(t).toMatchObject({ state: 'paid', paidOn: '2018-06-14', paidByName: 'finance(测试)', bankReference: 'ICBC201806140001', can: ['attach'] });
  expect((await ngo.get(at(t, 'history'))).body.items.map((h: Json) => [h.move, h.actorName]).sort()).toEqual([['approve', '中心主任'], ['create', '系统'], ['pay', 'finance(测试)'], ['request', 'ngo-three(测试)']]);
  expect((await finance.get(`/tranches?state=paid&paidFrom=2018-06-14&paidUntil=2018-06-15&q=${encodeURIComponent('三人')}`)).body.total).toBe(1);
});

test('whoever requested does not approve, and neither pays, whatever the roles', async () => {
  const [first, second] = await partsOf(await agreed('多角色协会'));
  let t = await moved(everything, at(first ?? {}, 'request'), first ?? {});
  expect(t.can).toEqual(['cancel', 'attach']);
  expect((await everything.move(at(t, 'approval'), t)).body).toMatchObject({ status: 403, type: '/problems/funds/same-hands' });
  t = await moved(leader, at(t, 'approval'), t);
  expect((await everything.move(at(t, 'payment'), t, { bankReference: 'X1' })).body.type).toBe('/problems/funds/same-hands');
  expect((await staff.manager.move(at(t, 'payment'), t, { bankReference: 'X1' })).status).toBe(403);
  let u = await moved(officer, at(second ?? {}, 'request'), second ?? {});
  u = await moved(everything, at(u, 'approval'), u);
  expect((await everything.move(at(u, 'payment'), u, { bankReference: 'X1' })).body.type).toBe('/problems/funds/same-hands');
  expect((await moved(finance, at(u, 'payment'), u, { bankReference: 'X1' })).state).toBe('paid');
});

test('of thirty approvals at once one wins, of thirty payments one', async () => {
  const [t = {}] = await partsOf(await agreed('三十次协会'));
  const requested = await moved(officer, at(t, 'request'), t);
  const approvals = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? leader : staff.manager).post(at(t, 'approval'), {}, { 'If-Match': i % 3 ? `"${requested.version}"` : '*' })));
  expect(approvals.filter((a) => a.status === 201)).toHaveLength(1);
  expect(unexpected(approvals)).toEqual([]);
  const now = (await finance.get(at(t))).body as Json;
  expect(now).toMatchObject({ state: 'approved', version: requested.version + 1 });
  const payments = await Promise.all(Array.from({ length: 30 }, (_, i) => finance.post(at(t, 'payment'), { bankReference: `R30-${i}` }, { 'If-Match': i % 3 ? `"${now.version}"` : '*' })));
  expect(payments.filter((a) => a.status === 201)).toHaveLength(1);
  expect(unexpected(payments)).toEqual([]);
  const moves = (await finance.get(at(t, 'history'))).body.items.map((h: Json) => h.move);
  expect(moves.filter((m: string) => m === 'approve' || m === 'pay')).toHaveLength(2);
});

test('a double click on pay is one payment, and a bank reference is used once', async () => {
  const [first = {}, second = {}] = await partsOf(await agreed('双击协会'));
  const [t, u] = [await approved(first), await approved(second)];
  const key = { 'Idempotency-Key': 'pay-double-click-0001' };
  const [a, b] = await Promise.all([finance.move(at(t, 'payment'), t, { bankReference: 'DBL-1' }, key), finance.move(at(t, 'payment'), t, { bankReference: 'DBL-1' }, key)]);
  expect([a.status, b.status].filter((s) => s === 201).length).toBeGreaterThanOrEqual(1);
  expect((await finance.move(at(t, 'payment'), t, { bankReference: 'DBL-1' }, key)).body).toMatchObject({ state: 'paid', bankReference: 'DBL-1' });
  expect((await finance.move(at(u, 'payment'), u, { bankReference: 'ｄｂｌ-1' })).body).toMatchObject({ status: 409, errors: [{ pointer: '/bankReference' }] });
});

test('nothing is paid tomorrow or before the agreement', async () => {
  const [first = {}] = await partsOf(await agreed('日期协会'));
  const t = await approved(first);
  expect((await finance.move(at(t, 'payment'), t, { bankReference: 'D1', paidOn: '2018-06-16' })).body).toMatchObject({ type: '/problems/funds/paid-in-future', errors: [{ pointer: '/paidOn' }] });
  expect((await finance.move(at(t, 'payment'), t, { bankReference: 'D1', paidOn: '2018-05-13' })).body.type).toBe('/problems/funds/paid-before-agreement');
  expect((await finance.move(at(t, 'payment'), t, {})).body.errors[0].pointer).toBe('/bankReference');
  expect((await finance.move(at(first, 'payment'), first, { bankReference: 'D1' })).status).toBe(412);
  expect((await moved(finance, at(t, 'payment'), t, { bankReference: 'D1' })).paidOn).toBe('2018-06-15');
});

test('a terminated project is paid nothing more; its parts still are the award', async () => {
  const p = await agreed('终止协会');
  const [first = {}, second = {}] = await partsOf(p);
  await moved(finance, at(first, 'payment'), await approved(first), { bankReference: 'T1' });
  const waiting = await approved(second);
  const running = (await staff.manager.get(`/projects/${p.id}`)).body;
  // As between the termination and the moment in which it is heard of: the project is held and asked.
  await world.db.write((tx) => tx.update(Project, { id: p.id }, { state: 'terminated' }));
  expect((await finance.move(at(waiting, 'payment'), waiting, { bankReference: 'T2' })).body).toMatchObject({ status: 409, type: '/problems/funds/project-ended' });
  await world.db.write((tx) => tx.update(Project, { id: p.id }, { state: 'running' }));
  await moved(staff.manager, `/projects/${p.id}/termination`, running, { reason: '项目负责人离职,连续两次未提交报告' });
  await world.delivered();
  const parts = await partsOf(p);
  expect(parts.map((t) => t.state)).toEqual(['paid', 'cancelled', 'cancelled']);
  expect(parts.reduce((sum, t) => sum + t.amountFen, 0)).toBe(4_000_000);
  expect(parts[1]).toMatchObject({ cancelledOn: '2018-06-15', can: ['attach'] });
});

test('announcements heard twice or in the wrong order change nothing', async () => {
  const p = await agreed('重听协会');
  const hear = (name: string) => world.db.write(async () => { for (const l of world.app.get(Outbox).listenersOf(name)) await l.hear({ id: p.id }); });
  await expect(hear('project.agree')).rejects.toMatchObject({ code: 'records/already-exists' });
  expect((await partsOf(p)).map((t) => t.state)).toEqual(['planned', 'planned', 'planned']);
  await moved(staff.manager, `/projects/${p.id}/termination`, (await staff.manager.get(`/projects/${p.id}`)).body, { reason: '终止' });
  await world.delivered();
  await hear('project.terminate');
  expect((await partsOf(p)).map((t) => [t.state, t.version])).toEqual([['cancelled', 2], ['cancelled', 2], ['cancelled', 2]]);
  // As if the agreement had been heard of only now.
  await world.db.write((tx) => tx.delete(Tranche, { projectId: p.id }));
  await hear('project.agree');
  expect((await partsOf(p)).map((t) => [t.amountFen, t.state])).toEqual([[2_000_000, 'cancelled'], [1_600_000, 'cancelled'], [400_000, 'cancelled']]);
});

test('a plan put in force later holds for agreements from that day on', async () => {
  on('2018-06-15');
  expect((await staff.manager.post('/parameters/tranches.plan/values', { value: [6_000, 4_000], inForceOn: '2018-06-16', source: '中心主任会议', reason: '小额项目两期拨付' })).status).toBe(201);
  expect((await partsOf(await agreed('旧计划协会'))).map((t) => t.shareBp)).toEqual([5_000, 4_000, 1_000]);
});

test('a body sees its own money only', async () => {
  const [first = {}] = await partsOf(await agreed('自家钱协会'));
  const other = await person(world, staff, 'ngo-money', ['organizationUser'], { organizationId: await body(staff.manager, '旁观协会') });
  expect((await other.get(at(first))).status).toBe(404);
  expect((await other.move(at(first, 'request'), first)).status).toBe(404);
  expect((await other.get('/tranches')).body).toMatchObject({ items: [], total: 0 });
  expect((await other.move(at(first, 'approval'), first)).status).toBe(403);
});

test('after any number of moves at once the parts are the award, paid is within it, and no two steps are one person’s', async () => {
  const p = await agreed('乱序协会', 999_999);
  const people = [officer, staff.manager, leader, finance, everything];
  const nouns = ['request', 'approval', 'payment', 'approval', 'payment', 'payment'];
  const ids = (await partsOf(p)).map((t) => t.id as string);
  for (let round = 0; round < 6; round++) {
    const fired = Array.from({ length: 40 }, (_, i) => {
      const noun = nouns[(i * 7 + round) % nouns.length] ?? 'request';
      const who = people[(i * 3 + round) % people.length] ?? officer;
      return who.post(`/tranches/${ids[i % ids.length]}/${noun}`, noun === 'payment' ? { bankReference: `RND-${round}-${i % 9}` } : {}, { 'If-Match': '*' });
    });
    expect((await Promise.all(fired)).map((a) => a.status).filter((s) => ![201, 403, 409, 412].includes(s))).toEqual([]);
  }
  const parts = await partsOf(p);
  expect(parts.reduce((sum, t) => sum + t.amountFen, 0)).toBe(999_999);
  const paid = parts.filter((t) => t.state === 'paid');
  expect(paid.length).toBeGreaterThan(0);
  for (const t of paid) expect(new Set([t.requestedBy, t.approvedBy, t.paidBy]).size).toBe(3);
  expect(new Set(paid.map((t) => t.bankReference)).size).toBe(paid.length);
});

test('what was paid is counted from its rows, as of a day and as known at an instant', async () => {
  const [first = {}] = await partsOf(await agreed('统计协会', 1_000_000));
  const before = await counted(world, 'fundingPaidFen', '2018-06-15');
  const instant = world.clock.now();
  on('2018-06-16');
  await moved(finance, at(first, 'payment'), await approved(first), { bankReference: 'CNT-1', paidOn: '2018-06-10' });
  const later = new Date(world.clock.now().getTime() + 1_000);
  const now = await counted(world, 'fundingPaidFen', '2018-06-16');
  expect(now.value).toBe(before.value + 500_000);
  expect(now.rows.find((row) => row.recordId === first.id)).toMatchObject({ resource: 'tranches', value: 500_000, on: '2018-06-10', organizationName: '统计协会' });
  expect((await counted(world, 'fundingPaidFen', '2018-06-09')).rows.some((row) => row.recordId === first.id)).toBe(false);
  expect((await counted(world, 'fundingPaidFen', '2018-06-16', instant)).rows.some((row) => row.recordId === first.id)).toBe(false);
  expect((await counted(world, 'fundingPaidFen', '2018-06-16', later)).rows.some((row) => row.recordId === first.id)).toBe(true);
});
