import { request as rawRequest } from 'node:http';
import { declaredRefusals } from '../../../src/kernel/problem.js';
import { openWorld, type World } from '../../support/app.js';
import { body } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { setUp } from '../../support/people.js';

let world: World;
let manager: Client;
let sysadmin: Client;
beforeAll(async () => {
  world = await openWorld('http');
  ({ manager, sysadmin } = await setUp(world));
});
afterAll(() => world.close());

const association = (name: string) => ({ name, type: 'association', registeredOn: '2018-03-01' });

/** Bytes as they are: what no well-behaved client would send. */
const send = (path: string, init: { method?: string; type?: string; body?: string; headers?: Record<string, string> }): Promise<{ status: number; type: string; headers: NodeJS.Dict<string | string[]>; body: Record<string, any> }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(world.url);
    const own = (manager as unknown as { own(): Record<string, string> }).own();
    const asked = rawRequest({ hostname, port, path, method: init.method ?? 'POST', headers: { ...own, ...(init.type ? { 'content-type': init.type } : {}), ...init.headers } }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => { text += part.toString(); });
      answer.on('end', () => {
        const type = answer.headers['content-type'] ?? '';
        resolve({ status: answer.statusCode ?? 0, type, headers: answer.headers, body: type.includes('json') ? (JSON.parse(text) as Record<string, any>) : {} });
      });
    });
    asked.on('error', reject);
    asked.end(init.body);
  });

