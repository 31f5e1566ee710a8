import { Column, ForeignKey, PrimaryColumn, type ColumnOptions } from 'typeorm';

/**
 * The only column kinds entities may use: each works the same on every engine.
 * SQLite does not enforce lengths, so a test compares every `@Words(n)` with its field's maximum.
 */
type Options = { nullable?: boolean };

const safe = {
  to: (v: number | null | undefined) => v,
  from: (v: string | number | null) => (v === null ? null : safeInteger(v)),
};

function safeInteger(v: string | number): number {
  const n = Number(v);
  if (!Number.isSafeInteger(n)) throw new RangeError(`${v} is not a safe integer`);
  return n;
}

const json = {
  to: (v: unknown) => (v === null || v === undefined ? null : JSON.stringify(v)),
  from: (v: unknown) => (typeof v === 'string' ? (JSON.parse(v) as unknown) : v),
};

const column = (options: ColumnOptions): PropertyDecorator => Column(options);

/** The record's own id, a UUIDv7. */
export const Key = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });
/** Part of a key made of words. */
export const KeyWords = (length: number): PropertyDecorator => PrimaryColumn({ type: 'varchar', length });
/**
 * Another record's id. `to` names the entity class of an earlier room (as text: rooms do not import each other's entities) and `fk` the
 * constraint; deleting what is pointed at is refused.
 */
export function Ref(o: Options & { to?: string; fk?: string } = {}): PropertyDecorator {
  const { to, fk, ...options } = o;
  return (target, property) => {
    column({ type: 'varchar', length: 36, ...options })(target, property);
    if (to) ForeignKey(to, 'id', { name: fk, onDelete: 'RESTRICT', onUpdate: 'NO ACTION' })(target, property);
  };
}
/** Up to `length` characters. */
export const Words = (length: number, o: Options = {}): PropertyDecorator => column({ type: 'varchar', length, ...o });
/** Long text, some thousand characters. */
export const Prose = (o: Options = {}): PropertyDecorator => column({ type: 'text', ...o });
/** Money in fen, a safe integer. */
export const FenColumn = (o: Options = {}): PropertyDecorator => column({ type: 'bigint', transformer: safe, ...o });
/** A whole number below 2^31. */
export const Whole = (o: Options = {}): PropertyDecorator => column({ type: 'integer', ...o });
/** A whole number that may be larger. */
export const Long = (o: Options = {}): PropertyDecorator => column({ type: 'bigint', transformer: safe, ...o });
export const Flag = (): PropertyDecorator => column({ type: 'boolean', default: false });
/** A point in time, UTC, milliseconds. */
export const Instant = (o: Options = {}): PropertyDecorator => column({ type: 'datetime', precision: 3, ...o });
/** A civil date `YYYY-MM-DD`. */
export const Day = (o: Options = {}): PropertyDecorator => column({ type: 'varchar', length: 10, ...o });
/** Where the record stands in its lifecycle. */
export const State = (): PropertyDecorator => column({ type: 'varchar', length: 24 });
/** Structured data that is read whole, never queried. */
export const Json = (o: Options = {}): PropertyDecorator => column({ type: 'text', transformer: json, ...o });
/** Optimistic version, counted up by every change; the record's ETag. */
export const Version = (): PropertyDecorator => column({ type: 'integer', default: 1 });

/** How raw SQL writes an instant on every engine. */
export const sqlInstant = (at: Date): string => at.toISOString().replace('T', ' ').replace('Z', '');
/** How raw rows give an instant back: text on one engine, a Date on the other. */
export const instantOf = (raw: unknown): string | null =>
  raw === null || raw === undefined ? null : raw instanceof Date ? raw.toISOString() : `${String(raw).replace(' ', 'T')}Z`;
