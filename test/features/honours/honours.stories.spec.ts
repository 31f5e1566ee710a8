import { counted } from '../../support/counted.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

let world: World;
let manager: Client;
let officer: Client;
let bureau: Client;
let ngo: Client;
let other: Client;
let leader: Client;
let ownBody = '';
let otherBody = '';

beforeAll(async () => {
  world = await openWorld('honours');
  world.clock.set(new Date('2018-12-10T02:00:00Z'));
  const staff = await setUp(world);
  manager = staff.manager;
  const body = async (name: string): Promise<string> => (await staff.manager.post('/organizations', { name, type: 'socialService', registeredOn: '2014-05-01' })).body.id;
  ownBody = await body('欢乐船康复中心(测试)');
  otherBody = await body('暖巷居家养老中心(测试)');
  officer = await person(world, staff, 'officer', ['volunteerOfficer']);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  leader = await person(world, staff, 'leader', ['bureauLeader']);
  ngo = await person(world, staff, 'ngo', ['organizationUser'], { organizationId: ownBody });
  other = await person(world, staff, 'ngo-2', ['organizationUser'], { organizationId: otherBody });
});
afterAll(() => world.close());

const honour = (more: Record<string, unknown> = {}) => ({
  honoreeKind: 'person', honoreeName: '何丽华', organizationId: ownBody, title: '优秀志愿者', kind: 'recognition', level: 'district', grantedBy: '云岩区志愿服务评选组(虚构)', grantedOn: '2017-12-05', ...more,
});
async function reported(more: Record<string, unknown> = {}) {
  const answer = await officer.post('/honours', honour(more));
  if (answer.status !== 201) throw new Error(answer.text);
  const file = await officer.upload('certificate.pdf', '%PDF-1.4\n% a certificate\n%%EOF\n');
  await officer.post(`/honours/${answer.body.id}/evidence`, { fileId: file.body.id, label: '证书' });
  return answer.body;
}
async function verified(more: Record<string, unknown> = {}) {
  return (await bureau.move(`/honours/${(await reported(more)).id}/verification`, { version: 1 })).body;
}
const last = (client: Client, id: string) => client.get(`/honours/${id}`);

test('an honour is reported by an officer, proved by its certificate and verified by somebody else', async () => {
  const { body: fresh, status } = await officer.post('/honours', honour({ honoreeName: '杨一', title: '好邻居' }));
  expect(status).toBe(201);
  expect(fresh).toMatchObject({ honoreeName: '杨一', organizationName: '欢乐船康复中心(测试)', state: 'reported', version: 1, can: ['edit', 'attach'], evidenceCount: 0 });
  expect((await bureau.move(`/honours/${fresh.id}/verification`, fresh)).body).toMatchObject({ status: 422, type: '/problems/honours/evidence-missing' });
  const file = await officer.upload('certificate.pdf', '%PDF-1.4\n% another certificate\n%%EOF\n');
  expect((await officer.post(`/honours/${fresh.id}/evidence`, { fileId: file.body.id, label: '证书' })).status).toBe(201);
  expect((await officer.move(`/honours/${fresh.id}/verification`, fresh)).status).toBe(403);
  expect((await last(bureau, fresh.id)).body.can).toEqual(['verify', 'reject', 'attach']);
  const done = await bureau.move(`/honours/${fresh.id}/verification`, fresh);
  expect(done.status).toBe(201);
  expect(done.body).toMatchObject({ state: 'verified', version: 2, verifiedOn: '2018-12-10', can: ['revoke', 'attach'] });
  const history = (await officer.get(`/honours/${fresh.id}/history`)).body.items as { move: string }[];
  expect(history.map((line) => line.move)).toEqual(['verify', 'attach', 'create']);
});

test('whoever recorded an honour does not verify it, though a manager', async () => {
  const { body: own } = await manager.post('/honours', honour({ honoreeName: '杨二' }));
  const file = await manager.upload('c.pdf', '%PDF-1.4\n% of the manager\n%%EOF\n');
  await manager.post(`/honours/${own.id}/evidence`, { fileId: file.body.id, label: '证书' });
  expect((await manager.move(`/honours/${own.id}/verification`, own)).body).toMatchObject({ status: 403, type: '/problems/honours/same-hands' });
});

test('what cannot be true is refused at its field', async () => {
  const refusals = await Promise.all([
    honour({ grantedOn: '2018-12-11' }), honour({ consentOn: '2018-12-11' }), honour({ honoreeKind: 'organization', honoreeName: '欢乐船', consentOn: '2018-01-01' }),
    honour({ honoreeName: '新人甲', organizationId: '00000000-0000-7000-8000-000000000000' }), honour({ honoreeId: '00000000-0000-7000-8000-000000000000' }),
  ].map((body) => officer.post('/honours', body)));
  expect(refusals.map((a) => [a.status, a.body.errors[0].pointer])).toEqual([[422, '/grantedOn'], [422, '/consentOn'], [422, '/consentOn'], [422, '/organizationId'], [422, '/honoreeId']]);
});

