import { FigureBook } from '../../../src/platform/figures/figure-book.js';
import { HEADLINES } from '../../../src/features/figures/figures.rules.js';
import type { Client } from '../../support/client.js';
import { openDistrict, type District } from '../../support/district.js';
import { person } from '../../support/people.js';

type Json = Record<string, any>;
let district: District;
let manager: Client;
beforeAll(async () => {
  district = await openDistrict('figures');
  manager = district.manager;
}, 240_000);
afterAll(() => (district as District | undefined)?.world.close());

const board = async (query = '', who = manager): Promise<Json[]> => (await who.get(`/figures?${query}`)).body.items;
const valuesOf = (items: readonly Json[]) => Object.fromEntries(items.map((i) => [i.key, i.value]));
/** All rows behind a figure, paged as a reader would. */
async function rowsBehind(url: string, limit = 5, who = manager): Promise<Json[]> {
  const rows: Json[] = [];
  for (let after: string | null = ''; after !== null;) {
    const { status, body, text } = await who.get(`${url.replace('/api/v1', '')}&limit=${limit}${after && `&after=${after}`}`);
    if (status !== 200) throw new Error(text);
    rows.push(...(body.items as Json[]));
    after = body.next as string | null;
    if (after === null) expect(body.total).toBe(rows.length);
  }
  return rows;
}
const sum = (rows: readonly Json[]): number => rows.reduce((n, r) => n + (r.value as number), 0);

test('the board answers the fourteen headlines in the promised order, each with its definition', async () => {
  const items = await board('asOf=2018-12-31');
  expect(items.map((i) => i.key)).toEqual(HEADLINES);
  expect(items.filter((i) => !i.value).map((i) => i.key)).toEqual([]);
  const activities = items.find((i) => i.key === 'activities');
  expect(activities).toMatchObject({
    title: { zh: '公益活动', en: 'Public-benefit activities' }, unit: 'activities', asOf: '2018-12-31', definition: { version: 1 }, rows: '/api/v1/figures/activities/rows?asOf=2018-12-31', value: 24,
  });
  expect(activities?.definition.text).toContain('held and recorded by the day');
  expect(Date.parse(activities?.knownAt)).not.toBeNaN();
  const chinese = (await manager.get('/figures', { 'accept-language': 'zh-CN' })).body.items.find((i: Json) => i.key === 'activities');
  expect(chinese).toMatchObject({ asOf: '2018-12-31', definition: { text: expect.stringContaining('截至当日') } });
});

test('a recount of twelve month ends, both editions, the district and each of its units', async () => {
  const units = [...district.communities, ...district.streets].map((u) => u.id as string);
  let recounted = 0;
  for (let month = 1; month <= 12; month++) {
    const asOf = new Date(Date.UTC(2018, month, 0)).toISOString().slice(0, 10);
    for (const edition of ['2018', '2020']) {
      const whole = await board(`asOf=${asOf}&edition=${edition}`);
      const parts = new Map<string, number>();
      for (const division of [null, ...units, 'none']) {
        const items = division === null ? whole : await board(`asOf=${asOf}&edition=${edition}&division=${division}`);
        for (const { key, value, rows } of items) {
          // Rows of the district are the same under either edition; each is paged once.
          if (value !== null && (division === null ? edition === '2018' : value > 0)) {
            const behind = await rowsBehind(rows, division === null ? 7 : 200);
            expect([key, asOf, division, edition, sum(behind)]).toEqual([key, asOf, division, edition, value]);
            recounted++;
          }
          if (division !== null && !key.endsWith('Bp')) parts.set(key, (parts.get(key) ?? 0) + value);
        }
      }
      for (const { key, value } of whole) if (!key.endsWith('Bp')) expect([key, asOf, edition, parts.get(key)]).toEqual([key, asOf, edition, value]);
    }
  }
  expect(recounted).toBeGreaterThan(150);
}, 240_000);

