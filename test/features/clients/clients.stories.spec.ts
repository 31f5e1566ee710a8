import * as oidc from 'openid-client';
import { ApiClient, ClientToken } from '../../../src/features/clients/client.entity.js';
import { openWorld, type World } from '../../support/app.js';
import { body as organization } from '../../support/bodies.js';
import { setUp, type Staff } from '../../support/people.js';

let world: World;
let staff: Staff;
let own: string;
let foreign: string;
beforeAll(async () => {
  world = await openWorld('clients');
  staff = await setUp(world);
  own = await organization(staff.manager, '云岩区测试协会', { contactPhone: '13800005678' });
  foreign = await organization(staff.manager, '云岩区另一协会');
});
afterAll(() => world.close());

type Json = Record<string, any>;
const made = async (more: Json = {}): Promise<Json> => {
  const { status, body, text } = await staff.secadmin.post('/api-clients', { name: '市级平台', purpose: '数据共享', scopes: ['organizations.read'], roles: ['auditor'], quotaPerMinute: 1000, ...more });
  if (status !== 201) throw new Error(text);
  return body;
};
const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${world.url}/api/v1/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(fields).toString() });
const tokenOf = async (client: Json, scope = ''): Promise<string> => {
  const answer = await form({ grant_type: 'client_credentials', client_id: client.clientId, client_secret: client.once, ...(scope ? { scope } : {}) });
  const body = (await answer.json()) as Json;
  if (answer.status !== 200) throw new Error(JSON.stringify(body));
  return body.access_token as string;
};
const ask = async (token: string, path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${world.url}/api/v1${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...(init.body ? { 'content-type': 'application/json' } : {}), ...(init.headers as Json) } });
  return { status: answer.status, headers: answer.headers, body: (await answer.json().catch(() => ({}))) as Json };
};

test('an OAuth library gets a token and reads what scope and role open', async () => {
  const client = await made();
  expect(client.once).toMatch(/^[\w-]{43}$/);
  expect((await staff.secadmin.get(`/api-clients/${client.id}`)).text).not.toMatch(/"once"|secretHash/);
  const server = new oidc.Configuration({ issuer: world.url, token_endpoint: `${world.url}/api/v1/oauth/token` }, client.clientId as string, undefined, oidc.ClientSecretBasic(client.once as string));
  oidc.allowInsecureRequests(server);
  const token = await oidc.clientCredentialsGrant(server, { scope: 'organizations.read' });
  expect(token).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'organizations.read' });
  const list = await ask(token.access_token, '/organizations');
  expect(list.body.items.map((o: Json) => o.id).sort()).toEqual([own, foreign].sort());
  await expect(oidc.clientCredentialsGrant(server, { scope: 'projects.write' })).rejects.toMatchObject({ error: 'invalid_scope' });
});

test('what is wrong is told as OAuth tells it', async () => {
  const client = await made();
  const right = { grant_type: 'client_credentials', client_id: client.clientId, client_secret: client.once };
  for (const [fields, status, error] of [
    [{ ...right, client_secret: 'guessed' }, 401, 'invalid_client'], [{ ...right, client_id: 'client-unknown' }, 401, 'invalid_client'],
    [{ ...right, grant_type: 'password' }, 400, 'unsupported_grant_type'], [{ grant_type: 'client_credentials' }, 400, 'invalid_request'], [{ ...right, scope: 'users.read' }, 400, 'invalid_scope'],
  ] as [Json, number, string][]) {
    const answer = await form(fields);
    expect([answer.status, ((await answer.json()) as Json).error]).toEqual([status, error]);
    expect(answer.headers.get('content-type')).toContain('application/json');
  }
});

