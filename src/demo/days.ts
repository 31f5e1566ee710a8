import chineseDays from 'chinese-days';
import { addDays, daysBetween, type Day } from '../kernel/calendar.js';
import type { Dice } from './dice.js';

/** The business clock of the demo walks from here … */
export const opensOn: Day = '2013-01-04';
/** … to here; the figures of the report hold at the end of this day. */
export const asOf: Day = '2018-12-31';
/** The last office day on which anything is entered (the New Year holiday of 2019 begins after it). */
export const lastEntryOn: Day = '2018-12-28';

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Before 2004 there is no table of holidays to ask: weekends alone are kept free. */
export const isOfficeDay = (day: Day): boolean => (day < '2004-01-01' ? weekdayOf(day) % 6 !== 0 : chineseDays.isWorkday(day));

/** The day itself, or the next on which the office is open. */
export function officeDay(day: Day): Day {
  let open = day;
  while (!isOfficeDay(open)) open = addDays(open, 1);
  return open;
}

/** The day itself, or the last one before it on which the office was open. */
export function officeDayUpTo(day: Day): Day {
  let open = day;
  while (!isOfficeDay(open)) open = addDays(open, -1);
  return open;
}

/** The n-th office day after a day. */
export function officeDaysAfter(day: Day, count: number): Day {
  let open = day;
  for (let i = 0; i < count; i += 1) open = officeDay(addDays(open, 1));
  return open;
}

/** Any day of the span, both ends included. */
export const someDay = (dice: Dice, from: Day, to: Day): Day => addDays(from, dice.whole(0, Math.max(0, daysBetween(from, to))));

/** An office day of the span, both ends included; the first one after `from` where the span holds none. */
export function someOfficeDay(dice: Dice, from: Day, to: Day): Day {
  const day = officeDay(someDay(dice, from, to));
  return day <= to ? day : officeDay(from);
}