test('by division: every unit of the edition, the parts make the whole, and each opens its rows', async () => {
  for (const edition of ['2018', '2020']) {
    for (const key of ['registeredOrganizations', 'beneficiaryVisits']) {
      const { body } = await manager.get(`/figures/by-division?key=${key}&asOf=2018-11-30&edition=${edition}`);
      const value = valuesOf(await board('asOf=2018-11-30'))[key];
      expect(body).toMatchObject({ key, asOf: '2018-11-30', total: value });
      expect(sum(body.items)).toBe(value);
      // All units of the edition, of the other one only what still counts under itself, and what is nowhere.
      const names = ['宅吉社区', '省府社区', '贵乌社区', '盐务街街道', '八鸽岩街道', '水东路街道', 'No division given'];
      const shown = names.filter((name) => (edition === '2020' ? !name.endsWith('社区') : !name.endsWith('街道') || (name === '八鸽岩街道' && key === 'registeredOrganizations')));
      expect(body.items.map((i: Json) => i.name).sort()).toEqual(shown.sort());
      expect(body.items.at(-1)).toMatchObject({ code: null, name: 'No division given' });
      for (const item of body.items) expect(sum(await rowsBehind(item.rows))).toBe(item.value);
    }
  }
});

test('a series is the board of each year end', async () => {
  const { body } = await manager.get('/figures/series?asOf=2018-06-30&years=3');
  expect(body.items.map((i: Json) => [i.year, i.asOf])).toEqual([[2016, '2016-12-31'], [2017, '2017-12-31'], [2018, '2018-06-30']]);
  for (const { asOf, values } of body.items) expect(values).toEqual(valuesOf(await board(`asOf=${asOf}`)));
  expect((await manager.get('/figures/series')).body.items).toHaveLength(6);
});

test("a ratio's rows add up to the ratio, however they are paged, sorted or searched", async () => {
  const words = { zh: '每分钟人次', en: 'visits per minute' };
  district.world.app.get(FigureBook).addRatio({ key: 'visitsPerMinuteBp', title: words, version: 1, definition: words, numerator: 'beneficiaryVisits', denominator: 'volunteerMinutes' });
  const { beneficiaryVisits: top = 0, volunteerMinutes: bottom = 1 } = valuesOf(await board());
  const ratio = Math.floor((top * 10_000) / bottom);
  const url = '/figures/visitsPerMinuteBp/rows?asOf=2018-12-31';
  const plain = await rowsBehind(url, 3);
  expect(sum(plain)).toBe(ratio);
  expect(plain.length).toBeGreaterThan(20);
  expect(plain[0]).toMatchObject({ resource: 'activities', label: expect.stringContaining('活动'), organizationName: expect.any(String) });
  const byId = new Map(plain.map((r) => [r.id, r.value]));
  const backwards = await rowsBehind(`${url}&sort=-on`, 4);
  expect(backwards.map((r) => r.id)).toEqual(plain.map((r) => r.id).toReversed());
  expect(backwards.every((r) => byId.get(r.id) === r.value)).toBe(true);
  const found = await rowsBehind(`${url}&q=huodong1`, 4);
  expect(found.length).toBeGreaterThan(5);
  expect(found.every((r) => byId.get(r.id) === r.value)).toBe(true);
  const csv = await manager.raw(`/api/v1${url}`, { headers: { accept: 'text/csv' } });
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(plain.length + 1);
  // Before anything was held there is nothing to compare with.
  const none = await manager.get('/figures/visitsPerMinuteBp/rows?asOf=2016-01-01');
  expect(none.body).toMatchObject({ items: [], total: 0 });
  const [unit] = district.communities;
  const { body } = await manager.get('/figures/by-division?key=visitsPerMinuteBp&asOf=2018-12-31');
  expect(body.total).toBe(ratio);
  expect(sum(await rowsBehind(`${url}&division=${unit?.id}`))).toBe(body.items[0].value);
});

