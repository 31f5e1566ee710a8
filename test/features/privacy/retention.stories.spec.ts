import { Retention } from '../../../src/features/privacy/retention.service.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { made } from '../../support/district.js';
import { enter, person, setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let manager: Client;
let auditAdmin: Client;
let auditor: Client;
let officer: Client;
let volunteer: Json;
beforeAll(async () => {
  world = await openWorld('retention');
  world.clock.set(new Date('2018-10-22T09:00:00+08:00'));
  const staff = await setUp(world);
  ({ manager } = staff);
  auditAdmin = await enter(world, 'auditor');
  auditor = await person(world, staff, 'auditor-1', ['auditor']);
  officer = await person(world, staff, 'officer', ['volunteerOfficer']);
  volunteer = await made(manager.post('/volunteers', { name: '赵敏', phone: '13811112222', joinedOn: '2018-01-05' }));
  await made(officer.post(`/volunteers/${volunteer.id}/disclosures`, { fields: ['phone'], purpose: 'contact', reason: '核对签到名单' }));
  await made(manager.move(`/volunteers/${volunteer.id}/departure`, volunteer, { reason: '搬家' }));
});
afterAll(() => world.close());

const on = (day: string): void => world.clock.set(new Date(`${day}T09:00:00+08:00`));
const rule = async (who: Client, id: string): Promise<Json> => ((await who.get('/retention-periods')).body.items as Json[]).find((r) => r.id === id) as Json;

test('every period has its source, and nothing is due before its time', async () => {
  for (const r of (await auditor.get('/retention-periods')).body.items as Json[]) expect(r).toMatchObject({ period: expect.any(Number), source: expect.stringContaining('docs/'), due: 0, can: [] });
  on('2028-10-22');
  expect(await rule(manager, 'volunteering.volunteers')).toMatchObject({ before: '2018-10-22', due: 0 });
  expect((await officer.get('/retention-periods')).status).toBe(403);
});

test('a person confirms what was seen, once; the name goes and the record of service stays', async () => {
  on('2028-10-23');
  const due = await rule(manager, 'volunteering.volunteers');
  expect(due).toMatchObject({ due: 1, can: ['remove'], isAutomatic: false });
  const confirm = (who: Client, more: Json = {}) => who.post('/retention-periods/volunteering.volunteers/removal', { before: due.before, count: 1, reason: '保存期满', ...more });
  expect((await confirm(auditAdmin)).status).toBe(403);
  expect((await confirm(manager, { count: 2 })).body.code).toBe('privacy/due-changed');
  expect((await confirm(manager, { reason: '' })).status).toBe(422);
  expect((await officer.get(`/volunteers/${volunteer.id}`)).body.name).toBe('赵敏');
  const answers = await Promise.all([confirm(manager), confirm(manager)]);
  expect(answers.map((a) => a.status).sort()).toEqual([201, 409]);
  expect((await officer.get(`/volunteers/${volunteer.id}`)).status).toBe(404);
  expect((await auditor.get(`/volunteers/${volunteer.id}`)).body).toMatchObject({ name: `已匿名 ${volunteer.number}`, number: volunteer.number, phone: null });
});

test('the log of disclosures is ended by the audit administrator alone, three years later', async () => {
  on('2021-10-23');
  const due = await rule(auditAdmin, 'privacy.disclosures');
  expect(due).toMatchObject({ before: '2018-10-23', due: 1, can: ['remove'] });
  expect((await rule(manager, 'privacy.disclosures')).can).toEqual([]);
  const seen = { before: due.before, count: 1, reason: '保存期满' };
  expect((await manager.post('/retention-periods/privacy.disclosures/removal', seen)).status).toBe(403);
  expect((await auditAdmin.post('/retention-periods/privacy.disclosures/removal', seen)).body).toEqual({ id: 'privacy.disclosures', removed: 1 });
  expect((await auditor.get('/disclosures')).body.total).toBe(0);
});

test('technical rows go by themselves, and nobody can ask for it', async () => {
  const old = '2020-01-01 00:00:00.000';
  await world.db.write((tx) => tx.query("UPDATE announcement SET createdAt = ? WHERE state = 'delivered' AND name = 'volunteer.create'", [old]));
  expect((await rule(auditor, 'privacy.announcements')).due).toBe(1);
  expect((await manager.post('/retention-periods/privacy.announcements/removal', { before: '2020-01-01', count: 1, reason: '清理' })).status).toBe(404);
  await world.app.get(Retention).retire();
  expect((await rule(auditor, 'privacy.announcements')).due).toBe(0);
  const [line] = await world.db.rows<{ changes: string; actorId: string }>("SELECT changes, actorId FROM history WHERE subjectType = 'retention' AND actorId = 'system'");
  expect(line?.changes).toContain('privacy.announcements');
});
