import { VERSION } from '../../../src/app.js';
import { apiDocument } from '../../../src/docs/openapi.js';
import type { Role } from '../../../src/kernel/actor.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';
import { bodyFor, formsOf, type Form } from './forms.js';

export type Api = Record<string, any>;
export interface NastyWorld { world: World; api: Api; forms: Form[]; manager: Client; clientFor: (form: Pick<Form, 'roles'>) => Client; send: (form: Form, path: string, body: unknown) => ReturnType<Client['post']> }

/** A system in the summer of 2018 with a person for every route, a first division, a first body and the idea of another. */
export async function openNastyWorld(name: string): Promise<NastyWorld> {
  const world = await openWorld(name);
  world.clock.set(new Date('2018-07-01T01:00:00Z'));
  const staff = await setUp(world);
  const people = new Map<string, Client>([['manager', staff.manager], ['systemAdmin', staff.sysadmin], ['securityAdmin', staff.secadmin]]);
  for (const role of ['financeOfficer', 'bureauOfficer'] as Role[]) people.set(role, await person(world, staff, role.toLowerCase(), [role]));
  const clientFor = (form: Pick<Form, 'roles'>): Client => people.get(form.roles.find((role) => people.has(role)) ?? 'manager') ?? staff.manager;
  const api = JSON.parse(JSON.stringify(apiDocument(world.app, VERSION))) as Api;
  const forms = formsOf(api);
  for (const path of ['/divisions', '/organizations']) {
    const form = forms.find((f) => f.method === 'post' && f.path === path);
    if (form) await staff.manager.post(path, { ...(await bodyFor(form, staff.manager, 999)), name: '第一' });
  }
  await staff.manager.post('/organizations', { name: '第二', type: 'association' });
  // `*` stands for whichever version a record has now.
  const send = (form: Form, path: string, body: unknown) => (form.method === 'post' ? clientFor(form).post(path, body, { 'If-Match': '*' }) : clientFor(form).patch(path, body, { 'If-Match': '*' }));
  return { world, api, forms, manager: staff.manager, clientFor, send };
}
