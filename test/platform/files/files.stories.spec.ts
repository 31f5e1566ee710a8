import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld, type World } from '../../support/app.js';
import { body } from '../../support/bodies.js';
import type { Client } from '../../support/client.js';
import { person, setUp } from '../../support/people.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
const NOBODY = '0193f0a0-0000-7000-8000-000000000001';
let world: World;
let manager: Client;
let sysadmin: Client;
let ours: Client;
let theirs: Client;
let own: string;

beforeAll(async () => {
  world = await openWorld('files', { MAX_UPLOAD_MB: '1' });
  const staff = await setUp(world);
  ({ manager, sysadmin } = staff);
  own = await body(manager, '云岩区欢乐船儿童特殊教育康复中心');
  ours = await person(world, staff, 'ours', ['organizationUser'], { organizationId: own });
  theirs = await person(world, staff, 'theirs', ['organizationUser'], { organizationId: await body(manager, '云岩区老年协会') });
});
afterAll(() => world.close());

/** Every file in the store, also those half written. */
const kept = (): string[] => (readdirSync(join(world.config.dataDir, 'files'), { recursive: true, withFileTypes: true })).filter((e) => e.isFile()).map((e) => e.name).sort();
const downloaded = (client: Client, id: string) => client.raw(`/api/v1/files/${id}`);

test('an upload is known by its hash, its size and its kind', async () => {
  const { status, body: file } = await ours.upload('凭据.bin', PDF);
  expect(status).toBe(201);
  expect(file).toEqual({ id: expect.any(String) as string, name: '凭据.bin', mediaType: 'application/pdf', sizeBytes: PDF.length, sha256: createHash('sha256').update(PDF).digest('hex') });
  expect(kept()).toEqual([file.sha256]);
});

test('the same bytes are kept once, under as many names as people give them', async () => {
  const before = kept();
  const [a, b] = [await ours.upload('a.pdf', PDF), await theirs.upload('b.pdf', PDF)];
  expect(a.body.sha256).toBe(b.body.sha256);
  expect(a.body.id).not.toBe(b.body.id);
  expect(kept()).toEqual(before);
});

test.each<[string, string, Buffer, number, string]>([
  ['a program with the name of a document', '凭据.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5_000, 7)]), 415, 'files/kind-not-taken'],
  ['an empty file', '凭据.pdf', Buffer.alloc(0), 422, 'files/empty'],
  ['a file one byte too large', '凭据.pdf', Buffer.concat([PDF, Buffer.alloc(1_048_577 - PDF.length)]), 413, 'files/too-large'],
  ['a file far too large', '凭据.pdf', Buffer.concat([PDF, Buffer.alloc(8_000_000)]), 413, 'files/too-large'],
])('of %s nothing is kept', async (_, name, content, status, code) => {
  const before = kept();
  const answer = await ours.upload(name, content);
  expect([answer.status, answer.body.code, answer.body.errors?.[0]?.pointer]).toEqual([status, code, '/file']);
  expect(kept()).toEqual(before);
  expect((await ours.get('/sessions/current')).status).toBe(200);
});

test('the largest that is taken is taken', async () => {
  const content = Buffer.concat([PDF, Buffer.alloc(1_048_576 - PDF.length)]);
  expect(await ours.upload('largest.pdf', content)).toMatchObject({ status: 201, body: { sizeBytes: 1_048_576 } });
});

test.each(['../../../etc/passwd.pdf', 'C:\\windows\\a.pdf', 'a\u202efdp.exe', '👩‍🚒 ‘凭据’ (终稿)*.pdf', `${'字'.repeat(300)}.pdf`, 'a"; filename="b.pdf', "x'y.pdf"])('the name %j is only a name, and comes back with the file', async (name) => {
  const { status, body: file } = await ours.upload(name, PDF);
  expect(status).toBe(201);
  expect([...(file.name as string)].length).toBeLessThanOrEqual(200);
  expect(file.name).not.toMatch(/[\\/\u0000-\u001f\u202a-\u202e]/);
  const answer = await downloaded(ours, file.id as string);
  const disposition = answer.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(/^attachment; filename="file"; filename\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]+$/);
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(file.name);
});

test('a download is an attachment that no browser reads as something else', async () => {
  const { body: file } = await ours.upload('页面.txt', '<script>alert(1)</script>');
  const answer = await downloaded(ours, file.id as string);
  expect(Object.fromEntries(['content-type', 'x-content-type-options', 'content-length', 'cache-control'].map((h) => [h, answer.headers.get(h)])))
    .toEqual({ 'content-type': 'text/plain', 'x-content-type-options': 'nosniff', 'content-length': '25', 'cache-control': 'no-store' });
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await answer.text()).toBe('<script>alert(1)</script>');
});

