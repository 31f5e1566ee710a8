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
  /** The names of the file's columns, in their order. */
  columns: string[];
  /** Column of the file → field of the register, null where a column is not read. */
  mapping: Record<string, string | null>;
  counts: Record<Outcome | 'total', number>;
  mappedBy: 'given' | 'source' | 'columns' | 'titles' | null;
  sourceName: string | null;
  /** Rows written so far, of those that are to be written. */
  done: number;
  total: number;
}

/** What is wrong with a row; `field` is null when it is the row as a whole. */
interface RowProblem {
  field: string | null;
  code: string;
  zh: string;
  en: string;
}

export interface ImportRow {
  id: string;
  rowNo: number;
  outcome: Outcome;
  values: Record<string, string | number | boolean | null>;
  problems: RowProblem[];
}

/** The fields a workbook may fill, in the order they are offered. */
export const importFields = [
  'name', 'type', 'uscc', 'divisionId', 'registeredOn', 'filedOn', 'sector', 'address', 'legalRepresentative', 'contactPhone', 'supervisoryUnit', 'isDirectlyRegistered', 'fundsFen', 'memberCount', 'purpose', 'businessScope', 'source',
] as const;
