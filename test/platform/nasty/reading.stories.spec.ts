import { NASTY } from '../../support/nasty/strings.js';
import { openNastyWorld, type NastyWorld } from './world.js';

let it: NastyWorld;
const stored = new Map<string, string>();
beforeAll(async () => { it = await openNastyWorld('nasty_reading'); });
afterAll(() => it.world.close());

test('each string alone is a name that comes back as it went, or is refused by name', async () => {
  for (const text of NASTY) {
    const name = text.trim();
    const answer = await it.manager.post('/organizations', { name: text, type: 'association', registeredOn: '2018-03-01', address: text, legalRepresentative: [...text].slice(0, 60).join('') });
    if (answer.status === 201) {
      expect(answer.body).toMatchObject({ name, address: name });
      stored.set(String(answer.body.id), name);
    } else expect([text, answer.status, answer.body.errors?.[0]?.pointer]).toEqual([text, 422, expect.stringMatching(/^\/(name|address)$/) as string]);
  }
  expect(stored.size).toBeGreaterThan(NASTY.length - 30);
  const read = new Map<string, string>();
  for (let after: string | null = ''; after !== null;) {
    const { body } = await it.manager.get(`/organizations?limit=200&after=${after}`);
    for (const { id, name } of body.items as { id: string; name: string }[]) read.set(id, name);
    after = body.next as string | null;
  }
  expect([...stored].filter(([id, name]) => read.get(id) !== name)).toEqual([]);
}, 120_000);

test('each can be looked for, asked for by id and put into any parameter of any list', async () => {
  const failures: string[] = [];
  const ask = async (path: string) => { const { status } = await it.manager.get(path); if (status >= 500) failures.push(`${status} ${path}`); return status; };
  for (const text of NASTY.filter((t) => !/\p{Surrogate}/u.test(t))) {
    const part = encodeURIComponent(text);
    await ask(`/organizations?q=${part}&limit=1`);
    await ask(`/organizations/${part}`);
  }
  const lists = Object.entries(it.api.paths as Record<string, any>).filter(([path, item]) => item.get?.parameters?.some((p: { name: string }) => p.name === 'limit') && !path.includes('{id}'));
  expect(lists.length).toBeGreaterThan(8);
  for (const [n, [path, item]] of lists.entries()) {
    for (const [m, { name }] of (item.get.parameters as { name: string; in: string }[]).filter((p) => p.in === 'query').entries()) {
      for (let i = 0; i < 2; i++) await ask(`${path.replace('/api/v1', '').replace('{key}', 'activities')}?${name}=${encodeURIComponent((NASTY[(n * 31 + m * 7 + i * 113) % NASTY.length] ?? '').replace(/\p{Surrogate}/gu, ''))}`);
    }
  }
  expect(failures).toEqual([]);
}, 120_000);

test('headers may hold what they like', async () => {
  const failures: string[] = [];
  const names = ['accept', 'accept-language', 'if-match', 'idempotency-key', 'x-csrf-token', 'cookie'];
  for (const [i, text] of NASTY.filter((t) => /^[\x20-\x7e\t]+$/.test(t)).entries()) {
    const name = names[i % names.length] ?? '';
    const answer = await it.manager.raw('/api/v1/organizations', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', [name]: text } });
    await answer.arrayBuffer();
    if (answer.status >= 500) failures.push(`${name}: ${text} ${answer.status}`);
  }
  expect(failures).toEqual([]);
}, 120_000);

describe('pages for people', () => {
  const MARKUP = NASTY.filter((text) => text.length > 5 && /[<"]/.test(text) && !/\p{Surrogate}|\0/u.test(text));
  const page = async (path: string) => { const answer = await it.world.client().raw(path, { headers: { 'accept-language': 'en' } }); return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }; };
  const raw = ({ text }: { text: string }) => MARKUP.filter((nasty) => text.includes(nasty.trim()));

  test('show the strings, and run none of them', async () => {
    const pages = [await page('/'), await page('/register')];
    for (const nasty of MARKUP) pages.push(await page(`/register?q=${encodeURIComponent(nasty)}`));
    for (const id of [...stored].filter(([, name]) => /[<"]/.test(name)).map(([key]) => key)) pages.push(await page(`/register/${id}`));
    expect(pages.filter((p) => p.status >= 500)).toEqual([]);
    expect(pages.filter((p) => p.type.includes('html')).flatMap(raw)).toEqual([]);
    expect(pages.some((p) => p.text.includes('&lt;script&gt;'))).toBe(true);
    expect(pages.filter((p) => /<script(?![^>]*src=)/i.test(p.text))).toEqual([]);
  }, 60_000);

  test('also where an address ends nowhere', async () => {
    for (const [i, nasty] of MARKUP.entries()) {
      const path = `${['/problems', '/register', ''][i % 3] ?? ''}/${encodeURIComponent(nasty)}`;
      const answer = await page(path);
      expect([path, answer.status < 500, answer.type.includes('html') ? raw(answer) : []]).toEqual([path, true, []]);
    }
  }, 60_000);
});
