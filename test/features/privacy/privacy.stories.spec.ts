import { createHash } from 'node:crypto';
import { verifyHistory } from '../../../src/platform/history/verify.js';
import { Registry } from '../../../src/platform/registry/registry.js';
import { sealedTables } from '../../../src/platform/secrets/sealed.js';
import type { Client } from '../../support/client.js';
import { made, openDistrict, type District } from '../../support/district.js';
import { person } from '../../support/people.js';

type Json = Record<string, any>;
const PHONE = '13812345678';
const NAME = '欧阳明月';

let it: District;
let bureau: Client;
let auditor: Client;
let finance: Client;
let volunteer: Json;
beforeAll(async () => {
  it = await openDistrict('privacy');
  bureau = await person(it.world, it.staff, 'bureau-2', ['bureauOfficer']);
  auditor = await person(it.world, it.staff, 'auditor-1', ['auditor']);
  finance = await person(it.world, it.staff, 'finance-2', ['financeOfficer']);
  const [first] = (await it.officer.get('/volunteers?limit=1')).body.items as Json[];
  const seen = (await it.officer.get(`/volunteers/${first?.id}`)).body;
  volunteer = (await it.officer.patch(`/volunteers/${seen.id}`, { name: NAME, phone: PHONE, districtOfResidence: '宅吉社区' }, { 'If-Match': `"${seen.version}"` })).body;
}, 120_000);
afterAll(() => it.world.close());

const asked = (more: Json = {}) => ({ kind: 'access', resource: 'volunteers', subjectId: volunteer.id, basis: '本人到窗口提出,已核对身份证', requestedOn: '2018-12-30', ...more });
const record = (more: Json = {}, by = it.officer) => made(by.post('/person-requests', asked(more)));
const dump = async (): Promise<string> => {
  const tables = it.world.db.source.entityMetadatas.map((m) => m.tableName);
  const parts: string[] = [];
  for (const table of tables) parts.push(JSON.stringify(await it.world.db.rows(`SELECT * FROM ${table}`)));
  return parts.join('\n');
};
/** Every figure on several days, by both editions and by every unit. */
async function figures(): Promise<unknown> {
  const all: Json = {};
  for (const asOf of ['2017-06-30', '2017-12-31', '2018-06-30', '2018-12-31']) {
    for (const more of ['', ...it.communities.slice(0, 2).map((c) => `&division=${c.id}&edition=2018`)]) all[`${asOf}${more}`] = (await it.manager.get(`/figures?asOf=${asOf}${more}`)).body.items.map((f: Json) => [f.key, f.value]);
  }
  return all;
}

test('every table with sealed values is declared by its room', () => {
  const declared = it.world.app.get(Registry).holdings.map((h) => h.entity);
  const sealed = sealedTables(it.world.db.source);
  expect(sealed.length).toBeGreaterThan(2);
  expect(sealed.filter(({ table }) => !declared.includes(table.target as never)).map(({ table }) => `${table.tableName}: its room must tell Registry.holds what it holds of persons`)).toEqual([]);
});

/** What a column is called that holds the name of a natural person, or may. */
const NAMES = /^name$|(Name|attendees|convener|mentor|instructor|assessor|provider|operator|counterparty|representative|guardian|applicant|account|honoree|volunteer|person|subject)(Id)?$/i;
/** Tables with such columns that hold nothing a person could ask for through a record, and why. */
const NOBODYS: Record<string, string> = {
  division: 'names of places', holiday: 'names of days', announcement: 'names of announcements', project: 'names of projects', api_client: 'names of systems', activity: 'names of activities',
  register_import: 'names of files', stored_file: 'names of files: they stay with the record they prove and are listed there',
  meeting: 'who took part in office, in free text: nothing is found or erased on a likeness', visit: 'who took part in office, in free text', incubation_case: 'a mentor, who acts in office',
  incubation_service: 'who served on behalf of the centre', party_record: 'an instructor, who acts in office', rating: 'a body that assesses', operator_contract: 'a body',
  policy_document: 'a subject is a matter, not a person',
  person_request: 'what a person asked: the answer to it, kept without names', disclosure_count: 'a count by account, an hour long',
};
const nameless = (names: readonly string[]): boolean => !names.some((name) => NAMES.test(name));

