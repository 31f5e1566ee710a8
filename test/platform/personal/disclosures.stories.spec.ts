import { disclosuresPerHour } from '../../../src/platform/personal/disclosure-log.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { enter, person, setUp, type Staff } from '../../support/people.js';
import { body } from '../../support/bodies.js';

type Json = Record<string, any>;
const PHONE = '13812345678';
const asking = (more: Json = {}) => ({ fields: ['phone'], purpose: 'contact', reason: '核对活动签到', ...more });

let world: World;
let staff: Staff;
let officer: Client;
let own: Client;
let other: Client;
let finance: Client;
let auditor: Client;
let auditAdmin: Client;
let volunteer: Json;
beforeAll(async () => {
  world = await openWorld('disclosures');
  world.clock.set(new Date('2018-10-22T09:00:00+08:00'));
  staff = await setUp(world);
  const [a, b] = [await body(staff.manager, '甲协会'), await body(staff.manager, '乙协会', { contactPhone: '0851-86823456' })];
  officer = await person(world, staff, 'officer', ['volunteerOfficer']);
  own = await person(world, staff, 'own', ['organizationUser'], { organizationId: a });
  other = await person(world, staff, 'other', ['organizationUser'], { organizationId: b });
  finance = await person(world, staff, 'finance', ['financeOfficer']);
  auditor = await person(world, staff, 'auditor-1', ['auditor']);
  auditAdmin = await enter(world, 'auditor');
  volunteer = (await own.post('/volunteers', { name: '赵敏', phone: PHONE, joinedOn: '2018-01-05' })).body;
});
afterAll(() => world.close());

const disclose = (who: Client, given: Json = asking(), headers: Record<string, string> = {}) => who.post(`/volunteers/${volunteer.id}/disclosures`, given, headers);
const logged = async (): Promise<number> => (await auditor.get('/disclosures')).body.total as number;

test('whoever may is shown the number once, and the log says who, what and why, but not the number', async () => {
  expect(volunteer).toMatchObject({ phone: '138****5678' });
  const answer = await disclose(officer);
  expect([answer.status, answer.body, answer.headers.get('cache-control')]).toEqual([201, { values: { phone: PHONE } }, 'no-store']);
  expect((await officer.get(`/volunteers/${volunteer.id}`)).body).toMatchObject({ phone: '138****5678', version: volunteer.version });
  for (const reader of [auditor, auditAdmin]) {
    const { body: { items: [line] }, text } = await reader.get(`/disclosures?subjectId=${volunteer.id}&purpose=contact`);
    expect(line).toMatchObject({ at: expect.stringMatching(/^2018-10-22T01:00/) as string, accountName: 'officer(测试)', accountId: officer.me.id, resource: 'volunteers', subjectId: volunteer.id, fields: ['phone'], purpose: 'contact', reason: '核对活动签到' });
    expect(text).not.toContain(PHONE);
    expect((await reader.get(`/disclosures/${line.id}`)).body).toMatchObject({ purpose: 'contact' });
    expect((await reader.get(`/disclosures/${line.id}/history`)).body.items[0]).toMatchObject({ move: 'disclose', actorName: 'officer(测试)', changes: { fields: [null, ['phone']] } });
  }
  expect((await auditor.get('/disclosures?purpose=insurance')).body.items).toEqual([]);
});

test('nobody else is shown anything, nor sees the log', async () => {
  const before = await logged();
  expect((await disclose(own)).body.values).toEqual({ phone: PHONE });
  const refused = [await disclose(other), await disclose(finance), await disclose(auditor), await disclose(staff.sysadmin)];
  expect(refused.map((r) => [r.status, r.body.code])).toEqual([[404, 'records/not-there'], [403, 'records/not-yours'], [403, 'records/not-yours'], [403, 'accounts/wrong-role']]);
  expect(refused.map((r) => r.text).join()).not.toContain(PHONE);
  expect((await officer.get(`/volunteers/${volunteer.id}`)).body.can).toContain('disclose');
  expect((await finance.get(`/volunteers/${volunteer.id}`)).body.can).not.toContain('disclose');
  expect(await logged()).toBe(before + 1);
  for (const reader of [officer, own, staff.manager, staff.sysadmin]) expect((await reader.get('/disclosures')).status).toBe(403);
});

test.each([
  ['a field that is not sealed', asking({ fields: ['name'] }), 422, '/fields/0'], ['a blind index', asking({ fields: ['phoneIndex'] }), 422, '/fields/0'], ['SQL', asking({ fields: ['phone FROM volunteer --'] }), 422, '/fields'],
  ['no field', asking({ fields: [] }), 422, '/fields'], ['one field twice', asking({ fields: ['phone', 'phone'] }), 422, '/fields'], ['no reason', asking({ reason: '' }), 422, '/reason'],
  ['a purpose nobody knows', asking({ purpose: 'curiosity' }), 422, '/purpose'], ['a number in the reason', asking({ reason: '他的电话是 138 1234 5678' }), 422, '/reason'],
])('asking for %s is refused there', async (_, given, status, pointer) => {
  const before = await logged();
  const refused = await disclose(officer, given);
  expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  expect(await logged()).toBe(before);
});

test('the same key is the same disclosure, and what is remembered of it is sealed', async () => {
  const before = await logged();
  const headers = { 'Idempotency-Key': 'disclosure-once-1' };
  const [first, again] = [await disclose(officer, asking(), headers), await disclose(officer, asking(), headers)];
  expect([first.body, again.body, again.headers.get('idempotency-replayed')]).toEqual([{ values: { phone: PHONE } }, { values: { phone: PHONE } }, 'true']);
  expect(await logged()).toBe(before + 1);
  const stored = await world.db.rows<{ body: string }>('SELECT body FROM idempotent_answer');
  expect(stored.some((s) => s.body.startsWith('v2.'))).toBe(true);
  expect(JSON.stringify(stored)).not.toContain(PHONE);
});

test('a full number finds its records however it is written, of every kind, and only those one may see', async () => {
  for (const number of [PHONE, '138-1234-5678', '+86 138 1234 5678', '１３８１２３４５６７８']) {
    expect((await officer.post('/number-searches', { number })).body.items).toEqual([{ resource: 'volunteers', id: volunteer.id, title: '赵敏', subtitle: volunteer.number }]);
  }
  expect((await staff.manager.post('/number-searches', { number: '085186823456' })).body.items).toMatchObject([{ resource: 'organizations', title: '乙协会' }]);
  expect((await officer.post('/number-searches', { number: '13812345679' })).body.items).toEqual([]);
  expect((await officer.post('/number-searches', { number: '5678' })).status).toBe(422);
  expect((await own.post('/number-searches', { number: PHONE })).status).toBe(403);
});

test('an account is shown so many in an hour, also when it asks for all of them at once', async () => {
  const eager = await person(world, staff, 'eager', ['volunteerOfficer']);
  const most = disclosuresPerHour.value;
  const answers = await Promise.all(Array.from({ length: most + 5 }, () => disclose(eager)));
  expect(answers.filter((a) => a.status === 201)).toHaveLength(most);
  const refused = answers.find((a) => a.status === 429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(3_000);
  expect((await disclose(officer)).status).toBe(201);
  expect((await auditor.get(`/disclosures?accountId=${eager.me.id}`)).body.total).toBe(most);
});
