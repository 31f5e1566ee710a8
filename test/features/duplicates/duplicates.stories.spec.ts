import { body } from '../../support/bodies.js';
import { made } from '../../support/district.js';
import { person } from '../../support/people.js';
import { merge, openDesk, undo, type Desk, type Json } from './merges.world.js';

let desk: Desk;
const FULL = '贵阳市云岩区青藤社会工作服务中心';
beforeAll(async () => { desk = await openDesk('duplicates'); });
afterAll(() => desk.world.close());

const search = () => desk.officer.post('/duplicates/search');
const pairs = async (of: string, more = ''): Promise<Json[]> => (await desk.officer.get(`/duplicates?organizationId=${of}${more}`)).body.items;
const like = async (entry: Json): Promise<Json[]> => (await made(desk.officer.post('/organizations/duplicates', entry))).items;

test('whoever enters a body hears that it may be there already, with the reasons in words, and is not kept from entering it', async () => {
  const id = await body(desk.officer, FULL, { legalRepresentative: '王小山', contactPhone: '13800000001' });
  const found = await like({ name: '青藤社工中心', contactPhone: '138 0000 0001' });
  expect(found).toEqual([expect.objectContaining({ id, name: FULL, score: 100 })]);
  expect(found[0]?.reasons.map((r: Json) => r.zh)).toEqual(['名称为同一全称的简写', '联系电话相同']);
  expect(JSON.stringify(found)).not.toContain('13800000001');
  expect(await like({ name: '云岩区红枫书画协会' })).toEqual([]);
  expect((await desk.officer.post('/organizations', { name: '青藤社工中心', type: 'association' })).status).toBe(201);
});

test('a pre-check asks for a name, takes no unknown field, and is not for everybody', async () => {
  expect((await desk.officer.post('/organizations/duplicates', {})).body.errors[0].pointer).toBe('/name');
  expect((await desk.officer.post('/organizations/duplicates', { name: 'x', state: 'idea' })).status).toBe(422);
  const ngo = await person(desk.world, desk.staff, 'ngo', ['organizationUser'], { organizationId: await body(desk.officer, '云岩区绿野环境保护协会') });
  for (const asked of [ngo.post('/organizations/duplicates', { name: FULL }), ngo.get('/duplicates'), ngo.post('/duplicates/search'), ngo.get('/merges')]) expect((await asked).status).toBe(403);
});

test('the work list holds pairs with their points and reasons; a second search adds nothing', async () => {
  const [one, other] = [await body(desk.officer, '云岩区晨曦摄影协会'), await body(desk.officer, '雲巖區（晨曦）攝影協會')];
  await body(desk.officer, '云岩区晨曦摄影学会');
  expect((await search()).body.compared).toBeGreaterThanOrEqual(3);
  const [pair, ...more] = await pairs(one);
  expect(more).toEqual([]);
  expect(pair).toMatchObject({ state: 'open', score: 100, leftId: [one, other].sort()[0], rightId: [one, other].sort()[1] });
  expect((pair?.reasons as Json[] | undefined)?.map((r) => r.name)).toEqual(['sameName', 'sameDay']);
  expect((await search()).body.compared).toBe(0);
  expect(await pairs(one)).toHaveLength(1);
});

test('“not a duplicate” is remembered with its reason, also when the body is compared again; a later doubt opens it', async () => {
  const [one] = [await body(desk.officer, '云岩区金桥法律服务中心', { registeredOn: null }), await body(desk.officer, '云岩区金桥法律服务中心')];
  await search();
  const [pair = {}] = await pairs(one);
  expect((await desk.officer.move(`/duplicates/${pair.id}/dismissal`, (await desk.officer.get(`/duplicates/${pair.id}`)).body, {})).body.errors[0].pointer).toBe('/reason');
  const dismissed = await made(desk.officer.move(`/duplicates/${pair.id}/dismissal`, (await desk.officer.get(`/duplicates/${pair.id}`)).body, { reason: '两家,同名不同址' }));
  expect(dismissed).toMatchObject({ state: 'different', can: ['reopen'] });
  const o = (await desk.officer.get(`/organizations/${one}`)).body;
  await made(desk.officer.patch(`/organizations/${one}`, { address: '宝山北路1号' }, { 'If-Match': `"${o.version}"` }));
  await search();
  expect((await pairs(one)).map((d) => d.state)).toEqual(['different']);
  const lines = (await desk.officer.get(`/duplicates/${pair.id}/history`)).body.items as Json[];
  expect(lines.find((l) => l.move === 'dismiss')?.reason).toBe('两家,同名不同址');
  expect((await desk.officer.move(`/duplicates/${pair.id}/reopening`, dismissed, { reason: '再查' })).body.state).toBe('open');
});

test('a pair lapses when a name is put right, and comes back with it', async () => {
  const [one] = [await body(desk.officer, '云岩区百合茶文化协会', { registeredOn: null }), await body(desk.officer, '云岩区百荷茶文化协会', { registeredOn: '2012-02-02' })];
  const rename = async (name: string): Promise<void> => {
    const o = (await desk.officer.get(`/organizations/${one}`)).body;
    await made(desk.officer.patch(`/organizations/${one}`, { name }, { 'If-Match': `"${o.version}"` }));
    await search();
  };
  await search();
  expect((await pairs(one)).map((d) => d.state)).toEqual(['open']);
  await rename('云岩区海蓝收藏协会');
  expect((await pairs(one)).map((d) => d.state)).toEqual(['lapsed']);
  await rename('云岩区百合茶文化协会');
  expect((await pairs(one)).map((d) => d.state)).toEqual(['open']);
});

test('merged records leave the work list, are found no more on entry, and come back with the undo', async () => {
  const [one, other] = [await body(desk.officer, '云岩区福瑞音乐协会'), await body(desk.officer, '云岩区福瑞音乐協會')];
  await search();
  const merged = await merge(desk, one, other);
  await search();
  expect((await pairs(one)).map((d) => d.state)).toEqual(['merged']);
  expect((await like({ name: '云岩区福瑞音乐协会' })).map((o) => o.id)).toEqual([one]);
  expect((await undo(desk, String(merged.id))).status).toBe(201);
  await search();
  expect((await pairs(one)).map((d) => d.state)).toEqual(['open']);
  expect((await like({ name: '云岩区福瑞音乐协会' })).map((o) => o.id).sort()).toEqual([one, other].sort());
});

test('two searches at once are one', async () => {
  for (let i = 0; i < 3; i++) await body(desk.officer, `云岩区筑梦${i}号电子商务协会`);
  const found = await Promise.all([search(), search()]);
  expect(found.map((f) => f.status)).toEqual([200, 200]);
});
