import { networkOf } from '../../../src/platform/http/limits.js';
import { openWorld, type World } from '../../support/app.js';
import type { Answer, Client } from '../../support/client.js';
import { setUp, type Staff } from '../../support/people.js';

const PER_MINUTE = 40;
const SIGN_INS = 8;
let world: World;
let staff: Staff;
beforeAll(async () => {
  world = await openWorld('limits', { RATE_LIMIT_PER_MINUTE: String(PER_MINUTE), SIGN_INS_PER_MINUTE: String(SIGN_INS), METRICS_TOKEN: 'a-token-for-metrics' });
  staff = await setUp(world);
});
afterAll(() => world.close());

const refusedFirst = async (ask: () => Promise<Answer<Record<string, any>>>, most: number): Promise<[number, Answer<Record<string, any>>]> => {
  for (let n = 1; n <= most; n++) {
    const answer = await ask();
    if (answer.status === 429) return [n, answer];
  }
  throw new Error(`not refused within ${most}`);
};

test('with a token metrics are for whoever has it, from anywhere, and for nobody else', async () => {
  const ask = async (headers: Record<string, string>) => (await world.client().raw('/metrics', { headers })).status;
  expect([await ask({}), await ask({ authorization: 'Bearer guessed' }), await ask({ authorization: 'Bearer a-token-for-metrics', 'x-forwarded-for': '203.0.113.7' })]).toEqual([404, 404, 200]);
});

test('an account that asks too often is told when to come back, and nobody else is', async () => {
  const { manager, sysadmin } = staff;
  const [n, refused] = await refusedFirst(() => manager.get('/organizations'), PER_MINUTE + 1);
  expect(n).toBeGreaterThan(PER_MINUTE / 2);
  expect(refused.body).toMatchObject({ status: 429, code: 'http/too-many', instance: refused.headers.get('x-request-id') });
  const wait = Number(refused.headers.get('retry-after'));
  expect([wait > 0, wait <= 60, refused.body.seconds]).toEqual([true, true, wait]);
  expect((await sysadmin.get('/users')).status).toBe(200);
  expect((await (manager as Client).post('/organizations', { name: 'x' })).status).toBe(429);
});

test('guessing passwords ends early, whatever login is tried', async () => {
  let i = 0;
  const [n] = await refusedFirst(() => world.client().post('/sessions', { login: `guess-${i++}`, password: 'wrong' }), SIGN_INS + 1);
  expect(n).toBeLessThanOrEqual(SIGN_INS + 1);
});

test('an address may ask for several accounts, but not without end, signed in or not', async () => {
  const [n, refused] = await refusedFirst(() => world.client().get('/system'), PER_MINUTE * 4);
  expect(n).toBeGreaterThan(PER_MINUTE);
  expect([refused.body.code, refused.headers.get('x-request-id')]).toEqual(['http/too-many', refused.body.instance]);
});

test.each([
  ['203.0.113.7', '203.0.113.7'], ['::ffff:203.0.113.7', '203.0.113.7'], ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'], ['2001:db8:1:2:ffff::1', '2001:db8:1:2'], ['2001:db8::1', '2001:db8:0:0'], ['::1', '0:0:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
