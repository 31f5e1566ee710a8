import { FigureBook } from '../../../src/platform/figures/figure-book.js';
import { Lists } from '../../../src/platform/lists/lists.js';
import { Organizations, type Basis } from '../../../src/features/organizations/organizations.service.js';
import { makeUscc } from '../../../src/kernel/uscc.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { actorWith } from '../../support/lifecycle.js';
import { person, setUp } from '../../support/people.js';
import { USCC_VECTORS } from './uscc.vectors.js';

type Json = Record<string, any>;
let world: World;
let staff: Awaited<ReturnType<typeof setUp>>;
let manager: Client;
let bureau: Client;
const units: Record<string, string> = {};
let made = 0;
const code = (prefix = '52'): string => makeUscc(prefix, '520103', `MJB${String((made += 1)).padStart(5, '0')}`);
const body = (more: Json = {}): Json => ({ name: `云岩区第${(made += 1)}号公益服务中心`, type: 'socialService', uscc: code(), registeredOn: '2016-03-01', ...more });
async function enter(more: Json = {}): Promise<Json> {
  const answer = await manager.post('/organizations', body(more));
  expect({ status: answer.status, text: answer.status === 201 ? '' : answer.text }).toEqual({ status: 201, text: '' });
  return answer.body;
}

beforeAll(async () => {
  world = await openWorld('organizations');
  staff = await setUp(world);
  ({ manager } = staff);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  for (const [key, name, unitCode] of [['zhaiji', '宅吉社区', '520103411'], ['touqiao', '头桥社区', '520103416']]) {
    units[key as string] = (await manager.post('/divisions', { code: unitCode, name, kind: 'community', editions: ['2018'], validFrom: '2013-01-01' })).body.id as string;
  }
});
afterAll(() => world.close());

describe('a credit code at the counter', () => {
  test.each(USCC_VECTORS)('%s as %s: %s (%s)', async (uscc, type, problem, because) => {
    const { status, body: answer } = await manager.post('/organizations', { name: `${because} ${uscc} ${type}`, type, uscc });
    if (problem === undefined) expect(answer).toMatchObject({ uscc, state: 'registered' });
    else expect([status, answer.type, answer.errors]).toEqual([422, `/problems/${problem}`, [expect.objectContaining({ pointer: '/uscc', code: problem })]]);
  });
  test('blanks, small letters and full-width ones are the same code, and it is there already', async () => {
    const uscc = code();
    await enter({ uscc });
    const written = uscc.toLowerCase().replace(/(.{4})/g, '$1 ').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const { status, body: answer } = await bureau.post('/organizations', body({ uscc: written }));
    expect([status, answer.type, answer.errors[0].pointer]).toEqual([409, '/problems/records/already-exists', '/uscc']);
  });
  test('of two who enter one code at once, one hears that it is there', async () => {
    const uscc = code();
    const answers = await Promise.all([manager, bureau, manager, bureau].map((who) => who.post('/organizations', body({ uscc }))));
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409, 409]);
    expect((await manager.get(`/organizations?uscc=${uscc}`)).body.total).toBe(1);
  });
});

test('at least a name and a type make a body, and every wrong field is named', async () => {
  expect((await manager.post('/organizations', { name: '云岩区晨光志愿者协会', type: 'association' })).body).toMatchObject({ state: 'idea', uscc: null, registeredOn: null, can: expect.arrayContaining(['file', 'register', 'cancel', 'edit', 'attach']) });
  const pointers = async (given: Json) => ((await manager.post('/organizations', given)).body.errors as Json[]).map((e) => e.pointer).sort();
  expect(await pointers({})).toEqual(['/name', '/type']);
  expect(await pointers({ name: '长'.repeat(201), type: 'company', registeredOn: '2018-02-30', fundsFen: -1, state: 'registered' })).toEqual(['/fundsFen', '/name', '/registeredOn', '/state', '/type']);
  expect(await pointers(body({ registeredOn: '2999-01-01' }))).toEqual(['/registeredOn']);
  expect(await pointers({ name: '舞韵队', type: 'communityGroup', registeredOn: '2018-01-01' })).toEqual(['/registeredOn']);
  expect(await pointers(body({ divisionId: '01930000-0000-7000-8000-000000000000' }))).toEqual(['/divisionId']);
});

