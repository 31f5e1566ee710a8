import type { Actor } from '../../kernel/actor.js';
import type { SqlValue } from '../database/database.js';

/** A piece of a WHERE with its values. */
export interface Condition { sql: string; values: readonly SqlValue[] }
export const ALL: Condition = { sql: '1 = 1', values: [] };
export const NONE: Condition = { sql: '1 = 0', values: [] };

export type ColumnKind = 'text' | 'integer' | 'fen' | 'day' | 'instant' | 'flag' | 'json' | SealedKind;
/** What is sealed in the table and masked in every answer. */
export type SealedKind = 'phone' | 'idNumber' | 'accountNumber' | 'birthDate';
/** One column: where it comes from, how it is read, what people call it. */
export interface Column { sql: string; kind: ColumnKind; zh: string; en: string; /** Of a sealed value: its blind index, by which the full number finds the record. */ index?: string }
const column = (kind: ColumnKind) => (sql: string, zh: string, en: string): Column => ({ sql, kind, zh, en });
export const text = column('text');
export const integer = column('integer');
export const fen = column('fen');
export const day = column('day');
export const instant = column('instant');
export const flag = column('flag');
export const json = column('json');
const sealed = (kind: SealedKind) => (sql: string, zh: string, en: string, index?: string): Column => ({ sql, kind, zh, en, ...(index ? { index } : {}) });
/** Sealed numbers: readers get them masked, and find them by `index`. */
export const phone = sealed('phone');
export const idNumber = sealed('idNumber');
export const accountNumber = sealed('accountNumber');
export const birthDate = sealed('birthDate');
const SEALED: readonly string[] = ['phone', 'idNumber', 'accountNumber', 'birthDate'] satisfies SealedKind[];
/** The sealed columns of a list and of its details, by name. */
export const sealedColumns = (spec: Pick<ListSpec, 'columns' | 'details'>): [string, Column][] => Object.entries({ ...spec.columns, ...spec.details }).filter(([, c]) => SEALED.includes(c.kind));

export type FilterValue = 'text' | 'day' | 'instant' | 'integer' | 'flag';
export interface Filter { value: FilterValue; build: (values: readonly SqlValue[]) => Condition; zh: string; en: string; choices?: readonly string[] }
/** `?x=a&x=b`: any of. */
export const anyOf = (sql: string, zh: string, en: string, choices?: readonly string[]): Filter =>
  ({ value: 'text', zh, en, choices, build: (values) => ({ sql: `${sql} IN (${values.map(() => '?').join(', ')})`, values }) });
/** `?xFrom=…` inclusive. */
export const atLeast = (sql: string, value: FilterValue, zh: string, en: string): Filter => ({ value, zh, en, build: ([v]) => ({ sql: `${sql} >= ?`, values: [v ?? null] }) });
/** `?xUntil=…` exclusive: periods are half-open. */
export const below = (sql: string, value: FilterValue, zh: string, en: string): Filter => ({ value, zh, en, build: ([v]) => ({ sql: `${sql} < ?`, values: [v ?? null] }) });
export const isSet = (sql: string, zh: string, en: string): Filter => ({ value: 'flag', zh, en, build: ([v]) => ({ sql: v === 1 ? `${sql} IS NOT NULL` : `${sql} IS NULL`, values: [] }) });
/** Any condition with one value in it, e.g. a subselect. */
export const where = (value: FilterValue, zh: string, en: string, build: (value: SqlValue) => Condition): Filter => ({ value, zh, en, build: ([v]) => build(v ?? null) });

/** Both ends of a period as two filters: `receivedFrom`, `receivedUntil`. */
export const between = <N extends string>(name: N, sql: string, value: 'day' | 'instant', zh: string, en: string) => ({
  [`${name}From`]: atLeast(sql, value, `${zh}起`, `${en} from`), [`${name}Until`]: below(sql, value, `${zh}止(不含)`, `${en} until (exclusive)`),
}) as Record<`${N}From` | `${N}Until`, Filter>;

/** A sort needs an expression that is never null, so that cursors work. */
export interface Sort { sql: string; kind: 'text' | 'integer' | 'instant' }
export const byText = (sql: string): Sort => ({ sql: `COALESCE(${sql}, '')`, kind: 'text' });
export const byNumber = (sql: string): Sort => ({ sql: `COALESCE(${sql}, 0)`, kind: 'integer' });
/** For text and number columns that are never null: the plain column, so that its index serves the order. */
export const byColumn = (sql: string, kind: Sort['kind'] = 'text'): Sort => ({ sql, kind });

/**
 * A list, said once: what it shows, filters, sorts, searches, and which rows a person may see. The JSON list, its export, the single
 * record, the API document and the figures' rows all follow from it. What is not in these tables cannot be asked for. Its SQL may
 * name `:today`, the business clock's civil day, and `:organization`, the asker's own body.
 */
export interface ListSpec {
  resource: string;
  zh: string;
  en: string;
  /** FROM with its joins; joins must not multiply rows. */
  from: string;
  /** Values of the places in `from`, where it is a query of its own. */
  fromValues?: readonly SqlValue[];
  /** The id column, e.g. `c.id`. */
  id: string;
  columns: Readonly<Record<string, Column>>;
  /** Shown on the single record only. */
  details?: Readonly<Record<string, Column>>;
  filters: Readonly<Record<string, Filter>>;
  sorts: Readonly<Record<string, Sort>>;
  /** e.g. `-createdAt` */
  sort: string;
  /** Columns that `q` looks into. */
  search: readonly string[];
  visible: (who: Actor) => Condition;
  /** The columns that say of whose life a row is a part, in a statement's words; left out: `organizationId`, where it has one. */
  organizations?: readonly string[];
  /** Two of the columns: what a search across all kinds shows of a row. Left out: the kind is not searched there. */
  found?: { title: string; subtitle: string; /** Comes before other kinds: it is what people mostly look for. */ isFirst?: boolean };
}
