import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { yearOf, type Day } from '../../kernel/calendar.js';

/** A day on which offices do otherwise than the week says, or which a festival covers. */
export interface StateHoliday {
  readonly day: Day;
  /** The festival that moves the day, in Chinese: 春节. */
  readonly name: string;
  /** `holiday` is off; `makeUp` is a Saturday or Sunday that is worked instead (调休). */
  readonly kind: 'holiday' | 'makeUp';
}

/** The package keeps `English,中文,days off by statute` for each day. */
const named = (days: Record<string, string>, kind: StateHoliday['kind']): StateHoliday[] =>
  Object.entries(days).map(([day, words]) => ({ day, name: words.split(',')[1] ?? words, kind }));

/**
 * The days that the State Council's yearly notices move, oldest first.
 *
 * Shape    2004 to 2026 with version 1.5 of the package; weekend days inside a festival may or may not be among them
 * Edges    its data are read, not its functions: those take a year without a notice for one without holidays
 * Source   全国年节及纪念日放假办法 and the yearly 国务院办公厅关于部分节假日安排的通知,
 *          as transcribed by the package chinese-days (MIT)
 */
export const stateHolidays: readonly StateHoliday[] = [...named(published.holidays, 'holiday'), ...named(published.workdays, 'makeUp')].sort((a, b) =>
  a.day < b.day ? -1 : 1,
);

/**
 * The years whose notice is among them, oldest first; of every other year nothing is known until staff enter it.
 *
 * Edges    told by the National Day, because a notice for one year may already move days of the December before it
 */
export const stateHolidayYears: readonly number[] = stateHolidays.filter(({ day }) => day.endsWith('-10-01')).map(({ day }) => yearOf(day));
