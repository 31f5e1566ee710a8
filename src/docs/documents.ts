import type { INestApplication } from '@nestjs/common';
import { declaredMachines } from '../kernel/machine.js';
import { declaredParameters } from '../kernel/parameter.js';
import { lifecycleDocuments } from './lifecycles.js';
import { apiDocument } from './openapi.js';
import { parametersDocument } from './parameters.js';
import { permissionsDocument } from './permissions.js';
import { routesOf } from './routes.js';

/** Everything under docs that is generated, by path. What rooms declare is known because the application has loaded them. */
export const documentsOf = (app: INestApplication, version: string): Map<string, string> => new Map([
  ...lifecycleDocuments(declaredMachines()),
  ['docs/permissions.md', permissionsDocument(routesOf(app))],
  ['docs/parameters.md', parametersDocument(declaredParameters())],
  ['docs/api/openapi.json', `${JSON.stringify(apiDocument(app, version), null, 2)}\n`],
]);
