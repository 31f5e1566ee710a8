import { VERSION } from '../../../src/app.js';
import { apiDocument } from '../../../src/docs/openapi.js';
import type { Role } from '../../../src/kernel/actor.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';
import { bodyFor, formsOf, type Form } from './forms.js';

export type Api = Record<string, any>;
export interface NastyWorld { world: World; api: Api; forms: Form[]; manager: Client; clientFor: (form: Pick<Form, 'roles'>) => Client; send: (form: Form, path: string, body: unknown) => ReturnType<Client['post']> }

/** A system in the summer of 2018 with a person for every route, a first division, a first body, the idea of another, and two for what is said against one. */
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
  for (const body of ['龘受监管', '龘老组织']) await staff.manager.post('/organizations', { name: body, type: 'association', registeredOn: '2010-01-01' });
  const { body: visit } = await staff.manager.post('/visits', { organizationId: (await staff.manager.get('/organizations?q=龘老组织')).body.items[0].id, kind: 'routine', plannedOn: '2018-12-01' });
  await staff.manager.move(`/visits/${visit.id}/record`, visit, { heldOn: '2018-06-01', summary: '看过' });
  await staff.manager.post('/volunteers', { name: '第一', joinedOn: '2018-01-01' });
  // `*` stands for whichever version a record has now.
  const send = (form: Form, path: string, body: unknown) => (form.method === 'post' ? clientFor(form).post(path, body, { 'If-Match': '*' }) : clientFor(form).patch(path, body, { 'If-Match': '*' }));
  return { world, api, forms, manager: staff.manager, clientFor, send };
}
