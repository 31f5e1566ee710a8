import { openWorld, PASSWORD, type World } from '../../support/app.js';
import { person, setUp } from '../../support/people.js';
import type { Client } from '../../support/client.js';

let world: World;
let staff: { sysadmin: Client; secadmin: Client; manager: Client };
beforeAll(async () => {
  world = await openWorld('accounts');
});
afterAll(() => world.close());

test('an empty system offers its first page once, and only once', async () => {
  expect((await world.client().get('/setup')).body).toEqual({ open: true });
  staff = await setUp(world);
  expect((await world.client().get('/setup')).body).toEqual({ open: false });
  const again = await world.client().post('/setup', Object.fromEntries(['systemAdmin', 'securityAdmin', 'auditAdmin', 'manager'].map((k) => [k, { login: `other-${k}`, name: 'x', password: 'Another-2018-password' }])));
  expect(again.status).toBe(409);
});

test('whoever signs in for the first time must change the password before anything else', async () => {
  const { body: user } = await staff.sysadmin.post('/users', { login: 'Newcomer', name: '新人', password: 'First-2018-password' });
  expect(user).toMatchObject({ login: 'newcomer', roles: [], state: 'active', mustChangePassword: true });
  await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles: ['financeOfficer'] });
  const client = await world.client().signIn('newcomer', 'First-2018-password');
  const refused = await client.get('/parameters');
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({ type: '/problems/accounts/password-change-required' });
  expect((await client.post('/sessions/current/password', { current: 'First-2018-password', next: 'short' })).body.errors[0].pointer).toBe('/next');
  expect((await client.post('/sessions/current/password', { current: 'First-2018-password', next: PASSWORD })).status).toBe(204);
  expect((await client.get('/parameters')).status).toBe(200);
});

test('a wrong password, an unknown login and a locked account get the same answer', async () => {
  await person(world, staff, 'locked-out', ['projectOfficer']);
  const tries = [];
  for (let i = 0; i < 6; i++) tries.push(await world.client().post('/sessions', { login: 'locked-out', password: 'wrong' }));
  const rightButLocked = await world.client().post('/sessions', { login: 'locked-out', password: PASSWORD });
  const unknown = await world.client().post('/sessions', { login: 'nobody-at-all', password: 'wrong' });
  const shown = [...tries, rightButLocked, unknown].map((a) => ({ status: a.status, ...a.body, instance: '' }));
  expect(new Set(shown.map((s) => JSON.stringify(s))).size).toBe(1);
  expect(shown[0]).toMatchObject({ status: 401, type: '/problems/accounts/sign-in-refused' });
});

test('the three administrators exclude each other and every business role', async () => {
  const { body: user } = await staff.sysadmin.post('/users', { login: 'too-mighty', name: '兼任', password: 'First-2018-password' });
  const both = await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles: ['systemAdmin', 'securityAdmin'] });
  expect(both.status).toBe(422);
  expect(both.body.errors[0].pointer).toBe('/roles');
  expect((await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles: ['auditAdmin', 'manager'] })).status).toBe(422);
});

test('the system administrator grants nothing, the security administrator makes nobody', async () => {
  const { body: user } = await staff.sysadmin.post('/users', { login: 'plain', name: '无权', password: 'First-2018-password' });
  expect((await staff.sysadmin.move(`/users/${user.id}/roles`, user, { roles: ['manager'] })).status).toBe(403);
  expect((await staff.secadmin.post('/users', { login: 'x-person', name: 'x', password: 'First-2018-password' })).status).toBe(403);
});

test('signing out ends the session; a request without the CSRF token is refused', async () => {
  const client = await enterAgain('manager');
  const bare = await client.raw('/api/v1/holidays', { method: 'POST', headers: { 'X-CSRF-Token': 'forged', 'content-type': 'application/json' }, body: '{}' });
  expect(bare.status).toBe(403);
  expect((await client.get('/sessions/current')).body.user).toMatchObject({ login: 'manager', roles: ['manager'], mustChangePassword: false });
  expect((await client.delete('/sessions/current')).status).toBe(204);
  expect((await client.get('/sessions/current')).status).toBe(401);
});

test('a disabled account is out at once', async () => {
  const client = await person(world, staff, 'leaving', ['volunteerOfficer']);
  const { body: user } = await staff.sysadmin.get(`/users/${client.me.id}`);
  expect(user.can).toContain('disable');
  expect((await staff.sysadmin.move(`/users/${user.id}/deactivation`, user)).body.state).toBe('disabled');
  expect((await client.get('/parameters')).status).toBe(401);
  expect((await world.client().post('/sessions', { login: 'leaving', password: PASSWORD })).status).toBe(401);
});

test('a login is given once, whatever its case', async () => {
  const body = { login: 'Unique', name: 'x', password: 'First-2018-password' };
  expect((await staff.sysadmin.post('/users', body)).status).toBe(201);
  expect((await staff.sysadmin.post('/users', { ...body, login: 'uNIQUE' })).status).toBe(409);
});

const enterAgain = (login: string) => world.client().signIn(login, PASSWORD);
