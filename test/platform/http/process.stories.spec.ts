import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Log, withoutValues } from '../../../src/platform/log/log.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { setUp } from '../../support/people.js';

const lines: string[] = [];
let world: World;
let manager: Client;
beforeAll(async () => {
  world = await openWorld('process', {}, { log: new Log('info', { write: (line) => { lines.push(line); } }) });
  ({ manager } = await setUp(world));
});
afterAll(() => world.close());

const ownHeaders = () => (manager as unknown as { own(): Record<string, string> }).own();
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

/** What must never be in a log, however it came in. */
const CANARY = {
  body: 'CanaryBody-8471', phone: '13987654321', password: 'CanaryPassword-8471', query: 'CanaryQuery-8471', header: 'CanaryHeader-8471', file: 'CanaryFile-8471', key: 'CanaryKey-8471-xxxx', path: 'CanaryPath-8471', reason: 'CanaryReason-8471',
};

test('the log tells what was asked, by whom and how it went, and nothing of what was said', async () => {
  const header = { authorization: `Basic ${CANARY.header}`, 'user-agent': CANARY.header, referer: `https://x/${CANARY.header}` };
  const { body: made } = await manager.post('/organizations', { name: `${CANARY.body}协会`, type: 'association', registeredOn: '2018-03-01', contactPhone: CANARY.phone, legalRepresentative: CANARY.body }, { ...header, 'Idempotency-Key': CANARY.key });
  expect(made.id).toBeDefined();
  await manager.get(`/organizations?q=${CANARY.query}`);
  await manager.get(`/organizations?${CANARY.query}=1`);
  await manager.get(`/${CANARY.path}/${CANARY.path}`);
  expect((await manager.raw('/api/v1/organizations', { headers: { authorization: `Bearer ${CANARY.header}` } })).status).toBe(401);
  await manager.post('/organizations', { [CANARY.body]: CANARY.body });
  await manager.post(`/organizations/${made.id}/deregistration`, { closedOn: '2018-04-01', reason: CANARY.reason }, { 'If-Match': '"1"' });
  await manager.upload(`${CANARY.file}.pdf`, `%PDF-1.7 ${CANARY.file}`);
  await world.client().post('/sessions', { login: 'manager', password: CANARY.password });
  await manager.post('/sessions/current/password', { current: CANARY.password, next: `${CANARY.password}-2` });
  await world.client().get('/sessions/current', { cookie: `sid=${CANARY.header}` });
  await manager.raw('/api/v1/organizations', { method: 'POST', body: `{"${CANARY.body}`, headers: { 'content-type': 'application/json' } });
  await world.delivered();

  const text = lines.join('');
  const { cookie = '', 'X-CSRF-Token': csrf = '' } = ownHeaders();
  for (const secret of [...Object.values(CANARY), cookie.slice(4), csrf, 'First-2018-password', 'Test-2018-incubator']) expect([secret, secret.length > 8 && text.includes(secret)]).toEqual([secret, false]);
  const asked = logged().filter((l) => l.msg === 'request');
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.find((l) => l.route === '/api/v1/organizations' && l.method === 'POST')).toEqual({
    level: 30, time: expect.any(String) as string, app: 'incubator', msg: 'request', request: expect.any(String) as string, method: 'POST', route: '/api/v1/organizations', status: 201, ms: expect.any(Number) as number, account: manager.me.id,
  });
});

test.each([
  ["Duplicate entry '王小明' for key 'ux_account_login'", "Duplicate entry '…' for key 'ux_account_login'"],
  ["Incorrect string value: '\\xF0\\x9F' for column `x`.`name`", "Incorrect string value: '…' for column `x`.`name`"],
  ["You have an error near 'SELECT 13800138000' at line 1", "You have an error near '…' at line 1"],
  ['call 13800138000 now', 'call 138******** now'],
  ['id 52010319900307123X here', 'id ****************** here'],
  ["Duplicate entry 'O'Brien'' for key 'ux'", "Duplicate entry '…' for key 'ux'"],
  ["Incorrect datetime value: '2018' for column 'at' at row 1", "Incorrect datetime value: '…' for column 'at' at row 1"],
  ['nothing to hide', 'nothing to hide'],
])('of %j the log keeps %j', (text, kept) => {
  expect(withoutValues(text)).toBe(kept);
});

test('closing finishes the request that runs, and waits for nobody who only holds a line', async () => {
  const port = Number(new URL(world.url).port);
  const idle = connect(port, '127.0.0.1');
  await new Promise((r) => { idle.once('connect', r); });
  const { cookie, 'X-CSRF-Token': csrf } = ownHeaders();
  const content = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 slow\r\n--b--\r\n';
  const slow = connect(port, '127.0.0.1');
  let answer = '';
  slow.on('data', (part) => { answer += part.toString(); });
  const ended = new Promise((r) => { slow.once('close', r); });
  slow.write(`POST /api/v1/files HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\nX-CSRF-Token: ${csrf}\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: ${content.length}\r\n\r\n${content.slice(0, 70)}`);
  await pause(200);
  const began = Date.now();
  const closed = world.app.close();
  // Soon nobody new is let in; how soon depends on what else is being closed.
  for (let i = 0; i < 200 && (await fetch(`${world.url}/api/v1/system`).then((a) => a.ok, () => false)); i++) await pause(50);
  await expect(fetch(`${world.url}/api/v1/system`)).rejects.toThrow('fetch failed');
  slow.write(content.slice(70));
  await Promise.all([closed, ended]);
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  expect(answer).toContain('"mediaType":"application/pdf"');
  expect(Date.now() - began).toBeLessThan(10_000);
});

test('what goes wrong with us tells the caller a number, and the log the rest', async () => {
  await world.restart();
  await world.db.write((tx) => tx.query('DROP TABLE holiday'));
  lines.length = 0;
  const answer = await manager.get(`/holidays?year=2018`);
  expect(answer.status).toBe(500);
  expect(answer.body).toEqual({ type: '/problems/server/unexpected', code: 'server/unexpected', status: 500, title: expect.any(String) as string, detail: expect.any(String) as string, instance: answer.headers.get('x-request-id') });
  expect(answer.text).not.toMatch(/holiday|SELECT|at .*\.ts|no such table/i);
  const fault = logged().find((l) => l.msg === 'unexpected');
  expect(fault).toMatchObject({ level: 50, request: answer.body.instance, route: '/api/v1/holidays' });
  expect(fault?.stack).toMatch(/holiday/);
});
