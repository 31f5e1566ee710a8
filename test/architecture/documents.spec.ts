import { buildApp, ROOT, VERSION } from '../../src/app.js';
import { documentsOf, documentsOnDisk, staleDocuments } from '../../src/docs/documents.js';
import { permissionsDocument } from '../../src/docs/permissions.js';
import { declaredMachines } from '../../src/kernel/machine.js';
import { declaredParameters } from '../../src/kernel/parameter.js';
import { declaredRefusals } from '../../src/kernel/problem.js';
import { readConfig } from '../../src/platform/config/config.js';
import { badCitations, pageOnDisk } from './source.laws.js';
import { readTree } from './tree.js';

type Json = Record<string, any>;
const app = await buildApp(readConfig({ DATA_KEY: Buffer.alloc(32).toString('base64') }), { preview: true });
const wanted = await documentsOf(app, VERSION);
const api = JSON.parse(wanted.get('docs/api/openapi.json') ?? '{}') as Json;
const operations = Object.entries(api.paths as Json).flatMap(([path, item]) => Object.entries(item as Json).map(([method, operation]) => ({ at: `${method.toUpperCase()} ${path}`, path, operation: operation as Json })));

describe('generated documents', () => {
  test('are as `npm run docs` would write them now', () => {
    expect(staleDocuments(wanted, documentsOnDisk(ROOT, wanted))).toEqual({ stale: [], surplus: [] });
  });

  test('are stale when a text differs, is missing or is left over', () => {
    const now = new Map([['docs/a.md', 'new'], ['docs/b.md', 'b'], ['docs/c.md', 'c']]);
    expect(staleDocuments(now, new Map([['docs/a.md', 'old'], ['docs/c.md', 'c'], ['docs/d.md', 'd']]))).toEqual({ stale: ['docs/a.md', 'docs/b.md'], surplus: ['docs/d.md'] });
  });

  test('permissions have a dot for each role that a route names, and for everybody where it is open', () => {
    const route = (path: string, access: 'open' | readonly ['manager']) => ({ method: 'GET', path, access, isReplayed: true, controller: 'ThingsController', handler: 'x' });
    const lines = permissionsDocument([route('/a', ['manager']), route('/b', 'open')]).split('\n');
    expect(lines.find((line) => line.includes('GET /a'))?.match(/●/g)).toHaveLength(1);
    expect(lines.find((line) => line.includes('GET /b'))?.match(/●/g)).toHaveLength(16);
  });
});

describe('the API document', () => {
  test('names every operation once', () => {
    const names = operations.map((o) => o.operation.operationId as string);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('declares every part of a path that stands in braces', () => {
    const missing = operations.flatMap(({ at, path, operation }) => [...path.matchAll(/\{(\w+)\}/g)].filter(([, name]) => !(operation.parameters as Json[]).some((p) => p.in === 'path' && p.name === name)).map(([name]) => `${at} ${name}`));
    expect(missing).toEqual([]);
  });

  test('points at nothing that is not there, and writes null as a type', () => {
    const text = JSON.stringify(api);
    const targets = [...new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map((m) => m[1] ?? ''))];
    expect(targets.filter((target) => target.split('/').reduce<Json | undefined>((node, key) => node?.[key], api) === undefined)).toEqual([]);
    expect(text).not.toMatch(/"nullable":(true|false)/);
    expect(api.openapi).toBe('3.1.0');
  });

  test('keeps a record once, whichever of its routes answers with it', () => {
    const schemas = api.components.schemas as Json;
    expect(schemas['contributions'].required).toEqual(expect.arrayContaining(['id', 'version', 'state', 'pledgedOn']));
    expect(schemas['contributions.row'].properties).not.toHaveProperty('pledgedOn');
    expect(api.paths['/api/v1/contributions/{id}/verification'].post.responses[201].content['application/json'].schema).toEqual({ $ref: '#/components/schemas/contributions' });
    expect(JSON.stringify(api.paths)).not.toContain('"can":');
  });

  test('says of every operation who may use it and how it refuses', () => {
    expect(operations.filter((o) => !o.operation['x-roles']?.length && (o.operation.security as unknown[]).length).map((o) => o.at)).toEqual([]);
    expect(operations.filter((o) => !o.operation.responses.default).map((o) => o.at)).toEqual([]);
  });

  test('describes the body of every POST and PATCH that reads one', () => {
    const refs = operations.filter((o) => o.operation.requestBody).map((o) => o.operation.requestBody.content as Json);
    expect(refs.filter((content) => !content['application/json']?.schema?.$ref && !content['multipart/form-data'])).toEqual([]);
  });
});

describe('what is declared', () => {
  test('parameters stand on an authority that exists and have words in both languages', () => {
    expect(declaredParameters().flatMap((p) => badCitations(p.source, pageOnDisk).map((fault) => `${p.key}: ${fault}`))).toEqual([]);
    expect(declaredParameters().filter((p) => !/\p{Script=Han}/u.test(p.words.zh) || !/[a-z]/.test(p.words.en)).map((p) => p.key)).toEqual([]);
  });

  test('refusals say the same in both languages', () => {
    const places = (text: string) => [...new Set(text.replaceAll('InChinese', '').match(/\{\w+\}/g) ?? [])].sort().join();
    expect(declaredRefusals().filter((r) => !/\p{Script=Han}/u.test(r.words.zh) || !/[a-z]/.test(r.words.en) || places(r.words.zh) !== places(r.words.en)).map((r) => r.code)).toEqual([]);
  });

  test('reactions listen to what somebody announces', () => {
    const announced = new Set(declaredMachines().flatMap((m) => [...Object.keys(m.moves), 'create', 'edit'].map((move) => `${m.name}.${move}`)));
    const named = (verb: RegExp) => [...readTree(['src/features']).values()].flatMap((text) => [...text.matchAll(verb)].map((m) => m[1] ?? ''));
    for (const name of named(/\bannounce\(\s*'([^']+)'/g)) announced.add(name);
    const heard = named(/\bhears\(\s*'([^']+)'/g);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.filter((name) => !announced.has(name))).toEqual([]);
  });
});