test('without the scope nothing opens, with it only what the role may', async () => {
  const client = await made({ scopes: ['organizations.read', 'projects.write'], roles: ['projectOfficer'] });
  const narrow = await tokenOf(client, 'organizations.read');
  expect((await ask(narrow, '/organizations')).status).toBe(200);
  expect((await ask(narrow, '/projects')).body).toMatchObject({ status: 403, code: 'accounts/scope-lacking', scope: 'projects.read' });
  const wide = await tokenOf(client);
  expect((await ask(wide, '/projects')).body).toMatchObject({ code: 'accounts/scope-lacking', scope: 'projects.read' });
  expect((await ask(wide, `/organizations/${own}`, { method: 'PATCH', body: '{}' })).body).toMatchObject({ code: 'accounts/scope-lacking' });
  for (const path of ['/users', '/sessions', '/sessions/current', '/api-clients', '/search?q=x', '/parameters']) expect((await ask(wide, path)).body).toMatchObject({ status: 403, code: 'accounts/closed-to-clients' });
});

test('a client of one body sees that body only', async () => {
  const token = await tokenOf(await made({ roles: ['organizationUser'], organizationId: own }));
  expect((await ask(token, '/organizations')).body.items.map((o: Json) => o.id)).toEqual([own]);
  expect((await ask(token, `/organizations/${foreign}`)).status).toBe(404);
});

test('numbers are masked; in full they are told one at a time, to a client with pii.read whose role may, and noted under its name', async () => {
  const roles = ['manager'];
  const asking = { method: 'POST', body: JSON.stringify({ fields: ['contactPhone'], purpose: 'contact', reason: '联系法定代表人' }) };
  const without = await tokenOf(await made({ roles, scopes: ['organizations.read', 'organizations.write'] }));
  expect((await ask(without, `/organizations/${own}`)).body.contactPhone).toBe('138****5678');
  expect((await ask(without, `/organizations/${own}/disclosures`, asking)).body).toMatchObject({ status: 403, code: 'accounts/scope-lacking', scope: 'pii.read' });
  const client = await made({ name: '保险接口', roles, scopes: ['organizations.read', 'pii.read'] });
  const narrow = await tokenOf(client, 'organizations.read');
  expect((await ask(narrow, `/organizations/${own}/disclosures`, asking)).body).toMatchObject({ code: 'accounts/scope-lacking', scope: 'pii.read' });
  const token = await tokenOf(client);
  expect((await ask(token, `/organizations/${own}`)).body.contactPhone).toBe('138****5678');
  expect((await ask(token, `/organizations/${own}/disclosures`, asking)).body).toEqual({ values: { contactPhone: '13800005678' } });
  const auditing = await tokenOf(await made({ scopes: ['organizations.read', 'pii.read'] }));
  expect((await ask(auditing, `/organizations/${own}/disclosures`, asking)).body).toMatchObject({ status: 403, code: 'records/not-yours' });
  // Ways to numbers that are no scope: the search by number, the log, and what is held about a person.
  for (const [path, init] of [['/number-searches', { method: 'POST', body: '{"number":"13800005678"}' }], ['/disclosures', {}], ['/person-requests', {}], ['/consents', {}]] as [string, RequestInit][]) {
    expect([path, (await ask(token, path, init)).body.code]).toEqual([path, 'accounts/closed-to-clients']);
  }
  const lines = await world.db.rows<{ accountName: string; subjectId: string }>('SELECT accountName, subjectId FROM disclosure');
  expect(lines).toEqual([{ accountName: '保险接口', subjectId: own }]);
});

test('what a client writes has its name in the history, and needs neither cookie nor CSRF token', async () => {
  const client = await made({ name: '登记平台', scopes: ['organizations.read', 'organizations.write'], roles: ['incubationOfficer'] });
  const token = await tokenOf(client);
  const written = await ask(token, '/organizations', { method: 'POST', body: JSON.stringify({ name: '云岩区由接口登记协会', type: 'association', registeredOn: '2012-03-01' }) });
  expect(written.status).toBe(201);
  const { body } = await staff.manager.get(`/organizations/${written.body.id}/history`);
  expect(body.items[0]).toMatchObject({ actorId: client.id, actorName: '登记平台', move: 'create' });
});