test('one identity from an idea through filing to registration and its end', async () => {
  let group = (await manager.post('/organizations', { name: '宅吉社区白腊井院落互助组', type: 'communityGroup', divisionId: units.zhaiji })).body;
  expect(group.state).toBe('idea');
  group = (await manager.move(`/organizations/${group.id}/filing`, group, { filedOn: '2015-04-20' })).body;
  expect(group).toMatchObject({ state: 'filed', filedOn: '2015-04-20' });
  const noType = await manager.move(`/organizations/${group.id}/registration`, group, { registeredOn: '2016-03-01' });
  expect([noType.status, noType.body.errors[0].pointer]).toEqual([422, '/type']);
  group = (await manager.move(`/organizations/${group.id}/registration`, group, { registeredOn: '2016-03-01', uscc: code('51') })).body;
  expect(group).toMatchObject({ state: 'registered', type: 'association', filedOn: '2015-04-20' });
  const tooEarly = await manager.move(`/organizations/${group.id}/deregistration`, group, { closedOn: '2016-02-29', reason: '清算完毕' });
  expect([tooEarly.status, tooEarly.body.errors[0].pointer]).toEqual([422, '/closedOn']);
  group = (await manager.move(`/organizations/${group.id}/deregistration`, group, { closedOn: '2018-03-01', reason: '清算完毕' })).body;
  expect(group).toMatchObject({ state: 'deregistered', closedOn: '2018-03-01', can: ['edit', 'attach'] });
  expect((await manager.move(`/organizations/${group.id}/revocation`, group, { closedOn: '2018-03-02', reason: '再来一次' })).status).toBe(409);
  const lines = (await manager.get(`/organizations/${group.id}/history?sort=at`)).body.items as Json[];
  expect(lines.map((l) => [l.move, l.fromState, l.toState])).toEqual([['create', null, 'idea'], ['file', 'idea', 'filed'], ['register', 'filed', 'registered'], ['deregister', 'registered', 'deregistered']]);
  expect(lines[3]?.reason).toBe('清算完毕');
});

test('an idea given up is cancelled today', async () => {
  const idea = (await manager.post('/organizations', { name: '云岩区未成中心', type: 'socialService' })).body;
  expect((await manager.move(`/organizations/${idea.id}/cancellation`, idea, { reason: '发起人退出' })).body).toMatchObject({ state: 'cancelled', closedOn: world.clock.today() });
});

