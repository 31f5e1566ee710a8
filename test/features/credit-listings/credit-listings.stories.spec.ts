import { CreditListings } from '../../../src/features/credit-listings/credit-listings.service.js';
import { openWorld, type World } from '../../support/app.js';
import { body, moved } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let bureau: Client;
let ngo: Client;
let stranger: Client;
let expert: Client;
let own: string;
let made = 0;
const on = (day: string, time = '10:00') => world.clock.set(new Date(`${day}T${time}:00+08:00`));

beforeAll(async () => {
  world = await openWorld('credit');
  on('2018-01-10');
  staff = await setUp(world);
  own = await body(staff.manager, '失联的服务中心');
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  ngo = await person(world, staff, 'ngo-own', ['organizationUser'], { organizationId: own });
  stranger = await person(world, staff, 'ngo-other', ['organizationUser'], { organizationId: await body(staff.manager, '别家') });
  expert = await person(world, staff, 'expert', ['expert']);
});
afterAll(() => world.close());

const fresh = () => body(staff.manager, `列入对象${made++}`);
const listing = async (more: object = {}) => (await staff.manager.post('/credit-listings', { organizationId: await fresh(), cause: 'unreachable', basis: '两次专用信函无人签收', aroseOn: '2018-01-08', ...more })).body;
const escalate = () => world.app.get(CreditListings).escalateDue();

test('a cause decides the list; the term for recording counts working days', async () => {
  on('2018-01-10');
  expect(await listing()).toMatchObject({ kind: 'abnormal', state: 'active', listedOn: '2018-01-10', recordDueOn: '2018-01-15', isLate: false, removableOn: null, can: expect.arrayContaining(['fulfil', 'restart']) });
  expect(await listing({ cause: 'majorFine' })).toMatchObject({ kind: 'serious', removableOn: '2020-01-10' });
  expect(await listing({ aroseOn: '2018-01-02' })).toMatchObject({ recordDueOn: '2018-01-09', isLate: true });
});

test('removed by a move with a reason, when the duty is fulfilled and not before', async () => {
  on('2018-01-10');
  const listed = await listing();
  expect((await bureau.move(`/credit-listings/${listed.id}/removal`, listed, { reason: '申请' })).body.type).toBe('/problems/credit-listings/duty-open');
  on('2018-03-05');
  const fulfilled = await moved(staff.manager, `/credit-listings/${listed.id}/fulfilment`, listed, { dutyFulfilledOn: '2018-03-02', reason: '已取得联系' });
  expect(fulfilled).toMatchObject({ removableOn: '2018-03-02', state: 'active' });
  expect((await staff.manager.move(`/credit-listings/${listed.id}/removal`, fulfilled, { reason: '已履行' })).status).toBe(403);
  expect(await moved(bureau, `/credit-listings/${listed.id}/removal`, fulfilled, { reason: '已履行' })).toMatchObject({ state: 'removed', endedOn: '2018-03-05', can: ['attach'] });
  expect((await bureau.get(`/credit-listings/${listed.id}/history`)).body.items.map((h: { move: string; reason: string }) => [h.move, h.reason])).toEqual([['remove', '已履行'], ['fulfil', '已取得联系'], ['create', null]]);
});

test('a term runs to its day, and a new cause starts it again', async () => {
  on('2018-01-10');
  const listed = await listing({ cause: 'minorPenalty' });
  expect(listed.removableOn).toBe('2018-07-10');
  on('2018-07-09');
  expect((await bureau.move(`/credit-listings/${listed.id}/removal`, listed, { reason: '期满' })).body).toMatchObject({ type: '/problems/credit-listings/too-early', removableOn: '2018-07-10' });
  const again = await moved(bureau, `/credit-listings/${listed.id}/restart`, listed, { restartedOn: '2018-07-01', reason: '再次受到警告' });
  expect(again.removableOn).toBe('2019-01-01');
  on('2019-01-01', '00:00');
  expect((await moved(bureau, `/credit-listings/${listed.id}/removal`, again, { reason: '期满' })).state).toBe('removed');
});

test('one cause lists a body once, also at the same moment; after its end again', async () => {
  on('2018-01-10');
  const organizationId = await fresh();
  const enter = () => staff.manager.post('/credit-listings', { organizationId, cause: 'unreachable', basis: '无人签收', aroseOn: '2018-01-10' });
  const answers = await Promise.all([enter(), enter(), enter()]);
  expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409]);
  expect(answers.find((a) => a.status === 409)?.body.errors[0].pointer).toBe('/cause');
  const first = answers.find((a) => a.status === 201)?.body ?? {};
  await moved(bureau, `/credit-listings/${first.id}/withdrawal`, first, { reason: '列入有误' });
  expect((await enter()).status).toBe(201);
});

test('two years on the abnormal list make a serious case, on the day it was due, once, whenever it runs', async () => {
  on('2018-01-10');
  const listed = await listing();
  on('2020-01-09', '23:59');
  await escalate();
  expect((await bureau.get(`/credit-listings/${listed.id}`)).body.state).toBe('active');
  on('2020-04-01'); // nobody ran it for months
  await escalate();
  await escalate();
  expect((await bureau.get(`/credit-listings/${listed.id}`)).body).toMatchObject({ state: 'escalated', endedOn: '2020-01-10' });
  const { body: serious } = await bureau.get(`/credit-listings?organizationId=${listed.organizationId}&kind=serious`);
  expect(serious).toMatchObject({ total: 1, items: [{ cause: 'twoYearsAbnormal', listedOn: '2020-01-10', state: 'active', removableOn: null }] });
});

test('penalties say which cause they are', async () => {
  on('2018-06-01');
  const organizationId = await fresh();
  const penalty = (documentNo: string, more: object) => staff.manager.post('/penalties', { organizationId, kind: 'warning', authority: '区民政局', documentNo, decidedOn: '2018-05-30', amountFen: 0, facts: '超出业务范围活动', ...more });
  expect((await penalty('云民罚〔2018〕1号', {})).body).toMatchObject({ state: 'imposed', listingCause: 'minorPenalty' });
  expect((await penalty('云民罚〔2018〕2号', { decidedOn: '2018-06-01' })).body.listingCause).toBe('repeatedPenalties');
  expect((await penalty('云民罚〔2018〕2号', {})).body).toMatchObject({ status: 409, errors: [{ pointer: '/documentNo' }] });
  expect((await penalty('云民罚〔2018〕3号', { kind: 'fine' })).body.errors[0].pointer).toBe('/amountFen');
  expect((await penalty('云民罚〔2018〕4号', { decidedOn: '2018-06-02' })).body.errors[0].pointer).toBe('/decidedOn');
});

test('a body sees its own listing, another body’s is not there, an expert is turned away', async () => {
  on('2018-01-10');
  const listed = await listing({ organizationId: own });
  expect((await ngo.get(`/credit-listings/${listed.id}`)).body).toMatchObject({ id: listed.id, can: ['attach'] });
  expect((await stranger.get(`/credit-listings/${listed.id}`)).status).toBe(404);
  expect((await stranger.get('/credit-listings')).body.total).toBe(0);
  expect((await expert.get('/credit-listings')).status).toBe(403);
  expect((await ngo.post('/credit-listings', {})).status).toBe(403);
});