test('a bearer token is looked at before any cookie: a wrong one does not fall back to the person', async () => {
  const answer = await staff.manager.raw('/api/v1/organizations', { headers: { authorization: 'Bearer made-up' } });
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
});

test('over its quota a client waits, and others do not', async () => {
  const [small, other] = [await tokenOf(await made({ quotaPerMinute: 3 })), await tokenOf(await made())];
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await ask(small, '/organizations')).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await ask(small, '/organizations');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(other, '/organizations')).status).toBe(200);
});

describe('a token ends', () => {
  test('with its client’s suspension, revocation, rotation and change', async () => {
    const moves: [string, (c: Json) => Promise<unknown>][] = [
      ['suspension', (c) => staff.secadmin.move(`/api-clients/${c.id}/suspension`, c, { reason: '异常访问' })],
      ['revocation', (c) => staff.secadmin.move(`/api-clients/${c.id}/revocation`, c, { reason: '合作结束' })],
      ['rotation', (c) => staff.secadmin.move(`/api-clients/${c.id}/secret`, c)],
      ['change', (c) => staff.secadmin.patch(`/api-clients/${c.id}`, { scopes: ['projects.read'] }, { 'If-Match': `"${c.version}"` })],
    ];
    const tokens = await Promise.all(moves.map(async ([name, end]) => {
      const client = await made();
      const token = await tokenOf(client);
      expect((await ask(token, '/organizations')).status).toBe(200);
      await end(client);
      return { name, client, token };
    }));
    for (const { name, token } of tokens) expect([name, (await ask(token, '/organizations')).status]).toEqual([name, 401]);
    for (const { name, client } of tokens) {
      const again = await form({ grant_type: 'client_credentials', client_id: client.clientId, client_secret: client.once });
      expect([name, again.status]).toEqual([name, name === 'change' ? 200 : 401]);
    }
  });

  test('with its time', async () => {
    const client = await made();
    const token = await tokenOf(client);
    await world.db.write((tx) => tx.update(ClientToken, { clientId: client.id }, { endsAt: new Date(Date.now() - 1) }));
    expect((await ask(token, '/organizations')).status).toBe(401);
  });

  test('and a secret with its own', async () => {
    const client = await made();
    await world.db.write(async (tx) => {
      await tx.update(ApiClient, { id: client.id }, { secretExpiresAt: new Date(Date.now() - 1) });
    });
    await expect(tokenOf(client)).rejects.toThrow('invalid_client');
  });
});

test('secrets and tokens are in the database as hashes only, and not in the history', async () => {
  const client = await made();
  const token = await tokenOf(client);
  const rows = await world.db.read(async (tx) => [await tx.findOneByOrFail(ApiClient, { id: client.id }), await tx.findBy(ClientToken, { clientId: client.id })]);
  expect(JSON.stringify(rows)).not.toContain(client.once);
  expect(JSON.stringify(rows)).not.toContain(token);
  const { text } = await staff.secadmin.get(`/api-clients/${client.id}/history`);
  expect(text).not.toContain(rows[0] instanceof ApiClient ? rows[0].secretHash : '');
});

test('no page elsewhere can post a form to anything but the token address', async () => {
  const answer = await staff.manager.raw('/api/v1/holidays', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'day=2030-01-01' });
  expect(answer.status).toBe(415);
});

test('only the security administrator makes clients, and none becomes an administrator', async () => {
  expect((await staff.sysadmin.post('/api-clients', {})).status).toBe(403);
  const { body } = await staff.secadmin.post('/api-clients', { name: 'x', purpose: 'x', scopes: [], roles: ['securityAdmin'], quotaPerMinute: 1 });
  expect(body).toMatchObject({ status: 422, code: 'clients/not-for-clients' });
});