describe('the card of a body', () => {
  test('is kept up to date, but its registered items are left alone: every one is named, and the way to change it', async () => {
    const before = await enter({ legalRepresentative: '甲某', contactPhone: '13900001111', address: '宅吉路1号' });
    const refused = await bureau.patch(`/organizations/${before.id}`, { name: '云岩区新名公益服务中心', address: null, sector: '助老' }, { 'If-Match': '"1"' });
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/organizations/registered-item']);
    expect((refused.body.errors as Json[]).map((e) => e.pointer).sort()).toEqual(['/address', '/name']);
    expect(refused.body.errors[0].detail).toContain('case');
    const { body: after } = await bureau.patch(`/organizations/${before.id}`, { sector: '助老', contactPhone: '13900002222', memberCount: 12, name: before.name }, { 'If-Match': '"1"' });
    expect(after).toMatchObject({ name: before.name, sector: '助老', version: 2, contactPhone: '139****2222' });
    const [line] = (await manager.get(`/organizations/${before.id}/history`)).body.items as Json[];
    expect([line?.move, line?.actorName, line?.changes]).toEqual(['edit', 'bureau(测试)', { sector: [null, '助老'], memberCount: [null, 12], contactPhone: ['•', '•'] }]);
  });
  test('an idea is described freely until it is filed or registered', async () => {
    const idea = (await manager.post('/organizations', { name: '云岩区筹备中的中心', type: 'socialService' })).body;
    const { body: after } = await manager.patch(`/organizations/${idea.id}`, { name: '云岩区换了名的中心', type: 'association', address: '宅吉路2号' }, { 'If-Match': '"1"' });
    expect(after).toMatchObject({ name: '云岩区换了名的中心', type: 'association', address: '宅吉路2号', formerNames: null });
    expect((await manager.get(`/organizations/${idea.id}/changes`)).body.items).toEqual([]);
  });
  test('nothing changed is nothing written, null clears, and a body keeps its name and type', async () => {
    const before = await enter({ sector: '助残', memberCount: 5 });
    expect((await manager.patch(`/organizations/${before.id}`, { name: before.name, sector: '助残' }, { 'If-Match': '"1"' })).body.version).toBe(1);
    const { body: after } = await manager.patch(`/organizations/${before.id}`, { sector: null, memberCount: null }, { 'If-Match': '"1"' });
    expect(after).toMatchObject({ sector: null, memberCount: null, version: 2 });
    for (const field of ['name', 'type']) {
      const { status, body: answer } = await manager.patch(`/organizations/${before.id}`, { [field]: null }, { 'If-Match': '"2"' });
      expect([status, answer.errors[0].pointer]).toEqual([422, `/${field}`]);
    }
  });
  test.each<[string, Json, Json, number, string]>([
    ['a wrong code', {}, { uscc: '52520103MJA000024X' }, 422, '/uscc'],
    ['a code of another type', {}, { uscc: '51520103MJA0000167' }, 422, '/uscc'],
    ['a future day', {}, { registeredOn: '2999-01-01' }, 422, '/registeredOn'],
    ['a group out of a registered body', { uscc: null }, { type: 'communityGroup' }, 422, '/type'],
    ['a code for an idea', { uscc: null, registeredOn: null }, { uscc: '52520103MJA000024Y' }, 422, '/uscc'],
    ['a day of filing for an idea', { uscc: null, registeredOn: null }, { filedOn: '2018-01-01' }, 422, '/filedOn'],
    ['a unit that is not there', {}, { divisionId: '01930000-0000-7000-8000-000000000000' }, 422, '/divisionId'],
  ])('%s is refused at its field', async (_, first, change, status, pointer) => {
    const before = await enter(first);
    const answer = await manager.patch(`/organizations/${before.id}`, change, { 'If-Match': '"1"' });
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  });
  test('an old version, and none, are refused', async () => {
    const { id } = await enter();
    await manager.patch(`/organizations/${id}`, { sector: '助老' }, { 'If-Match': '"1"' });
    expect((await bureau.patch(`/organizations/${id}`, { sector: '助残' }, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await bureau.patch(`/organizations/${id}`, { sector: '助残' })).status).toBe(428);
  });
});

describe('what a body was', () => {
  const entered = async (o: Json, given: Json, basis: Json): Promise<Json> => {
    await world.app.get(Organizations).enter(actorWith('manager', { name: '录入人' }), { id: o.id, version: null }, given, { way: 'case', ...basis } as Basis);
    return (await manager.get(`/organizations/${o.id}`)).body;
  };
  let renamed: Json;
  const first = `云岩区初名公益服务中心`;
  beforeAll(async () => {
    const o = await enter({ name: first, address: '宅吉路1号', fundsFen: 3_000_000, registeredOn: '2016-03-01' });
    await entered(o, { name: '云岩区中名公益服务中心', address: '宅吉路2号' }, { on: '2017-05-01', reason: '变更登记' });
    renamed = await entered(o, { name: '云岩区今名公益服务中心', fundsFen: 5_000_000, purpose: '助残' }, { on: '2018-06-01' });
  });
  test('holds on every day of its half-open period', async () => {
    expect(renamed).toMatchObject({ name: '云岩区今名公益服务中心', formerNames: `云岩区中名公益服务中心;${first}` });
    const on = async (day: string) => { const { body: o } = await manager.get(`/organizations/${renamed.id}?asOf=${day}`); return [o.name, o.address, o.fundsFen, o.purpose, o.state, o.asOf, o.can]; };
    const rest = (day: string) => ['助残', 'registered', day, []];
    expect(await on('2016-03-01')).toEqual([first, '宅吉路1号', 3_000_000, ...rest('2016-03-01')]);
    expect(await on('2017-04-30')).toEqual([first, '宅吉路1号', 3_000_000, ...rest('2017-04-30')]);
    expect(await on('2017-05-01')).toEqual(['云岩区中名公益服务中心', '宅吉路2号', 3_000_000, ...rest('2017-05-01')]);
    expect(await on('2018-05-31')).toEqual(['云岩区中名公益服务中心', '宅吉路2号', 3_000_000, ...rest('2018-05-31')]);
    expect(await on('2018-06-01')).toEqual([renamed.name, '宅吉路2号', 5_000_000, ...rest('2018-06-01')]);
    const before = await manager.get(`/organizations/${renamed.id}?asOf=2016-02-29`);
    expect([before.status, before.body.type]).toEqual([404, '/problems/organizations/not-in-being']);
    expect((await manager.get(`/organizations/${renamed.id}?asOf=2018-02-30`)).status).toBe(400);
    expect((await manager.get(`/organizations/${renamed.id}?knownas=2018-02-01`)).status).toBe(400);
  });
  test('is listed with both values, and a former name finds the body', async () => {
    const { items } = (await manager.get(`/organizations/${renamed.id}/changes?sort=untilOn`)).body;
    expect((items as Json[]).map((i) => [i.item, i.value, i.next, i.fromOn, i.untilOn]).sort()).toEqual([
      ['address', '宅吉路1号', '宅吉路2号', null, '2017-05-01'], ['fundsFen', 3_000_000, 5_000_000, null, '2018-06-01'],
      ['name', '云岩区中名公益服务中心', '云岩区今名公益服务中心', '2017-05-01', '2018-06-01'], ['name', first, '云岩区中名公益服务中心', null, '2017-05-01'],
    ]);
    for (const q of ['初名公益', 'zhongminggongyi', 'yyqcmgy']) expect((await manager.get(`/organizations?q=${encodeURIComponent(q)}`)).body.items.map((o: Json) => o.id)).toContain(renamed.id);
  });
  test('does not change with effect from before the last change, or from before the body began', async () => {
    await expect(entered(renamed, { name: '云岩区早名公益服务中心' }, { on: '2018-05-31' })).rejects.toMatchObject({ code: 'organizations/changed-later' });
    await expect(entered(renamed, { businessScope: null, isDirectlyRegistered: true }, { on: '2016-02-29' })).rejects.toMatchObject({ code: 'organizations/before-beginning' });
  });
  test('what is corrected was never true: on no day, and no former name', async () => {
    const o = await enter({ name: '云岩区错字公益服务中心', registeredOn: '2016-03-01' });
    const right = await entered(o, { name: '云岩区措辞公益服务中心' }, { way: 'correction', on: '2018-01-01' });
    expect(right.formerNames).toBeNull();
    expect((await manager.get(`/organizations/${o.id}?asOf=2017-01-01`)).body.name).toBe('云岩区措辞公益服务中心');
  });
  test('a group that is registered keeps what it was filed as', async () => {
    const group = (await manager.post('/organizations', { name: '云岩区邻里互助社', type: 'communityGroup', filedOn: '2015-04-20' })).body;
    await manager.move(`/organizations/${group.id}/registration`, group, { registeredOn: '2016-03-01', uscc: code('51') });
    const filed = (await manager.get(`/organizations/${group.id}?asOf=2016-02-29`)).body;
    expect([filed.type, filed.state, (await manager.get(`/organizations/${group.id}?asOf=2016-03-01`)).body.type]).toEqual(['communityGroup', 'filed', 'association']);
  });
});

describe('the life of a body', () => {
  test('is told across all rooms, newest first, page by page, as far as the reader may see it', async () => {
    const o = await enter({ divisionId: units.zhaiji });
    const officer = await person(world, staff, 'life-officer', ['incubationOfficer']);
    const stay = (await officer.post('/incubation-cases', { organizationId: o.id, mode: 'inShell', tier: 'startup' })).body;
    const gift = (await officer.post('/contributions', { organizationId: o.id, counterparty: '某公司(虚构)', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 100, pledgedOn: '2018-01-01' })).body;
    await officer.move(`/contributions/${gift.id}/agreement`, gift, { agreedOn: '2018-01-02' });
    await world.app.get(Organizations).enter(actorWith('manager'), { id: o.id, version: null }, { address: '新址' }, { way: 'case', on: '2018-01-03' });
    await world.app.get(Organizations).enter(actorWith('manager'), { id: o.id, version: null }, { address: '更新的址' }, { way: 'case', on: '2018-01-04', reason: '迁址' });
    const lines = (await manager.get(`/organizations/${o.id}/timeline`)).body;
    expect(lines.total).toBe(7);
    expect((lines.items as Json[]).map((l) => [l.resource, l.move]).sort()).toEqual([
      ['contributions', 'agree'], ['contributions', 'create'], ['incubation-cases', 'create'], ['organizations', 'create'], ['organizations', 'edit'], ['organizations', 'edit'], ['organizations/changes', 'change'],
    ]);
    expect((lines.items as Json[]).map((l) => l.at)).toEqual((lines.items as Json[]).map((l) => l.at as string).sort().toReversed());
    expect(lines.items.at(-1)).toMatchObject({ resource: 'organizations/changes', on: '2018-01-04', title: o.name, changes: { address: ['新址', '更新的址'] }, reason: '迁址' });
    expect(lines.items.find((l: Json) => l.recordId === stay.id)).toMatchObject({ title: stay.number, toState: 'applied', actorName: 'life-officer(测试)' });
    const paged: Json[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body: page } = await manager.get(`/organizations/${o.id}/timeline?limit=2${next ? `&after=${next}` : ''}`);
      paged.push(...page.items);
      next = page.next as string | null;
    }
    expect(paged).toEqual(lines.items);
    const foreign = await person(world, staff, 'life-foreign', ['organizationUser'], { organizationId: stay.id });
    expect((await foreign.get(`/organizations/${o.id}/timeline`)).status).toBe(404);
    const own = await person(world, staff, 'life-own', ['organizationUser'], { organizationId: o.id });
    expect((await own.get(`/organizations/${o.id}/timeline`)).body.total).toBe(7);
    expect((await manager.get(`/organizations/${o.id}/timeline?resource=contributions`)).body.total).toBe(2);
  });
});

