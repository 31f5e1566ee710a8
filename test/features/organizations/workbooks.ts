import { workbook, type Sketch } from '../../platform/workbook/forge.js';

/** A day as spreadsheets keep it: a number shown as a date. */
export interface DayCell { serial: number }
export type Cell = string | number | null | DayCell;

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const cellOf = (cell: Cell): string =>
  cell === null ? '<c/>' : typeof cell === 'number' ? `<c><v>${cell}</v></c>` : typeof cell === 'string' ? `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>` : `<c s="1"><v>${cell.serial}</v></c>`;

/** A workbook of one sheet with these rows; `merges` are ranges. */
export const sheetOf = (rows: readonly (readonly Cell[])[], merges: readonly string[] = [], more: Sketch = {}): Buffer => workbook({
  rows: rows.map((row) => `<row>${row.map(cellOf).join('')}</row>`).join(''), after: merges.map((range) => `<mergeCell ref="${range}"/>`).join(''), styles: STYLES, ...more,
});
