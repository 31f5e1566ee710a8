/** What becomes of a row: a new body, a change of one, nothing, or it is refused. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** Column of the workbook → field of the body, null where a column is not read. */
export type Mapping = Record<string, string | null>;
/** What is wrong with a row; `field` is null when it is the row as a whole. */
export interface RowProblem { field: string | null; code: string; zh: string; en: string }
