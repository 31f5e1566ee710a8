import { divisions, districtStatements } from '../../../src/demo/divisions.js';
import type { Client } from '../../support/client.js';
import { openWorld, type World } from '../../support/app.js';
import { person, setUp } from '../../support/people.js';

let world: World;
let manager: Client;
let reader: Client;
const ids = new Map<string, string>();
const idOf = (code: string): string => ids.get(code) ?? `no unit ${code}`;

beforeAll(async () => {
  world = await openWorld('divisions');
  const staff = await setUp(world);
  manager = staff.manager;
  reader = await person(world, staff, 'reader', ['bureauLeader']);
});
afterAll(() => world.close());

test('the manager enters the 45 units of both editions; everybody may read them', async () => {
  for (const { body } of divisions) {
    const { status, body: made, text } = await manager.post('/divisions', body);
    expect({ status, text: status === 201 ? '' : text }).toEqual({ status: 201, text: '' });
    expect(made).toMatchObject({ ...body, version: 1, can: ['succeed', 'state'], statements: [], successors: [] });
    ids.set(body.code, made.id as string);
  }
  const of = async (edition: string) => (await reader.get(`/divisions?edition=${edition}&limit=200`)).body;
  expect([(await of('2018')).total, (await of('2020')).total, (await reader.get('/divisions')).body.total]).toEqual([28, 18, 45]);
  expect((await of('2018')).items.find((u: { name: string }) => u.name === '黔灵镇')).toMatchObject({ code: '520103100', editions: ['2018', '2020'] });
  expect((await reader.get('/divisions?edition=2018&edition=2020')).body.total).toBe(45);
  expect((await reader.get('/divisions?edition=1958')).status).toBe(400);
});

test('nobody else enters a unit, and no code comes twice', async () => {
  const body = { code: '520103999', name: '某社区', kind: 'community', editions: ['2018'], validFrom: '2013-01-01' };
  expect((await reader.post('/divisions', body)).status).toBe(403);
  expect((await reader.post(`/divisions/${idOf('520103411')}/statements`, {})).status).toBe(403);
  expect((await reader.post(`/divisions/${idOf('520103411')}/successors`, {})).status).toBe(403);
  const twice = await manager.post('/divisions', { ...body, code: '520103411' });
  expect(twice.status).toBe(409);
  expect(twice.body.errors[0].pointer).toBe('/code');
  const wrong = await manager.post('/divisions', { ...body, code: 'x', editions: [] });
  expect(wrong.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ pointer: '/editions' })]));
});

test('each unit that ended has one successor, so that every body falls into one unit of either edition', async () => {
  for (const { key, successors } of divisions) {
    for (const { unitKey, edition, basis } of successors) {
      const { status, body, text } = await manager.post(`/divisions/${idOf(key)}/successors`, { unitId: idOf(unitKey), edition, basis });
      expect({ status, text: status === 201 ? '' : text }).toEqual({ status: 201, text: '' });
      expect(body.successors).toContainEqual(expect.objectContaining({ id: idOf(unitKey), code: unitKey, edition, basis }));
    }
  }
  const zhaiji = await reader.get(`/divisions/${idOf('520103411')}`);
  expect(zhaiji.body).toMatchObject({ unit2018: '宅吉社区', unit2020: '盐务街街道', can: [] });
});

test('totals agree in both editions, whichever unit a body belongs to', async () => {
  const codes = divisions.filter(({ body }) => body.editions.includes('2018')).map(({ key }) => key);
  for (const [i, code] of codes.entries()) {
    const made = await manager.post('/organizations', { name: `${code}的组织`, type: 'association', divisionId: idOf(code), registeredOn: '2018-01-01' });
    expect([i, made.status]).toEqual([i, 201]);
  }
  const sum = async (edition: string): Promise<number> => {
    const units = (await reader.get(`/divisions?edition=${edition}&limit=200`)).body.items as { id: string }[];
    const counts = await Promise.all(units.map(async (u) => (await reader.get(`/organizations?unit=${u.id}`)).body.total as number));
    return counts.reduce((total, n) => total + n, 0);
  };
  expect([codes.length, await sum('2018'), await sum('2020')]).toEqual([28, 28, 28]);
});

test('what cannot follow what is refused at its field', async () => {
  const zhaiji = `/divisions/${idOf('520103411')}/successors`;
  const basis = '试';
  const refused = async (body: object) => {
    const answer = await manager.post(zhaiji, body);
    return [answer.status, answer.body.type, answer.body.errors?.[0]?.pointer];
  };
  expect(await refused({ unitId: idOf('520103412'), edition: '2020', basis })).toEqual([422, '/problems/divisions/not-of-edition', '/unitId']);
  expect(await refused({ unitId: idOf('520103412'), edition: '2018', basis })).toEqual([422, '/problems/divisions/own-edition', '/edition']);
  expect(await refused({ unitId: '01930000-0000-7000-8000-000000000000', edition: '2020', basis })).toEqual([422, '/problems/records/points-at-nothing', '/unitId']);
  expect((await manager.post('/divisions/01930000-0000-7000-8000-000000000000/successors', { unitId: idOf('520103019'), edition: '2020', basis })).status).toBe(404);
});

test('the report is kept as printed, and where it contradicts itself it is shown and not repaired', async () => {
  for (const { key, statements } of divisions) {
    for (const statement of statements) expect((await manager.post(`/divisions/${idOf(key)}/statements`, statement)).status).toBe(201);
  }
  for (const statement of districtStatements) expect((await manager.post('/divisions/statements', statement)).status).toBe(201);
  const found = (await reader.get('/divisions/contradictions')).body.items;
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ measure: 'areaKm2', stated: '93.57', sum: '96.57' });
  expect(found[0].parts.map((p: { value: string }) => p.value).sort()).toEqual(['39.69', '56.88']);
  const town = await reader.get(`/divisions/${idOf('520103100')}`);
  expect(town.body.statements).toContainEqual(expect.objectContaining({ measure: 'areaKm2', value: '39.69', unit: 'km²' }));
  expect((await reader.get(`/divisions/statements?divisionId=${idOf('520103425')}`)).body.items.map((s: { value: string }) => s.value).sort()).toEqual(['0.94', '11.48']);
  const wrong = await manager.post('/divisions/statements', { measure: 'areaKm2', value: '九十三', unit: 'km²', asOfOn: '2018-12-31', source: '报告' });
  expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '/value']);
});

test('whatever is said of a unit stands in its history', async () => {
  const lines = (await reader.get(`/divisions/${idOf('520103100')}/history`)).body.items as { move: string; actorName: string }[];
  expect(lines.map((l) => l.move).sort()).toEqual(['create', 'state', 'state', 'state']);
  expect(lines[0]?.actorName).toBe('中心主任');
  const zhaiji = (await reader.get(`/divisions/${idOf('520103411')}/history`)).body.items as { move: string; changes: Record<string, [unknown, unknown]> }[];
  expect(zhaiji.find((l) => l.move === 'succeed')?.changes.unit2020).toEqual([idOf('520103411'), idOf('520103022')]);
});
