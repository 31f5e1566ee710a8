import { openWorld, type World } from '../../support/app.js';
import type { Client } from '../../support/client.js';
import { made } from '../../support/district.js';
import { setUp } from '../../support/people.js';

type Json = Record<string, any>;
let world: World;
let manager: Client;
let anybody: Client;
let boat: Json;

beforeAll(async () => {
  world = await openWorld('portal');
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
  ({ manager } = await setUp(world));
  anybody = world.client();
  const unit = await made(manager.post('/divisions', { code: '520103411', name: '宅吉社区', kind: 'community', editions: ['2018'], validFrom: '2012-01-01' }));
  const add = (body: Json) => made(manager.post('/organizations', body));
  boat = await add({
    name: '云岩区欢乐船儿童特殊教育康复中心', type: 'socialService', uscc: '52520103MJA000024Y', divisionId: unit.id, registeredOn: '2014-05-20',
    legalRepresentative: '甄法人', contactPhone: '13812345678', address: '某路 1 号 王某家', purpose: '联系 13987654321', sector: '助残', source: '身份证 520103199001011234',
  });
  await add({ name: '<b>"引号"</b>&互助会', type: 'communityGroup', filedOn: '2017-03-01', legalRepresentative: '甄法人' });
  await add({ name: '还只是个想法', type: 'association' });
  for (let i = 0; i < 53; i++) await add({ name: `示例服务社${String(i).padStart(2, '0')}`, type: i % 2 ? 'association' : 'socialService', registeredOn: '2016-01-05' });
});
afterAll(() => world.close());

