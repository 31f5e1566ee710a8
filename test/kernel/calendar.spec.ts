import fc from 'fast-check';
import {
  addDays, addMonths, addWorkingDays, addYears, contains, dayIn, daysBetween, isDay, overlaps, parseDay, startOfDay, workingCalendar, workingDaysBetween, yearOf,
} from '../../src/kernel/calendar.js';

const days = fc.integer({ min: -80_000, max: 80_000 }).map((offset) => addDays('2018-06-15', offset));

describe('civil dates', () => {
  test.each(['2018-01-01', '2020-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is one', (day) => expect(isDay(day)).toBe(true));
  test.each([
    '2019-02-29', '1900-02-29', '2018-02-30', '2018-04-31', '2018-00-10', '2018-13-01', '2018-01-00', '2018-01-32', '2018-1-1', '18-01-01', '0999-12-31',
    '2018-01-01T00:00:00Z', '2018-01-01\n', ' 2018-01-01', '2018/01/01', '２０１８-01-01', '', 20180101, null, undefined, new Date(0),
  ])('%p is none', (value) => expect(isDay(value)).toBe(false));

  test.each([
    '2018-06-01', '2018-6-1', '2018/6/1', '2018/06/01', '2018.6.1', '2018年6月1日', '2018年06月01日', '2018年6月1', '20180601', ' 2018-06-01 ', '2018 / 6 / 1', '２０１８．６．１', '２０１８年６月１日', '2018-06-01 00:00:00', '2018/6/1 8:30',
  ])('%p is written', (text) => expect(parseDay(text)).toBe('2018-06-01'));
  test.each(['', '2018', '2018年6月', '2018-06', '18.6.1', '2018-02-30', '2018/13/1', '20181301', '2018-6-1-2', '2018年6月1日前', '六月一日', '43252', '1.6.2018', '2018-06-01T', 'null'])('%p is not', (text) => expect(parseDay(text)).toBeUndefined());
  test('every day can be read as it is printed', () => fc.assert(fc.property(days, (day) => parseDay(day) === day)));

  test('the year', () => expect(yearOf('2018-12-31')).toBe(2018));

  test.each([
    ['2018-12-31', 1, '2019-01-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2018-03-01', -1, '2018-02-28'],
    ['1970-01-01', 0, '1970-01-01'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s and %d days', (day, n, expected) => expect(addDays(day, n)).toBe(expected));

  test.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2018-11-30', 3, '2019-02-28'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-01-15', -1, '2017-12-15'],
    ['2018-05-20', 24, '2020-05-20'],
    ['2018-12-31', 0, '2018-12-31'],
  ])('%s and %d months', (day, n, expected) => expect(addMonths(day, n)).toBe(expected));

  test('years', () => expect([addYears('2020-02-29', 1), addYears('2020-02-29', 4), addYears('2018-06-01', -2)]).toEqual(['2021-02-28', '2024-02-29', '2016-06-01']));

  test('what is no day, no number, or leaves the years is refused', () => {
    for (const broken of [() => addDays('2018-02-30', 1), () => addDays('2018-01-01', 0.5), () => addDays('9999-12-31', 1), () => addDays('1000-01-01', -1),
      () => addMonths('2018-02-30', 1), () => addMonths('2018-01-01', 0.5), () => addMonths('2018-01-01', NaN), () => addMonths('9999-12-01', 1),
      () => addYears('1000-06-01', -950), () => addYears('2018-01-01', 1e9), () => daysBetween('2018-01-01', 'soon'), () => startOfDay('2018-02-30'),
      () => dayIn(new Date(NaN))]) {
      expect(broken).toThrow(RangeError);
    }
  });

  test('the days between take one from the other', () => {
    expect([daysBetween('2018-01-01', '2019-01-01'), daysBetween('2020-01-01', '2021-01-01'), daysBetween('2018-01-02', '2018-01-01')]).toEqual([365, 366, -1]);
    fc.assert(fc.property(days, days, (a, b) => expect(addDays(a, daysBetween(a, b))).toBe(b)));
  });
});

describe('instants', () => {
  test.each([
    ['2018-12-31T15:59:59.999Z', '2018-12-31'],
    ['2018-12-31T16:00:00.000Z', '2019-01-01'],
    ['1969-12-31T15:59:59.999Z', '1969-12-31'],
  ])('at %s it is %s in Shanghai', (instant, day) => expect(dayIn(new Date(instant))).toBe(day));

  test('another zone has another day', () => expect(dayIn(new Date('2018-12-31T16:00:00Z'), 'UTC')).toBe('2018-12-31'));

  test('a day begins at midnight in Shanghai and not a millisecond before', () => {
    expect(startOfDay('2019-01-01').toISOString()).toBe('2018-12-31T16:00:00.000Z');
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfDay(day);
        expect(dayIn(start)).toBe(day);
        expect(dayIn(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  test('the table agrees with the zone data since the last summer time', () => {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });
    const instants = fc.date({ min: new Date('1992-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(instants, (instant) => expect(dayIn(instant)).toBe(format.format(instant))));
  });
});

describe('periods', () => {
  const year = { from: '2018-01-01', until: '2019-01-01' };
  test('the first day is in, the last is not', () => {
    expect(['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01'].map((day) => contains(year, day))).toEqual([false, true, true, false]);
  });
  test('an open one has no end', () => expect(contains({ from: '2018-01-01', until: null }, '9999-12-31')).toBe(true));

  test.each([
    ['touching', { from: '2019-01-01', until: null }, false],
    ['sharing one day', { from: '2018-12-31', until: '2019-06-01' }, true],
    ['inside', { from: '2018-03-01', until: '2018-04-01' }, true],
    ['around', { from: '2017-01-01', until: null }, true],
    ['before', { from: '2017-01-01', until: '2018-01-01' }, false],
    ['empty, inside', { from: '2018-03-01', until: '2018-03-01' }, false],
  ])('%s', (_, other, expected) => {
    expect(overlaps(year, other)).toBe(expected);
    expect(overlaps(other, year)).toBe(expected);
  });
});

describe('working days', () => {
  // Spring Festival 2018 and its two make-up days, as published in 2017.
  const festival = Array.from({ length: 7 }, (_, index) => addDays('2018-02-15', index));
  const calendar = workingCalendar({ holidays: [...festival, '2018-01-01'], makeUpDays: ['2018-02-11', '2018-02-24'], years: [2018] });

  test.each([
    ['a Friday', '2018-02-09', true],
    ['a Saturday', '2018-02-10', false],
    ['a Sunday made up', '2018-02-11', true],
    ['a holiday on a Thursday', '2018-02-15', false],
    ['a Saturday made up', '2018-02-24', true],
    ['the Sunday after it', '2018-02-25', false],
  ])('%s', (_, day, expected) => expect(calendar.isWorkingDay(day)).toBe(expected));

  test('a term skips the festival and counts the make-up days', () => {
    expect(addWorkingDays('2018-02-09', 5, calendar)).toBe('2018-02-22');
    expect(addWorkingDays('2018-02-14', 5, calendar)).toBe('2018-02-27');
    expect(workingDaysBetween('2018-02-14', '2018-02-28', calendar)).toBe(6);
  });

  test('the day it starts is not counted, working or not', () => {
    expect(addWorkingDays('2018-03-05', 1, calendar)).toBe('2018-03-06');
    expect(addWorkingDays('2018-03-03', 1, calendar)).toBe('2018-03-05');
    expect(addWorkingDays('2018-03-03', 0, calendar)).toBe('2018-03-03');
    expect(workingDaysBetween('2018-03-05', '2018-03-05', calendar)).toBe(0);
  });

  test('the days gone by undo the term, both ways', () => {
    const start = fc.integer({ min: 0, max: 300 }).map((offset) => addDays('2018-01-01', offset));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const until = addWorkingDays(from, n, calendar);
        expect(calendar.isWorkingDay(until)).toBe(true);
        expect(workingDaysBetween(from, until, calendar)).toBe(n);
        expect(workingDaysBetween(until, from, calendar)).toBe(-n);
      }),
    );
  });

  test('a year nobody has entered is named, not guessed', () => {
    expect(calendar.knows(2018)).toBe(true);
    expect(calendar.knows(2019)).toBe(false);
    expect(addWorkingDays('2018-12-28', 1, calendar)).toBe('2018-12-31');
    expect(() => addWorkingDays('2018-12-28', 2, calendar)).toThrow(new RangeError('the holidays of 2019 are not known'));
    expect(() => workingDaysBetween('2018-12-28', '2019-01-02', calendar)).toThrow(/2019/);
    expect(() => calendar.isWorkingDay('2017-12-29')).toThrow(/2017/);
  });

  test('any calendar that does not know the year is not asked about its days', () => {
    const rash = { isWorkingDay: () => true, knows: (year: number) => year === 2018 };
    expect(() => addWorkingDays('2018-12-31', 1, rash)).toThrow(/2019/);
  });

  test.each([-1, 0.5, NaN, Infinity])('%d is no number of working days', (n) => expect(() => addWorkingDays('2018-03-05', n, calendar)).toThrow(RangeError));

  test('a day given as both, or that does not exist, is refused', () => {
    expect(() => workingCalendar({ holidays: ['2020-02-01'], makeUpDays: ['2020-02-01'], years: [2020] })).toThrow('2020-02-01');
    expect(() => workingCalendar({ holidays: ['2019-02-29'], makeUpDays: [], years: [2019] })).toThrow('2019-02-29');
  });
});
