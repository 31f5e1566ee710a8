import { getMetadataArgsStorage } from 'typeorm';
import { FigureBook } from '../../../src/platform/figures/figure-book.js';
import { verifyHistory } from '../../../src/platform/history/verify.js';
import { Links } from '../../../src/platform/registry/links.js';
import { Dice } from '../../../src/demo/dice.js';
import { body } from '../../support/bodies.js';
import { counted } from '../../support/counted.js';
import { made } from '../../support/district.js';
import { merge, openDesk, undo, type Desk } from './merges.world.js';

let desk: Desk;
beforeAll(async () => { desk = await openDesk('sequences'); });
afterAll(() => desk.world.close());

/** Columns that name a body and yet do not move with it, each with its reason. */
const STAYS: Readonly<Record<string, string>> = {
  'organization.mergedIntoId': 'which record absorbed it: a merge of a merge is followed step by step',
  'duplicate.leftId': 'a pair is about two records', 'duplicate.rightId': 'a pair is about two records',
  'merge.survivorId': 'a merge is about two records', 'merge.absorbedId': 'a merge is about two records',
  'organization_item.organizationId': 'what the absorbed record was called and when is its own past',
  'duplicate_card.organizationId': 'derived, made anew', 'duplicate_key.organizationId': 'derived, made anew',
};

/** What points at a body: by a foreign key, or by its name. */
function columnsAtBodies(world: Desk['world']): string[] {
  const links = world.app.get(Links).to('organization');
  return world.db.source.entityMetadatas.flatMap((entity) => entity.columns
    .filter((column) => entity.foreignKeys.some((fk) => fk.referencedEntityMetadata.tableName === 'organization' && fk.columns.includes(column)) || /organization.*id$|^mergedIntoId$/i.test(column.propertyName))
    .filter((column) => !links.some((link) => link.field === column.propertyName && world.db.source.getMetadata(link.entity).tableName === entity.tableName))
    .map((column) => `${entity.tableName}.${column.propertyName}`));
}

test('every column of every table that points at a body moves with a merge, or says why not', () => {
  expect(getMetadataArgsStorage().tables.length).toBeGreaterThan(20);
  expect(columnsAtBodies(desk.world).sort()).toEqual(Object.keys(STAYS).sort());
});

interface Done { id: string; survivor: string; absorbed: string; rows: string[] }

test.each(['first', 'second', 'third'])('merges and undos in any order lose no row, and all figures recount (%s)', async (seed) => {
  const dice = new Dice(`merges/${seed}`);
  const bodies: string[] = [];
  for (let i = 0; i < 6; i++) bodies.push(await body(desk.officer, `${seed}${i}号协会`, { sector: `领域${i}` }));
  const owner = new Map<string, string>();
  const enter = async (organizationId: string): Promise<void> => {
    const isGift = dice.chance(0.5);
    const row = isGift
      ? await made(desk.officer.post('/contributions', { organizationId, counterparty: '捐助方', counterpartyKind: 'enterprise', sourceClass: 'enterpriseGift', form: 'cash', amountFen: 100, pledgedOn: '2018-03-01' }))
      : await made(desk.officer.post('/media-reports', { title: '报道', medium: '日报', level: 'municipal', publishedOn: '2018-05-15', organizationId }));
    owner.set(`${isGift ? 'contributions' : 'media-reports'}/${row.id}`, organizationId);
  };
  for (const id of bodies) for (let n = dice.whole(1, 3); n > 0; n--) await enter(id);
  const into = new Map<string, string>();
  const standing: Done[] = [];
  let refused = 0;
  for (let step = 0; step < 25; step++) {
    const living = bodies.filter((id) => !into.has(id));
    const what = dice.whole(0, 9);
    if (what < 4 && living.length > 1) {
      const [survivor, absorbed] = dice.shuffled(living) as [string, string];
      const merged = await merge(desk, survivor, absorbed, dice.chance(0.5) ? { choices: { sector: 'absorbed' } } : {});
      const rows = [...owner].filter(([, id]) => id === absorbed).map(([row]) => row);
      expect(merged.linkCount).toBe(rows.length);
      for (const row of rows) owner.set(row, survivor);
      into.set(absorbed, survivor);
      standing.push({ id: String(merged.id), survivor, absorbed, rows });
    } else if (what < 7 && standing.length) {
      const chosen = dice.pick(standing);
      const answer = await undo(desk, chosen.id);
      if (answer.status !== 201) {
        refused += 1;
        expect(answer.body.type).toMatch(into.has(chosen.survivor) ? /survivor-gone$/ : /later-merge$/);
        continue;
      }
      expect(into.has(chosen.survivor)).toBe(false);
      for (const row of chosen.rows) owner.set(row, chosen.absorbed);
      into.delete(chosen.absorbed);
      standing.splice(standing.indexOf(chosen), 1);
    } else await enter(dice.pick(living));
  }
  expect(refused + standing.length).toBeGreaterThan(0);
  await agrees(owner, bodies, into);
  // Last first, everything can be taken apart again.
  for (const { id, absorbed, rows } of standing.toReversed()) {
    expect((await undo(desk, id)).status).toBe(201);
    for (const row of rows) owner.set(row, absorbed);
    into.delete(absorbed);
  }
  await agrees(owner, bodies, into);
  for (const [i, id] of bodies.entries()) expect((await desk.manager.get(`/organizations/${id}`)).body).toMatchObject({ state: 'registered', sector: `领域${i}`, mergedIntoId: null });
});

/** What the rows say is what the sequence says; nobody points at a record that is gone; every figure is the sum of its rows; the chains hold. */
async function agrees(owner: ReadonlyMap<string, string>, bodies: readonly string[], into: ReadonlyMap<string, string>): Promise<void> {
  for (const [row, id] of owner) expect([row, (await desk.manager.get(`/${row}`)).body.organizationId]).toEqual([row, id]);
  for (const id of bodies) expect((await desk.manager.get(`/organizations/${id}`)).body.mergedIntoId).toBe(into.get(id) ?? null);
  for (const link of desk.world.app.get(Links).to('organization')) {
    const [row] = await desk.world.db.rows(`SELECT COUNT(*) AS n FROM ${desk.world.db.source.getMetadata(link.entity).tableName} x JOIN organization o ON o.id = x.${link.field} WHERE o.state = 'merged'`);
    expect([link.name, Number(row?.n)]).toEqual([link.name, 0]);
  }
  for (const { key } of desk.world.app.get(FigureBook).figures) await counted(desk.world, key, '2018-12-31');
  const { value } = await counted(desk.world, 'registeredOrganizations', '2018-12-31');
  const [row] = await desk.world.db.rows("SELECT COUNT(*) AS n FROM organization WHERE state = 'registered'");
  expect(value).toBe(Number(row?.n));
  expect((await verifyHistory(desk.world.db, (heads) => heads)).faults).toEqual([]);
}
