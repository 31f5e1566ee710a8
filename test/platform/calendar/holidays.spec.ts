import { addDays, addWorkingDays, startOfDay, workingCalendar, type Day } from '../../../src/kernel/calendar.js';
import { stateHolidays, stateHolidayYears } from '../../../src/platform/calendar/holidays.js';

const daysOf = (kind: 'holiday' | 'makeUp') => stateHolidays.filter((row) => row.kind === kind).map(({ day }) => day);
const calendar = workingCalendar({ holidays: daysOf('holiday'), makeUpDays: daysOf('makeUp'), years: stateHolidayYears });
const run = (from: Day, length: number) => Array.from({ length }, (_, index) => addDays(from, index));

test.each([
  ['Spring Festival 2018', '2018-02-15', 7, '春节'],
  ['National Day 2018', '2018-10-01', 7, '国庆节'],
  ['Spring Festival 2020, three days longer against the epidemic', '2020-01-24', 10, '春节'],
  ['National Day and Mid-autumn 2020', '2020-10-01', 8, '国庆节'],
  ['Spring Festival 2024', '2024-02-10', 8, '春节'],
  ['Spring Festival 2026', '2026-02-15', 9, '春节'],
])('%s', (_, from, length, name) => {
  for (const day of run(from, length)) expect(stateHolidays).toContainEqual({ day, name, kind: 'holiday' });
  expect(run(from, length).filter((day) => calendar.isWorkingDay(day))).toEqual([]);
});

test.each([
  '2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30', '2018-12-29', '2020-01-19', '2024-02-04', '2024-02-18', '2026-01-04', '2026-10-10',
])('%s is worked', (day) => {
  expect(stateHolidays).toContainEqual(expect.objectContaining({ day, kind: 'makeUp' }));
  expect(calendar.isWorkingDay(day)).toBe(true);
});

test.each([
  ['the Saturday that was to be worked before the festival grew', '2020-02-01', false],
  ['the Monday after it', '2020-02-03', true],
  ['the last day of 2018, given for the New Year', '2018-12-31', false],
  ['an ordinary Wednesday', '2018-06-06', true],
  ['an ordinary Sunday', '2018-06-10', false],
])('%s', (_, day, expected) => expect(calendar.isWorkingDay(day)).toBe(expected));

test('a first check asked for before Spring Festival 2018 is due on the fifth working day', () => {
  expect(addWorkingDays('2018-02-12', 5, calendar)).toBe('2018-02-24');
});

test('each day stands there once, in order, with a Chinese name', () => {
  const days = stateHolidays.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort());
  for (const { name } of stateHolidays) expect(name).toMatch(/^[\p{Script=Han}\d]+$/u);
});

test('only Saturdays and Sundays are made up', () => {
  for (const day of daysOf('makeUp')) expect([0, 6]).toContain(startOfDay(day, 'UTC').getUTCDay());
});

test('the years from 2018 are known without a gap; one without a notice is not', () => {
  const [first = 0, last = 0] = [stateHolidayYears[0], stateHolidayYears.at(-1)];
  expect(stateHolidayYears).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  expect(first).toBeLessThanOrEqual(2018);
  expect(last).toBeGreaterThanOrEqual(2026);
  expect(calendar.knows(last + 1)).toBe(false);
  expect(() => calendar.isWorkingDay(`${last + 1}-10-01`)).toThrow(`${last + 1}`);
});
