import { VERSION } from '../../src/app.js';
import { apiDocument } from '../../src/docs/openapi.js';
import { routesOf, type Route } from '../../src/docs/routes.js';
import { ROLES, type Role } from '../../src/kernel/actor.js';
import { uuidv7 } from 'uuidv7';
import { SCOPES, scopesOf } from '../../src/platform/auth/scopes.js';
import { bodyFor, formsOf, type Form } from '../platform/nasty/forms.js';
import { Client, type Answer } from '../support/client.js';
import { openDistrict, type District } from '../support/district.js';
import { person } from '../support/people.js';

type Json = Record<string, any>;
type Way = 'own' | 'foreign' | 'random';
/** Somebody of the matrix: a role, or another system with all scopes and the rights of a body's user. */
interface Column { name: string; role: Role; client: Client; isClient: boolean }

let it: District;
let routes: Route[];
let forms: Form[];
let columns: Column[];
const ids = new Map<string, Record<Way, string | undefined>>();

beforeAll(async () => {
  it = await openDistrict('matrix');
  routes = routesOf(it.world.app).filter((r) => r.path.startsWith('/api/v1') && r.access !== 'open');
  forms = formsOf(JSON.parse(JSON.stringify(apiDocument(it.world.app, VERSION))) as Json);
  const scope = { organizationId: String(it.organizations[0]?.id), divisionId: String(it.communities[0]?.id) };
  columns = [];
  for (const role of ROLES) columns.push({ name: role, role, isClient: false, client: await person(it.world, it.staff, `matrix-${role.toLowerCase()}`, [role], scope) });
  columns.push({ name: 'client', role: 'organizationUser', isClient: true, client: await system({ scopes: SCOPES, roles: ['organizationUser'], organizationId: scope.organizationId }) });
  for (const column of columns) for (const resource of resources()) ids.set(`${column.name} ${resource}`, await found(column, resource));
}, 180_000);
afterAll(() => it.world.close());

/** Another system that has been given its token. */
async function system(given: Json): Promise<Client> {
  const { body } = await it.staff.secadmin.post('/api-clients', { name: '矩阵', purpose: '测试', quotaPerMinute: 100_000, ...given });
  const { body: token } = await it.world.client().post('/oauth/token', { grant_type: 'client_credentials', client_id: body.clientId, client_secret: body.once });
  return new Client(it.world.url, String(token.access_token));
}

/** What has single records under it: `/projects/:id…`. */
const resources = (): string[] => [...new Set(routes.flatMap((r) => /^\/api\/v1\/([\w-]+)\/:id/.exec(r.path)?.[1] ?? []))];
const listed = async (client: Client, resource: string): Promise<string[]> => ((await client.get(`/${resource}?limit=200`)).body.items as Json[] | undefined)?.map((row) => String(row.id)) ?? [];

/** One record this person's lists show, and one that is there and they do not show. */
async function found({ client }: Column, resource: string): Promise<Record<Way, string | undefined>> {
  const mine = await listed(client, resource);
  const all = [...(await listed(it.manager, resource)), ...(await listed(it.staff.secadmin, resource)), ...(await listed(it.officer, resource))];
  return { own: mine.find((id) => id !== client.me.id), foreign: all.find((id) => !mine.includes(id)), random: uuidv7() };
}

function asked(client: Client, route: Route, path: string, body: Json): Promise<Answer<Json>> {
  // A version nobody has: whoever gets that far is told 412, and nothing moves.
  const stale = { 'If-Match': '"999999999"' };
  if (route.method === 'GET') return client.get(path);
  if (route.method === 'DELETE') return client.delete(path);
  return route.method === 'PATCH' ? client.patch(path, body, stale) : client.post(path, body, stale);
}

const opens = (column: Column, route: Route, path: string): boolean => Boolean(route.access?.includes(column.role as never)) && (!column.isClient || scopesOf(route.method, `/api/v1${path}`) !== undefined);
const codeOf = ({ status, body }: Answer<Json>): string => `${status} ${String(body.code ?? '')}`;

