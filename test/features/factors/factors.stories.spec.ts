import { SecondFactor, RecoveryCode } from '../../../src/features/factors/factor.entity.js';
import { codeFor } from '../../support/authenticator.js';
import { openWorld, PASSWORD, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
beforeAll(async () => {
  world = await openWorld('factors');
  staff = await setUp(world);
});
afterAll(() => world.close());

const signIn = (login: string, code?: string) => world.client().post('/sessions', { login, password: PASSWORD, ...(code ? { code } : {}) });
/** `later` differs from story to story, so that no code is needed twice within one step. */
async function enrolled(login: string): Promise<{ client: Client; secret: string; recoveryCodes: string[] }> {
  const client = await person(world, staff, login, ['projectOfficer']);
  const { body } = await client.post('/sessions/current/second-factor', { password: PASSWORD });
  const confirmed = await client.post('/sessions/current/second-factor/confirmation', { code: codeFor(body.secret, -1) });
  expect(confirmed.status).toBe(201);
  return { client, secret: body.secret, recoveryCodes: confirmed.body.recoveryCodes };
}

test('enrolling needs the password, and counts only after a first code', async () => {
  const client = await person(world, staff, 'enrolling', ['projectOfficer']);
  expect((await client.post('/sessions/current/second-factor', { password: 'guessed' })).body).toMatchObject({ code: 'accounts/wrong-password' });
  const begun = await client.post('/sessions/current/second-factor', { password: PASSWORD });
  expect(begun.body.qr).toMatch(/^<svg /);
  expect(begun.body.uri).toContain(`secret=${begun.body.secret}`);
  expect((await signIn('enrolling')).status).toBe(201);
  const wrong = await client.post('/sessions/current/second-factor/confirmation', { code: '000000' });
  expect(wrong.body).toMatchObject({ status: 422, code: 'factors/wrong-code', errors: [{ pointer: '/code' }] });
  const other = await world.client().signIn('enrolling', PASSWORD);
  expect((await client.post('/sessions/current/second-factor/confirmation', { code: codeFor(begun.body.secret) })).body.recoveryCodes).toHaveLength(10);
  expect((await other.get('/sessions/current')).status).toBe(401);
  expect((await client.get('/sessions/current')).body.user).toMatchObject({ hasSecondFactor: true });
  expect((await client.post('/sessions/current/second-factor', { password: PASSWORD })).body).toMatchObject({ code: 'factors/already-enrolled' });
  expect((await signIn('enrolling')).body).toMatchObject({ status: 401, code: 'accounts/code-required' });
});

test('a wrong password is told before any code, so that nobody learns who has one', async () => {
  await enrolled('careful');
  const answer = await world.client().post('/sessions', { login: 'careful', password: 'wrong', code: '123456' });
  expect(answer.body).toMatchObject({ status: 401, code: 'accounts/sign-in-refused' });
});

test('the code of one step opens once, also when it comes twice at the same moment', async () => {
  const { secret } = await enrolled('replayed');
  const code = codeFor(secret);
  const both = await Promise.all([signIn('replayed', code), signIn('replayed', code)]);
  expect(both.map((a) => a.status).sort()).toEqual([201, 401]);
  expect((await signIn('replayed', code)).body).toMatchObject({ code: 'accounts/code-wrong' });
  expect((await signIn('replayed', codeFor(secret, 1))).status).toBe(201);
});

test('a recovery code opens once, however it is written', async () => {
  const { recoveryCodes: [first = '', second = ''] } = await enrolled('recovering');
  expect((await signIn('recovering', first.toUpperCase().replaceAll('-', ' '))).status).toBe(201);
  expect((await signIn('recovering', first)).status).toBe(401);
  expect((await signIn('recovering', second)).status).toBe(201);
});

test('wrong codes lock like wrong passwords', async () => {
  const { secret } = await enrolled('guessed-at');
  for (let i = 0; i < 5; i++) expect((await signIn('guessed-at', '000000')).body.code).toBe('accounts/code-wrong');
  expect((await signIn('guessed-at', codeFor(secret))).body).toMatchObject({ code: 'accounts/sign-in-refused' });
});

test('only the security administrator takes a lost factor away, and says why', async () => {
  const { client, secret } = await enrolled('telephone-lost');
  const { body: user } = await staff.secadmin.get(`/users/${client.me.id}`);
  expect(user.hasSecondFactor).toBe(true);
  expect((await staff.sysadmin.post(`/users/${user.id}/second-factor-removal`, { reason: '手机遗失' })).status).toBe(403);
  expect((await staff.secadmin.post(`/users/${user.id}/second-factor-removal`, { reason: '手机遗失' })).body.hasSecondFactor).toBe(false);
  expect((await client.get('/sessions/current')).status).toBe(401);
  expect((await signIn('telephone-lost')).status).toBe(201);
  const { body: lines } = await staff.secadmin.get(`/users/${user.id}/history`);
  expect(JSON.stringify(lines)).toContain('手机遗失');
  expect(JSON.stringify(lines)).not.toContain(secret);
});

test('whoever owns it can remove it with the password', async () => {
  const { client } = await enrolled('removing');
  expect((await client.post('/sessions/current/second-factor/removal', { password: 'wrong' })).status).toBe(422);
  expect((await client.post('/sessions/current/second-factor/removal', { password: PASSWORD })).status).toBe(204);
  expect((await signIn('removing')).status).toBe(201);
});

test('secrets and recovery codes are not in the database as they are', async () => {
  const { client, secret, recoveryCodes } = await enrolled('sealed');
  const [factor, codes] = await world.db.read(async (tx) => [await tx.findOneByOrFail(SecondFactor, { id: client.me.id }), await tx.findBy(RecoveryCode, { accountId: client.me.id })] as const);
  expect(factor.secret).toMatch(/^v\d+\./);
  expect(JSON.stringify([factor, codes])).not.toContain(secret);
  expect(recoveryCodes.filter((code) => JSON.stringify(codes).includes(code.replaceAll('-', '')))).toEqual([]);
});

test('where the role needs one, nothing opens before it is enrolled', async () => {
  const put = await staff.manager.post('/parameters/signIn.secondFactorFor/values', { value: 1, inForceOn: world.clock.today(), source: '测试', reason: '三级' });
  expect(put.status).toBe(201);
  const secadmin = await world.client().signIn('secadmin', PASSWORD);
  expect(secadmin.me).toMatchObject({ mustEnrol: true });
  expect((await secadmin.get('/users')).body).toMatchObject({ status: 403, code: 'accounts/second-factor-required' });
  const { body } = await secadmin.post('/sessions/current/second-factor', { password: PASSWORD });
  expect((await secadmin.post('/sessions/current/second-factor/confirmation', { code: codeFor(body.secret) })).status).toBe(201);
  const again = await world.client().post('/sessions', { login: 'secadmin', password: PASSWORD, code: codeFor(body.secret, 1) });
  expect(again.body.user).toMatchObject({ mustEnrol: false });
});
