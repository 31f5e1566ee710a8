import { PassThrough } from 'node:stream';
import { Log } from '../../../src/platform/log/log.js';
import { sealedTables } from '../../../src/platform/secrets/sealed.js';
import { VERSION } from '../../../src/app.js';
import { apiDocument } from '../../../src/docs/openapi.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { made } from '../../support/district.js';
import { enter, person, setUp } from '../../support/people.js';
import { sheetOf } from '../organizations/workbooks.js';

type Json = Record<string, any>;
/** Planted through every door that takes one; they stand nowhere but sealed, and in the answer to whoever asked for them. */
const PLANTED = ['13811112222', '13822223333', '13833334444', '13844445555', '085186667777'];
const [VOLUNTEER = '', BODY = '', IMPORTED = '', CHANGED = '', REFUSED = ''] = PLANTED;

let world: World;
let logged = '';
const readers: Client[] = [];
const answers: string[] = [];
beforeAll(async () => {
  const out = new PassThrough();
  out.on('data', (text: Buffer) => { logged += text.toString(); });
  world = await openWorld('guard', {}, { log: new Log('debug', out) });
  world.clock.set(new Date('2018-10-22T09:00:00+08:00'));
  const staff = await setUp(world);
  const { manager } = staff;
  const key = (n: number) => ({ 'Idempotency-Key': `guard-request-${n}` });
  const body = await made(manager.post('/organizations', { name: '甲协会', type: 'association', registeredOn: '2018-03-01', contactPhone: BODY }, key(1)));
  await made(manager.post('/volunteers', { name: '赵敏', phone: VOLUNTEER, joinedOn: '2018-01-05' }, key(2)));
  const other = await made(manager.post('/volunteers', { name: '钱朵', phone: '13899990000', joinedOn: '2018-01-05', organizationId: body.id }));
  await made(manager.patch(`/volunteers/${other.id}`, { phone: CHANGED }, { 'If-Match': '"1"', ...key(3) }));
  // Refusals: entered twice, not valid, a broken body.
  answers.push((await manager.post('/volunteers', { name: '赵敏', phone: VOLUNTEER, joinedOn: '2018-01-05' })).text, (await manager.post('/volunteers', { name: '', phone: REFUSED, joinedOn: 'x' }, key(4))).text);
  await manager.post('/volunteers', `{"phone":"${REFUSED}"`, { 'content-type': 'application/json' });
  const { body: file } = await manager.upload('register.xlsx', sheetOf([['名称', '类型', '登记日期', '联系电话'], ['乙协会', '社团', '2018-03-01', IMPORTED], ['丙协会', '不知何类', '不知何日', REFUSED]]));
  const check = await made(manager.post('/organizations/imports', { fileId: file.id }));
  await made(manager.move(`/organizations/imports/${check.id}/confirmation`, check));
  await world.delivered();
  await made(manager.post(`/volunteers/${other.id}/disclosures`, { fields: ['phone'], purpose: 'contact', reason: '核对签到名单' }, key(5)));
  await made(manager.post('/number-searches', { number: VOLUNTEER }, key(6)));
  readers.push(manager, await person(world, staff, 'auditor-1', ['auditor']), await enter(world, 'auditor'), staff.sysadmin, await person(world, staff, 'own', ['organizationUser'], { organizationId: body.id }));
}, 60_000);
afterAll(() => world.close());

const found = (text: string): string[] => PLANTED.filter((number) => text.includes(number));

test('no table holds a planted number: not the history, not announcements, not remembered answers, not search words', async () => {
  const holding: string[] = [];
  for (const { tableName } of world.db.source.entityMetadatas) {
    const text = JSON.stringify(await world.db.rows(`SELECT * FROM ${tableName}`));
    holding.push(...found(text).map((number) => `${tableName}: ${number}`));
  }
  expect(holding).toEqual([]);
});

test('sealed values stand in columns that say so, and nowhere else', async () => {
  const declared = new Set(sealedTables(world.db.source).flatMap(({ table, columns }) => columns.map((c) => `${table.tableName}.${c.property}`)));
  const seen = new Set<string>();
  for (const { tableName } of world.db.source.entityMetadatas) {
    for (const row of await world.db.rows(`SELECT * FROM ${tableName}`)) {
      for (const [column, value] of Object.entries(row)) if (typeof value === 'string' && /v[12]\.([0-9a-f]{6}\.)?[\w+/-]{38,}/.test(value)) seen.add(`${tableName}.${column}`);
    }
  }
  expect(seen.size).toBeGreaterThan(3);
  expect([...seen].filter((column) => !declared.has(column))).toEqual([]);
});

test('no list, export, record, history, figure or search answers with one, whoever asks', async () => {
  const api = JSON.parse(JSON.stringify(apiDocument(world.app, VERSION))) as Json;
  const lists = Object.entries(api.paths as Json).filter(([path, item]) => !path.includes('{') && (item as Json).get).map(([path]) => path.replace('/api/v1', ''));
  expect(lists.length).toBeGreaterThan(15);
  const leaks: string[] = [];
  const note = (at: string, text: string): void => { leaks.push(...found(text).map((number) => `${at}: ${number}`)); };
  for (const reader of readers) {
    for (const path of lists) {
      const { body, text, status } = await reader.get(path);
      note(`GET ${path}`, text);
      if (status !== 200) continue;
      note(`CSV ${path}`, await (await reader.raw(`/api/v1${path}`, { headers: { accept: 'text/csv' } })).text());
      for (const { id } of ((body.items ?? []) as Json[]).slice(0, 5)) for (const more of ['', '/history', '/timeline', '/evidence', '/rows']) note(`GET ${path}/:id${more}`, (await reader.get(`${path}/${String(id)}${more}`)).text);
    }
    for (const number of PLANTED) note(`search ${number}`, (await reader.get(`/search?q=${number}`)).text);
  }
  expect(leaks).toEqual([]);
}, 120_000);

test('no public page, metric, refusal or log line holds one', async () => {
  const stranger = world.client();
  for (const path of ['/', '/register', '/metrics', '/health/ready', `/register?q=${VOLUNTEER.slice(0, 4)}`, '/api/v1/public/organizations', '/api/v1/public/figures']) expect([path, found(await (await stranger.raw(path)).text())]).toEqual([path, []]);
  expect(answers.flatMap(found)).toEqual([]);
  expect(logged.length).toBeGreaterThan(5_000);
  expect(found(logged)).toEqual([]);
});
