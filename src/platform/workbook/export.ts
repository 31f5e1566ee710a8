import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Zone } from '../../kernel/calendar.js';
import { writeArchive } from './archive.js';
import { lettersOf } from './cell.js';
import { isFormulaLike, plain, stored, type ExportColumn, type Written } from './column.js';
import { WorkbookFault } from './fault.js';
import {
  BOOK_LINKS,
  bookMarkup,
  CONTENT_TYPES,
  cut,
  escaped,
  ROOT_LINKS,
  sheetEnd,
  sheetNameOf,
  sheetStart,
  STYLE,
  STYLES,
} from './layout.js';

export type { ExportColumn, ExportKind } from './column.js';

/** Rows to be written; each has a value per column, in their order. */
export type ExportRows = Iterable<readonly unknown[]> | AsyncIterable<readonly unknown[]>;

export interface ExportOptions {
  /** Whose clock instants are written by. */
  readonly zone?: Zone;
}

/** One row of a sheet is its header. */
const MAX_ROWS = 1_048_575;
const MAX_TEXT = 32_767;
const MAX_COLUMNS = 16_384;
const BOM = '\ufeff';
const CSV_BATCH = 65_536;

/**
 * Writes an .xlsx while the rows arrive: bold header that stays, filter, real numbers and dates, money in yuan.
 *
 * Shape    → how many rows were written; `out` is ended, or destroyed when anything fails, and then `rows` is closed
 * Edges    a text is never a formula, and one that looks like it also keeps its quote prefix when edited; texts beyond the 32 767
 *          characters of a cell end in …; instants by the clock of `zone`
 * Refuses  WorkbookFault too-many-rows where a sheet ends; TypeError for a value that does not fit its column
 */
export async function writeRows(
  columns: readonly ExportColumn[],
  rows: ExportRows,
  out: Writable,
  { sheetName, zone = 'Asia/Shanghai' }: ExportOptions & { readonly sheetName: string },
): Promise<number> {
  refuseColumns(columns);
  const name = sheetNameOf(sheetName);
  const counter = { rows: 0 };
  const filter = (): string => `A1:${lettersOf(columns.length)}${counter.rows + 1}`;
  const sheet = async function* (): AsyncGenerator<string> {
    yield sheetStart(columns) + headerMarkup(columns);
    for await (const row of rows) {
      counter.rows += 1;
      if (counter.rows > MAX_ROWS) throw new WorkbookFault('too-many-rows', { sheet: name, maxRows: MAX_ROWS });
      yield rowMarkup(columns, row, counter.rows + 1, zone);
    }
    yield sheetEnd(columns, filter(), counter.rows);
  };
  const book = function* (): Generator<string> {
    yield bookMarkup(name, filter());
  };
  const files = [
    { name: '[Content_Types].xml', content: [CONTENT_TYPES] },
    { name: '_rels/.rels', content: [ROOT_LINKS] },
    { name: 'xl/_rels/workbook.xml.rels', content: [BOOK_LINKS] },
    { name: 'xl/styles.xml', content: [STYLES] },
    { name: 'xl/worksheets/sheet1.xml', content: sheet() },
    { name: 'xl/workbook.xml', content: book() },
  ];
  await writeArchive(files, out);
  return counter.rows;
}

/**
 * Writes RFC 4180 in UTF-8, with the mark without which Excel takes Chinese for noise.
 *
 * Shape    as writeRows; money in yuan without grouping, instants by the clock of `zone`
 * Edges    a text that looks like a formula gets a leading `'`. Long codes of digits only are shown rounded by Excel: that is the
 *          reader's doing, and .xlsx is the way out
 */
export async function writeCsv(
  columns: readonly ExportColumn[],
  rows: ExportRows,
  out: Writable,
  { zone = 'Asia/Shanghai' }: ExportOptions = {},
): Promise<number> {
  refuseColumns(columns);
  let count = 0;
  const lines = async function* (): AsyncGenerator<Buffer> {
    let waiting = BOM + lineOf(columns.map(({ header }) => quoted({ text: header, isNumber: false })));
    for await (const row of rows) {
      refuseLength(columns, row);
      count += 1;
      waiting += lineOf(columns.map((column, at) => quoted(isEmpty(row[at]) ? EMPTY : plain(column, row[at], zone))));
      if (waiting.length < CSV_BATCH) continue;
      yield Buffer.from(waiting);
      waiting = '';
    }
    yield Buffer.from(waiting);
  };
  await pipeline(Readable.from(lines(), { objectMode: false }), out);
  return count;
}

const EMPTY: Written = { text: '', isNumber: true };
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function quoted({ text, isNumber }: Written): string {
  const safe = !isNumber && isFormulaLike(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const headerMarkup = (columns: readonly ExportColumn[]): string =>
  `<row r="1">${columns
    .map(({ header }, at) => textCell(`${lettersOf(at + 1)}1`, header, isFormulaLike(header) ? STYLE.guardedHeader : STYLE.header))
    .join('')}</row>`;

function rowMarkup(columns: readonly ExportColumn[], row: readonly unknown[], rowNo: number, zone: Zone): string {
  refuseLength(columns, row);
  let cells = '';
  columns.forEach((column, at) => {
    const value = row[at];
    if (!isEmpty(value)) cells += cellMarkup(`${lettersOf(at + 1)}${rowNo}`, column, stored(column, value, zone));
  });
  return `<row r="${rowNo}">${cells}</row>`;
}

function cellMarkup(reference: string, { kind }: ExportColumn, { text, isNumber }: Written): string {
  if (isNumber) return `<c r="${reference}" s="${STYLE[kind]}"><v>${text}</v></c>`;
  return textCell(reference, text, isFormulaLike(text) ? STYLE.guardedText : STYLE.text);
}

function textCell(reference: string, text: string, style: number): string {
  const whole = text.length > MAX_TEXT ? `${cut(text, MAX_TEXT - 1)}…` : text;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

function refuseColumns(columns: readonly ExportColumn[]): void {
  if (columns.length === 0 || columns.length > MAX_COLUMNS) throw new RangeError(`an export of ${columns.length} columns`);
}

/** More values than columns would be lost, fewer would move to another column unnoticed. */
function refuseLength(columns: readonly ExportColumn[], row: readonly unknown[]): void {
  if (row.length !== columns.length) throw new RangeError(`a row of ${row.length} values for ${columns.length} columns`);
}
