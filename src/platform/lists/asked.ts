import { isDay } from '../../kernel/calendar.js';
import { Problem, refusal, type FieldError } from '../../kernel/problem.js';
import { readCursor, type Cursor } from '../../kernel/page.js';
import type { SqlValue } from '../database/database.js';
import { sqlInstant } from '../database/columns.js';
import type { Condition, Filter, FilterValue, ListSpec, Sort } from './list.js';

export type Query = Readonly<Record<string, string | string[] | undefined>>;
export const LIMIT_DEFAULT = 50;
export const LIMIT_MAX = 200;
const VALUES_MAX = 100;

export const badQuery = refusal('lists/bad-query', 400, '查询条件有误', 'the query is not right');
const unknown = { code: 'lists/unknown-parameter', zh: '没有这个查询条件', en: 'there is no such parameter' };

/** A list request, understood. */
export interface Asked { /** Columns of a file, in their order; undefined: all of the list. */ columns?: string[] | undefined; conditions: Condition[]; sort: Sort; sortName: string; descending: boolean; limit: number; after: Cursor | undefined }

/** Reads a query against the list's tables; whatever is not in them is refused by name. */
export function readQuery(spec: ListSpec, query: Query): Asked {
  const errors: FieldError[] = [];
  const refuse = (name: string, code: string, zh: string, en: string) => errors.push({ pointer: `?${name}`, code, detail: { zh: `${name}:${zh}`, en: `${name}: ${en}` } });
  const conditions: Condition[] = [];
  for (const [name, raw] of Object.entries(query)) {
    const texts = [raw ?? []].flat();
    // One engine ends a text at NUL and would look for what stands before it.
    if (texts.some((t) => t.includes('\0'))) { refuse(name, 'lists/bad-value', '值不正确', 'the value is not right'); continue; }
    if (name === 'q') { if (texts[0]) conditions.push(search(spec, texts[0])); continue; }
    if (name === 'sort' || name === 'limit' || name === 'after' || name === 'count' || name === 'columns') continue;
    const filter = Object.hasOwn(spec.filters, name) ? spec.filters[name] : undefined;
    if (!filter) { refuse(name, unknown.code, unknown.zh, unknown.en); continue; }
    const values = texts.map((t) => valueOf(t, filter));
    if (values.includes(undefined) || values.length > VALUES_MAX) { refuse(name, 'lists/bad-value', '值不正确', 'the value is not right'); continue; }
    if (values.length) conditions.push(filter.build(values as SqlValue[]));
  }
  const columns = [query.columns ?? []].flat().flatMap((text) => text.split(',')).filter((name) => name !== '');
  for (const [at, name] of columns.entries()) {
    if (!Object.hasOwn(spec.columns, name)) refuse('columns', 'lists/unknown-column', `没有“${name.slice(0, 60)}”列`, `there is no column "${name.slice(0, 60)}"`);
    else if (columns.indexOf(name) !== at) refuse('columns', 'lists/column-twice', `“${name}”列写了两次`, `the column "${name}" is named twice`);
  }
  const limit = single(query.limit) === undefined ? LIMIT_DEFAULT : Number(single(query.limit));
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) refuse('limit', 'lists/bad-value', `须在 1–${LIMIT_MAX} 之间`, `must be between 1 and ${LIMIT_MAX}`);
  const sortName = single(query.sort) ?? spec.sort;
  const bare = sortName.replace(/^-/, '');
  const sort = Object.hasOwn(spec.sorts, bare) ? spec.sorts[bare] : undefined;
  if (!sort) refuse('sort', 'lists/bad-value', '不能按此排序', 'the list cannot be sorted by this');
  if (errors.length || !sort) throw new Problem(badQuery.code, badQuery.status, errors[0]?.detail ?? badQuery.words, {}, errors);
  const after = single(query.after);
  return { columns: columns.length ? columns : undefined, conditions, sort, sortName, descending: sortName.startsWith('-'), limit, after: after ? readCursor(after, sortName, sort.kind) : undefined };
}

/** For routes that are no list: every parameter but these is refused by name. */
export function refuseParametersBut(query: Query, ...known: readonly string[]): void {
  const errors = Object.keys(query).filter((name) => !known.includes(name)).map((name): FieldError => (
    { pointer: `?${name}`, code: unknown.code, detail: { zh: `${name}:${unknown.zh}`, en: `${name}: ${unknown.en}` } }));
  if (errors.length) throw new Problem(badQuery.code, badQuery.status, errors[0]?.detail ?? badQuery.words, {}, errors);
}

const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value) || undefined;

function valueOf(raw: string, filter: Filter): SqlValue | undefined {
  if (filter.choices && !filter.choices.includes(raw)) return undefined;
  return readers[filter.value](raw);
}

const readers: Record<FilterValue, (raw: string) => SqlValue | undefined> = {
  text: (raw) => (raw.length <= 200 ? raw : undefined),
  day: (raw) => (isDay(raw) ? raw : undefined),
  instant: (raw) => (/^\d{4}-\d{2}-\d{2}T/.test(raw) && !Number.isNaN(Date.parse(raw)) ? sqlInstant(new Date(raw)) : undefined),
  integer: (raw) => (/^-?\d{1,15}$/.test(raw) ? Number(raw) : undefined),
  flag: (raw) => (raw === 'true' ? 1 : raw === 'false' ? 0 : undefined),
};

function search(spec: ListSpec, q: string): Condition {
  const like = `%${q.trim().slice(0, 100).toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  return { sql: `(${spec.search.map((sql) => `LOWER(${sql}) LIKE ? ESCAPE '!'`).join(' OR ')})`, values: spec.search.map(() => like) };
}
