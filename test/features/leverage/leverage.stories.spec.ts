import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
let world: World;
let staff: Staff;
let officer: Client;
let finance: Client;
let ngo: Client;
let stranger: Client;
let organizationId: string;
let otherId: string;

beforeAll(async () => {
  world = await openWorld('leverage');
  staff = await setUp(world);
  const make = async (name: string) => (await staff.manager.post('/organizations', { name, type: 'socialService', registeredOn: '2015-03-01' })).body.id as string;
  organizationId = await make('欢乐船康复中心');
  otherId = await make('邻里互助中心');
  officer = await person(world, staff, 'officer', ['projectOfficer']);
  finance = await person(world, staff, 'finance', ['financeOfficer']);
  ngo = await person(world, staff, 'ngo-own', ['organizationUser'], { organizationId });
  stranger = await person(world, staff, 'ngo-other', ['organizationUser'], { organizationId: otherId });
});
afterAll(() => world.close());

const gift = (more: object = {}) => ({ organizationId, counterparty: '黔灵商贸有限公司(虚构)', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 500_000, pledgedOn: '2018-03-01', ...more });
const received = async (client: Client, more: object = {}, receiptNo?: string) => {
  const { body } = await client.post('/contributions', gift(more));
  return client.move(`/contributions/${body.id}/receipt`, body, { receivedOn: '2018-04-01', receiptNo });
};
const prove = async (client: Client, id: string, file = PDF) => client.post(`/contributions/${id}/evidence`, { fileId: (await client.upload('回单.pdf', file)).body.id, label: '银行回单' });
const figure = async (key: string, query = '') => ((await staff.manager.get(`/figures${query}`)).body.items as { key: string; value: number; rows: string }[]).find((f) => f.key === key);

test('a gift counts when it is received, and is verified by a second person who has seen evidence', async () => {
  const pledged = await officer.post('/contributions', gift());
  expect(pledged.body).toMatchObject({ number: 'GX-2018-0001', state: 'pledged', countedFen: 500_000, recordedByName: 'officer(测试)' });
  expect((await figure('leverageReceivedFen'))?.value).toBe(0);
  const { body: got } = await officer.move(`/contributions/${pledged.body.id}/receipt`, pledged.body, { receivedOn: '2018-04-01', receiptNo: 'R-1' });
  expect((await figure('leverageReceivedFen'))?.value).toBe(500_000);
  expect((await figure('leverageReceivedFen', '?asOf=2018-03-31'))?.value).toBe(0);

  expect((await finance.move(`/contributions/${got.id}/verification`, got)).body.type).toBe('/problems/leverage/evidence-missing');
  expect((await prove(officer, got.id)).status).toBe(201);
  const seen = (await finance.get(`/contributions/${got.id}`)).body;
  expect(seen.can).toContain('verify');
  const verified = await finance.move(`/contributions/${got.id}/verification`, seen);
  expect(verified.body).toMatchObject({ state: 'verified', verifiedByName: 'finance(测试)', evidenceCount: 1 });
  expect((await figure('leverageVerifiedFen'))?.value).toBe(500_000);
  const { body: history } = await finance.get(`/contributions/${got.id}/history`);
  expect(history.items.map((h: { move: string }) => h.move)).toEqual(['verify', 'attach', 'receive', 'create']);
});

test('whoever recorded it does not verify it, even a finance officer', async () => {
  const { body } = await received(finance);
  await prove(finance, body.id);
  expect((await finance.get(`/contributions/${body.id}`)).body.can).not.toContain('verify');
  const refused = await finance.move(`/contributions/${body.id}/verification`, body);
  expect(refused.status).toBe(403);
  expect(refused.body.type).toBe('/problems/leverage/same-hands');
});

test('the same receipt number is refused district-wide, however it is typed, until the first entry was rejected', async () => {
  const first = (await received(officer, {}, 'R-77')).body;
  const again = await received(officer, { amountFen: 1 }, 'ｒ-７７');
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({ type: '/problems/leverage/receipt-used', number: first.number, errors: [{ pointer: '/receiptNo' }] });
  const rejected = await finance.move(`/contributions/${first.id}/rejection`, first, { reason: '票据抬头与受赠方不符' });
  expect(rejected.body).toMatchObject({ state: 'rejected', receiptNo: 'R-77' });
  expect((await received(officer, {}, 'R-77')).body).toMatchObject({ state: 'received', receiptNo: 'R-77' });
});

test('of twenty entries of one receipt at once one is taken', async () => {
  const pledges = await Promise.all(Array.from({ length: 20 }, async () => (await officer.post('/contributions', gift())).body));
  const answers = await Promise.all(pledges.map((c) => officer.move(`/contributions/${c.id}/receipt`, c, { receivedOn: '2018-04-01', receiptNo: 'R-RACE' })));
  expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
});

test('no donation receipt for goods whose value nobody has proved', async () => {
  const goods = { form: 'goods', quantity: 10, unit: '箱' };
  expect((await received(officer, goods, 'R-88')).body).toMatchObject({ status: 422, type: '/problems/leverage/receipt-without-proof', errors: [{ pointer: '/receiptNo' }] });
  expect((await received(officer, { ...goods, hasValuationProof: true }, 'R-88')).body).toMatchObject({ state: 'received', countedFen: 500_000 });
});

test('one file proves one gift', async () => {
  const file = Buffer.concat([PDF, Buffer.from('% one receipt\n')]);
  const [a, b] = [(await received(officer)).body, (await received(officer)).body];
  await prove(officer, a.id, file);
  await prove(officer, b.id, file);
  const refused = await finance.move(`/contributions/${b.id}/verification`, b);
  expect(refused.body).toMatchObject({ status: 409, type: '/problems/leverage/same-file', number: a.number, label: '银行回单' });
  await finance.move(`/contributions/${a.id}/rejection`, a, { reason: '与另一笔重复登记' });
  expect((await finance.move(`/contributions/${b.id}/verification`, b)).body.state).toBe('verified');
});