test('the same person is one honoree, however often and however written', async () => {
  const first = await reported({ honoreeName: '何丽华' });
  const again = await reported({ honoreeName: '何 丽华', title: '三星级志愿者', kind: 'star' });
  const elsewhere = await reported({ honoreeName: '何丽华', organizationId: otherBody });
  expect(again.honoreeId).toBe(first.honoreeId);
  expect(elsewhere.honoreeId).not.toBe(first.honoreeId);
  const chosen = await officer.post('/honours', honour({ honoreeId: first.honoreeId, organizationId: otherBody, title: '年度公益人物' }));
  expect(chosen.body).toMatchObject({ honoreeId: first.honoreeId, organizationId: otherBody });
  expect((await officer.post('/honours', honour({ honoreeId: first.honoreeId, honoreeName: '何丽' }))).body.errors[0]).toMatchObject({ pointer: '/honoreeName', code: 'honours/other-honoree' });
  expect((await officer.post('/honours', honour({ honoreeId: first.honoreeId, honoreeKind: 'organization' }))).body.errors[0].pointer).toBe('/honoreeKind');
  const { body: honorees } = await officer.get('/honorees?q=何丽华&sort=createdAt');
  expect(honorees.items.map((h: { name: string; organizationId: string }) => [h.name, h.organizationId])).toEqual([['何丽华', ownBody], ['何丽华', otherBody]]);
  const { body: history } = await officer.get(`/honorees/${first.honoreeId}/history`);
  expect(history.items).toHaveLength(1);
  expect(JSON.stringify(history.items)).not.toContain('何丽华');
});

test('twenty officers who enter the same new person at once make one honoree', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => officer.post('/honours', honour({ honoreeName: '同时人', title: `荣誉 ${i}` }))));
  expect(answers.map((a) => a.status)).toEqual(Array.from({ length: 20 }, () => 201));
  expect(new Set(answers.map((a) => a.body.honoreeId)).size).toBe(1);
  expect((await officer.get('/honorees?q=同时人')).body.total).toBe(1);
});

test('persons are counted and not their times, from the day of grant to the day of revocation', async () => {
  const before = (await counted(world, 'honouredIndividuals', '2018-12-10')).value;
  const bodiesBefore = (await counted(world, 'honouredOrganizations', '2018-12-10')).value;
  const knownBefore = world.clock.now();
  world.clock.set(new Date('2018-12-11T02:00:00Z'));
  const first = await verified({ honoreeName: '计一', grantedOn: '2016-12-05' });
  const second = await verified({ honoreeName: '计一', grantedOn: '2017-12-05', title: '全市最美志愿者' });
  await reported({ honoreeName: '计二', grantedOn: '2016-12-05' });
  await verified({ honoreeName: '欢乐船康复中心(测试)', honoreeKind: 'organization', grantedOn: '2016-12-05' });
  const values = async (key: string, days: string[], known: Date | null = null) => Promise.all(days.map(async (day) => (await counted(world, key, day, known)).value));
  expect(await values('honouredIndividuals', ['2016-12-04', '2016-12-05', '2018-12-11'])).toEqual([0, 1, before + 1]);
  expect(await values('honouredIndividuals', ['2018-12-11'], knownBefore)).toEqual([before]);
  expect(await values('honouredOrganizations', ['2016-12-04', '2018-12-11'])).toEqual([0, bodiesBefore + 1]);
  const knownStanding = world.clock.now();
  world.clock.set(new Date('2018-12-12T02:00:00Z'));
  const revoked = await bureau.move(`/honours/${first.id}/revocation`, first, { reason: '材料不实', revokedOn: '2017-06-01' });
  expect(revoked.body).toMatchObject({ state: 'revoked', revokedOn: '2017-06-01' });
  expect(await values('honouredIndividuals', ['2016-12-05', '2017-05-31', '2017-06-01', '2017-12-05'])).toEqual([1, 1, 0, before + 1]);
  expect(await values('honouredIndividuals', ['2017-06-01'], knownStanding)).toEqual([1]);
  const { rows } = await counted(world, 'honouredIndividuals', '2018-12-12');
  expect(rows.filter((row) => row.label === '计一')).toMatchObject([{ resource: 'honours', recordId: second.id, on: '2017-12-05', value: 1, organizationName: '欢乐船康复中心(测试)' }]);
  const gone = await bureau.move(`/honours/${second.id}/revocation`, second, { reason: '材料不实' });
  expect(gone.body).toMatchObject({ state: 'revoked', revokedOn: '2018-12-12', can: ['attach'] });
  expect(await values('honouredIndividuals', ['2018-12-11', '2018-12-12'])).toEqual([before + 1, before]);
  expect((await bureau.move(`/honours/${second.id}/revocation`, gone.body, { reason: '再撤销' })).status).toBe(409);
});

