import { dayIn, daysBetween, isDay, startOfDay, type Day, type Zone } from '../../kernel/calendar.js';
import { isFen } from '../../kernel/money.js';

export type ExportKind = 'text' | 'integer' | 'money' | 'day' | 'instant';

/**
 * A column of an export.
 *
 * Shape    values by kind: text – string, number, boolean · integer – whole number, bigint or digits · money – fen ·
 *          day – `2018-12-31` · instant – Date, milliseconds or an ISO text with its zone; null and undefined leave the cell empty
 */
export interface ExportColumn {
  readonly header: string;
  readonly kind: ExportKind;
  /** In characters of a Latin letter's width. */
  readonly width?: number;
}

/** A cell as it is written: text as it is, or digits that are a number. */
export interface Written {
  readonly text: string;
  readonly isNumber: boolean;
}

const DAY_MS = 86_400_000;
/** Before it Excel's own count of days is wrong (it knows a 1900-02-29), so earlier dates are written as text. */
const FIRST_DAY = '1900-03-01';
const SERIAL_ZERO = '1899-12-30';
/** Digits a cell keeps of a number; longer ones are written as text. */
const EXACT_DIGITS = 15;

/** What plain text shows: for .csv. */
export function plain(column: ExportColumn, value: unknown, zone: Zone): Written {
  switch (column.kind) {
    case 'text':
      return { text: textOf(column, value), isNumber: false };
    case 'integer':
      return { text: integerOf(column, value), isNumber: true };
    case 'money':
      return { text: yuanOf(column, value), isNumber: true };
    case 'day':
      return { text: dayOf(column, value), isNumber: true };
    case 'instant':
      return { text: clockOf(instantOf(column, value), zone).join(' '), isNumber: true };
  }
}

/** What a cell of a workbook holds: dates as the number of days since 1899-12-30. */
export function stored(column: ExportColumn, value: unknown, zone: Zone): Written {
  if (column.kind === 'instant') {
    const instant = instantOf(column, value);
    const day = dayIn(instant, zone);
    const fraction = (instant.getTime() - startOfDay(day, zone).getTime()) / DAY_MS;
    return serialOr(clockOf(instant, zone).join(' '), day, fraction);
  }
  const written = plain(column, value, zone);
  if (column.kind === 'day') return serialOr(written.text, written.text, 0);
  return written.isNumber && written.text.replace(/\D/g, '').length > EXACT_DIGITS ? { text: written.text, isNumber: false } : written;
}

/**
 * Whether a spreadsheet might take the text for a formula: it begins with `= + - @`, their full-width forms (which Chinese Excel
 * reads alike) or a tab or line end, blanks before it or not.
 */
export const isFormulaLike = (text: string): boolean => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text);

function serialOr(text: string, day: Day, fraction: number): Written {
  if (day < FIRST_DAY) return { text, isNumber: false };
  return { text: String(daysBetween(SERIAL_ZERO, day) + fraction), isNumber: true };
}

function textOf(column: ExportColumn, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return unfit(column);
}

function integerOf(column: ExportColumn, value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? String(value) : '';
  return /^-?\d+$/.test(text) ? text : unfit(column);
}

function yuanOf(column: ExportColumn, value: unknown): string {
  const fen = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (!isFen(fen)) return unfit(column);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const dayOf = (column: ExportColumn, value: unknown): Day => (isDay(value) ? value : unfit(column));

function instantOf(column: ExportColumn, value: unknown): Date {
  const hasZone = typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value);
  const instant = value instanceof Date ? value : typeof value === 'number' || hasZone ? new Date(value) : undefined;
  return instant === undefined || Number.isNaN(instant.getTime()) ? unfit(column) : instant;
}

/** The clock on the wall in the zone, to the second. */
function clockOf(instant: Date, zone: Zone): [day: Day, time: string] {
  const day = dayIn(instant, zone);
  const sinceMidnight = new Date(instant.getTime() - startOfDay(day, zone).getTime());
  return [day, sinceMidnight.toISOString().slice(11, 19)];
}

/** A programmer's mistake, not a user's: the value is left out of the message because it may be personal. */
function unfit({ header, kind }: ExportColumn): never {
  throw new TypeError(`column ${header}: a value that is no ${kind}`);
}