describe('whoever may see the record may see what proves it', () => {
  let fileId: string;
  let caseId: string;
  beforeAll(async () => {
    const { body: file } = await ours.upload('章程.pdf', Buffer.concat([PDF, Buffer.from('章程')]));
    const { body: made, text } = await ours.post('/incubation-cases', { organizationId: own, mode: 'inShell', tier: 'startup' });
    if (!made.id) throw new Error(text);
    [fileId, caseId] = [file.id as string, made.id as string];
  });

  test('before it proves anything it is its owner\'s alone', async () => {
    expect((await downloaded(ours, fileId)).status).toBe(200);
    for (const client of [theirs, manager]) expect((await downloaded(client, fileId)).status).toBe(404);
  });

  test('nobody attaches a file that is not the own upload, or to a record that is not there', async () => {
    expect((await manager.post(`/incubation-cases/${caseId}/evidence`, { fileId, label: '章程' })).body).toMatchObject({ status: 422, code: 'files/not-there', errors: [{ pointer: '/fileId' }] });
    expect((await ours.post(`/incubation-cases/${caseId}/evidence`, { fileId: NOBODY, label: '章程' })).status).toBe(422);
    expect((await theirs.post(`/incubation-cases/${caseId}/evidence`, { fileId, label: '章程' })).status).toBe(404);
    expect((await ours.post(`/incubation-cases/${NOBODY}/evidence`, { fileId, label: '章程' })).status).toBe(404);
    expect((await ours.post(`/nothing/${caseId}/evidence`, { fileId, label: '章程' })).status).toBe(404);
  });

  test('attached it can be read by those who see the record, and by nobody else', async () => {
    expect((await ours.post(`/incubation-cases/${caseId}/evidence`, { fileId, label: '章程' })).status).toBe(201);
    expect((await downloaded(manager, fileId)).status).toBe(200);
    expect((await downloaded(theirs, fileId)).status).toBe(404);
    expect((await downloaded(sysadmin, fileId)).status).toBe(403);
    expect((await world.client().raw(`/api/v1/files/${fileId}`)).status).toBe(401);
    const list = await manager.get(`/incubation-cases/${caseId}/evidence`);
    expect(list.body.items).toMatchObject([{ fileId, label: '章程', name: '章程.pdf', mediaType: 'application/pdf' }]);
    expect((await theirs.get(`/incubation-cases/${caseId}/evidence`)).status).toBe(404);
    const history = await manager.get(`/incubation-cases/${caseId}/history`);
    expect(history.body.items[0]).toMatchObject({ move: 'attach', actorName: 'ours(测试)' });
  });
});

test.each(['x', NOBODY, '../../etc/passwd', '%2e%2e%2f', `${NOBODY}0`])('there is no file %j', async (id) => {
  expect((await downloaded(ours, id)).status).toBe(404);
});

test('a request without the one file in its field is told so', async () => {
  const send = async (form: FormData | string, type?: string) => {
    const answer = await ours.raw('/api/v1/files', { method: 'POST', body: form, ...(type ? { headers: { 'content-type': type } } : {}) });
    return [answer.status, ((await answer.json()) as { code: string }).code];
  };
  const other = new FormData();
  other.append('attachment', new Blob([new Uint8Array(PDF)]), 'a.pdf');
  const text = new FormData();
  text.append('file', 'just text');
  expect(await send(other)).toEqual([422, 'files/none-given']);
  expect(await send(text)).toEqual([422, 'files/none-given']);
  expect(await send(new FormData())).toEqual([422, 'files/none-given']);
  expect(await send('{}', 'application/json')).toEqual([422, 'files/none-given']);
  expect(await send('--broken', 'multipart/form-data')).toEqual([400, 'http/unreadable']);
  expect(await send('--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7', 'multipart/form-data; boundary=b')).toEqual([400, 'http/unreadable']);
});

test('an upload that breaks off leaves nothing behind', async () => {
  const before = kept();
  const broken = new ReadableStream({ start(controller) {
    controller.enqueue(new TextEncoder().encode('--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7'));
    setTimeout(() => controller.error(new Error('gone')), 50);
  } });
  await expect(ours.raw('/api/v1/files', { method: 'POST', body: broken, duplex: 'half', headers: { 'content-type': 'multipart/form-data; boundary=b' } } as RequestInit)).rejects.toThrow('fetch failed');
  for (let i = 0; i < 40 && kept().length !== before.length; i++) await new Promise((r) => { setTimeout(r, 25); });
  expect(kept()).toEqual(before);
});

test('what lies in the store is what came in', async () => {
  const { body: file } = await ours.upload('a.pdf', PDF);
  const sha256 = file.sha256 as string;
  expect(readFileSync(join(world.config.dataDir, 'files', sha256.slice(0, 2), sha256)).equals(PDF)).toBe(true);
});