const page = async (path: string, language = 'zh-CN') => {
  const response = await anybody.raw(path, { headers: { 'accept-language': language } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const PERSONAL = ['甄法人', '13812345678', '138****5678', '13987654321', '王某家', '520103199001011234', '还只是个想法'];

test('the front page says what the centre is, what it has done by today, and where to go', async () => {
  const front = await page('/');
  expect(front.status).toBe(200);
  expect(front.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(front.headers.get('cache-control')).toBe('public, max-age=60');
  expect(front.headers.get('vary')).toContain('Accept-Language');
  expect(front.text).toContain('<html lang="zh-CN">');
  expect(front.text).toContain('截至 2018-12-31,累计');
  expect(front.text).toContain('公益活动');
  expect(front.text).toMatch(/<details><summary>口径<\/summary><p>截至当日已举办并记录的活动/);
  expect(front.text).toContain('action="/register"');
  expect(front.text).toContain('href="/app/"');
  expect(front.text).not.toContain('<script');
  expect(Buffer.byteLength(front.text)).toBeLessThan(100_000);
  const english = await page('/', 'en-GB,en;q=0.8');
  expect(english.text).toContain('Cumulative as of 2018-12-31');
  expect((await page('/?lang=zh', 'en')).text).toContain('<html lang="zh-CN">');
  const css = await page(/href="(\/portal\.css[^"]*)"/.exec(front.text)?.[1] ?? '');
  expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  expect(css.text).toContain('prefers-color-scheme:dark');
});

test('the register is found by name, pinyin, initials and code, in both languages', async () => {
  for (const q of ['欢乐船', 'huanlechuan', 'hlc', '52520103MJA000024Y']) {
    const found = await page(`/register?q=${encodeURIComponent(q)}`);
    expect([q, found.text.includes('共 1 家'), found.text.includes(boat.name)]).toEqual([q, true, true]);
  }
  const english = await page('/register?q=huanlechuan&lang=en');
  for (const text of ['<html lang="en">', '1 organizations', 'Social service body', '宅吉社区', '2014-05-20', '52520103MJA000024Y', 'value="huanlechuan"', `href="/register/${boat.id}?lang=en"`, 'hreflang="zh-CN"']) expect(english.text).toContain(text);
  expect((await page('/register?q=nobody-of-this-name')).text).toContain('没有找到');
});

test('the register is paged to its end, with its filters kept', async () => {
  const names = new Set<string>();
  let url = '/register?lang=en';
  for (let pages = 0; url; pages++) {
    const { text } = await page(url);
    expect(text).toContain('55 organizations');
    for (const [, name = ''] of text.matchAll(/<th role="rowheader" scope="row"><a [^>]*>([^<]*)</g)) names.add(name);
    url = (/rel="next" href="([^"]*)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&');
    expect(pages).toBeLessThan(3);
  }
  expect(names.size).toBe(55);
  const associations = await page('/register?type=association');
  expect(associations.text).toContain('共 26 家');
  expect(associations.text).toContain('<option value="association" selected>');
  const bad = await page('/register?type=party');
  expect([bad.status, bad.headers.get('cache-control')]).toEqual([400, 'no-store']);
  expect((await page('/register?after=nonsense')).status).toBe(400);
});

test('nothing that could be code or a person leaves', async () => {
  const pages = [await page('/'), await page('/register'), await page('/register?q=huzhuhui'), await page(`/register/${boat.id}`), await page('/register?q="><script>alert(1)</script>')];
  const data = await anybody.get('/public/organizations?limit=200');
  const csv = await anybody.raw('/api/v1/public/organizations', { headers: { accept: 'text/csv' } });
  const everything = [...pages.map((p) => p.text), data.text, await csv.text()].join('\n');
  for (const personal of PERSONAL) expect([personal, everything.includes(personal)]).toEqual([personal, false]);
  expect(pages.every((p) => !p.text.includes('<script') && !p.text.includes('<b>'))).toBe(true);
  expect(pages[2]?.text).toContain('&lt;b&gt;&quot;引号&quot;&lt;/b&gt;&amp;互助会');
  // Whoever the reader is, the search does not tell either: a phone, a person or an idea finds nothing.
  for (const q of ['13812345678', '甄法人', '想法']) expect((await anybody.get(`/public/organizations?q=${encodeURIComponent(q)}`)).body.total).toBe(0);
});

test('one organization has a page; what is not public has none', async () => {
  const one = await page(`/register/${boat.id}`);
  for (const text of [`<h1>${boat.name}</h1>`, '民办非企业单位(社会服务机构)', '52520103MJA000024Y', '宅吉社区', '已登记', '2014-05-20']) expect(one.text).toContain(text);
  const idea = (await manager.get('/organizations?state=idea')).body.items[0];
  for (const path of [`/register/${idea.id}`, '/register/01890000-0000-7000-8000-000000000000', '/register/nothing']) {
    const missing = await page(path);
    expect([path, missing.status, missing.text.includes('没有这个页面')]).toEqual([path, 404, true]);
  }
});

test('the same as data, without signing in', async () => {
  const { body, headers, status } = await anybody.get('/public/organizations?q=huanlechuan');
  expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
  expect(body).toEqual({ items: [{ id: boat.id, name: boat.name, type: 'socialService', uscc: '52520103MJA000024Y', state: 'registered', divisionName: '宅吉社区', registeredOn: '2014-05-20' }], next: null, total: 1 });
  const figures = (await anybody.get('/public/figures')).body.items;
  const registered = figures.find((f: Json) => f.key === 'registeredOrganizations');
  expect(registered).toEqual({ key: 'registeredOrganizations', title: expect.any(Object), value: 54, isWithheld: false, unit: 'organizations', asOf: '2018-12-31', definition: { version: 2, text: expect.any(String) } });
  expect((await anybody.get('/public/figures?asOf=2015-12-31')).body.items.find((f: Json) => f.key === 'registeredOrganizations').value).toBe(1);
  expect((await anybody.get('/public/figures?asOf=2019-01-01')).status).toBe(422);
  expect((await anybody.get(`/public/figures?division=${boat.divisionId}`)).status).toBe(400);
});
