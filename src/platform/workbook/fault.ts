/** What can be wrong with a file somebody hands in as a workbook. */
export type WorkbookFaultCode =
  'not-a-workbook' | 'encrypted' | 'too-large' | 'bomb' | 'too-many-rows' | 'too-many-columns' | 'no-rows' | 'merged-header';

/**
 * A file refused, with what a person needs to put it right.
 *
 * Shape    `more` by code: not-a-workbook {found, reason?} · too-large {bytes, maxBytes} · bomb {reason, …} ·
 *          too-many-rows {sheet, maxRows} · too-many-columns {sheet, cell, maxColumns} · no-rows {sheet, reason?} ·
 *          merged-header {sheet, rowNo, range} · encrypted {}
 */
export class WorkbookFault extends Error {
  constructor(
    readonly code: WorkbookFaultCode,
    readonly more: Readonly<Record<string, string | number>> = {},
  ) {
    super(`workbook refused: ${code} ${JSON.stringify(more)}`);
    this.name = 'WorkbookFault';
  }
}

/** A file that calls itself a workbook but whose inside contradicts itself. */
export const damaged = (reason: string): WorkbookFault => new WorkbookFault('not-a-workbook', { found: 'damaged', reason });
