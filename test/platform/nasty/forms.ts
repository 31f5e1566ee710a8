import type { Client } from '../../support/client.js';

type Json = Record<string, any>;
export interface TextField { name: string; max: number }
export interface Form { method: 'post' | 'patch'; path: string; roles: string[]; texts: TextField[]; required: string[]; properties: Json }

/** Every POST and PATCH of the API document with the fields of its body. */
export function formsOf(api: Json): Form[] {
  return Object.entries(api.paths as Json).flatMap(([path, item]) => (['post', 'patch'] as const).flatMap((method) => {
    const operation = (item as Json)[method] as Json | undefined;
    const name = (operation?.requestBody?.content?.['application/json']?.schema?.$ref as string | undefined)?.split('/').at(-1);
    const schema = api.components.schemas[name ?? ''] as Json | undefined;
    if (!operation || !schema) return [];
    const texts = Object.entries(schema.properties as Json).filter(([, p]) => p.maxLength !== undefined && p.format === undefined).map(([field, p]) => ({ name: field, max: p.maxLength as number }));
    return [{ method, path: path.replace('/api/v1', ''), roles: (operation['x-roles'] ?? []) as string[], texts, required: (schema.required ?? []) as string[], properties: schema.properties as Json }];
  })).sort((a, b) => turnOf(a) - turnOf(b));
}

/** A move can be made once; records and changes as often as one likes. */
export const isMove = (form: Pick<Form, 'method' | 'path'>): boolean => form.method === 'post' && form.path.includes('{id}/') && !/(statements|services|evidence)$/.test(form.path);
/** Records are made before anything is hung on them, and moved on only at last. */
const turnOf = (form: Pick<Form, 'method' | 'path'>): number => (isMove(form) ? 2 : form.path.includes('{id}/') ? 1 : 0);

/** Where ids of a field come from: the first record of that list. */
const LISTS: Readonly<Record<string, string>> = {
  subjectId: '/volunteers',
  organizationId: '/organizations?state=registered', divisionId: '/divisions', unitId: '/divisions', projectId: '/projects', incubationCaseId: '/incubation-cases', meetingId: '/meetings', activityId: '/activities', volunteerId: '/volunteers',
  visitId: '/visits', officerId: '/users', reprintOfId: '/media-reports', supersededById: '/policy-documents',
};
/** Texts that have a shape of their own, with one that fits; nasty ones are refused, which is tried apart. `undefined`: left out. */
export const SHAPED: Readonly<Record<string, string | undefined>> = {
  number: '13800138000', resource: 'volunteers',
  uscc: undefined, contactPhone: undefined, phone: undefined, url: 'https://news.example/1', code: '520103', value: '1.5', unit: undefined, login: undefined, bankReference: undefined, token: undefined,
  representativeIdNumber: undefined, idNumber: undefined, guardianName: undefined, guardianPhone: undefined,
};
/** What rules ask of a record beyond its shape, so that what is sent is also stored. */
const FITTING: Readonly<Record<string, Json>> = {
  '/organizations': { type: 'association', registeredOn: '2018-03-01' },
  '/projects': { budgetFen: 10_000_000, askedFen: 4_000_000, startsOn: '2018-07-01', endsOn: '2019-06-30' },
  '/contributions': { form: 'cash', sourceClass: 'enterpriseGift', amountFen: 100 },
  '/honours': { honoreeKind: 'person', consentOn: '2018-06-01' },
  '/divisions': { kind: 'community', editions: ['2018'] },
  '/divisions/statements': { measure: 'areaKm2', unit: 'km2', scope: 'district' },
  '/divisions/{id}/statements': { measure: 'areaKm2', unit: 'km2' },
  '/divisions/{id}/successors': { edition: '2020' },
  '/parameters/{key}/values': { value: 24 },
  '/users': { password: 'First-2018-password' },
  '/incubation-cases/{id}/services': { minutes: 60, participants: 5 },
  '/annual-reports': { year: 2016 },
  '/penalties': { kind: 'warning', amountFen: 0 },
  '/checklists': { purpose: 'visit' },
  '/office-holders': { office: 'director' },
  '/consents': { scope: 'portrait' },
};
/** What bears on a body is tried on bodies of their own: whoever is on a list is kept from what other forms ask for. */
const BODIES: Readonly<Record<string, string>> = { '/credit-listings': '龘受监管', '/penalties': '龘受监管', '/annual-reports': '龘老组织', '/ratings': '龘老组织' };
/** One open case of a kind at a time. */
const CASE_KINDS = ['charter', 'correction', 'change', 'deregistration'] as const;
/** Addresses whose records can be made as often as one likes, one code or login after the other. */
const COUNTED: Readonly<Record<string, (n: number) => Json>> = {
  '/parameters/{key}/values': (n) => ({ inForceOn: new Date(Date.UTC(2030, 0, n + 1)).toISOString().slice(0, 10) }),
  '/divisions': (n) => ({ code: String(520_103_100 + n) }), '/users': (n) => ({ login: `nasty-${n}` }), '/registration-cases': (n) => ({ kind: CASE_KINDS[n % CASE_KINDS.length] }), '/holidays': (n) => ({ day: new Date(Date.UTC(2030, 0, n + 1)).toISOString().slice(0, 10) }),
};

