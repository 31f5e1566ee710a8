import type { FieldProblem } from '../../api/problem.js';

export type ImportState = 'checked' | 'applying' | 'applied' | 'cancelled';
export type Outcome = 'new' | 'changed' | 'unchanged' | 'refused';
export const outcomes: readonly Outcome[] = ['new', 'changed', 'unchanged', 'refused'];

/** One workbook on its way into the register. */
export interface Import {
  id: string;
  version: number;
  createdAt: string;
  state: ImportState;
  fileName: string;
  /** The heads of the file's columns. */
  columns: string[];
  /** Field of the register → head of the column it is read from. */
  mapping: Record<string, string | null>;
  counts: Record<Outcome | 'total', number>;
  /** Rows written so far, while applying. */
  done?: number;
}

export interface ImportRow {
  id: string;
  rowNumber: number;
  outcome: Outcome;
  values: Record<string, string | number | boolean | null>;
  problems: FieldProblem[];
}
