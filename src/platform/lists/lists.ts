import { Readable, PassThrough } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { writeCursor, type Cursor, type Page } from '../../kernel/page.js';
import { Clock } from '../clock/clock.js';
import { sqlInstant } from '../database/columns.js';
import { Database, type SqlRow, type SqlValue } from '../database/database.js';
import type { Wanted } from '../http/asking.js';
import { notThere } from '../moves/moves.js';
import { Secrets } from '../secrets/secrets.js';
import { writeCsv, writeRows } from '../workbook/export.js';
import { readQuery, type Asked, type Query } from './asked.js';
import { shapeOf, type Row, type Shape } from './row.js';
import type { Condition, ListSpec } from './list.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BATCH = 1_000;

/** A piece of a SELECT with its values and its name. */
export interface NamedSql extends Condition { name: string }

/** Answers lists: pages, single records, sums, exports — always through the same filter and the same row-level rights. */
@Injectable()
export class Lists {
  private readonly shapes = new WeakMap<ListSpec, { row: Shape; record: Shape }>();

  constructor(private readonly db: Database, private readonly secrets: Secrets, private readonly clock: Clock) {}

  /** The page as JSON, or the whole list of the same filter as a file when `Accept` asks for one. */
  async answer(spec: ListSpec, who: Actor, query: Query, wanted: Wanted, extra: readonly Condition[] = []): Promise<Page<Row> | StreamableFile> {
    const asked = readQuery(spec, query);
    if (wanted.accept.includes(XLSX)) return this.file(spec, who, asked, extra, wanted.language, 'xlsx');
    if (wanted.accept.includes('text/csv')) return this.file(spec, who, asked, extra, wanted.language, 'csv');
    return this.page(spec, who, asked, extra);
  }

  async page(spec: ListSpec, who: Actor, asked: Asked, extra: readonly Condition[] = []): Promise<Page<Row>> {
    const base = [spec.visible(who), ...asked.conditions, ...extra];
    const rows = await this.take(spec, who, base, asked, asked.limit + 1);
    const items = rows.slice(0, asked.limit);
    const [{ n } = { n: 0 }] = rows.length <= asked.limit && !asked.after ? [{ n: rows.length }] : await this.ask(who, select('COUNT(*) AS n', spec, base));
    return { items: items.map(withoutSortValue), next: rows.length > asked.limit ? cursorAfter(asked, items.at(-1)) : null, total: Number(n) };
  }

  /** One record with its details; 404 when it is not there or not this person's to see. */
  async one(spec: ListSpec, who: Actor, id: string): Promise<Row> {
    const { select: columns, finish } = this.shape(spec).record;
    const [raw] = await this.ask(who, select(columns, spec, [{ sql: `${spec.id} = ?`, values: [id] }, spec.visible(who)]));
    if (!raw) throw notThere({ resource: spec.resource });
    return finish(raw);
  }

  /** The first rows that answer to `q`, the rest uncounted; for the search across kinds. */
  async first(spec: ListSpec, who: Actor, q: string, limit: number): Promise<Row[]> {
    const asked = readQuery(spec, { q });
    return (await this.take(spec, who, [spec.visible(who), ...asked.conditions], asked, limit)).map(withoutSortValue);
  }

  /** The first rows under a condition, for searches that are no words. */
  async matching(spec: ListSpec, who: Actor, condition: Condition, limit: number): Promise<Row[]> {
    return (await this.take(spec, who, [spec.visible(who), condition], readQuery(spec, {}), limit)).map(withoutSortValue);
  }

  /** Columns of one record as they are stored, before anything is masked; whoever asks answers for it. */
  async sealed(spec: ListSpec, who: Actor, id: string, names: readonly string[]): Promise<Record<string, string | null>> {
    const columns = { ...spec.columns, ...spec.details };
    const [raw] = await this.ask(who, select(names.map((name) => `${columns[name]?.sql ?? 'NULL'} AS \`${name}\``).join(', '), spec, [{ sql: `${spec.id} = ?`, values: [id] }, spec.visible(who)]));
    if (!raw) throw notThere({ resource: spec.resource });
    return raw as Record<string, string | null>;
  }

  /** Whether this person may see the record at all. */
  async sees(spec: ListSpec, who: Actor, id: string): Promise<boolean> {
    return (await this.ask(who, select('1 AS yes', spec, [{ sql: `${spec.id} = ?`, values: [id] }, spec.visible(who)]))).length > 0;
  }

  /** COUNT(*) or SUM(expression) over exactly the rows of the list. */
  async total(spec: ListSpec, who: Actor, expression: string, conditions: readonly Condition[]): Promise<number> {
    const [row] = await this.totals(spec, who, [{ name: 'n', sql: expression, values: [] }], conditions);
    return Number(row?.n ?? 0);
  }

  /** Several such totals in one statement; `by` joins what they are grouped by and names it, one row per group. */
  totals(spec: ListSpec, who: Actor, sums: readonly NamedSql[], conditions: readonly Condition[], by?: { join: Condition; columns: string }): Promise<SqlRow[]> {
    const named = sums.map((s) => `${s.sql} AS ${s.name}`);
    const [sql, values] = select([...(by ? [by.columns] : []), ...named].join(', '), spec, [spec.visible(who), ...conditions], by?.join);
    return this.ask(who, [by ? `${sql} GROUP BY ${by.columns}` : sql, [...sums.flatMap((s) => s.values), ...values]]);
  }