/** What somebody learns who should not: a route that opens for the wrong role, or a foreign record that answers otherwise than one that is not there. */
async function leaksIn(column: Column, route: Route, resource: string, bodyOf: (route: Route) => Promise<Json>): Promise<string[]> {
  const known = ids.get(`${column.name} ${resource}`) ?? { own: undefined, foreign: undefined, random: uuidv7() };
  const template = route.path.replace('/api/v1', '').replace(':resource', resource);
  const body = route.method === 'POST' || route.method === 'PATCH' ? await bodyOf(route) : {};
  const answers = new Map<Way, string>();
  for (const way of ['foreign', 'random', 'own'] as const) {
    const id = known[way] ?? (way === 'foreign' ? undefined : known.random);
    if (id === undefined || (way === 'own' && route.method !== 'GET' && !takesVersion(route))) continue;
    const path = template.replace(':id', id).replace(':key', 'incubation.termMonths').replace(/:\w+/g, String(known.random));
    answers.set(way, codeOf(await asked(column.client, route, path, body)));
    if (!opens(column, route, path)) {
      const wanted = column.isClient && scopesOf(route.method, `/api/v1${path}`) === undefined ? '403 accounts/closed-to-clients' : '403 accounts/wrong-role';
      if (answers.get(way) !== wanted) return [`${column.name} ${way} ${route.method} ${path}: ${answers.get(way)}, not ${wanted}`];
    }
  }
  if (!template.includes(':id') || !answers.has('foreign')) return [];

  const same = answers.get('foreign') === answers.get('random');
  const opened = answers.get('foreign')?.startsWith('2');
  return same && !opened ? [] : [`${column.name} ${route.method} ${template}: foreign ${answers.get('foreign')}, random ${answers.get('random')}`];
}

const takesVersion = (route: Route): boolean => versioned.has(`${route.method} ${route.path}`);
let versioned: Set<string>;

test('no role, and no system, learns anything of a foreign record on any route', async () => {
  const api = JSON.parse(JSON.stringify(apiDocument(it.world.app, VERSION))) as Json;
  versioned = new Set(Object.entries(api.paths as Json).flatMap(([path, item]) => Object.entries(item as Json)
    .filter(([, operation]) => (operation as Json).parameters?.some((p: Json) => p.name === 'If-Match')).map(([method]) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`)));
  const bodies = new Map<string, Json>();
  const bodyOf = async (route: Route): Promise<Json> => {
    const key = `${route.method} ${route.path}`;
    const form = forms.find((f) => `${f.method.toUpperCase()} /api/v1${f.path.replace(/\{(\w+)\}/g, ':$1')}` === key);
    if (!bodies.has(key)) bodies.set(key, form ? await bodyFor(form, it.manager) : {});
    return bodies.get(key) ?? {};
  };
  const leaks: string[] = [];
  const walked = routes.filter((r) => r.path.includes(':id') || !CHANGES_WITHOUT_ID.has(r.method));
  for (const column of columns) {
    for (const route of walked) {
      const generic = route.path.includes('/:resource/') ? ['organizations', 'projects', 'volunteers'] : [/^\/api\/v1\/([\w-]+)/.exec(route.path)?.[1] ?? ''];
      for (const resource of generic) leaks.push(...(await leaksIn(column, route, resource, bodyOf)));
    }
  }
  const foreign = [...ids.values()].filter((known) => known.foreign).length;
  process.stdout.write(`matrix: ${walked.length} routes × ${columns.length} roles × 3 ids: ${leaks.length} leaks (${foreign} kinds and roles with a foreign record)\n`);

  expect(leaks).toEqual([]);
  expect(foreign).toBeGreaterThan(20);
}, 180_000);

/** Making something new has no id to guess; who may is tried beside the guard, for which body in the rooms' own stories. */
const CHANGES_WITHOUT_ID = new Set(['POST', 'PATCH', 'DELETE']);

test('a system without a scope is refused everywhere', async () => {
  const bare = await system({ scopes: [], roles: ['manager', 'incubationOfficer', 'financeOfficer', 'bureauOfficer'] });
  const opened: string[] = [];
  for (const route of routes) {
    const path = route.path.replace('/api/v1', '').replace(':resource', 'organizations').replace(/:\w+/g, uuidv7());
    const answer = codeOf(await asked(bare, route, path, {}));
    if (!/^403 accounts\/(closed-to-clients|scope-lacking)$/.test(answer)) opened.push(`${route.method} ${path}: ${answer}`);
  }
  expect(opened).toEqual([]);
});

test('every scope names records there are', () => {
  const nouns = new Set(routes.map((r) => r.path.split('/')[3]));
  expect(SCOPES.map((scope) => scope.replace(/\.\w+$/, '')).filter((noun) => noun !== 'pii' && !nouns.has(noun))).toEqual([]);
});
