import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { Database, type SqlValue } from '../../platform/database/database.js';
import type { Figure } from '../../platform/figures/figure.js';
import { ALL, byText, day, integer, text, type Column, type Condition, type ListSpec, type Sort } from '../../platform/lists/list.js';
import { Lists } from '../../platform/lists/lists.js';
import { NO_UNIT, type Cut } from './figures.rules.js';

export interface UnitValue { divisionId: string | null; code: string | null; name: string | null; value: number }

/** What the API document says of a figure's rows; each figure adds what its room shows. */
export const figureRows: ListSpec = {
  resource: 'figures/rows', zh: '指标明细', en: 'Rows of a figure', from: '', id: 'id',
  columns: {
    label: text('label', '记录', 'Record'), resource: text('resource', '类别', 'Kind of record'), recordId: text('recordId', '记录编号', 'Record id'), on: day('on', '日期', 'Day'), value: integer('value', '数值', 'Value'),
    organizationName: text('organizationName', '社会组织', 'Organization'), divisionName: text('divisionName', '片区', 'Division'),
  },
  filters: {}, sorts: { on: byText('on') }, sort: 'on', search: [], visible: () => ALL,
};

/** The rows of a figure that a cut leaves. Which unit counts a division is said by the crosswalk of the edition. */
export function conditionsOf(figure: Figure, cut: Cut): Condition[] {
  const when = figure.when(cut.asOf, cut.knownAt);
  if (cut.division === null) return [when];
  const inUnit = cut.division === NO_UNIT
    ? { sql: `NOT EXISTS (SELECT 1 FROM division_crosswalk cw WHERE cw.divisionId = ${figure.division} AND cw.edition = ?)`, values: [cut.edition] }
    : { sql: `${figure.division} IN (SELECT cw.divisionId FROM division_crosswalk cw WHERE cw.unitId = ? AND cw.edition = ?)`, values: [cut.division, cut.edition] };
  return [when, inUnit];
}

const sumOf = (figure: Figure): string => `COALESCE(SUM(${figure.value}), 0)`;

@Injectable()
export class FigureQueries {
  constructor(private readonly db: Database, private readonly lists: Lists) {}

  /** One statement: the sum over the very rows that `conditionsOf` leaves. */
  value(figure: Figure, who: Actor, cut: Cut): Promise<number> {
    return this.lists.total(figure.rows, who, sumOf(figure), conditionsOf(figure, cut));
  }

  /** The value on several days, one statement. */
  async values(figure: Figure, who: Actor, cut: Cut, days: readonly string[]): Promise<number[]> {
    const sums = days.map((asOf, i) => {
      const when = figure.when(asOf, cut.knownAt);
      return { name: `day${i}`, sql: `COALESCE(SUM(CASE WHEN ${when.sql} THEN ${figure.value} ELSE 0 END), 0)`, values: when.values };
    });
    const [row = {}] = await this.lists.totals(figure.rows, who, sums, conditionsOf(figure, cut).slice(1));
    return days.map((_, i) => Number(row[`day${i}`] ?? 0));
  }

  /** The value of every unit, one statement; what no unit counts stands under `null`. */
  async byUnit(figure: Figure, who: Actor, cut: Cut): Promise<Map<string | null, number>> {
    const join = { sql: `LEFT JOIN division_crosswalk unitOf ON unitOf.divisionId = ${figure.division} AND unitOf.edition = ?`, values: [cut.edition] };
    const rows = await this.lists.totals(figure.rows, who, [{ name: 'n', sql: sumOf(figure), values: [] }], conditionsOf(figure, cut), { join, columns: 'unitOf.unitId' });
    return new Map(rows.map((row) => [row.unitId as string | null, Number(row.n)]));
  }

  /** The units of an edition, and those of another one that still count under themselves in it, in the order of the codes. */
  async units(edition: string): Promise<{ id: string; code: string; name: string; isOfEdition: boolean }[]> {
    const rows = await this.db.rows<{ id: string; code: string; name: string; own: unknown }>(
      'SELECT d.id, d.code, d.name, CASE WHEN d.editions LIKE ? THEN 1 ELSE 0 END AS own FROM division d WHERE d.id IN (SELECT cw.unitId FROM division_crosswalk cw WHERE cw.edition = ?) ORDER BY d.code', [`%"${edition}"%`, edition]);
    return rows.map(({ id, code, name, own }) => ({ id, code, name, isOfEdition: Number(own) === 1 }));
  }

  async hasDivision(id: string): Promise<boolean> {
    return (await this.db.rows('SELECT 1 AS yes FROM division WHERE id = ?', [id])).length > 0;
  }
}

const alias = (prefix: string, i: number): string => `${prefix}${i}`;

/**
 * The numerator's rows, each with the part of the ratio that it adds: with c the sum up to and with a row in the order of the list,
 * floor(c_i · 10000 / whole) − floor(c_(i−1) · 10000 / whole). So they add up to the ratio itself, however the list is paged, sorted or
 * searched: the running sum is taken before any of that. Without anything to compare with, there are no parts.
 */
export function ratioRows(numerator: Figure, who: Actor, cut: Cut, whole: number): ListSpec {
  const { rows } = numerator;
  const names = Object.keys(rows.columns);
  const sorts = Object.entries(rows.sorts);
  const conditions = [rows.visible(who), ...conditionsOf(numerator, cut)];
  const order = sorts.find(([name]) => name === rows.sort.replace(/^-/, ''))?.[1].sql ?? rows.id;
  const inner = [
    `${rows.id} AS id`, ...names.map((name, i) => `${rows.columns[name]?.sql ?? 'NULL'} AS ${alias('c', i)}`), ...sorts.map(([, sort], i) => `${sort.sql} AS ${alias('s', i)}`),
    ...rows.search.map((sql, i) => `${sql} AS ${alias('q', i)}`), `${numerator.value} AS part`,
    `SUM(${numerator.value}) OVER (ORDER BY ${order}, ${rows.id} ROWS UNBOUNDED PRECEDING) AS running`,
  ].join(', ');
  const column = (name: string, i: number): [string, Column] => {
    const shown = rows.columns[name] ?? text('NULL', name, name);
    return [name, name === 'value' ? integer(whole > 0 ? PART_OF_RATIO : 'NULL', '占比(万分之)', 'Basis points') : { ...shown, sql: `r.${alias('c', i)}` }];
  };
  return {
    ...rows, id: 'r.id',
    // As text: a number would be bound as a float on one engine, and division would not be exact.
    from: `(SELECT ${inner} FROM ${rows.from} WHERE ${conditions.map((c) => c.sql).join(' AND ')}) r CROSS JOIN (SELECT CAST(? AS DECIMAL(30)) AS whole) k`,
    fromValues: [...(rows.fromValues ?? []), ...conditions.flatMap((c) => c.values), String(whole)] satisfies SqlValue[],
    columns: Object.fromEntries(names.map(column)), details: undefined, filters: {},
    sorts: Object.fromEntries(sorts.map(([name, sort], i): [string, Sort] => [name, { ...sort, sql: `r.${alias('s', i)}` }])),
    search: rows.search.map((_, i) => `r.${alias('q', i)}`), visible: () => ALL,
  };
}

/** Whole division in words both engines share: what is left over is taken away before dividing. */
const floorBp = (sum: string): string => `((${sum}) * 10000 - ((${sum}) * 10000) % k.whole) / k.whole`;
const PART_OF_RATIO = `${floorBp('r.running')} - ${floorBp('r.running - r.part')}`;