test('days come in order; a pledge may lapse without a reason', async () => {
  const { body } = await officer.post('/contributions', gift());
  expect((await officer.move(`/contributions/${body.id}/agreement`, body, { agreedOn: '2018-02-28' })).body).toMatchObject({ type: '/problems/leverage/before-promise', errors: [{ pointer: '/agreedOn' }] });
  const { body: agreed } = await officer.move(`/contributions/${body.id}/agreement`, body, { agreedOn: '2018-04-15' });
  expect((await officer.move(`/contributions/${body.id}/receipt`, agreed, { receivedOn: '2018-04-14' })).body.errors[0].pointer).toBe('/receivedOn');
  expect((await officer.move(`/contributions/${body.id}/lapse`, agreed)).body.state).toBe('lapsed');
  expect((await officer.post('/contributions', gift({ pledgedOn: '2999-01-01' }))).body.errors[0].pointer).toBe('/pledgedOn');
});

test('a gift is linked to the body’s own project or stay, named beside the id', async () => {
  const plan = { name: '别家项目', program: '微公益创投', purpose: 'x', startsOn: '2018-06-01', endsOn: '2019-03-31', budgetFen: 100, askedFen: 50 };
  const project = async (id: string) => (await officer.post('/projects', { organizationId: id, ...plan })).body.id as string;
  const [own, foreign] = [await project(organizationId), await project(otherId)];
  const stay = (await staff.manager.post('/incubation-cases', { organizationId, mode: 'inShell', tier: 'hub' })).body;
  expect((await officer.post('/contributions', gift({ projectId: foreign }))).body).toMatchObject({ status: 422, type: '/problems/leverage/other-body', errors: [{ pointer: '/projectId' }] });
  expect((await officer.post('/contributions', gift({ incubationCaseId: own }))).body).toMatchObject({ status: 422, type: '/problems/records/points-at-nothing', errors: [{ pointer: '/incubationCaseId' }] });
  expect((await officer.post('/contributions', gift({ projectId: own, incubationCaseId: stay.id }))).body).toMatchObject({ projectName: '别家项目', incubationCaseName: stay.number });
});

test.each([
  ['other public money', { sourceClass: 'otherPublic' }], ['goods without proof of value', { form: 'goods', quantity: 10, unit: '箱' }], ['volunteer time', { form: 'volunteerTime', quantity: 8, unit: '小时' }],
])('%s is kept, but counts 0', async (_, more) => {
  const before = (await figure('leverageReceivedFen'))?.value;
  const { body } = await received(officer, more);
  expect(body).toMatchObject({ amountFen: 500_000, countedFen: 0, state: 'received' });
  expect((await figure('leverageReceivedFen'))?.value).toBe(before);
});

test('a reversed gift stops counting from that day, and the days before keep their value', async () => {
  const { body } = await received(officer, { amountFen: 77_700 });
  const before = (await figure('leverageReceivedFen'))?.value ?? 0;
  const then = (await figure('leverageReceivedFen', '?asOf=2018-12-31'))?.value;
  const { status } = await staff.manager.move(`/contributions/${body.id}/reversal`, body, { reason: '捐助方撤回' });
  expect(status).toBe(201);
  expect((await figure('leverageReceivedFen'))?.value).toBe(before - 77_700);
  expect((await figure('leverageReceivedFen', '?asOf=2018-12-31'))?.value).toBe(then);
});

test('a body enters and sees its own; another body’s is not there for it', async () => {
  const { body, status } = await ngo.post('/contributions', gift());
  expect(status).toBe(201);
  expect((await stranger.get(`/contributions/${body.id}`)).status).toBe(404);
  expect((await stranger.move(`/contributions/${body.id}/receipt`, body, { receivedOn: '2018-04-01' })).status).toBe(404);
  expect((await stranger.get('/contributions')).body.total).toBe(0);
  const forOthers = await stranger.post('/contributions', gift());
  expect([forOthers.status, forOthers.body.errors[0].pointer]).toEqual([404, '/organizationId']);
});

test('received and lapsed at the same moment: one stands, the other is told', async () => {
  for (let i = 0; i < 5; i++) {
    const { body } = await officer.post('/contributions', gift());
    const both = await Promise.all([
      officer.move(`/contributions/${body.id}/receipt`, body, { receivedOn: '2018-04-01' }), officer.move(`/contributions/${body.id}/lapse`, body, { reason: '逾期未到账' }),
    ]);
    expect(both.map((a) => a.status).sort()).toEqual([201, 412]);
  }
});

test.each([
  ['a negative amount', { amountFen: -1 }, '/amountFen'], ['an amount beyond all money', { amountFen: 1e20 }, '/amountFen'], ['half a fen', { amountFen: 1.5 }, '/amountFen'],
  ['a body that is not there', { organizationId: '01890000-0000-7000-8000-000000000000' }, '/organizationId'], ['a day that is none', { pledgedOn: '2018-02-30' }, '/pledgedOn'], ['an unknown form', { form: 'gold' }, '/form'], ['cash of nothing', { amountFen: 0 }, '/amountFen'],
])('%s is refused by its field', async (_, more, pointer) => {
  const answer = await officer.post('/contributions', gift(more));
  expect([answer.status, answer.body.errors.map((e: { pointer: string }) => e.pointer)]).toEqual([422, [pointer]]);
});
