import { Invitation } from '../../../src/features/accounts/credential.entity.js';
import { openWorld, PASSWORD, type World } from '../../support/app.js';
import { body as organization } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let own: string;
let foreign: string;
let head: Client;
beforeAll(async () => {
  world = await openWorld('invitations');
  staff = await setUp(world);
  own = await organization(staff.manager, '云岩区测试协会');
  foreign = await organization(staff.manager, '云岩区另一协会');
  head = await person(world, staff, 'head', ['organizationUser'], { organizationId: own, isRepresentative: true });
});
afterAll(() => world.close());

const tokenIn = (once: string): string => once.split('#')[1] ?? '';
const accept = (once: string, password = PASSWORD, name = '受邀人') => world.client().post('/invitations/acceptance', { token: tokenIn(once), name, password });
const invite = async (login: string) => (await staff.sysadmin.post('/invitations', { login, name: '受邀人' })).body;

test('an invited person sets name and password by a link that works once', async () => {
  const invited = await invite('Invited-One');
  expect(invited).toMatchObject({ login: 'invited-one', state: 'invited', roles: [] });
  expect(invited.once).toMatch(/^\/app\/invitation#[\w-]{43}$/);
  await staff.secadmin.move(`/users/${invited.id}/roles`, invited, { roles: ['financeOfficer'] });
  const opened = await world.client().post('/invitations/opening', { token: tokenIn(invited.once) });
  expect(opened.body).toMatchObject({ login: 'invited-one', name: '受邀人' });
  expect((await accept(invited.once, 'short')).body.errors[0].pointer).toBe('/password');
  expect((await accept(invited.once, PASSWORD, '本人')).status).toBe(201);
  expect((await accept(invited.once)).body).toMatchObject({ status: 422, code: 'accounts/link-invalid' });
  const client = await world.client().signIn('invited-one', PASSWORD);
  expect(client.me).toMatchObject({ name: '本人', roles: ['financeOfficer'], mustChangePassword: false });
  const { text } = await staff.secadmin.get(`/users/${invited.id}/history`);
  expect(text).toContain('accept');
  expect(text).not.toContain(tokenIn(invited.once));
});

test('of two who use one link at the same moment one comes in', async () => {
  const { once } = await invite('raced');
  const both = await Promise.all([accept(once, 'First-2018-racer'), accept(once, 'Second-2018-racer')]);
  expect(both.map((a) => a.status).sort()).toEqual([201, 422]);
});

test('without the link there is no way into an invited account', async () => {
  await invite('waiting');
  for (const password of ['', PASSWORD, 'First-2018-password']) expect((await world.client().post('/sessions', { login: 'waiting', password })).status).toBeGreaterThanOrEqual(400);
});

test('used, expired, taken back, replaced and made-up links get one answer', async () => {
  const used = await invite('link-used');
  await accept(used.once);
  const expired = await invite('link-expired');
  await world.db.write((tx) => tx.update(Invitation, { id: expired.id }, { expiresAt: new Date(Date.now() - 1) }));
  const revoked = await invite('link-revoked');
  expect((await staff.sysadmin.move(`/users/${revoked.id}/invitation-revocation`, revoked)).status).toBe(201);
  const replaced = await invite('link-replaced');
  const renewed = await staff.sysadmin.move(`/users/${replaced.id}/invitation`, replaced);
  const disabled = await invite('link-disabled');
  await staff.sysadmin.move(`/users/${disabled.id}/deactivation`, disabled);
  const answers = [];
  for (const once of [used.once, expired.once, revoked.once, replaced.once, disabled.once, '#made-up']) answers.push(await accept(once), await world.client().post('/invitations/opening', { token: tokenIn(once) }));
  expect(new Set(answers.map((a) => JSON.stringify({ ...a.body, instance: '' }))).size).toBe(1);
  expect((await accept(renewed.body.once)).status).toBe(201);
});

test('the table knows only hashes of links', async () => {
  const { id, once } = await invite('hashed');
  const row = await world.db.read((tx) => tx.findOneByOrFail(Invitation, { id }));
  expect(JSON.stringify(row)).not.toContain(tokenIn(once));
});

test('a new link for somebody who forgot the password ends the old sessions', async () => {
  const forgetful = await person(world, staff, 'forgetful', ['expert']);
  const { body: user } = await staff.sysadmin.get(`/users/${forgetful.me.id}`);
  const { body: link } = await staff.sysadmin.move(`/users/${user.id}/invitation`, user);
  expect((await forgetful.get('/sessions/current')).status).toBe(200);
  expect((await accept(link.once, PASSWORD)).body).toMatchObject({ code: 'accounts/used-password' });
  expect((await accept(link.once, 'Anew-2018-password')).status).toBe(201);
  expect((await forgetful.get('/sessions/current')).status).toBe(401);
  expect((await world.client().signIn('forgetful', 'Anew-2018-password')).me.roles).toEqual(['expert']);
});

describe('a legal representative', () => {
  test('invites a handler of the own body, whose login nobody chose', async () => {
    const { status, body: invited } = await head.post('/invitations', { login: 'manager', name: '王小明' });
    expect(status).toBe(201);
    expect(invited).toMatchObject({ organizationId: own, roles: ['organizationUser'], isRepresentative: false });
    expect(invited.login).toMatch(/^wangxiaoming-\d{6}$/);
    expect((await accept(invited.once, PASSWORD, '王小明')).status).toBe(201);
    const handler = await world.client().signIn(invited.login, PASSWORD);
    expect((await handler.get('/organizations')).body.items.map((o: { id: string }) => o.id)).toEqual([own]);
    expect((await handler.post('/invitations', { name: '李四' })).status).toBe(403);
    expect((await handler.get('/users')).body.items).toEqual([]);
    const { body: seen } = await head.get(`/users/${invited.id}`);
    expect(seen.can).toEqual(['disable']);
    expect((await head.move(`/users/${invited.id}/deactivation`, seen)).status).toBe(201);
    expect((await handler.get('/organizations')).status).toBe(401);
  });

  test('sees and touches nobody of another body', async () => {
    const stranger = await person(world, staff, 'stranger', ['organizationUser'], { organizationId: foreign });
    expect((await head.get('/users')).body.items.every((u: { organizationId: string }) => u.organizationId === own)).toBe(true);
    expect((await head.get(`/users/${stranger.me.id}`)).status).toBe(404);
    for (const noun of ['deactivation', 'invitation', 'invitation-revocation']) expect((await head.post(`/users/${stranger.me.id}/${noun}`, {}, { 'If-Match': '*' })).status).toBe(404);
    expect((await head.post(`/users/${head.me.id}/deactivation`, {}, { 'If-Match': '*' })).status).toBe(403);
  });
});
