import { addDays, type Day } from '../../kernel/calendar.js';
import { damaged } from './fault.js';

/**
 * What a cell holds once its looks are taken off: text, number, truth, or nothing.
 *
 * Edges    dates are texts: `2018-12-31`, with a time of day `2018-12-31 14:30:00`, a time alone `14:30:00`
 */
export type CellValue = string | number | boolean | null;

/** What stands in a cell whose formula nobody has calculated yet: no value was saved with it. */
export const UNCALCULATED = '#CALC!';

const SECONDS_OF_DAY = 86_400;
/** 9999-12-31 in the numbering that starts in 1900. */
const LAST_SERIAL = 2_958_465;
const FIRST_LETTER = 64;

/** `3` for `C12`; 0 when there is no reference. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - FIRST_LETTER;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > 16_384) throw damaged('column');
  }
  return column;
}

/** `C` for 3. */
export function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(FIRST_LETTER + 1 + ((column - 1) % 26));
}

/**
 * The civil date, or time of day, a number stands for: counted in days, without a zone anywhere.
 *
 * Edges    Excel believes in 1900-02-29 (60), so days before it are one off; 60 itself, 0, negative numbers and what lies after
 *          9999 are no dates and stay numbers; rounded to the second
 */
export function civil(serial: number, isSince1904: boolean): string | number {
  const seconds = Math.round(serial * SECONDS_OF_DAY);
  const days = Math.floor(seconds / SECONDS_OF_DAY);
  const time = timeOf(seconds - days * SECONDS_OF_DAY);
  if (days === 0 && seconds > 0) return time;
  const day = dayOf(days, isSince1904);
  if (day === undefined) return serial;
  return seconds % SECONDS_OF_DAY === 0 ? day : `${day} ${time}`;
}

function dayOf(days: number, isSince1904: boolean): Day | undefined {
  if (days < 0 || days > LAST_SERIAL - (isSince1904 ? 1462 : 0)) return undefined;
  if (isSince1904) return addDays('1904-01-01', days);
  if (days === 0 || days === 60) return undefined;
  return addDays(days < 60 ? '1899-12-31' : '1899-12-30', days);
}

function timeOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