test('each answer is read with the rights of the reader', async () => {
  const { world, staff, organizations, communities } = district;
  const [organization, community] = [organizations[0] ?? {}, communities[0] ?? {}];
  const body = await person(world, staff, 'ngo', ['organizationUser'], { organizationId: organization.id });
  const unit = await person(world, staff, 'community', ['communityOfficer'], { divisionId: community.id });
  const auditor = await person(world, staff, 'reader', ['auditor']);
  const own = await board('', body);
  expect(valuesOf(own).registeredOrganizations).toBe(1);
  for (const item of own) if (item.value !== null) expect([item.key, sum(await rowsBehind(item.rows, 3, body))]).toEqual([item.key, item.value]);
  expect((await rowsBehind('/figures/activities/rows?asOf=2018-12-31', 5, body)).every((r) => r.organizationName === organization.name)).toBe(true);
  const ofUnit = valuesOf(await board('', unit));
  expect(ofUnit.activities).toBe(valuesOf(await board(`division=${community.id}`)).activities);
  expect(valuesOf(await board('', auditor))).toEqual(valuesOf(await board()));
  expect((await world.client().get('/figures')).status).toBe(401);
  expect((await staff.sysadmin.get('/figures')).status).toBe(403);
});

test.each([
  ['/figures?asOf=2019-01-01', 422, '?asOf'], ['/figures?asOf=1949-09-30', 422, '?asOf'], ['/figures?asOf=tomorrow', 400, '?asOf'], ['/figures?division=01890000-0000-7000-8000-000000000000', 422, '?division'],
  ['/figures?edition=2019', 400, '?edition'], ['/figures?knownAt=2030-01-01T00:00:00Z', 422, '?knownAt'], ['/figures?colour=red', 400, '?colour'], ['/figures/series?years=0', 400, '?years'],
  ['/figures/by-division', 404, '?key'], ['/figures/by-division?key=nothing', 404, '?key'], ['/figures/activities/rows?asOf=2019-01-01', 422, '?asOf'], ['/figures/activities/rows?colour=red', 400, '?colour'],
])('%s is refused with %s', async (path, status, pointer) => {
  const refused = await manager.get(path);
  expect([refused.status, refused.body.errors[0].pointer]).toEqual([status, pointer]);
});

test('what is no figure has no rows', async () => {
  expect((await manager.get('/figures/constructor/rows')).body).toMatchObject({ status: 404, type: '/problems/figures/no-such-figure' });
});

test('what was known earlier is not changed by what is recorded later', async () => {
  const before = (await manager.get('/figures?asOf=2018-06-30')).body.items.find((i: Json) => i.key === 'activities');
  await new Promise((done) => { setTimeout(done, 5); });
  const late = await district.officer.post('/activities', { name: '补录', organizationId: district.organizations[0]?.id, place: '院落', kind: 'other', startsAt: '2018-06-29T09:00:00+08:00', endsAt: '2018-06-29T10:00:00+08:00' });
  await district.officer.move(`/activities/${late.body.id}/record`, late.body, { beneficiaryVisits: 1, attendance: [] });
  const now = valuesOf(await board('asOf=2018-06-30'));
  const then = await board(`asOf=2018-06-30&knownAt=${before.knownAt}`);
  expect([before.value, now.activities, valuesOf(then).activities]).toEqual([before.value, before.value + 1, before.value]);
  const item = then.find((i) => i.key === 'activities') ?? {};
  expect(item).toMatchObject({ knownAt: before.knownAt, rows: expect.stringContaining('knownAt=') });
  expect(sum(await rowsBehind(item.rows))).toBe(before.value);
});

test('the board costs at most one statement per figure', async () => {
  await board();
  const { world } = district;
  const before = world.db.statementCount;
  const items = await board();
  // The session is looked up, too, and now and then noted as seen.
  expect(world.db.statementCount - before).toBeLessThanOrEqual(items.filter((i) => !i.key.endsWith('Bp')).length + 4);
});
