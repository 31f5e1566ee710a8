import fc from 'fast-check';
import { daysBetween } from '../../../src/kernel/calendar.js';
import { civil, columnOf, lettersOf } from '../../../src/platform/workbook/cell.js';
import { showsDate } from '../../../src/platform/workbook/styles.js';

test.each([
  ['A1', 1],
  ['Z9', 26],
  ['AA10', 27],
  ['GR200', 200],
  ['XFD1048576', 16_384],
  ['12', 0],
])('%s is in column %d', (reference, column) => {
  expect(columnOf(reference)).toBe(column);
});

test('a column beyond the last is refused', () => expect(() => columnOf('XFE1')).toThrow('column'));

test('letters and numbers of columns are the same thing', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => columnOf(`${lettersOf(column)}7`) === column));
});

test.each<[number, boolean, string | number]>([
  [43_465, false, '2018-12-31'],
  [42_003, true, '2018-12-31'],
  [61, false, '1900-03-01'],
  [59, false, '1900-02-28'],
  [1, false, '1900-01-01'],
  [0, true, '1904-01-01'],
  [43_465.604166666664, false, '2018-12-31 14:30:00'],
  [43_465.9999999, false, '2019-01-01'],
  [0.5, false, '12:00:00'],
  [2_958_465, false, '9999-12-31'],
  [60, false, 60],
  [0, false, 0],
  [-1, false, -1],
  [2_958_466, false, 2_958_466],
])('%d (since 1904: %s) is %s', (serial, isSince1904, expected) => {
  expect(civil(serial, isSince1904)).toBe(expected);
});

test('a date is a count of days from the end of 1899, there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => daysBetween('1899-12-30', String(civil(serial, false))) === serial),
  );
});

test.each([
  ['yyyy/m/d', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]yyyy"年"m"月"', true],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', true],
  ['h:mm:ss', true],
  ['"日"0', false],
  ['[h]:mm', false],
  ['General', false],
  ['G/通用格式', false],
  ['0.00E+00', false],
  ['[Red]#,##0.00;[Blue]-#,##0.00', false],
  ['#,##0.00" yd"', false],
  ['0\\d', false],
  ['_(* #,##0_);"days"', false],
  ['@', false],
])('format %s shows a date: %s', (code, expected) => {
  expect(showsDate(code)).toBe(expected);
});
