import { User } from '../../../src/features/accounts/user.entity.js';
import { openWorld, PASSWORD, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
beforeAll(async () => {
  world = await openWorld('sessions');
  staff = await setUp(world);
});
afterAll(() => world.close());

const signedIn = (client: Client) => client.get('/sessions/current').then((a) => a.status === 200);

test('everybody sees the own sign-ins, ends one of them, or all others', async () => {
  const desk = await person(world, staff, 'at-the-desk', ['projectOfficer']);
  const phone = await world.client().signIn('at-the-desk', PASSWORD);
  const tablet = await world.client().signIn('at-the-desk', PASSWORD);
  const { body: list } = await desk.get('/sessions');
  expect(list.items.length).toBeGreaterThanOrEqual(3);
  expect(list.items[0]).toMatchObject({ address: '127.0.0.1', device: expect.stringMatching(/node|undici/) });
  expect(list.items[0]).not.toHaveProperty('tokenHash');
  const { body: current } = await phone.get('/sessions/current');
  expect((await desk.delete(`/sessions/${current.sessionId}`)).status).toBe(204);
  expect([await signedIn(desk), await signedIn(phone), await signedIn(tablet)]).toEqual([true, false, true]);
  expect((await desk.delete('/sessions/others')).status).toBe(204);
  expect([await signedIn(desk), await signedIn(tablet)]).toEqual([true, false]);
  expect((await desk.get('/sessions')).body.items).toHaveLength(1);
});

test('nobody sees or ends the session of somebody else', async () => {
  const one = await person(world, staff, 'one', ['projectOfficer']);
  const { body: mine } = await staff.manager.get('/sessions/current');
  expect((await one.delete(`/sessions/${mine.sessionId}`)).status).toBe(404);
  expect(await signedIn(staff.manager)).toBe(true);
  expect((await one.get('/sessions')).text).not.toContain(mine.sessionId);
});

test('an administrator signs somebody out everywhere, and says why', async () => {
  const client = await person(world, staff, 'left-open', ['projectOfficer']);
  expect((await client.post(`/users/${client.me.id}/sign-out`, { reason: 'x' })).status).toBe(403);
  expect((await staff.secadmin.post(`/users/${client.me.id}/sign-out`, { reason: '电脑遗失' })).status).toBe(201);
  expect(await signedIn(client)).toBe(false);
  expect((await staff.secadmin.get(`/users/${client.me.id}/history`)).text).toContain('电脑遗失');
});

test('the latest five passwords do not come back', async () => {
  const client = await person(world, staff, 'forgetting', ['projectOfficer']);
  let current = PASSWORD;
  const change = async (next: string) => {
    const { status, body } = await client.post('/sessions/current/password', { current, next });
    if (status === 204) current = next;
    return status === 204 ? 'changed' : (body.code as string);
  };
  for (const n of [1, 2, 3, 4]) expect(await change(`Other-2018-word-${n}`)).toBe('changed');
  expect(await change(PASSWORD)).toBe('accounts/used-password');
  expect(await change('Other-2018-word-5')).toBe('changed');
  expect(await change(PASSWORD)).toBe('changed');
});

test('a password of ninety days opens nothing but its own change', async () => {
  const client = await person(world, staff, 'old-password', ['projectOfficer']);
  await world.db.write((tx) => tx.update(User, { id: client.me.id }, { passwordChangedAt: new Date(Date.now() - 90 * 86_400_000) }));
  const again = await world.client().signIn('old-password', PASSWORD);
  expect(again.me.mustChangePassword).toBe(true);
  expect((await again.get('/parameters')).body.code).toBe('accounts/password-change-required');
  expect((await again.post('/sessions/current/password', { current: PASSWORD, next: 'Fresh-2018-password' })).status).toBe(204);
  expect((await again.get('/parameters')).status).toBe(200);
});

describe('the last administrator of a kind', () => {
  const officers = { systemAdmin: 'sysadmin', securityAdmin: 'secadmin', auditAdmin: 'auditor' } as const;
  const accountOf = async (login: string) => (await staff.secadmin.get(`/users?q=${login}`)).body.items.find((u: { login: string }) => u.login === login);
  const whole = async (id: string) => (await staff.secadmin.get(`/users/${id}`)).body;

  test.each(Object.entries(officers))('the %s can be neither disabled nor given another role', async (_, login) => {
    const user = await whole((await accountOf(login)).id);
    expect((await staff.sysadmin.move(`/users/${user.id}/deactivation`, user)).body).toMatchObject({ status: 422, code: 'accounts/last-administrator' });
    expect((await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles: [] })).body).toMatchObject({ status: 422, code: 'accounts/last-administrator' });
    expect((await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles: ['expert'] })).body).toMatchObject({ status: 422, code: 'accounts/last-administrator' });
    expect((await whole(user.id)).state).toBe('active');
  });

  test('an invited or disabled second one does not count', async () => {
    const { body: invited } = await staff.sysadmin.post('/invitations', { login: 'not-here-yet', name: '未到' });
    await staff.secadmin.move(`/users/${invited.id}/roles`, invited, { roles: ['auditAdmin'] });
    const user = await whole((await accountOf('auditor')).id);
    expect((await staff.sysadmin.move(`/users/${user.id}/deactivation`, user)).status).toBe(422);
  });

  test('of two, disabled by two requests at the same moment, one stays', async () => {
    for (let round = 0; round < 3; round++) {
      const second = await person(world, staff, `second-${round}`, ['auditAdmin']);
      const active = (await staff.secadmin.get('/users?state=active&limit=200')).body.items.filter((u: { roles: string[] }) => u.roles.includes('auditAdmin'));
      expect(active).toHaveLength(2);
      const both = await Promise.all(active.map(async ({ id }: { id: string }, i: number) => {
        const user = await whole(id);
        return i ? staff.secadmin.move(`/users/${id}/roles`, user, { roles: [] }) : staff.sysadmin.move(`/users/${id}/deactivation`, user);
      }));
      expect(both.map((a) => a.status).sort()).toEqual([201, 422]);
      expect(second.me.roles).toEqual(['auditAdmin']);
    }
  });
});
