import { halfWidth } from './width.js';

/** A civil date, `YYYY-MM-DD`, years 1000 to 9999: the range every database's date type holds. Days compare as texts. */
export type Day = string;

/** From the first day up to, but without, the last; `until: null` is still open. */
export interface Period {
  readonly from: Day;
  readonly until: Day | null;
}

/** Which days offices work. Whoever has the table of holidays hands one of these to the rules. */
export interface WorkingCalendar {
  /** Refuses with a RangeError when the year is not known: a guess would move somebody's deadline. */
  isWorkingDay(day: Day): boolean;
  /** Whether the holidays of this year have been published and entered. */
  knows(year: number): boolean;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const FIRST = Date.UTC(1000, 0, 1) / DAY_MS;
const LAST = Date.UTC(9999, 11, 31) / DAY_MS;

/**
 * Hours ahead of UTC. A table and not the system's zone data, because reading that costs a formatter per call.
 * China's summer time of 1986 to 1991 is left out: no instant this system keeps is as old; older dates are civil dates.
 */
const ZONES = { 'Asia/Shanghai': 8, UTC: 0 } as const;

/** A zone whose civil day can be told from an instant. */
export type Zone = keyof typeof ZONES;

/** Whether a value is a civil date that exists: `2020-02-29` is, `2019-02-29`, `2018-2-9` and `0000-01-01` are not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const [year, month, date] = partsOf(value);
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(year, month);
}

/**
 * The day a person or a spreadsheet wrote, or undefined when it is none, or not a whole one.
 *
 * Shape    `2018-06-01` `2018/6/1` `2018.6.1` `2018年6月1日` `20180601` `２０１８．６．１`; a time of day behind it is dropped
 * Edges    undefined for a month or a year alone, for two-digit years and for the 30th of February
 */
export function parseDay(text: string): Day | undefined {
  const plain = halfWidth(text).trim();
  const [, year, month = '', day = ''] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : undefined;
}

/** The year of a civil date, as a number. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * The day `days` days later; earlier when negative.
 *
 * Refuses  RangeError for what is no day, a broken number, or a result outside the years 1000 to 9999
 */
export const addDays = (day: Day, days: number): Day => write(serial(day) + days);

/**
 * The same date `months` months later; the last day of that month where the date does not exist.
 *
 * Edges    2018-01-31 + 1 is 2018-02-28, and adding another month gives 2018-03-28: terms are counted from their start
 * Refuses  as addDays
 */
export function addMonths(day: Day, months: number): Day {
  serial(day);
  const [year, month, date] = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const laterDate = Math.min(date, lengthOf(laterYear, laterMonth));
  const later = [laterYear, laterMonth, laterDate].map((part) => String(part).padStart(2, '0')).join('-');
  return isDay(later) ? later : outside();
}

/** The same date `years` years later; 29 February becomes the 28th where there is none. Refuses as addDays. */
export const addYears = (day: Day, years: number): Day => addMonths(day, years * 12);

/** Days from one date to the other, below zero when `until` is the earlier one. Refuses what is no day with a RangeError. */
export const daysBetween = (from: Day, until: Day): number => serial(until) - serial(from);

/**
 * The civil date people in the zone have at that instant.
 *
 * Refuses  RangeError for an invalid Date
 */
export const dayIn = (instant: Date, zone: Zone = 'Asia/Shanghai'): Day =>
  write(Math.floor((instant.getTime() + ZONES[zone] * HOUR_MS) / DAY_MS));

/** The instant at which a civil date begins in the zone. Refuses what is no day with a RangeError. */
export const startOfDay = (day: Day, zone: Zone = 'Asia/Shanghai'): Date => new Date(serial(day) * DAY_MS - ZONES[zone] * HOUR_MS);

/** Whether the day lies in the period: its first day does, its `until` does not. */
export const contains = (period: Period, day: Day): boolean => period.from <= day && (period.until === null || day < period.until);

/** Whether two periods have a day in common. Touching ones have none; nor has an empty one. */
export function overlaps(a: Period, b: Period): boolean {
  const from = a.from > b.from ? a.from : b.from;
  return contains(a, from) && contains(b, from);
}

/**
 * The n-th working day after `day`; `day` itself, working or not, for 0.
 *
 * Shape    (day, n ≥ 0, calendar) → Day; the day something happens is never counted
 * Source   docs/sources.md#X7, #N20, #F13: terms in working days, counted from the day after
 * Refuses  RangeError that names the year when the calendar does not know it; RangeError for n below 0 or broken
 */
export function addWorkingDays(day: Day, n: number, calendar: WorkingCalendar): Day {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`);
  let at = serial(day);
  for (let left = n; left > 0; ) {
    at += 1;
    if (isOpen(write(at), calendar)) left -= 1;
  }
  return write(at);
}

/**
 * Working days gone by since `from` when it is `until`: those after `from`, up to and with `until`.
 *
 * Edges    the inverse of addWorkingDays, hence not half-open; below zero when `until` is the earlier day
 * Refuses  RangeError that names the year when the calendar does not know it
 */
export function workingDaysBetween(from: Day, until: Day, calendar: WorkingCalendar): number {
  const [first, last] = [serial(from), serial(until)];
  if (last < first) return -workingDaysBetween(until, from, calendar);
  let count = 0;
  for (let at = first + 1; at <= last; at += 1) if (isOpen(write(at), calendar)) count += 1;
  return count;
}

/**
 * A working calendar made from the published days: Saturdays, Sundays and holidays are off, make-up days are not.
 *
 * Shape    `years` are those whose days are complete; a day of another year does not make that year known
 * Refuses  RangeError for a day that does not exist or is given as both, when built; for an unknown year, when asked
 */
export function workingCalendar(given: { holidays: Iterable<Day>; makeUpDays: Iterable<Day>; years: Iterable<number> }): WorkingCalendar {
  const holidays = new Set(given.holidays);
  const makeUpDays = new Set(given.makeUpDays);
  const years = new Set(given.years);
  for (const day of [...holidays, ...makeUpDays]) serial(day);
  for (const day of makeUpDays) if (holidays.has(day)) throw new RangeError(`${day} is both a holiday and a make-up day`);
  return {
    knows: (year) => years.has(year),
    isWorkingDay(day) {
      const at = serial(day);
      if (!years.has(yearOf(day))) throw unknownYear(day);
      return makeUpDays.has(day) || (isWeekday(at) && !holidays.has(day));
    },
  };
}

function isOpen(day: Day, calendar: WorkingCalendar): boolean {
  if (!calendar.knows(yearOf(day))) throw unknownYear(day);
  return calendar.isWorkingDay(day);
}

const unknownYear = (day: Day): RangeError => new RangeError(`the holidays of ${yearOf(day)} are not known`);

/** Day 0, 1970-01-01, was a Thursday. */
const isWeekday = (at: number): boolean => {
  const sinceSunday = (((at + 4) % 7) + 7) % 7;
  return sinceSunday >= 1 && sinceSunday <= 5;
};

const partsOf = (day: Day): [year: number, month: number, date: number] => [yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8, 10))];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. */
function serial(day: Day): number {
  if (!isDay(day)) throw new RangeError(`not a civil date: ${String(day)}`);
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

function write(at: number): Day {
  if (!Number.isInteger(at) || at < FIRST || at > LAST) return outside();
  return new Date(at * DAY_MS).toISOString().slice(0, 10);
}

function outside(): never {
  throw new RangeError('no day of the years 1000 to 9999');
}
