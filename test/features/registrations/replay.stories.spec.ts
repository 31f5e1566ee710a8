import { readFile } from 'node:fs/promises';
import { Organizations } from '../../../src/features/organizations/organizations.service.js';
import { RegistrationCases } from '../../../src/features/registrations/registration-cases.service.js';
import type { NewRegistrationCase, RegistrationCaseApproval } from '../../../src/features/registrations/registrations.dto.js';
import { makeUscc } from '../../../src/kernel/uscc.js';
import { FigureBook } from '../../../src/platform/figures/figure-book.js';
import { Lists } from '../../../src/platform/lists/lists.js';
import { openWorld, type World } from '../../support/app.js';
import { actorWith } from '../../support/lifecycle.js';
import { person, setUp } from '../../support/people.js';
import type { Client } from '../../support/client.js';
import { divisions } from '../../../src/demo/divisions.js';
import { sheetOf } from '../organizations/workbooks.js';

type Json = Record<string, any>;
let world: World;
let bureau: Client;
let centre: Client;
const clerk = actorWith('incubationOfficer', { id: 'clerk', name: '窗口(测试)' });
const registrar = actorWith('bureauOfficer', { id: 'registrar', name: '登记员(测试)' });
const eye = actorWith('bureauLeader');

beforeAll(async () => {
  world = await openWorld('replay');
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
  const staff = await setUp(world);
  bureau = await person(world, staff, 'bureau', ['bureauOfficer']);
  centre = await person(world, staff, 'centre', ['incubationOfficer', 'projectOfficer']);
  for (const { body } of divisions) await staff.manager.post('/divisions', body);
}, 120_000);
afterAll(() => world.close());

/** The whole way of a case, through the same services as the routes. */
async function decided(given: NewRegistrationCase, decision: Partial<RegistrationCaseApproval> = {}): Promise<void> {
  const cases = world.app.get(RegistrationCases);
  let c = await cases.open(clerk, given);
  c = await cases.receive(clerk, c, { materials: c.materials.map(({ code }) => ({ code, isReceived: true })) });
  c = await cases.submit(clerk, c, {});
  c = await cases.accept(registrar, c, {});
  await cases.approve(registrar, c, { documentNo: `云民许〔2018〕${c.number.slice(-4)}号`, ...decision });
}

/** Every figure with its value, and the same counted from its rows one by one. */
async function recounted(asOf: string): Promise<Record<string, number>> {
  const [book, lists] = [world.app.get(FigureBook), world.app.get(Lists)];
  const values: Record<string, number> = {};
  for (const figure of book.figures) {
    const when = [figure.when(asOf, null)];
    values[figure.key] = await lists.total(figure.rows, eye, figure.value === '1' ? 'COUNT(*)' : `SUM(${figure.value})`, when);
    let sum = 0;
    for await (const row of lists.all(figure.rows, eye, { conditions: [], sort: Object.values(figure.rows.sorts)[0] ?? { sql: figure.rows.id, kind: 'text' }, sortName: 'on', descending: false, limit: 200, after: undefined }, when)) sum += Number(row.value);
    expect([figure.key, sum]).toEqual([figure.key, values[figure.key]]);
  }
  return values;
}

const links = async (): Promise<Json[]> => world.db.rows('SELECT c.id, c.organizationId, o.id AS found FROM contribution c LEFT JOIN organization o ON o.id = c.organizationId ORDER BY c.id');

