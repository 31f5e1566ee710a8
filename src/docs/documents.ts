import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { declaredMachines } from '../kernel/machine.js';
import { declaredParameters } from '../kernel/parameter.js';
import { lifecycleDocuments } from './lifecycles.js';
import { apiDocument } from './openapi.js';
import { parametersDocument } from './parameters.js';
import { permissionsDocument } from './permissions.js';
import { routesOf } from './routes.js';
import { typesOf } from './types.js';

/** Everything that is generated, by path. What rooms declare is known because the application has loaded them. */
export async function documentsOf(app: INestApplication, version: string): Promise<Map<string, string>> {
  const api = apiDocument(app, version);
  return new Map([
    ...lifecycleDocuments(declaredMachines()),
    ['docs/permissions.md', permissionsDocument(routesOf(app))],
    ['docs/parameters.md', parametersDocument(declaredParameters())],
    ['docs/api/openapi.json', `${JSON.stringify(api, null, 2)}\n`],
    ['web/src/api/schema.d.ts', await typesOf(api)],
  ]);
}

/** Which of them are not on disk as they should be, and which lie there without anybody wanting them any more. */
export function staleDocuments(wanted: ReadonlyMap<string, string>, onDisk: ReadonlyMap<string, string>): { stale: string[]; surplus: string[] } {
  return {
    stale: [...wanted].filter(([path, text]) => onDisk.get(path) !== text).map(([path]) => path),
    surplus: [...onDisk.keys()].filter((path) => !wanted.has(path)),
  };
}

/** What lies on disk where generated documents lie. */
export function documentsOnDisk(root: string, wanted: ReadonlyMap<string, string>): Map<string, string> {
  const drawn = join(root, 'docs', 'lifecycles');
  const paths = new Set([...wanted.keys(), ...(existsSync(drawn) ? readdirSync(drawn) : []).map((name) => `docs/lifecycles/${name}`)]);
  return new Map([...paths].filter((path) => existsSync(join(root, path))).map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
