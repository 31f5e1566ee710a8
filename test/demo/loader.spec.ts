import { createHash } from 'node:crypto';
import { people } from '../../src/demo/cast.js';
import { openDistrict, type Opened, type Wishes } from '../../src/demo/district.js';
import { headline } from '../../src/demo/headline.js';
import { Keys } from '../../src/demo/loader.keys.js';
import { CannotContinue, Marks } from '../../src/demo/loader.marks.js';
import { stepsOf } from '../../src/demo/loader.steps.js';
import { verifyHistory } from '../../src/platform/history/verify.js';
import { openWorld, type World } from '../support/app.js';
import type { Client } from '../support/client.js';

const password = 'Spec-2018-incubator';
const tables = ['history', 'announcement', 'organization', 'contribution', 'activity', 'attendance', 'tranche', 'evidence', 'stored_file', 'register_import_row', 'account'];

let world: World;
let opened: Opened;
let manager: Client;
const told: number[] = [];
const wishes: Wishes = { password, told: (done, all) => told.push(done / all), stop: new AbortController().signal };

const count = async (what: string): Promise<number> => Number((await world.db.rows(`SELECT COUNT(*) AS n FROM ${what}`))[0]?.n);
const counts = (): Promise<number[]> => Promise.all(tables.map(count));
const board = async (query: string): Promise<Record<string, number>> => {
  const { body } = await manager.get(`/figures?${query}`);
  return Object.fromEntries((body.items as { key: string; value: number }[]).map(({ key, value }) => [key, value]));
};

beforeAll(async () => {
  world = await openWorld('demo');
  opened = await openDistrict(world.app, world.clock, wishes);
  manager = await world.client().signIn('manager', password);
}, 300_000);
afterAll(() => world.close());

test('the figures of the report stand at the end of 2018, some of the money verified, some not', async () => {
  const figures = await board('asOf=2018-12-31');
  expect(figures).toMatchObject({
    registeredOrganizations: 274, incubatedOrganizations: 40, fundingPaidFen: 100_000_000, leverageReceivedFen: 3_700_000_000, leverageRatioReceivedBp: 370_000,
    activities: 460, beneficiaryVisits: 19_000, policyDocuments: 10,
  });
  expect(figures.mediaReports).toBeGreaterThanOrEqual(200);
  expect(figures.honouredIndividuals).toBeGreaterThanOrEqual(20);
  expect(figures.leverageVerifiedFen).toBeGreaterThan(0);
  expect(figures.leverageVerifiedFen).toBeLessThan(figures.leverageReceivedFen ?? 0);
  expect(opened.headline.map(({ key, value }) => [key, value])).toEqual(headline.map(({ key }) => [key, figures[key]]));
});

test('what was registered in January 2013 was known when the quarter ended', async () => {
  const now = await board('asOf=2013-02-28');
  const then = await board('asOf=2013-02-28&knownAt=2013-03-01T00:00:00Z');
  expect(now.registeredOrganizations).toBeGreaterThan(then.registeredOrganizations ?? 0);
});

test('the register came by workbooks: nothing was refused, and the shipped one held nothing new', async () => {
  const { body } = await manager.get('/organizations/imports?limit=50&sort=-createdAt');
  const imports = body.items as { fileName: string; state: string; counts: Record<string, number> }[];
  expect(imports).toHaveLength(26);
  expect(imports.every(({ state, counts: c }) => state === 'applied' && c.refused === 0 && c.changed === 0)).toBe(true);
  expect(imports[0]).toMatchObject({ fileName: 'register-2018.xlsx', counts: { total: 274, unchanged: 274, new: 0 } });
});

test('everybody of the cast signs in, with the roles and the body or unit they are given', async () => {
  for (const { login, roles, organizationKey, divisionKey } of people) {
    const { me } = await world.client().signIn(login, password);
    expect({ login, roles: me.roles, mustChange: me.mustChangePassword }).toEqual({ login, roles, mustChange: false });
    expect({ login, own: me.organizationId !== null, unit: me.divisionId !== null }).toEqual({ login, own: organizationKey !== undefined, unit: divisionKey !== undefined });
  }
});

test('the business clock goes on from the last morning of 2018, and everybody is told', async () => {
  const { body } = await world.client().get('/system');
  expect(body).toMatchObject({ isDemo: true, today: '2018-12-31', notice: { zh: expect.stringContaining('2018-12-31 09:00') } });
  expect(Date.parse(String(body.now)) - Date.parse('2018-12-31T09:00:00+08:00')).toBeLessThan(300_000);
  expect(told.at(-1)).toBe(1);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
});

test('the history holds from the first line to the last, and nothing announced is left lying', async () => {
  const verdict = await verifyHistory(world.db, (heads) => createHash('sha256').update(heads).digest('hex'));
  expect(verdict.faults).toEqual([]);
  expect(verdict.rows).toBeGreaterThan(6_000);
  expect(await count("announcement WHERE state <> 'delivered'")).toBe(0);
});

test('opened again it is there: nothing is written, and the clock stands where it would', async () => {
  const [before, now] = [await counts(), world.clock.now()];
  const again = await openDistrict(world.app, world.clock, { ...wishes, password: 'Another-2018-password' });
  expect(again).toMatchObject({ was: 'there', isPasswordRight: false });
  expect(await counts()).toEqual(before);
  expect(Math.abs(world.clock.now().getTime() - now.getTime())).toBeLessThan(30_000);
});

test('every step is marked; with other steps nobody goes on', async () => {
  const steps = stepsOf(world.app, new Keys(world.db), password);
  expect(await new Marks(world.db, steps).read()).toHaveLength(steps.length);
  await expect(new Marks(world.db, steps.slice(1)).read()).rejects.toThrow(CannotContinue);
  await world.db.write((tx) => tx.query("DELETE FROM idempotent_answer WHERE id = 'demo:00000'"));
  await expect(new Marks(world.db, steps).read()).rejects.toThrow(CannotContinue);
});
