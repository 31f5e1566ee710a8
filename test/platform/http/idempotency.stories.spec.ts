import { createHash } from 'node:crypto';
import mysql from 'mysql2/promise';
import { Housekeeping } from '../../../src/platform/system/housekeeping.js';
import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { isPooled } from '../../support/database.js';
import { person, setUp } from '../../support/people.js';

let world: World;
let manager: Client;
let officer: Client;
beforeAll(async () => {
  world = await openWorld('idempotency');
  const staff = await setUp(world);
  ({ manager } = staff);
  officer = await person(world, staff, 'officer', ['incubationOfficer']);
});
afterAll(() => world.close());

let keys = 0;
const newKey = () => ({ 'Idempotency-Key': `test-key-${process.pid}-${keys++}` });
const association = (name: string) => ({ name, type: 'association', registeredOn: '2018-03-01' });
const create = (name: string, key: Record<string, string>, client = manager) => client.post('/organizations', association(name), key);
const count = async (name: string) => (await manager.get(`/organizations?q=${encodeURIComponent(name)}`)).body.total as number;

test('the same key and body get the first answer again: status, body, version, and nothing new', async () => {
  const key = newKey();
  const [first, second] = [await create('云岩区太极拳协会', key), await create('云岩区太极拳协会', key)];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect([first, second].map((a) => [a.headers.get('etag'), a.headers.get('idempotency-replayed')])).toEqual([['"1"', null], ['"1"', 'true']]);
  expect(await count('云岩区太极拳协会')).toBe(1);
});

test('without a key the same body is another record, or refused by a rule', async () => {
  const answers = [await manager.post('/organizations', association('云岩区无钥协会')), await manager.post('/organizations', association('云岩区无钥协会'))];
  expect(answers.filter((a) => a.headers.get('idempotency-replayed'))).toEqual([]);
});

test('the same key with another body, address or method is refused', async () => {
  const key = newKey();
  const { body: made } = await create('云岩区气功协会', key);
  expect(await create('云岩区另一协会', key)).toMatchObject({ status: 409, body: { code: 'http/key-reused' } });
  expect((await manager.patch(`/organizations/${made.id}`, association('云岩区气功协会'), { ...key, 'If-Match': '"1"' })).status).toBe(409);
  expect(await count('云岩区另一协会')).toBe(0);
});

test('a key belongs to whoever used it', async () => {
  const key = newKey();
  const mine = await create('云岩区书法协会', key);
  const theirs = await create('云岩区美术协会', key, officer);
  expect([mine.status, theirs.status, theirs.headers.get('idempotency-replayed')]).toEqual([201, 201, null]);
});

test('twenty at once with one key have one effect, and all hear the same', async () => {
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 20 }, () => create('云岩区合唱协会', key)));
  expect(answers.map((a) => a.status)).toEqual(Array(20).fill(201));
  expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
  expect(answers.filter((a) => a.headers.get('idempotency-replayed') === null)).toHaveLength(1);
  expect(await count('云岩区合唱协会')).toBe(1);
  const { body: history } = await manager.get(`/organizations/${answers[0]?.body.id}/history`);
  expect(history.total).toBe(1);
});

test('a move is made once, and its answer outlives the state it needs', async () => {
  const { body: made } = await create('云岩区摄影协会', newKey());
  const key = { ...newKey(), 'If-Match': '"1"' };
  const end = () => manager.post(`/organizations/${made.id}/deregistration`, { closedOn: '2018-05-01', reason: '自愿注销' }, key);
  const [first, second] = [await end(), await end()];
  expect([first.status, second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 201, 'true']);
  expect(second.body).toEqual(first.body);
});

test('a refusal is not remembered: mended, the same key works', async () => {
  const key = newKey();
  expect((await manager.post('/organizations', { name: '' }, key)).status).toBe(422);
  expect((await create('云岩区舞蹈协会', key)).status).toBe(201);
});

test('keys are kept across a restart', async () => {
  const key = newKey();
  const first = await create('云岩区戏曲协会', key);
  await world.restart();
  const again = await create('云岩区戏曲协会', key);
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  expect(again.body).toEqual(first.body);
});

test.each(['short', 'x'.repeat(201), 'with space in it', 'tab\tinside-it'])('the key %j is no key', async (key) => {
  expect(await create('云岩区错钥协会', { 'Idempotency-Key': key })).toMatchObject({ status: 400, body: { code: 'http/key-unfit' } });
});

test('a key means nothing where the effect is not one write', async () => {
  const key = newKey();
  const signIn = () => world.client().post('/sessions', { login: 'manager', password: 'Test-2018-incubator' }, key);
  const [first, second] = [await signIn(), await signIn()];
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.csrfToken).not.toBe(first.body.csrfToken);
  expect(JSON.stringify(await world.db.rows('SELECT body FROM idempotent_answer'))).not.toContain(String(first.body.csrfToken));
});

test('answers are forgotten after two days, not before', async () => {
  const key = newKey();
  await create('云岩区集邮协会', key);
  const age = (hours: number) => world.db.write((tx) => tx.query('UPDATE idempotent_answer SET createdAt = ?', [new Date(Date.now() - hours * 3_600_000).toISOString().replace('T', ' ').replace('Z', '')]));
  await age(47);
  await world.app.get(Housekeeping).forgetAnswers();
  expect((await create('云岩区集邮协会', key)).headers.get('idempotency-replayed')).toBe('true');
  await age(49);
  await world.app.get(Housekeeping).forgetAnswers();
  expect((await world.db.rows('SELECT id FROM idempotent_answer')).length).toBe(0);
});

if (isPooled) {
  test('whoever loses a deadlock under a key begins again, and is answered once', async () => {
    const { body: made } = await create('云岩区死锁协会', newKey());
    const key = newKey();
    const id = createHash('sha256').update(`${manager.me.id}\n${key['Idempotency-Key']}`).digest('hex');
    const rival = await mysql.createConnection({ uri: world.config.databaseUrl });
    await rival.beginTransaction();
    // The rival has changed more rows, so that it is not the one to lose.
    await rival.query('UPDATE history_head SET position = position + 1');
    await rival.query('SELECT id FROM organization WHERE id = ? FOR UPDATE', [made.id]);
    const change = manager.patch(`/organizations/${made.id}`, { sector: '文化' }, { ...key, 'If-Match': '"1"' });
    await new Promise((r) => { setTimeout(r, 300); });
    await rival.query("INSERT INTO idempotent_answer (id, request, status, body, createdAt) VALUES (?, '', 0, '', NOW(3))", [id]);
    await rival.rollback();
    await rival.end();
    expect(await change).toMatchObject({ status: 200, body: { sector: '文化', version: 2 } });
    expect((await manager.get(`/organizations/${made.id}/history`)).body.items.map((h: { move: string }) => h.move)).toEqual(['edit', 'create']);
  });
}