test('a body is found by name, pinyin, initials and code, whatever the width of its brackets', async () => {
  const { id, uscc } = await enter({ name: '云岩区麒麟阁(儿童)阅读推广中心' });
  for (const q of ['麒麟阁', 'qilinge', 'QiLinGe', 'yyqqlg', uscc.slice(-8).toLowerCase(), '(儿童)', '\uff08儿童\uff09', '麒麟阁\uff08儿童\uff09阅读']) {
    const found = (await bureau.get(`/organizations?q=${encodeURIComponent(q)}`)).body.items as Json[];
    expect([q, found.map((o) => o.id)]).toEqual([q, [id]]);
  }
  expect((await bureau.get(`/organizations?q=${encodeURIComponent('麒%')}`)).body.total).toBe(0);
});

describe('the search across everything', () => {
  const find = async (who: Client, q: string) => (await who.get(`/search?q=${encodeURIComponent(q)}`)).body.items as Json[];
  test('answers with what the reader may see, of every kind in turn, twenty at most', async () => {
    for (let n = 0; n < 25; n += 1) await enter({ name: `云岩区宅吉第${n}中心`, divisionId: units.zhaiji });
    const found = await find(bureau, '宅吉');
    expect(found).toHaveLength(20);
    expect(found.slice(0, 2).map((f) => f.resource).sort()).toEqual(['divisions', 'organizations']);
    expect(found.find((f) => f.resource === 'divisions')).toEqual({ resource: 'divisions', id: units.zhaiji, title: '宅吉社区', subtitle: '520103411' });
    const [one] = await find(bureau, 'zhaijidi');
    expect(one).toMatchObject({ resource: 'organizations', title: expect.stringContaining('宅吉'), subtitle: expect.stringMatching(/^52520103/) });
  });
  test('a community officer finds the bodies of the unit, an organization its own, an expert none', async () => {
    const own = await enter({ name: '云岩区独一无二中心', divisionId: units.touqiao });
    const other = await enter({ name: '云岩区独一无三中心', divisionId: units.zhaiji });
    const community = await person(world, staff, 'community', ['communityOfficer'], { divisionId: units.touqiao });
    const handler = await person(world, staff, 'handler', ['organizationUser'], { organizationId: other.id });
    const expert = await person(world, staff, 'expert', ['expert']);
    expect((await find(manager, '独一无')).map((f) => f.id).sort()).toEqual([own.id, other.id].sort());
    expect((await find(community, '独一无')).map((f) => f.id)).toEqual([own.id]);
    expect((await find(handler, '独一无')).map((f) => f.id)).toEqual([other.id]);
    expect(await find(expert, '独一无')).toEqual([]);
    expect((await find(expert, '宅吉社区')).map((f) => f.resource)).toEqual(['divisions']);
    expect((await handler.get(`/organizations/${own.id}`)).status).toBe(404);
    expect((await handler.get('/organizations')).body.items.map((o: Json) => o.id)).toEqual([other.id]);
  });
  test('nothing asked is nothing found, and what is not known is refused', async () => {
    expect([await find(manager, ''), await find(manager, '   ')]).toEqual([[], []]);
    expect((await manager.get('/search')).body).toEqual({ items: [] });
    const { status, body: answer } = await manager.get('/search?q=a&limit=5');
    expect([status, answer.type, answer.errors[0].pointer]).toEqual([400, '/problems/lists/bad-query', '?limit']);
    expect((await world.client().get('/search?q=a')).status).toBe(401);
  });
});

