/** How much of a workbook one is willing to read. */
export interface WorkbookLimits {
  /** Size of the file itself, in bytes. */
  readonly maxBytes: number;
  /** Files inside the file; an honest workbook has ten to a few hundred. */
  readonly maxEntries: number;
  /** Size of everything inside once inflated, in bytes. It costs time, not memory. */
  readonly maxInflatedBytes: number;
  /** How many times larger than its compressed form one inner file may become; deflate itself ends at 1032. */
  readonly maxRatio: number;
  /** Rows that hold anything. */
  readonly maxRows: number;
  /** The last column that may hold anything. */
  readonly maxColumns: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  maxBytes: 20_000_000,
  maxEntries: 1_000,
  maxInflatedBytes: 400_000_000,
  maxRatio: 200,
  maxRows: 100_000,
  maxColumns: 200,
};

/** Which sheet, by name (the first one not hidden unless told), and limits other than the usual ones. */
export interface ReadOptions extends Partial<WorkbookLimits> {
  readonly sheet?: string;
}

/** The usual limits with the given ones in their place. */
export const limitsOf = (options: ReadOptions): WorkbookLimits => {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...WORKBOOK_LIMITS, ...Object.fromEntries(given) };
};