test('without consent a stranger reads no name: not in the list, the record, the export, the search, the papers', async () => {
  const silent = await verified({ honoreeName: '邓默言', source: '邓默言本人提供' });
  const open = await verified({ honoreeName: '邓公开', consentOn: '2018-01-02' });
  await reported({ honoreeName: '邓未核' });
  const nameOf = async (client: Client, id: string) => (await last(client, id)).body.honoreeName as string;
  expect(await Promise.all([officer, leader, ngo].map((c) => nameOf(c, silent.id)))).toEqual(['邓默言', '邓默言', '邓默言']);
  expect(await nameOf(other, silent.id)).toBe('邓**');
  expect(await nameOf(other, open.id)).toBe('邓公开');
  expect((await last(other, silent.id)).body).toMatchObject({ can: [], source: null, evidenceCount: null, createdByName: null });
  expect((await last(ngo, silent.id)).body).toMatchObject({ source: '邓默言本人提供', evidenceCount: 1, can: [] });
  const listed = await other.get(`/honours?organizationId=${ownBody}&limit=200`);
  expect(listed.text).not.toContain('邓默言');
  expect(listed.text).not.toContain('邓未核');
  expect(listed.text).toContain('邓公开');
  expect((await other.get('/honours?q=默言')).body.total).toBe(0);
  expect((await other.get('/honours?q=邓公开')).body.total).toBe(1);
  expect((await ngo.get('/honours?q=默言')).body.total).toBe(1);
  const exported = await other.raw('/api/v1/honours?limit=200', { headers: { accept: 'text/csv' } });
  expect(await exported.text()).not.toContain('邓默言');
  expect((await other.get(`/honours?honoreeId=${silent.honoreeId}`)).status).toBe(400);
  for (const path of [`/honours/${silent.id}/history`, `/honours/${silent.id}/evidence`, `/honorees/${silent.honoreeId}/history`]) {
    expect((await other.get(path)).status).toBe(404);
    expect((await ngo.get(path)).status).toBe(200);
  }
  expect((await other.get('/honorees?q=邓')).body.total).toBe(0);
});

test('consent comes later, and may be withdrawn', async () => {
  const silent = await verified({ honoreeName: '吴后来' });
  const given = await officer.patch(`/honours/${silent.id}`, { consentOn: '2018-12-10' }, { 'If-Match': `"${silent.version}"` });
  expect(given.body).toMatchObject({ consentOn: '2018-12-10', version: silent.version + 1, state: 'verified' });
  expect((await last(other, silent.id)).body.honoreeName).toBe('吴后来');
  const stale = await officer.patch(`/honours/${silent.id}`, { consentOn: null }, { 'If-Match': `"${silent.version}"` });
  expect(stale.status).toBe(412);
  await officer.patch(`/honours/${silent.id}`, { consentOn: null }, { 'If-Match': `"${given.body.version}"` });
  expect((await last(other, silent.id)).body.honoreeName).toBe('吴**');
  expect((await officer.patch(`/honours/${silent.id}`, { honoreeName: '别人' }, { 'If-Match': '*' })).status).toBe(422);
});

test('a body neither reports nor verifies honours, and a leader reads only', async () => {
  expect((await ngo.post('/honours', honour())).status).toBe(403);
  expect((await leader.post('/honours', honour())).status).toBe(403);
  expect((await bureau.post('/honours', honour())).status).toBe(403);
  const one = await reported({ honoreeName: '冯一' });
  expect((await officer.move(`/honours/${one.id}/rejection`, one, { reason: '不予采信' })).status).toBe(403);
  expect((await bureau.move(`/honours/${one.id}/rejection`, one, {})).body.errors[0].pointer).toBe('/reason');
  expect((await bureau.move(`/honours/${one.id}/rejection`, one, { reason: '收费评选' })).body).toMatchObject({ state: 'rejected', rejectedOn: expect.any(String), can: ['attach'] });
});

test('verified and rejected at the same moment: one of the two', async () => {
  const one = await reported({ honoreeName: '冯二' });
  const answers = await Promise.all([bureau.move(`/honours/${one.id}/verification`, one), manager.move(`/honours/${one.id}/rejection`, one, { reason: '不予采信' })]);
  expect(answers.map((a) => a.status).sort()).toEqual([201, 412]);
});