describe('the figure of registered organizations', () => {
  const at = async (asOf: string, knownAt: Date | null = null): Promise<number> => {
    const figure = world.app.get(FigureBook).figure('registeredOrganizations');
    if (!figure) throw new Error('nobody has declared it');
    return world.app.get(Lists).total(figure.rows, actorWith('bureauLeader'), 'COUNT(*)', [figure.when(asOf, knownAt)]);
  };
  test('counts the three types by their day, until the day they end, as far as was known', async () => {
    const [before, then] = [await at('2012-06-30'), new Date()];
    await new Promise((next) => { setTimeout(next, 5); });
    const body2012 = await enter({ registeredOn: '2012-06-30' });
    await enter({ type: 'foundation', uscc: code('53'), registeredOn: '2012-01-01' });
    await enter({ type: 'communityGroup', uscc: null, registeredOn: null, filedOn: '2012-01-01' });
    await enter({ uscc: code(), registeredOn: null });
    // No rule lets a group be registered; should one come from elsewhere, it still does not count.
    const stray = await enter({ registeredOn: '2012-01-01' });
    await world.db.write((tx) => tx.query("UPDATE organization SET type = 'communityGroup' WHERE id = ?", [stray.id]));
    expect([await at('2012-06-30'), await at('2012-06-29'), await at('2012-06-30', then)]).toEqual([before + 2, before + 1, before]);
    const known = new Date();
    await new Promise((next) => { setTimeout(next, 5); });
    await manager.move(`/organizations/${body2012.id}/deregistration`, body2012, { closedOn: '2012-09-01', reason: '清算完毕' });
    expect([await at('2012-08-31'), await at('2012-09-01'), await at('2012-09-01', known)]).toEqual([before + 2, before + 1, before + 2]);
  });
});

test('who is not a keeper of the register changes nothing in it', async () => {
  const { id } = await enter();
  const leader = await person(world, staff, 'leader', ['bureauLeader']);
  expect((await leader.post('/organizations', body())).status).toBe(403);
  expect((await leader.patch(`/organizations/${id}`, { sector: 'x' }, { 'If-Match': '"1"' })).status).toBe(403);
  expect((await leader.get(`/organizations/${id}`)).body.can).toEqual([]);
  const officer = await person(world, staff, 'officer', ['incubationOfficer']);
  expect((await officer.move(`/organizations/${id}/revocation`, { version: 1 }, { closedOn: '2018-01-01', reason: '撤销' })).status).toBe(403);
});