describe('refusals', () => {
  test('are said in the language asked for, Chinese without a wish, with pointers into the body', async () => {
    const ask = (language: string) => manager.post('/organizations', { name: '', type: 'bank' }, { 'accept-language': language });
    const [zh, en, other] = [await ask('zh-CN,zh;q=0.9,en;q=0.8'), await ask('en-US,en;q=0.9'), await ask('fr')];
    expect(zh.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(zh.body).toMatchObject({ type: '/problems/fields/invalid', code: 'fields/invalid', status: 422, title: '有 2 处填写不正确', instance: zh.headers.get('x-request-id') });
    expect(zh.body.errors).toMatchObject([{ pointer: '/name', code: 'fields/required', detail: '名称:必填' }, { pointer: '/type', code: 'fields/not-a-choice' }]);
    expect(en.body).toMatchObject({ title: '2 fields are not right', errors: [{ detail: 'Name: is required' }, {}] });
    expect([zh, en, other].map((a) => a.headers.get('content-language'))).toEqual(['zh-CN', 'en', 'zh-CN']);
  });

  test.each<[string, string, string | undefined, number, string]>([
    ['broken JSON', 'application/json', '{"name": ', 400, 'http/unreadable'],
    ['no JSON at all', 'application/json', 'name=x', 400, 'http/unreadable'],
    ['a list', 'application/json', '[]', 400, 'fields/unreadable'],
    ['a text', 'application/json', '"x"', 400, 'fields/unreadable'],
    ['a prototype', 'application/json', '{"__proto__": {"isAdmin": true}, "name": "x"}', 400, 'http/unreadable'],
    ['a constructor', 'application/json', '{"constructor": {"prototype": {"isAdmin": true}}}', 400, 'http/unreadable'],
    ['nesting without end', 'application/json', `{"name": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 400, 'fields/unreadable'],
    ['an unknown field', 'application/json', '{"name": "x", "type": "association", "isAdmin": true}', 422, 'fields/invalid'],
    ['a name that every object has', 'application/json', '{"hasOwnProperty": "x"}', 422, 'fields/invalid'],
    ['a form', 'application/x-www-form-urlencoded', 'name=x', 415, 'http/wrong-media'],
    ['plain text', 'text/plain', '{"name": "x"}', 415, 'http/wrong-media'],
    ['XML', 'application/xml', '<name>x</name>', 415, 'http/wrong-media'],
    ['a file where none belongs', 'multipart/form-data; boundary=b', '--b--', 415, 'http/wrong-media'],
    ['no media type', '', '{"name": "x"}', 415, 'http/wrong-media'],
    ['more than a megabyte', 'application/json', `{"name": "${'x'.repeat(1_048_577)}"}`, 413, 'http/too-large'],
  ])('of %s', async (_, type, text, status, code) => {
    const answer = await send('/api/v1/organizations', { type, body: text });
    expect([answer.status, answer.body.code, answer.type]).toEqual([status, code, 'application/problem+json; charset=utf-8']);
    expect(answer.headers['x-request-id']).toBe(answer.body.instance);
  });

  test.each<[string, string, number, string]>([
    ['GET', '/api/v1/nowhere', 404, 'http/no-such-route'],
    ['GET', '/nowhere', 404, 'http/no-such-route'],
    ['DELETE', '/api/v1/organizations', 404, 'http/no-such-route'],
    ['PUT', '/api/v1/organizations/0193f0a0-0000-7000-8000-000000000001', 404, 'http/no-such-route'],
    ['GET', '/api/v1/organizations/x', 404, 'records/not-there'],
    ['GET', '/api/v1/organizations/0193f0a0-0000-7000-8000-000000000001', 404, 'records/not-there'],
    ['GET', '/api/v1/organizations/%E0%A4%A', 400, 'http/unreadable'],
    ['GET', '/api/v1/organizations/%00', 404, 'records/not-there'],
    ['GET', `/api/v1/organizations/${'x'.repeat(300)}`, 400, 'http/unreadable'],
    ['GET', '/api/v1/../../etc/passwd', 404, 'http/no-such-route'],
    ['GET', '/problems/../../etc/passwd', 404, 'http/no-such-route'],
    ['GET', '/problems/no/such-code', 404, 'http/no-such-route'],
  ])('%s %s', async (method, path, status, code) => {
    const answer = await send(path, { method });
    expect([answer.status, answer.body.code, answer.type]).toEqual([status, code, 'application/problem+json; charset=utf-8']);
  });

  test('each has a page that says what it means, in both languages, and runs nothing', async () => {
    for (const { code, status } of declaredRefusals()) {
      const page = await world.client().raw(`/problems/${code}`);
      const text = await page.text();
      expect([code, page.status, text.includes(`HTTP ${status}`), text.includes('<script')]).toEqual([code, 200, true, false]);
    }
    expect((await world.client().raw('/problems/server/unexpected')).status).toBe(200);
  });
});

describe('versions', () => {
  test('a change needs the version seen, and is refused when somebody was faster', async () => {
    const { body: made, headers } = await manager.post('/organizations', association('云岩区围棋协会'));
    expect(headers.get('etag')).toBe('"1"');
    const path = `/organizations/${made.id}`;
    expect((await manager.get(path)).headers.get('etag')).toBe('"1"');
    expect(await manager.patch(path, { sector: '文化' })).toMatchObject({ status: 428, body: { code: 'http/version-missing' } });
    for (const odd of ['1', '"x"', '""', '"1", "2"', '"99999999999"']) expect((await manager.patch(path, { sector: '文化' }, { 'If-Match': odd })).status).toBe(428);
    const changed = await manager.patch(path, { sector: '文化' }, { 'If-Match': '"1"' });
    expect([changed.status, changed.headers.get('etag'), changed.body.sector]).toEqual([200, '"2"', '文化']);
    expect(await manager.patch(path, { sector: '体育' }, { 'If-Match': '"1"' })).toMatchObject({ status: 412, body: { code: 'records/changed-meanwhile', seen: 1, now: 2 } });
    expect((await manager.post(`${path}/deregistration`, { closedOn: '2018-04-01', reason: '注销' })).status).toBe(428);
    expect((await manager.post(`${path}/deregistration`, { closedOn: '2018-04-01', reason: '注销' }, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await manager.get(path)).body).toMatchObject({ sector: '文化', state: 'registered', version: 2 });
  });

  test('of two who saw the same version one wins', async () => {
    const { body: made } = await manager.post('/organizations', association('云岩区象棋协会'));
    const answers = await Promise.all(['甲', '乙', '丙', '丁'].map((name) => manager.patch(`/organizations/${made.id}`, { sector: name }, { 'If-Match': '"1"' })));
    expect(answers.map((a) => a.status).sort()).toEqual([200, 412, 412, 412]);
    const { body: history } = await manager.get(`/organizations/${made.id}/history`);
    expect(history.items.map((h: { move: string }) => h.move)).toEqual(['edit', 'create']);
  });

  test('absent leaves, null clears, a value sets, and nothing new makes no version', async () => {
    const { body: made } = await manager.post('/organizations', { ...association('云岩区棋牌协会'), sector: '文化', address: '中山东路' });
    const change = (given: object, version: number) => manager.patch(`/organizations/${made.id}`, given, { 'If-Match': `"${version}"` });
    expect((await change({ sector: null }, 1)).body).toMatchObject({ sector: null, address: '中山东路', version: 2 });
    expect((await change({}, 2)).body.version).toBe(2);
    expect((await change({ address: '中山东路' }, 2)).body.version).toBe(2);
  });
});

describe('lists', () => {
  const names = Array.from({ length: 25 }, (_, i) => `翻页协会${String(i).padStart(2, '0')}`);
  beforeAll(async () => { for (const name of names) await body(manager, name); });

  const page = (query: string) => manager.get(`/organizations?q=翻页协会&${query}`);
  const walk = async (query: string, meanwhile?: () => Promise<unknown>): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { status, body: { items, next } } = await page(`${query}&limit=4${after ? `&after=${after}` : ''}`);
      expect(status).toBe(200);
      seen.push(...items.map((o: { name: string }) => o.name));
      after = next as string | null;
      if (after) await meanwhile?.();
    }
    return seen;
  };

  test.each(['sort=name', 'sort=-name', 'sort=createdAt', 'sort=-createdAt', 'sort=registeredOn', ''])('pages by %s show each row once', async (query) => {
    const seen = await walk(query);
    expect([...seen].sort()).toEqual(names);
    if (query.endsWith('name')) expect(seen).toEqual(query.startsWith('sort=-') ? names.toReversed() : names);
  });

  test('rows that appear meanwhile neither repeat nor hide another', async () => {
    let n = 0;
    const seen = await walk('sort=name', () => body(manager, `翻页协会${n++ % 2 ? '99' : '00'}之${n}`));
    expect(seen.filter((name) => names.includes(name))).toEqual(names);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('the next page is named in a header, the total counts all of them', async () => {
    const { body: first, headers } = await page('sort=name&limit=2');
    expect(first.total).toBeGreaterThanOrEqual(25);
    const link = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? '';
    const second = await (await manager.raw(link)).json() as { items: { name: string }[] };
    expect(second.items[0]?.name).not.toBe(first.items[1].name);
    expect((await page('limit=200')).headers.get('link')).toBeNull();
  });

  const packed = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  test.each<[string, string]>([
    ['after=x', 'lists/bad-cursor'], [`after=${packed('-name', 'x', 'y')}&sort=name`, 'lists/bad-cursor'], [`after=${packed('name', { a: 1 }, 'y')}&sort=name`, 'lists/bad-cursor'],
    [`after=${packed('createdAt', 'not an instant', 'y')}&sort=createdAt`, 'lists/bad-cursor'], [`after=${packed('createdAt', 5, 'y')}&sort=createdAt`, 'lists/bad-cursor'], [`after=${packed('name', 5, 'y')}&sort=name`, 'lists/bad-cursor'],
    ['sort=nothing', 'lists/bad-query'], ['sort=--name', 'lists/bad-query'], ['sort=constructor', 'lists/bad-query'], ['sort=name;DROP', 'lists/bad-query'],
    ['limit=0', 'lists/bad-query'], ['limit=201', 'lists/bad-query'], ['limit=-1', 'lists/bad-query'], ['limit=1.5', 'lists/bad-query'], ['limit=x', 'lists/bad-query'],
    ['colour=red', 'lists/bad-query'], ['q=%00', 'lists/bad-query'], ['sector=a%00', 'lists/bad-query'], ['__proto__=x', 'lists/bad-query'], ['constructor=x', 'lists/bad-query'], ['state=rotten', 'lists/bad-query'], ['state=registered&state=rotten', 'lists/bad-query'],
    ['registeredFrom=2018-02-30', 'lists/bad-query'], ['registeredFrom=yesterday', 'lists/bad-query'], [`type=${'association&type='.repeat(101)}association`, 'lists/bad-query'],
  ])('?%.60s is refused', async (query, code) => {
    const { status, body: problem } = await manager.get(`/organizations?${query}`);
    expect([status, problem.code]).toEqual([400, code]);
  });

  test.each(['%', '_', '!', "'", '"', '\\', '𠮷', '\u202e', `' OR '1'='1`, ')', '?'])('the words %j are looked for, not obeyed', async (q) => {
    const { status, body: found } = await manager.get(`/organizations?q=${encodeURIComponent(q)}`);
    expect([status, found.total]).toEqual([200, 0]);
  });

  test('several values of a filter mean any of them', async () => {
    const of = async (query: string) => (await page(query)).body.total as number;
    expect(await of('type=association&type=foundation')).toBe(await of(''));
    expect(await of('type=foundation')).toBe(0);
    expect(await of('registeredFrom=2012-03-01&registeredUntil=2012-03-02')).toBe(await of(''));
    expect(await of('registeredFrom=2012-03-02')).toBe(0);
    expect(await of('registeredUntil=2012-03-01')).toBe(0);
  });
});

describe('around every answer', () => {
  test('headers keep browsers from guessing, framing and remembering', async () => {
    for (const path of ['/api/v1/system', '/problems/http/too-many', '/api/v1/nowhere', '/health/live']) {
      const { headers } = await world.client().raw(path);
      const csp = headers.get('content-security-policy') ?? '';
      expect([path, headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('referrer-policy'), headers.get('x-powered-by')]).toEqual([path, 'nosniff', 'SAMEORIGIN', 'same-origin', null]);
      for (const rule of ["default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'"]) expect(csp).toContain(rule);
      expect(csp).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect((await manager.get('/organizations')).headers.get('cache-control')).toBe('no-store');
  });

  test('other sites may ask nothing', async () => {
    const other = { origin: 'https://other.example' };
    const answer = await manager.raw('/api/v1/organizations', { headers: other });
    const preflight = await manager.raw('/api/v1/organizations', { method: 'OPTIONS', headers: { ...other, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-csrf-token' } });
    for (const { headers } of [answer, preflight]) expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(preflight.status).toBe(404);
  });

  test('the cookie is for this site and for nobody\'s script', async () => {
    const { headers } = await world.client().post('/sessions', { login: 'manager', password: 'Test-2018-incubator' });
    expect(headers.get('set-cookie')).toMatch(/^sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  test('a request id of somebody else is not taken over', async () => {
    const { headers } = await world.client().raw('/api/v1/system', { headers: { 'x-request-id': 'mine', 'request-id': 'mine' } });
    expect(headers.get('x-request-id')).not.toBe('mine');
  });
});

describe('for whoever runs it', () => {
  test('it says that it lives and what is ready', async () => {
    expect(await (await world.client().raw('/health/live')).json()).toEqual({ live: true });
    const ready = await world.client().raw('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, database: true, queue: true, disk: true }]);
  });

  test('metrics are for the machine itself, and name routes, not records', async () => {
    const { body: made } = await manager.post('/organizations', association('云岩区度量协会'));
    await manager.get(`/organizations/${made.id}?q=13800138000`);
    const own = await world.client().raw('/metrics');
    const text = await own.text();
    expect(own.status).toBe(200);
    expect(text).toMatch(/http_request_seconds_count\{method="GET",route="\/api\/v1\/organizations\/:id",status="\d+"\}/);
    expect(text).toMatch(/^sql_statements \d+$/m);
    expect(text).toMatch(/^announcements_parked 0$/m);
    expect(text).not.toContain(String(made.id));
    expect(text).not.toContain('13800138000');
    expect((await world.client().raw('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(404);
  });

  test('announcements are listed without their bodies; only parked ones are restarted', async () => {
    const list = await sysadmin.get('/announcements?sort=createdAt&limit=1');
    expect(list.status).toBe(200);
    expect(list.body.items[0]).not.toHaveProperty('body');
    expect(await sysadmin.post(`/announcements/${list.body.items[0].id}/restart`)).toMatchObject({ status: 409, body: { code: 'system/not-parked' } });
    expect((await manager.get('/announcements')).status).toBe(403);
  });
});
