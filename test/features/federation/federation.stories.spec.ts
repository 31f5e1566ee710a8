import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { codeFor } from '../../support/authenticator.js';
import { openWorld, PASSWORD, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { openIdentityProvider, type IdentityProvider } from '../../support/identity-provider.js';
import { person, setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let provider: IdentityProvider;
beforeAll(async () => {
  const port = await freePort();
  provider = await openIdentityProvider(`http://127.0.0.1:${port}/api/v1/oidc/callback`);
  world = await openWorld('federation', { PORT: String(port), OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'incubator', OIDC_CLIENT_SECRET: 'a-secret-of-thirty-two-characters', PUBLIC_URL: `http://127.0.0.1:${port}`, OIDC_NAME: '云岩政务' }, {}, port);
  staff = await setUp(world);
});
afterAll(async () => {
  await world.close();
  await provider.close();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => { server.close(done); });
  return port;
}

const get = (path: string, cookie = '') => fetch(`${world.url}${path}`, { redirect: 'manual', headers: { cookie } });
const cookieIn = (answer: Response, name: string): string => answer.headers.getSetCookie().find((line) => line.startsWith(`${name}=`))?.split(';')[0] ?? '';

/** From our door to the provider and back, up to where our callback would be asked. */
async function journey(subject: string, amr?: string[]): Promise<{ back: URL; cookie: string; away: URL }> {
  provider.user = { subject, ...(amr ? { amr } : {}) };
  const begun = await get('/api/v1/oidc/sign-in');
  const away = new URL(begun.headers.get('location') ?? '');
  return { back: new URL(await provider.visit(away.href)), cookie: cookieIn(begun, 'oidc'), away };
}
async function signIn(subject: string, amr?: string[]) {
  const { back, cookie } = await journey(subject, amr);
  const answer = await get(back.pathname + back.search, cookie);
  return { to: answer.headers.get('location'), sid: cookieIn(answer, 'sid') };
}
async function bind(client: Client, subject: string): Promise<string | null> {
  provider.user = { subject };
  const begun = await client.raw('/api/v1/oidc/binding', { method: 'POST' });
  const back = new URL(await provider.visit(((await begun.json()) as { url: string }).url));
  const answer = await client.raw(back.pathname + back.search, { redirect: 'manual', headers: { cookie: `${client.cookies}; ${cookieIn(begun, 'oidc')}` } });
  return answer.headers.get('location');
}

test('the sign-in page learns that there is a service', async () => {
  expect((await world.client().get('/sign-in-methods')).body).toEqual({ password: true, oidc: { name: '云岩政务' } });
});

test('the way there carries code, PKCE, state and nonce, and the cookie tells nothing', async () => {
  const { away, cookie } = await journey('alice');
  expect(Object.fromEntries(away.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid', code_challenge: expect.any(String), state: expect.any(String), nonce: expect.any(String) });
  expect(decodeURIComponent(cookie)).not.toContain(away.searchParams.get('state') ?? '?');
});

test('whoever is not bound comes in by no means, whatever the e-mail address says', async () => {
  expect(await signIn('manager')).toEqual({ to: '/app/?signIn=unbound', sid: '' });
  expect((await staff.sysadmin.get('/users?limit=200')).body.items).toHaveLength(4);
});

test('an account bound by its own person is signed in, and the history says so', async () => {
  const client = await person(world, staff, 'bound', ['projectOfficer']);
  expect(await bind(client, 'Bob')).toBe('/app/profile?binding=bound');
  expect((await client.get('/oidc/binding')).body).toMatchObject({ isBound: true });
  const { to, sid } = await signIn('Bob');
  expect(to).toBe('/app/');
  const current = await get('/api/v1/sessions/current', sid);
  expect(await current.json()).toMatchObject({ user: { login: 'bound' } });
  expect((await signIn('bob')).to).toBe('/app/?signIn=unbound');
  expect((await staff.secadmin.get(`/users/${client.me.id}/history`)).text).toContain('bindSignIn');
  expect((await client.delete('/oidc/binding')).status).toBe(204);
  expect((await signIn('Bob')).to).toBe('/app/?signIn=unbound');
});

test('a subject with an account is not taken over by another', async () => {
  const [first, second] = [await person(world, staff, 'first-bound', ['expert']), await person(world, staff, 'second-bound', ['expert'])];
  expect(await bind(first, 'carol')).toBe('/app/profile?binding=bound');
  expect(await bind(second, 'carol')).toBe('/app/profile?binding=taken');
  const { sid } = await signIn('carol');
  expect(await (await get('/api/v1/sessions/current', sid)).json()).toMatchObject({ user: { login: 'first-bound' } });
});

test('a binding begun by one person is not finished in the session of another', async () => {
  const [one, other] = [await person(world, staff, 'one-binding', ['expert']), await person(world, staff, 'other-binding', ['expert'])];
  provider.user = { subject: 'mallory' };
  const begun = await one.raw('/api/v1/oidc/binding', { method: 'POST' });
  const back = new URL(await provider.visit(((await begun.json()) as { url: string }).url));
  const answer = await other.raw(back.pathname + back.search, { redirect: 'manual', headers: { cookie: `${other.cookies}; ${cookieIn(begun, 'oidc')}` } });
  expect(answer.headers.get('location')).toBe('/app/profile?binding=failed');
  expect((await other.get('/oidc/binding')).body.isBound).toBe(false);
});

test('an answer without its cookie, with another state, or used again opens nothing', async () => {
  const client = await person(world, staff, 'replayed-oidc', ['expert']);
  await bind(client, 'dave');
  const { back, cookie } = await journey('dave');
  expect((await get(back.pathname + back.search)).headers.get('location')).toBe('/app/?signIn=failed');
  const forged = new URL(back);
  forged.searchParams.set('state', 'guessed');
  expect((await get(forged.pathname + forged.search, cookie)).headers.get('location')).toBe('/app/?signIn=failed');
  const right = await journey('dave');
  const path = right.back.pathname + right.back.search;
  expect((await get(path, right.cookie)).headers.get('location')).toBe('/app/');
  expect((await get(path, right.cookie)).headers.get('location')).toBe('/app/?signIn=failed');
  const crossed = await journey('dave');
  expect((await get(crossed.back.pathname + crossed.back.search, cookie)).headers.get('location')).toBe('/app/?signIn=failed');
});

test('a disabled account is not let in, nor one whose second factor nobody asked for', async () => {
  const client = await person(world, staff, 'strong', ['expert']);
  await bind(client, 'erin');
  const { body } = await client.post('/sessions/current/second-factor', { password: PASSWORD });
  await client.post('/sessions/current/second-factor/confirmation', { code: codeFor(body.secret) });
  expect((await signIn('erin')).to).toBe('/app/?signIn=secondFactor');
  expect((await signIn('erin', ['pwd', 'otp'])).to).toBe('/app/');
  await staff.sysadmin.post(`/users/${client.me.id}/deactivation`, {}, { 'If-Match': '*' });
  expect((await signIn('erin', ['pwd', 'otp'])).to).toBe('/app/?signIn=unbound');
});

test('where nothing is configured there is no such door', async () => {
  await world.restart({ oidc: null });
  expect((await world.client().get('/sign-in-methods')).body.oidc).toBeNull();
  expect((await get('/api/v1/oidc/sign-in')).status).toBe(404);
});
