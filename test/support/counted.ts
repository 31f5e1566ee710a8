import type { Actor } from '../../src/kernel/actor.js';
import { FigureBook } from '../../src/platform/figures/figure-book.js';
import type { ListSpec } from '../../src/platform/lists/list.js';
import { Lists } from '../../src/platform/lists/lists.js';
import { readQuery } from '../../src/platform/lists/asked.js';
import type { Row } from '../../src/platform/lists/row.js';
import type { World } from './app.js';

const READER: Actor = { id: 'reader', name: 'reader', roles: ['manager'], organizationId: null, divisionId: null };

/** A figure and its rows on a day, as far as was known at an instant; refuses when the two disagree. */
export async function counted(world: World, key: string, asOf: string, knownAt: Date | null = null): Promise<{ value: number; rows: Row[] }> {
  const figure = world.app.get(FigureBook).figure(key);
  if (!figure) throw new Error(`no figure ${key}`);
  const lists = world.app.get(Lists);
  const conditions = [figure.when(asOf, knownAt)];
  const spec: ListSpec = figure.rows;
  const rows: Row[] = [];
  for await (const row of lists.all(spec, READER, readQuery(spec, {}), conditions)) rows.push(row);
  const value = await lists.total(spec, READER, `COALESCE(SUM(${figure.value}), 0)`, conditions);
  const recount = rows.reduce((sum, row) => sum + Number(row.value), 0);
  if (recount !== value) throw new Error(`${key} is ${value}, its rows add up to ${recount}`);
  return { value, rows };
}