test('the 274 bodies of the register through renaming, the code of a group and mergers: every link is kept, every figure recounts', async () => {
  const file = await bureau.upload('register-2018.xlsx', await readFile(new URL('../../../demo/register-2018.xlsx', import.meta.url)));
  const { body: first } = await bureau.post('/organizations/imports', { fileId: file.body.id });
  expect(first.counts).toMatchObject({ new: 274, refused: 0 });
  await bureau.move(`/organizations/imports/${first.id}/confirmation`, first);
  await world.delivered();
  const group = (await bureau.post('/organizations', { name: '宅吉社区晨练队', type: 'communityGroup', filedOn: '2016-05-01', legalRepresentative: '甲某', address: '宅吉路' })).body;
  const bodies = await world.db.rows<{ id: string; name: string; type: string; legalRepresentative: string | null }>('SELECT o.id, o.name, o.type, o.legalRepresentative FROM organization o ORDER BY o.id');
  expect(bodies).toHaveLength(275);
  for (const [n, { id }] of bodies.entries()) {
    const { status } = await centre.post('/contributions', { organizationId: id, counterparty: `捐助方${n}(虚构)`, counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 100 + n, pledgedOn: '2018-06-01' });
    expect(status).toBe(201);
  }
  const before = { links: await links(), figures: await recounted('2018-12-31') };
  expect(before.figures.registeredOrganizations).toBe(274);

  for (const { id, name } of bodies.filter((o) => o.id !== group.id)) await decided({ organizationId: id, kind: 'change', name: `${name.slice(0, -1)}更名${name.slice(-1)}` });
  await decided({
    organizationId: group.id, kind: 'establishment', type: 'association', name: '云岩区晨练健身协会', activityArea: '云岩区', purpose: '全民健身', businessScope: '组织活动', fundsFen: 3_000_000, supervisoryUnit: '区体育局', individualMembers: 80, fullTimeStaff: 2, areInitiatorsFit: true,
  }, { uscc: makeUscc('51', '520103', 'MJY90001') });
  const registered = bodies.filter((o) => o.id !== group.id);
  for (let n = 0; n < 10; n++) await decided({ organizationId: String(registered[n]?.id), kind: 'merger', counterpartId: String(registered[100 + n]?.id) });
  await world.delivered();

  const after = { links: await links(), figures: await recounted('2018-12-31') };
  expect(after.links).toEqual(before.links);
  expect(after.links.every((l) => l.found === l.organizationId)).toBe(true);
  expect(after.figures).toEqual({ ...before.figures, registeredOrganizations: 274 + 1 - 10 });
  expect((await recounted('2018-12-30')).registeredOrganizations).toBe(274);
  for (const { id, name } of registered.slice(0, 12)) {
    expect((await bureau.get(`/organizations/${id}?asOf=2018-12-30`)).body.name).toBe(name);
    expect((await bureau.get(`/organizations?q=${encodeURIComponent(name)}`)).body.items.map((o: Json) => o.id)).toContain(id);
  }
  const life = (await bureau.get(`/organizations/${registered[0]?.id}/timeline?limit=200`)).body.items as Json[];
  expect(life.filter((l) => l.resource === 'registration-cases' && l.move === 'approve')).toHaveLength(2);
  expect(new Set(life.map((l) => l.resource))).toEqual(new Set(['organizations', 'organizations/changes', 'registration-cases', 'contributions']));
}, 300_000);

test('a body renamed while its import runs is not called back, and no second one comes of it', async () => {
  const organizations = world.app.get(Organizations);
  const made = await organizations.create(registrar, { name: '云岩区赛跑服务中心', type: 'socialService', registeredOn: '2016-01-01', sector: '助老' });
  const file = await bureau.upload('旧名册.xlsx', sheetOf([['社会组织名称', '类型', '行业'], ['云岩区赛跑服务中心', '民非', '助残']]));
  const { body: run } = await bureau.post('/organizations/imports', { fileId: file.body.id });
  expect(run.counts).toMatchObject({ changed: 1 });
  await decided({ organizationId: made.id, kind: 'change', name: '云岩区新跑道服务中心' });
  await bureau.move(`/organizations/imports/${run.id}/confirmation`, run);
  await world.delivered();
  const rows = (await bureau.get(`/organizations/imports/${run.id}/rows`)).body.items as Json[];
  expect(rows.map((r) => [r.outcome, r.problems[0]?.code])).toEqual([['refused', 'organizations/import-former-name']]);
  expect((await bureau.get(`/organizations?q=${encodeURIComponent('赛跑服务')}`)).body.items.map((o: Json) => [o.id, o.name, o.sector])).toEqual([[made.id, '云岩区新跑道服务中心', '助老']]);
});