/** A body that is in order but for its texts, the n-th of its kind. */
export async function bodyFor(form: Form, client: Client, n = 0): Promise<Json> {
  return { ...(await baseOf(form, client)), ...counted(form, n) };
}

/** What differs from one to the next. */
export const counted = (form: Form, n: number): Json => COUNTED[form.path]?.(n) ?? {};

async function baseOf(form: Form, client: Client): Promise<Json> {
  const body: Json = {};
  for (const name of form.method === 'post' ? form.required : []) {
    const p = form.properties[name] as Json;
    body[name] = p.enum ? p.enum[0] : name === 'fileId' ? await ownFile(client) : p.format === 'uuid' ? await firstId(client, name === 'organizationId' && BODIES[form.path] ? `/organizations?q=${BODIES[form.path]}` : (LISTS[name] ?? '/nothing')) : p.format === 'date' ? (name.startsWith('ends') ? '2018-09-01' : '2018-06-01')
      : p.format === 'date-time' ? (name.startsWith('ends') ? '2018-06-01T04:00:00.000Z' : '2018-06-01T01:00:00.000Z') : p.type === 'integer' ? Math.max((p.minimum as number | undefined) ?? 1, 1)
        : p.type === 'array' ? (p.items?.enum ? [p.items.enum[0]] : []) : p.type === 'boolean' ? false : (SHAPED[name] ?? 'x');
  }
  return { ...body, ...FITTING[form.path] };
}

async function ownFile(client: Client): Promise<string> {
  return String((await client.upload('note.txt', 'x')).body.id);
}

export async function firstId(client: Client, list: string): Promise<string> {
  const { body } = await client.get(`${list}${list.includes('?') ? '&' : '?'}limit=1`);
  return (body.items?.[0]?.id as string | undefined) ?? '0193f0a0-0000-7000-8000-000000000001';
}

/** Where not every record of a list can be changed by its form: what is registered is changed only by a case. */
const OF_FORM: Readonly<Record<string, string>> = { '/organizations': '/organizations?state=idea', '/visits': '/visits?state=planned' };

/** The address with an existing record in it. */
export async function addressOf(form: Form, client: Client): Promise<string> {
  const [resource = ''] = form.path.split('/{');
  return form.path.replace('{resource}', 'incubation-cases').replace('{key}', 'incubation.termMonths').replace('{id}', await firstId(client, form.path.startsWith('/{resource}') ? '/incubation-cases' : (OF_FORM[resource] ?? resource)));
}
