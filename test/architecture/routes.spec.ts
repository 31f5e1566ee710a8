import { Controller, Get } from '@nestjs/common';
import { routesOf, type Route } from '../../src/docs/routes.js';
import { ROLES, type Role } from '../../src/kernel/actor.js';
import { For, Open } from '../../src/platform/auth/access.js';
import { openWorld, type World } from '../support/app.js';
import type { Client } from '../support/client.js';
import { person, setUp } from '../support/people.js';

/** What is served beside Nest, and therefore without its guard: nothing of it belongs to anybody. */
const PLAIN = [
  '/', '/register', '/register/:id', '/portal.css', '/health/live', '/health/ready', '/metrics', '/*', '/problems/*', '/app', '/app*', '/app/*', '/api/openapi.json', '/api/docs', '/api/docs*', '/api/docs/*',
];
const SOMEBODY = '0193f0a0-0000-7000-8000-000000000001';

let world: World;
let routes: Route[];
beforeAll(async () => {
  world = await openWorld('routes');
  routes = routesOf(world.app);
});
afterAll(() => world.close());

/** Fastify's own tree of routes, read back: `├── path (GET, HEAD)`, four characters a level. */
function served(): string[] {
  const tree = (world.app.getHttpAdapter().getInstance() as unknown as { printRoutes(o: object): string }).printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│ ]*)[├└]── (.*) \((.*)\)$/.exec(line) ?? [];
    if (!part) return [];
    const depth = indent.length / 4;
    above[depth] = `${(above[depth - 1] ?? '').replace(/\/$/, part.startsWith('/') ? '' : '/')}${part}`;
    return methods.split(', ').filter((m) => m !== 'HEAD').map((method) => `${method} ${above[depth] ?? ''}`);
  });
}

test('every route says who may use it', () => {
  expect(routes.length).toBeGreaterThan(30);
  expect(routes.filter((r) => r.access === undefined || r.access.length === 0).map((r) => `${r.method} ${r.path}`)).toEqual([]);
});

test('whoever says it twice, or differently, does not load', () => {
  const twice = () => {
    @Controller('x')
    class Twice { @Get() @For('manager') @Open() both() { return 1; } }
    return Twice;
  };
  expect(twice).toThrow('Twice.both says twice who may use it');
});

test('what Fastify serves is what Nest declares, and a short list of pages', () => {
  const declared = new Set(routes.map((r) => `${r.method} ${r.path}`));
  const all = served();
  expect(all.filter((route) => !declared.has(route) && !PLAIN.includes(route.replace('GET ', '')))).toEqual([]);
  expect([...declared].filter((route) => !all.includes(route))).toEqual([]);
});

test('each address has one owner', () => {
  const addresses = routes.map((r) => `${r.method} ${r.path}`);
  expect(addresses.filter((a, i) => addresses.indexOf(a) !== i)).toEqual([]);
});

describe('the guard keeps what the routes say', () => {
  const people = new Map<Role, Client>();
  beforeAll(async () => {
    const staff = await setUp(world);
    for (const role of ROLES) people.set(role, await person(world, staff, `only-${role.toLowerCase()}`, [role], { organizationId: SOMEBODY, divisionId: SOMEBODY }));
  });
  const address = (r: Route) => r.path.replace('/api/v1', '').replace(':resource', 'organizations').replace(/:\w+/g, SOMEBODY);
  const ask = (client: Client, r: Route) => (r.method === 'GET' ? client.get(address(r)) : r.method === 'DELETE' ? client.delete(address(r)) : r.method === 'PATCH' ? client.patch(address(r), {}) : client.post(address(r), {}));
  const closed = () => routes.filter((r) => r.path.startsWith('/api/v1') && r.access !== 'open');

  test('nobody gets in who is not signed in', async () => {
    const stranger = world.client();
    for (const r of closed()) expect(`${r.method} ${r.path} ${(await ask(stranger, r)).status}`).toBe(`${r.method} ${r.path} 401`);
  });

  test.each(ROLES)('%s is refused wherever the role is not named', async (role) => {
    const client = people.get(role) as Client;
    for (const r of closed().filter((c) => !c.access?.includes(role as never))) {
      const { status, body } = await ask(client, r);
      expect(`${r.method} ${r.path} ${status} ${body.code}`).toBe(`${r.method} ${r.path} 403 accounts/wrong-role`);
    }
  });

  test('a cookie alone changes nothing: the token must come along', async () => {
    const client = people.get('manager') as Client;
    for (const r of closed().filter((c) => c.method !== 'GET' && c.access?.includes('manager' as never))) {
      const answer = await client.raw(r.path.replace(/:\w+/g, SOMEBODY), { method: r.method, headers: { 'X-CSRF-Token': 'guessed', 'content-type': 'application/json' }, body: '{}' });
      expect(`${r.method} ${r.path} ${answer.status}`).toBe(`${r.method} ${r.path} 403`);
    }
  });
});
