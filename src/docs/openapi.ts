import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SCOPES, scopesOf } from '../platform/auth/scopes.js';
import { routesOf, type Route } from './routes.js';

type Node = Record<string, unknown>;
interface Operation { operationId?: string; parameters?: { name: string; in: string }[]; responses: Node; security?: Node[]; [extra: `x-${string}`]: unknown }

const ABOUT = `One API for the console, for other systems and for you. Lists, records, moves, refusals, times and money work the same everywhere:

- Money is whole fen, shares are basis points, \`…At\` is an instant in UTC, \`…On\` a day in Asia/Shanghai, periods are half-open.
- Lists take the filters named here, \`q\`, \`sort\`, \`limit\` and \`after\`; \`Accept: text/csv\` or the .xlsx type gives every row of the same filter as a file.
- A record answers with its version as \`ETag\`; PATCH and moves need it back in \`If-Match\`. \`can\` names the moves open to you now.
- POST and PATCH take an \`Idempotency-Key\`: the same key and body get the first answer again.
- A refusal is \`application/problem+json\` (RFC 9457); its \`type\` leads to a page that says what it means.
- Sign in with \`POST /api/v1/sessions\`: a cookie, and the token that every request with a change sends as \`X-CSRF-Token\`.
- Other systems get a token at \`POST /api/v1/oauth/token\` (OAuth 2.0 client credentials) and send it as \`Authorization: Bearer …\`; each operation names the scope it needs, one without is closed to them.`;

/** docs/api/openapi.json: what Nest knows of the routes, completed with what our own declarations know. */
export function apiDocument(app: INestApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder().setTitle('Social Organization Incubation (社会组织孵化培育管理系统)').setDescription(ABOUT).setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0').setOpenAPIVersion('3.1.0')
    .addCookieAuth('sid', { type: 'apiKey', in: 'cookie', name: 'sid' }, 'session').addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' }, 'csrf')
    .addOAuth2({ type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/api/v1/oauth/token', scopes: Object.fromEntries(SCOPES.map((scope) => [scope, ''])) } } }, 'client').build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: nameOf });
  const routes = new Map(routesOf(app).map((r) => [nameOf(r.controller, r.handler), r]));
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM as never }, responses: { Problem: { description: 'a refusal', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } } };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item[method] as Operation | undefined;
      if (operation) complete(operation, path, method, routes.get(operation.operationId ?? ''));
    }
  }
  return once(since31(document) as Node) as never;
}

const nameOf = (controller: string, handler: string): string => `${controller.charAt(0).toLowerCase()}${controller.slice(1).replace(/Controller$/, '')}_${handler}`;

/** Nest does not know our guard, our ids in paths, our keys and our one shape of refusals. */
function complete(operation: Operation, path: string, method: string, route: Route | undefined): void {
  const declared = (operation.parameters ??= []);
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    if (declared.some((p) => p.in === 'path' && p.name === name)) continue;
    declared.unshift({ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } } as never);
  }
  if (route?.isReplayed && (method === 'post' || method === 'patch')) {
    declared.push({ name: 'Idempotency-Key', in: 'header', required: false, description: 'the same key and body get the first answer again', schema: { type: 'string', minLength: 8, maxLength: 200 } } as never);
  }
  operation.responses.default = { $ref: '#/components/responses/Problem' };
  operation.security = route?.access === 'open' ? [] : [method === 'get' ? { session: [] } : { session: [], csrf: [] }];
  if (!route || route.access === 'open') return;
  operation['x-roles'] = route.access ?? [];
  const scopes = path.includes('/{resource}') ? undefined : scopesOf(method.toUpperCase(), path);
  if (scopes) operation.security.push({ client: scopes });
}

const PROBLEM: Node = {
  type: 'object', required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', description: 'address of a page that says what it means: `/problems/<room>/<code>`' }, title: { type: 'string' }, status: { type: 'integer' },
    detail: { type: 'string', description: 'in the language of Accept-Language (zh-CN, en)' }, instance: { type: 'string', description: 'id of the request, as in the log' }, code: { type: 'string' },
    errors: { type: 'array', items: { type: 'object', required: ['pointer', 'code', 'detail'], properties: { pointer: { type: 'string', description: 'JSON Pointer into the body, or `?name` of a query parameter' }, code: { type: 'string' }, detail: { type: 'string' } } } },
  },
};

/** OpenAPI 3.1 is JSON Schema: null is a type there, not a mark beside it. */
function since31(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(since31);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Node;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, since31(value)]));
  if (nullable === undefined || typeof nullable !== 'boolean') return nullable === undefined ? schema : { ...schema, nullable: since31(nullable) };
  if (!nullable) return schema;
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'], ...(Array.isArray(schema.enum) ? { enum: [...(schema.enum as unknown[]), null] } : {}) };
  return Object.keys(schema).some((key) => key === '$ref' || key === 'oneOf' || key === 'allOf' || key === 'anyOf') ? { anyOf: [schema, { type: 'null' }] } : schema;
}

/** What has a title is kept once, under that name. Two different things of one name would silently become one. */
function once(document: Node): Node {
  const components = document.components as { schemas: Node };
  const kept = new Map<string, string>();
  const hoisted = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(hoisted);
    if (typeof node !== 'object' || node === null) return node;
    const { title, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, hoisted(value)]));
    if (typeof title !== 'string' || rest.type !== 'object') return title === undefined ? rest : { title, ...rest };
    const text = JSON.stringify(rest);
    if ((kept.get(title) ?? text) !== text || title in components.schemas) throw new Error(`the API document has two different schemas named ${title}`);
    kept.set(title, text);
    return { $ref: `#/components/schemas/${title}` };
  };
  const paths = hoisted(document.paths);
  return { ...document, paths, components: { ...components, schemas: { ...components.schemas, ...Object.fromEntries([...kept].map(([title, text]) => [title, JSON.parse(text)])) } } };
}
