import { halfWidth } from '../../kernel/width.js';
import type { CellValue } from './cell.js';
import type { WorkbookSource } from './container.js';
import { WorkbookFault } from './fault.js';
import { limitsOf, type ReadOptions } from './limits.js';
import { readRows } from './reader.js';
import type { SheetRow } from './sheet.js';

/** A column one hopes to find, and what people call it, the likeliest first. */
export interface ExpectedColumn<Key extends string = string> {
  readonly key: Key;
  readonly synonyms: readonly string[];
}

export interface TableOptions<Key extends string = string> extends ReadOptions {
  readonly columns: readonly ExpectedColumn<Key>[];
}

export interface Table<Key extends string = string> {
  readonly sheet: string;
  readonly headerRowNo: number;
  /** As written, trimmed; empty where a column has none. */
  readonly headers: readonly string[];
  /** Where each expected column seems to be, from 0; what was not found is left out. */
  readonly suggestedMapping: Readonly<Partial<Record<Key, number>>>;
  /** The rows below the header, with a cell for every header; every iteration reads the source anew. */
  readonly rows: AsyncIterable<SheetRow>;
}

/** Titles and remarks may stand above the header, but not more than this many rows. */
const HEADER_WITHIN = 10;

/**
 * Finds the header of a sheet and what its columns mean.
 *
 * Shape    the header is the row, of the first ten that hold anything, with most of the expected columns; without any, the first
 *          unmerged one of two or more texts
 * Edges    titles above the header may be merged, the header may not; limits count the rows below it
 * Refuses  as readRows, and WorkbookFault merged-header; no-rows when nothing stands below the header
 */
export async function readTable<Key extends string>(source: WorkbookSource, options: TableOptions<Key>): Promise<Table<Key>> {
  const { columns, ...reading } = options;
  const head = await headOf(source, reading);
  const header = headerOf(head, columns);
  const { sheet, rowNo } = header;
  if (header.merges[0] !== undefined) throw new WorkbookFault('merged-header', { sheet, rowNo, range: header.merges.join(' ') });
  if (head.at(-1) === header) throw new WorkbookFault('no-rows', { sheet });
  const headers = header.cells.map(headerText);
  const rows = { [Symbol.asyncIterator]: () => rowsBelow(source, reading, header) };
  return { sheet, headerRowNo: rowNo, headers, suggestedMapping: mapped(headers, columns), rows };
}

/** One row more than a header is looked for in, so that one is known to stand below it. */
async function headOf(source: WorkbookSource, options: ReadOptions): Promise<SheetRow[]> {
  const head: SheetRow[] = [];
  for await (const row of readRows(source, { ...options, maxRows: Infinity })) {
    head.push(row);
    if (head.length > HEADER_WITHIN) break;
  }
  return head;
}

function headerOf(head: readonly SheetRow[], columns: readonly ExpectedColumn[]): SheetRow {
  const candidates = head.slice(0, HEADER_WITHIN);
  const matches = (row: SheetRow): number => Object.keys(mapped(row.cells.map(headerText), columns)).length;
  const best = candidates.reduce((a, b) => (matches(b) > matches(a) ? b : a));
  if (matches(best) > 0) return best;
  const texts = (row: SheetRow): number => row.cells.filter((cell) => typeof cell === 'string').length;
  return candidates.find((row) => row.merges.length === 0 && texts(row) > 1) ?? best;
}

async function* rowsBelow(source: WorkbookSource, options: ReadOptions, header: SheetRow): AsyncGenerator<SheetRow> {
  const { maxRows } = limitsOf(options);
  let count = 0;
  for await (const row of readRows(source, { ...options, maxRows: maxRows + HEADER_WITHIN })) {
    if (row.rowNo <= header.rowNo) continue;
    count += 1;
    if (count > maxRows) throw new WorkbookFault('too-many-rows', { sheet: row.sheet, maxRows });
    yield { ...row, cells: Array.from({ length: Math.max(row.cells.length, header.cells.length) }, (_, at) => row.cells[at] ?? null) };
  }
}

/** Each expected column takes the header that fits it best; a header serves one column only. */
function mapped<Key extends string>(headers: readonly string[], columns: readonly ExpectedColumn<Key>[]): Partial<Record<Key, number>> {
  const fits = columns.flatMap(({ key, synonyms }) => headers.map((header, at) => ({ key, at, rank: rankOf(header, synonyms) })));
  const mapping: Partial<Record<Key, number>> = {};
  const taken = new Set<number>();
  for (const { key, at, rank } of fits.toSorted((a, b) => a.rank - b.rank)) {
    if (rank === Infinity) break;
    if (mapping[key] !== undefined || taken.has(at)) continue;
    mapping[key] = at;
    taken.add(at);
  }
  return mapping;
}

/** How well a header fits, 0 being best: a match with its brackets comes before one without, an earlier synonym before a later. */
function rankOf(header: string, synonyms: readonly string[]): number {
  const names = synonyms.map(nameOf);
  const whole = names.indexOf(nameOf(header));
  if (whole >= 0) return whole;
  const bare = names.indexOf(nameOf(withoutBrackets(header)));
  return bare < 0 ? Infinity : names.length + bare;
}

const withoutBrackets = (text: string): string =>
  halfWidth(text).replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕|《[^》]*》|\{[^}]*\}/g, '');

/** A header as it is compared: half-width, lower case, without blanks, stars and colons. */
const nameOf = (text: string): string =>
  halfWidth(text)
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\u2060\ufeff*※★:]/g, '');

const headerText = (cell: CellValue): string => (cell === null ? '' : String(cell).trim());