test('every table that may name a natural person is declared by its room, or said to name nobody', () => {
  const declared = it.world.app.get(Registry).holdings.map((h) => h.entity);
  const tables = it.world.db.source.entityMetadatas.map((m) => ({ table: m.tableName, isDeclared: declared.includes(m.target as never), isNameless: nameless(m.columns.map((c) => c.propertyName)) }));
  expect(tables.filter((t) => !t.isNameless && !t.isDeclared && !(t.table in NOBODYS)).map((t) => `${t.table}: its room must tell Registry.holds what it holds of persons`)).toEqual([]);
  // A reason for a table that is declared, is gone or names nobody any more is no reason.
  expect(Object.keys(NOBODYS).filter((name) => !tables.some((t) => t.table === name && !t.isDeclared && !t.isNameless))).toEqual([]);
});

test('everything held about a person, from all rooms, with who was shown it, as JSON and as a workbook', async () => {
  await made(it.officer.post(`/volunteers/${volunteer.id}/disclosures`, { fields: ['phone'], purpose: 'contact', reason: '核对活动签到' }));
  const r = await record();
  expect(r).toMatchObject({ number: 'GR-2018-0001', state: 'requested', dueOn: '2019-01-22', can: ['withdraw', 'attach'] });
  expect((await it.officer.post(`/person-requests/${r.id}/copies`)).body.code).toBe('privacy/no-copy');
  await made(it.manager.move(`/person-requests/${r.id}/grant`, r));
  const { body, headers, status } = await it.officer.post(`/person-requests/${r.id}/copies`);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  const tables = Object.fromEntries(body.tables.map((t: Json) => [t.table, t.rows]));
  expect(tables.volunteer).toEqual([expect.objectContaining({ name: NAME, phone: PHONE, districtOfResidence: '宅吉社区', number: volunteer.number })]);
  expect(Object.keys(tables.volunteer[0])).not.toContain('phoneIndex');
  expect(tables.attendance.length).toBeGreaterThan(3);
  expect(tables.disclosure.map((d: Json) => [d.purpose, d.accountName])).toEqual([['contact', 'officer(测试)'], ['dataRequest', 'officer(测试)']]);
  expect(tables.history.some((h: Json) => h.move === 'create')).toBe(true);
  const book = await it.officer.raw(`/api/v1/person-requests/${r.id}/copies`, { method: 'POST', headers: { accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-type': 'application/json' }, body: '{}' });
  expect([book.status, Buffer.from(await book.arrayBuffer()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  expect((await auditor.get(`/disclosures?subjectId=${volunteer.id}&purpose=dataRequest`)).body.total).toBe(2);
  for (const other of [bureau, auditor, finance]) expect((await other.post(`/person-requests/${r.id}/copies`)).status).toBe(403);
});

test.each([
  ['of a record that stands for nobody', { resource: 'projects' }, 422, '/resource'], ['of nobody', { subjectId: '01890000-0000-7000-8000-000000000000' }, 404, undefined],
  ['made tomorrow', { requestedOn: '2019-01-01' }, 422, '/requestedOn'], ['with another record of nobody', { others: [{ resource: 'meetings', id: '01890000-0000-7000-8000-000000000000' }] }, 422, '/others/0/resource'],
])('a request %s is refused', async (_, more, status, pointer) => {
  const answer = await it.officer.post('/person-requests', asked(more));
  expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
});

test('a person is erased by two people; rows, totals and the history stay, names and numbers are nowhere', async () => {
  const before = await figures();
  const honoree = ((await it.manager.get('/honorees?kind=person')).body.items as Json[])[0] as Json;
  expect(await dump()).toContain(honoree.name);
  const r = await record({ kind: 'erasure', others: [{ resource: 'honorees', id: honoree.id }] }, it.manager);
  expect((await it.manager.move(`/person-requests/${r.id}/grant`, r)).body.code).toBe('privacy/same-hands');
  expect((await it.officer.move(`/person-requests/${r.id}/grant`, r)).status).toBe(403);
  const twice = await Promise.all([1, 2].map(() => bureau.move(`/person-requests/${r.id}/grant`, r)));
  expect(twice.map((a) => a.status).sort()).toEqual([201, 412]);
  const granted = (await bureau.get(`/person-requests/${r.id}`)).body;
  expect(granted).toMatchObject({ state: 'granted', decidedOn: '2018-12-31', outcome: { volunteer: 1, honoree: 1, honour: 2 } });

  expect(await figures()).toEqual(before);
  const left = await dump();
  // What the copy's own history said of the name before is not there either: names of volunteers never reach the history.
  for (const gone of [NAME, PHONE, honoree.name, 'ouyangmingyue']) expect([gone, left.includes(gone)]).toEqual([gone, false]);
  const verdict = await verifyHistory(it.world.db, (heads) => createHash('sha256').update(heads).digest('hex'));
  expect(verdict.faults).toEqual([]);

  // Hidden from everybody but the auditor; the service itself is kept under a number.
  for (const reader of [it.officer, it.manager, bureau]) expect((await reader.get(`/volunteers/${volunteer.id}`)).status).toBe(404);
  expect((await it.officer.get(`/volunteers?q=${volunteer.number}`)).body.items).toEqual([]);
  expect((await it.manager.post('/number-searches', { number: PHONE })).body.items).toEqual([]);
  expect((await auditor.get(`/volunteers/${volunteer.id}`)).body).toMatchObject({ name: `已匿名 ${r.number}`, phone: null, number: volunteer.number });
  expect((await it.manager.get(`/honorees/${honoree.id}/history`)).body.items[0]).toMatchObject({ move: 'erase', actorName: 'bureau-2(测试)' });
  expect((await it.officer.patch(`/volunteers/${volunteer.id}`, { phone: PHONE }, { 'If-Match': '*' })).status).toBe(404);
  // The same person may come back as somebody new.
  expect((await it.officer.post('/volunteers', { name: NAME, phone: PHONE, joinedOn: '2018-12-31' })).status).toBe(201);
});

test("a body's contact goes, what the law makes public stays", async () => {
  const seen = await made(it.manager.post('/organizations', { name: '联系人协会', type: 'association', registeredOn: '2018-03-01', contactPhone: '13987654321', legalRepresentative: '白法定' }));
  const r = await record({ kind: 'erasure', resource: 'organizations', subjectId: seen.id });
  await made(bureau.move(`/person-requests/${r.id}/grant`, r));
  expect((await it.manager.get(`/organizations/${seen.id}`)).body).toMatchObject({ contactPhone: null, legalRepresentative: '白法定', name: seen.name });
});

test('a refusal has its reason, a withdrawn request is over', async () => {
  const [other] = (await it.officer.get('/volunteers?limit=1')).body.items as Json[];
  const [a, b] = [await record({ subjectId: other?.id, kind: 'erasure' }), await record({ subjectId: other?.id })];
  expect((await bureau.move(`/person-requests/${a.id}/refusal`, a, { reason: '身份未能核实' })).body).toMatchObject({ state: 'refused', can: [] });
  expect((await it.officer.get(`/person-requests/${a.id}/history`)).body.items[0]).toMatchObject({ move: 'refuse', reason: '身份未能核实' });
  expect((await it.officer.move(`/person-requests/${b.id}/withdrawal`, b, { reason: '本人撤回' })).body).toMatchObject({ state: 'withdrawn' });
  expect((await it.officer.get(`/volunteers/${other?.id}`)).status).toBe(200);
  expect((await finance.get('/person-requests')).status).toBe(403);
});
