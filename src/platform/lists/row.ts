import { instantOf } from '../database/columns.js';
import { maskAccountNumber, maskBirthDate, maskIdNumber, maskPhone } from '../secrets/masks.js';
import type { Secrets } from '../secrets/secrets.js';
import type { Column, ColumnKind, ListSpec } from './list.js';

export type Row = { id: string } & Record<string, unknown>;
type Read = (raw: unknown) => unknown;

/** Engines give numbers as text, instants as dates or text, flags as 0/1: one reader per kind makes them what the API promises. */
const reads = (secrets: Secrets): Record<ColumnKind, Read | undefined> => {
  const masked = (mask: (plain: string) => string) => (raw: unknown): unknown => (typeof raw === 'string' ? mask(secrets.open(raw)) : null);
  const number = (raw: unknown): unknown => (raw === null ? null : Number(raw));
  return {
    text: undefined, day: undefined, integer: number, fen: number, instant: instantOf,
    flag: (raw) => Number(raw) === 1,
    json: (raw) => (typeof raw === 'string' ? (JSON.parse(raw) as unknown) : raw),
    phone: masked(maskPhone), idNumber: masked(maskIdNumber), accountNumber: masked(maskAccountNumber), birthDate: masked(maskBirthDate),
  };
};

/** The SELECT list and the function that finishes its rows, made once per list. */
export interface Shape { select: string; finish: (raw: Record<string, unknown>) => Row }

export function shapeOf(spec: ListSpec, whole: boolean, secrets: Secrets): Shape {
  const columns: [string, Column][] = Object.entries({ ...spec.columns, ...(whole ? spec.details : {}) });
  const byKind = reads(secrets);
  const work = columns.flatMap(([name, c]) => (byKind[c.kind] ? [[name, byKind[c.kind]] as [string, Read]] : []));
  const named = columns.map(([name, c]) => `${c.sql} AS \`${name}\``);
  return {
    select: [...('id' in spec.columns ? [] : [`${spec.id} AS id`]), ...named].join(', '),
    finish: (raw) => {
      for (const [name, read] of work) raw[name] = read(raw[name]);
      return raw as Row;
    },
  };
}
