import type { Words } from '../../kernel/problem.js';
import { sqlInstant } from '../database/columns.js';
import type { Condition, ListSpec } from '../lists/list.js';

export type FigureUnit = 'organizations' | 'fen' | 'activities' | 'personTimes' | 'minutes' | 'reports' | 'persons' | 'documents' | 'basisPoints';

/**
 * A number and the very rows behind it, said once: the value is a COUNT or SUM over exactly these rows, so the two cannot disagree.
 * Cumulative: what was so on the day asked for (docs/decisions/0008-figures-one-declaration.md).
 */
export interface Figure {
  key: string;
  unit: FigureUnit;
  title: Words;
  /** Counted up whenever `definition` or the rows change; issued reports name it. */
  version: number;
  definition: Words;
  /**
   * The rows as an ordinary list. Its columns hold at least `label`, `resource` (which record the row opens), `recordId`, `on`, `value`,
   * `organizationName` and `divisionName`.
   */
  rows: ListSpec;
  /** SQL of what a row adds to the value; `1` counts. */
  value: string;
  /** What was so on a civil day, as far as the system knew at an instant (null: as far as it knows now). */
  when: (asOf: string, knownAt: Date | null) => Condition;
  /** The column with the division a row belongs to. */
  division: string;
}

/** One figure over another, in basis points. Its rows are the numerator's; each carries the part of the ratio that it adds. */
export interface Ratio { key: string; title: Words; version: number; definition: Words; numerator: string; denominator: string }

/** A column pair: the civil day something became so, and the instant the system came to know it. */
export interface Fact { day: string; knownAt: string }

/** Begun on or before the day, and not ended by then. Without an end: for ever. */
export const inForce = (began: Fact, ended?: Fact) => (asOf: string, knownAt: Date | null): Condition => {
  const known = knownAt ? sqlInstant(knownAt) : null;
  const parts: Condition[] = [{ sql: `${began.day} <= ?`, values: [asOf] }];
  if (known) parts.push({ sql: `${began.knownAt} <= ?`, values: [known] });
  if (ended && known) parts.push({ sql: `(${ended.day} IS NULL OR ${ended.day} > ? OR ${ended.knownAt} > ?)`, values: [asOf, known] });
  else if (ended) parts.push({ sql: `(${ended.day} IS NULL OR ${ended.day} > ?)`, values: [asOf] });
  return { sql: parts.map((p) => p.sql).join(' AND '), values: parts.flatMap((p) => p.values) };
};