  /** Every row of a filter in its order, read in batches, so that memory stays flat. */
  async *all(spec: ListSpec, who: Actor, asked: Asked, extra: readonly Condition[] = []): AsyncGenerator<Row> {
    const base = [spec.visible(who), ...asked.conditions, ...extra];
    for (let after = asked.after; ; ) {
      const rows = await this.take(spec, who, base, { ...asked, after }, BATCH);
      for (const row of rows) yield row;
      const last = rows.at(-1);
      if (rows.length < BATCH || !last) return;
      after = placeOf(asked, last);
    }
  }

  private async take(spec: ListSpec, who: Actor, base: readonly Condition[], asked: Asked, limit: number): Promise<Row[]> {
    const { select: columns, finish } = this.shape(spec).row;
    const direction = asked.descending ? 'DESC' : 'ASC';
    const [sql, values] = select(`${columns}, ${asked.sort.sql} AS ${SORT}`, spec, asked.after ? [...base, keyset(spec, asked)] : base);
    const rows = await this.ask(who, [`${sql} ORDER BY ${asked.sort.sql} ${direction}, ${spec.id} ${direction} LIMIT ${limit}`, values]);
    return rows.map(finish);
  }

  /** Puts the day and the asker's body in where the list's SQL names them; like all values they never enter the text. */
  private ask(who: Actor, [sql, values]: [string, SqlValue[]]): Promise<SqlRow[]> {
    if (!sql.includes(':')) return this.db.rows(sql, values);
    const named: Record<string, SqlValue> = { ':today': this.clock.today(), ':organization': who.organizationId };
    const given = values[Symbol.iterator]();
    const all: SqlValue[] = [];
    const text = sql.replace(/\?|:today\b|:organization\b/g, (place) => { all.push(place === '?' ? (given.next().value ?? null) : (named[place] ?? null)); return '?'; });
    return this.db.rows(text, all);
  }

  private file(spec: ListSpec, who: Actor, asked: Asked, extra: readonly Condition[], language: 'zh' | 'en', kind: 'xlsx' | 'csv'): StreamableFile {
    const names = asked.columns ?? Object.keys(spec.columns);
    const columns = names.map((name) => ({ header: spec.columns[name]?.[language] ?? name, kind: kindOf[spec.columns[name]?.kind ?? 'text'] }));
    const all = this.all(spec, who, asked, extra);
    const cells = (async function* () { for await (const row of all) yield names.map((name) => cell(row[name])); })();
    const out = new PassThrough();
    const written = kind === 'xlsx' ? writeRows(columns, cells, out, { sheetName: spec[language] }) : writeCsv(columns, cells, out);
    written.catch((error: Error) => out.destroy(error));
    const disposition = `attachment; filename="${spec.resource.replaceAll('/', '-')}.${kind}"; filename*=UTF-8''${encodeURIComponent(spec[language])}.${kind}`;
    return new StreamableFile(out as Readable, { type: kind === 'xlsx' ? XLSX : 'text/csv; charset=utf-8', disposition });
  }

  private shape(spec: ListSpec): { row: Shape; record: Shape } {
    let shape = this.shapes.get(spec);
    if (!shape) this.shapes.set(spec, (shape = { row: shapeOf(spec, false, this.secrets), record: shapeOf(spec, true, this.secrets) }));
    return shape;
  }
}

const SORT = 'sortValue';
const kindOf = { text: 'text', integer: 'integer', fen: 'money', day: 'day', instant: 'instant', flag: 'text', json: 'text', phone: 'text', idNumber: 'text', accountNumber: 'text', birthDate: 'text' } as const;
const cell = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value);

function select(columns: string, spec: ListSpec, conditions: readonly Condition[], join: Condition = { sql: '', values: [] }): [string, SqlValue[]] {
  return [`SELECT ${columns} FROM ${spec.from} ${join.sql} WHERE ${conditions.map((c) => c.sql).join(' AND ')}`, [...(spec.fromValues ?? []), ...join.values, ...conditions.flatMap((c) => c.values)]];
}

function keyset(spec: ListSpec, { sort, descending, after }: Asked): Condition {
  const beyond = descending ? '<' : '>';
  const value = after?.value ?? '';
  return { sql: `(${sort.sql} ${beyond} ? OR (${sort.sql} = ? AND ${spec.id} ${beyond} ?))`, values: [value, value, after?.id ?? ''] };
}

const cursorAfter = (asked: Asked, last: Row | undefined): string | null => (last ? writeCursor(placeOf(asked, last)) : null);

/** Where a row stands in the order, in the one form that every engine compares rightly. */
function placeOf({ sort, sortName }: Asked, row: Row): Cursor {
  const raw = row[SORT];
  return { sort: sortName, value: raw instanceof Date ? sqlInstant(raw) : sort.kind === 'integer' ? Number(raw) : String(raw), id: row.id };
}

function withoutSortValue(row: Row): Row {
  const { [SORT]: _, ...shown } = row;
  return shown as Row;
}
