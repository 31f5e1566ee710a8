import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { made } from '../../support/district.js';
import { counted } from '../../support/counted.js';
import { person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let manager: Client;
let officer: Client;
let bureau: Client;
let own: Client;
let stranger: Client;
let body = '';

beforeAll(async () => {
  world = await openWorld('consents');
  world.clock.set(new Date('2018-12-10T02:00:00Z'));
  const staff = await setUp(world);
  manager = staff.manager;
  const organization = async (name: string): Promise<string> => (await made(manager.post('/organizations', { name, type: 'socialService', registeredOn: '2014-05-01' }))).id as string;
  body = await organization('欢乐船康复中心(测试)');
  officer = await person(world, staff, 'officer', ['volunteerOfficer']);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  own = await person(world, staff, 'ngo', ['organizationUser'], { organizationId: body });
  stranger = await person(world, staff, 'ngo-2', ['organizationUser'], { organizationId: await organization('暖巷居家养老中心(测试)') });
});
afterAll(() => world.close());

async function honour(honoreeName: string, more: Json = {}): Promise<Json> {
  const h = await made(officer.post('/honours', { honoreeKind: 'person', honoreeName, organizationId: body, title: '优秀志愿者', kind: 'recognition', level: 'district', grantedBy: '评选组(虚构)', grantedOn: '2017-12-05', ...more }));
  const file = await officer.upload('certificate.pdf', '%PDF-1.4\n% a certificate\n%%EOF\n');
  await officer.post(`/honours/${h.id}/evidence`, { fileId: file.body.id, label: '证书' });
  return (await bureau.move(`/honours/${h.id}/verification`, h)).body;
}
const consent = (more: Json) => officer.post('/consents', { scope: 'honourPublication', givenOn: '2018-12-01', givenBy: 'self', ...more });
const named = async (id: string): Promise<string> => (await stranger.get(`/honours/${id}`)).body.honoreeName;

test('consent to one honour names it at once; withdrawn, the name is masked at once; given again, it is read again; no figure moves', async () => {
  const [h, other] = [await honour('邓默言'), await honour('邓默言', { title: '好邻居' })];
  const figure = async () => (await counted(world, 'honouredIndividuals', '2018-12-10')).value;
  const before = await figure();
  expect(await named(h.id)).toBe('邓**');
  const given = await made(consent({ resource: 'honours', subjectId: h.id }));
  expect(given).toMatchObject({ state: 'given', subjectName: '邓默言', givenOn: '2018-12-01', evidenceCount: 0, can: ['withdraw', 'attach'] });
  expect([await named(h.id), await named(other.id)]).toEqual(['邓默言', '邓**']);
  expect((await officer.get(`/honours/${h.id}`)).body.consentOn).toBe('2018-12-01');
  expect((await officer.get('/honours?hasConsent=true&q=邓默言')).body.items.map((x: Json) => x.id)).toEqual([h.id]);
  expect((await consent({ resource: 'honours', subjectId: h.id })).body).toMatchObject({ status: 409, code: 'records/already-exists' });
  expect((await officer.move(`/consents/${given.id}/withdrawal`, given, {})).body.errors[0].pointer).toBe('/reason');
  const withdrawn = await officer.move(`/consents/${given.id}/withdrawal`, given, { reason: '本人来电要求' });
  expect(withdrawn.body).toMatchObject({ state: 'withdrawn', withdrawnOn: '2018-12-10', withdrawalReason: '本人来电要求', can: ['attach'] });
  expect(await named(h.id)).toBe('邓**');
  expect((await stranger.get('/honours?q=邓默言')).body.total).toBe(0);
  expect((await officer.move(`/consents/${given.id}/withdrawal`, withdrawn.body, { reason: '再次' })).status).toBe(409);
  await made(consent({ resource: 'honours', subjectId: h.id }));
  expect(await named(h.id)).toBe('邓默言');
  expect(await figure()).toBe(before);
});

test('the day on an honour and the consent are one thing, whichever is written', async () => {
  const h = await honour('吴同一', { consentOn: '2018-12-01' });
  const of = async () => (await officer.get(`/consents?subjectId=${h.id}&state=given`)).body.items.map((c: Json) => c.givenOn);
  expect(await of()).toEqual(['2018-12-01']);
  const moved = await officer.patch(`/honours/${h.id}`, { consentOn: '2018-12-05' }, { 'If-Match': `"${h.version}"` });
  expect([moved.body.consentOn, moved.body.version, await of()]).toEqual(['2018-12-05', h.version + 1, ['2018-12-05']]);
  expect((await officer.get(`/honours/${h.id}/history`)).body.items[0].changes).toEqual({ consentOn: ['2018-12-01', '2018-12-05'] });
  await made(officer.patch(`/honours/${h.id}`, { consentOn: null }, { 'If-Match': `"${moved.body.version}"` }));
  expect([await of(), await named(h.id)]).toEqual([[], '吴**']);
});

test('consent to all honours covers each, and is not withdrawn by clearing one', async () => {
  const [h, second] = [await honour('郑全同'), await honour('郑全同', { title: '好邻居' })];
  const all = await made(consent({ resource: 'honorees', subjectId: h.honoreeId }));
  expect([await named(h.id), await named(second.id)]).toEqual(['郑全同', '郑全同']);
  expect((await officer.patch(`/honours/${h.id}`, { consentOn: null }, { 'If-Match': `"${h.version}"` })).body).toMatchObject({ status: 409, code: 'honours/consent-of-person' });
  await officer.move(`/consents/${all.id}/withdrawal`, all, { reason: '本人撤回' });
  expect([await named(h.id), await named(second.id)]).toEqual(['郑**', '郑**']);
});

test('what no consent can be about is refused at its field, and who may not record one is refused', async () => {
  const group = await honour('欢乐船康复中心(测试)', { honoreeKind: 'organization' });
  const h = await honour('冯一');
  const refused = [
    await consent({ resource: 'honours', subjectId: group.id }), await consent({ resource: 'volunteers', subjectId: h.id }), await consent({ resource: 'honours', subjectId: h.id, givenOn: '2018-12-11' }),
    await consent({ resource: 'honours', subjectId: h.id, givenBy: 'guardian' }),
  ];
  expect(refused.map((a) => [a.status, a.body.errors[0].pointer])).toEqual([[422, '/subjectId'], [422, '/resource'], [422, '/givenOn'], [422, '/guardianName']]);
  expect((await consent({ resource: 'honours', subjectId: '00000000-0000-7000-8000-000000000000' })).status).toBe(404);
  for (const who of [bureau, own, stranger]) expect((await who.post('/consents', { scope: 'honourPublication', resource: 'honours', subjectId: h.id, givenOn: '2018-12-01', givenBy: 'self' })).status).toBe(403);
  for (const who of [own, stranger]) expect((await who.get('/consents')).status).toBe(403);
});

describe('a minor', () => {
  const child = (more: Json = {}) => ({ name: '王小树', joinedOn: '2018-09-01', birthDate: '2005-03-04', ...more });
  const guardian = { guardianName: '王大树', guardianRelation: 'parent', guardianPhone: '13812340000', guardianConsentOn: '2018-09-01' };
  const serve = async (volunteerId: string, date: string) => {
    const a = await made(officer.post('/activities', { name: '环境清洁', organizationId: body, place: '河滨', kind: 'environment', startsAt: `${date}T01:00:00Z`, endsAt: `${date}T03:00:00Z` }));
    return officer.move(`/activities/${a.id}/record`, a, { beneficiaryVisits: 1, attendance: [{ volunteerId, minutes: 60 }] });
  };

  test('of thirteen is not registered without a guardian’s consent; with it, number and day are masked, and the day is in no history', async () => {
    expect((await own.post('/volunteers', child())).body).toMatchObject({ status: 422, code: 'volunteering/guardian-consent-missing', errors: [{ pointer: '/guardianConsentOn' }] });
    expect((await own.post('/volunteers', child({ ...guardian, guardianRelation: null }))).body.errors[0].pointer).toBe('/guardianRelation');
    expect((await own.post('/volunteers', child({ birthDate: '2018-09-02' }))).body.errors[0].pointer).toBe('/birthDate');
    expect((await officer.get('/volunteers?q=王小树')).body.total).toBe(0);
    const v = await made(own.post('/volunteers', child(guardian)));
    expect(v.birthDate).toBe('2005-**-**');
    const [c] = (await officer.get(`/consents?subjectId=${v.id}`)).body.items as Json[];
    expect((await officer.get(`/consents/${c?.id}`)).body).toMatchObject({ scope: 'minorService', givenBy: 'guardian', guardianName: '王大树', guardianPhone: '138****0000', subjectName: '王小树', can: ['withdraw', 'attach', 'disclose'] });
    expect(JSON.stringify(await world.db.rows('SELECT changes FROM history'))).not.toMatch(/2005-03-04|王大树|13812340000/);
    expect((await officer.post(`/volunteers/${v.id}/disclosures`, { fields: ['birthDate'], purpose: 'insurance', reason: '办理保险' })).body.values).toEqual({ birthDate: '2005-03-04' });
  });

  test('of fourteen today needs none; made younger by a correction, one', async () => {
    const v = await made(officer.post('/volunteers', child({ name: '满十四', birthDate: '2004-12-10' })));
    expect((await officer.patch(`/volunteers/${v.id}`, { birthDate: '2004-12-11' }, { 'If-Match': `"${v.version}"` })).body.errors[0]).toMatchObject({ pointer: '/birthDate', code: 'volunteering/guardian-consent-missing' });
  });

  test('whose guardian withdraws serves no more from that day on, and may again with another consent', async () => {
    const v = await made(officer.post('/volunteers', child({ name: '王小草', ...guardian })));
    expect((await serve(v.id, '2018-12-01')).status).toBe(201);
    const [c] = (await officer.get(`/consents?subjectId=${v.id}`)).body.items as Json[];
    await made(officer.move(`/consents/${c?.id}/withdrawal`, { version: 1 }, { reason: '监护人来电', withdrawnOn: '2018-12-05' }));
    expect((await serve(v.id, '2018-12-04')).status).toBe(201);
    expect((await serve(v.id, '2018-12-05')).body).toMatchObject({ code: 'volunteering/guardian-consent-missing', errors: [{ pointer: '/attendance/0/volunteerId' }] });
    await made(officer.post('/consents', { scope: 'minorService', resource: 'volunteers', subjectId: v.id, givenOn: '2018-12-06', givenBy: 'guardian', guardianName: '王大树', guardianRelation: 'parent' }));
    expect((await serve(v.id, '2018-12-06')).status).toBe(201);
  });

  test('who is erased has agreed to nothing any more, and neither has the guardian a name', async () => {
    const v = await made(officer.post('/volunteers', child({ name: '王小花', ...guardian })));
    const r = await made(officer.post('/person-requests', { kind: 'erasure', resource: 'volunteers', subjectId: v.id, basis: '监护人到窗口提出', requestedOn: '2018-12-10' }));
    await made(manager.move(`/person-requests/${r.id}/grant`, r));
    const [row] = await world.db.rows('SELECT state, openKey, guardianName, guardianPhone FROM consent WHERE subjectId = ?', [v.id]);
    expect(row).toEqual({ state: 'withdrawn', openKey: null, guardianName: `已匿名 ${r.number}`, guardianPhone: null });
    expect(await world.db.rows('SELECT birthDate FROM volunteer WHERE id = ?', [v.id])).toEqual([{ birthDate: null }]);
  });
});
