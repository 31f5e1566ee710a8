import {
  attendanceFits, isOver, isSecondPerson, lateWithoutCalendar, lengthOf, maxMinutesPerDay, planAheadDays, projectFits, recordWithin, timesFit, toleranceMinutes, visitsFit, type Known,
} from '../../../src/features/volunteering/volunteering.rules.js';

/** A time of 17 October 2018 in Asia/Shanghai. */
const at = (time: string, day = '2018-10-17') => new Date(`${day}T${time}:00+08:00`);
const span = (from: string, until: string, day?: string) => ({ startsAt: at(from, day), endsAt: at(until, day) });
const code = (problem: { code: string } | undefined) => problem?.code;

test('the numbers that hold until staff say otherwise', () => {
  expect([recordWithin.value, maxMinutesPerDay.value, toleranceMinutes.value, planAheadDays.value]).toEqual([10, 960, 30, 366]);
});

test.each([
  ['an hour', span('09:00', '10:00'), undefined],
  ['one minute', span('09:00', '09:01'), undefined],
  ['until midnight', { startsAt: at('20:00'), endsAt: at('00:00', '2018-10-18') }, undefined],
  ['the whole day', { startsAt: at('00:00'), endsAt: at('00:00', '2018-10-18') }, undefined],
  ['no time at all', span('09:00', '09:00'), 'volunteering/ends-before-start'],
  ['less than a minute', { startsAt: at('09:00'), endsAt: new Date(at('09:00').getTime() + 59_999) }, 'volunteering/ends-before-start'],
  ['backwards', span('10:00', '09:00'), 'volunteering/ends-before-start'],
  ['one minute past midnight', { startsAt: at('20:00'), endsAt: at('00:01', '2018-10-18') }, 'volunteering/not-one-day'],
  ['from midnight to midnight and a minute', { startsAt: at('00:00'), endsAt: at('00:01', '2018-10-18') }, 'volunteering/not-one-day'],
  ['a week', { startsAt: at('09:00'), endsAt: at('10:00', '2018-10-24') }, 'volunteering/not-one-day'],
  ['early in the morning in Shanghai, still yesterday in UTC', { startsAt: at('07:30'), endsAt: at('09:00') }, undefined],
  ['before the republic', span('09:00', '10:00', '1949-09-30'), 'volunteering/too-far-ahead'],
  ['on its first day', span('09:00', '10:00', '1949-10-01'), undefined],
  ['in a year', span('09:00', '10:00', '2019-10-18'), undefined],
  ['in a year and a day', span('09:00', '10:00', '2019-10-19'), 'volunteering/too-far-ahead'],
  ['beyond all calendars', { startsAt: new Date('9999-12-31T23:00:00Z'), endsAt: new Date('9999-12-31T23:30:00Z') }, 'volunteering/too-far-ahead'],
])('times: %s', (_, times, expected) => {
  expect(code(timesFit(times, '2018-10-17', 366))).toBe(expected);
});

test('the length is in whole minutes, the end itself is over', () => {
  expect(lengthOf(span('09:00', '11:30'))).toBe(150);
  expect(isOver(at('11:00'), at('11:00'))).toBeUndefined();
  expect(isOver(at('11:00'), new Date(at('11:00').getTime() - 1))).toMatchObject({ code: 'volunteering/not-over', more: { endsAt: '2018-10-17 11:00' } });
});

test.each([[10, 10, undefined], [10, null, undefined], [0, 0, undefined], [9, 10, 'volunteering/fewer-visits-than-persons']])('%s person-times, %s persons', (beneficiaryVisits, beneficiaryPersons, expected) => {
  expect(code(visitsFit({ beneficiaryVisits, beneficiaryPersons }))).toBe(expected);
});

test.each([
  ['the same day', '2018-10-17', false], ['ten days on, however many of them were holidays', '2018-10-27', false], ['eleven days on: the calendar decides', '2018-10-28', undefined],
  ['sixty days on', '2018-12-16', undefined], ['sixty-one days on', '2018-12-17', true],
])('late without a calendar: %s', (_, today, expected) => {
  expect(lateWithoutCalendar('2018-10-17', today, 10)).toBe(expected);
});

describe('attendance', () => {
  const activity = { ...span('09:00', '11:00'), heldOn: '2018-10-17' };
  const limits = { toleranceMinutes: 30, maxMinutesPerDay: 960 };
  const free: Known = { leftOn: null, day: [] };
  const fits = (minutes: number, known: Known | undefined) => attendanceFits([{ volunteerId: 'v', minutes }], activity, new Map(known ? [['v', known]] : []), limits);
  const elsewhere = (from: string, until: string, minutes = 60): Known => ({ leftOn: null, day: [{ minutes, ...span(from, until) }] });

  test.each([
    ['nobody known', 60, undefined, 'volunteering/unknown-volunteer'],
    ['as long as the activity', 120, free, undefined],
    ['up to the tolerance', 150, free, undefined],
    ['a minute beyond the tolerance', 151, free, 'volunteering/longer-than-activity'],
    ['left that day', 60, { leftOn: '2018-10-17', day: [] }, undefined],
    ['left the day before', 60, { leftOn: '2018-10-16', day: [] }, 'volunteering/has-left'],
    ['elsewhere until it began', 60, elsewhere('08:00', '09:00'), undefined],
    ['elsewhere a minute into it', 60, elsewhere('08:00', '09:01'), 'volunteering/elsewhere-then'],
    ['elsewhere from its end', 60, elsewhere('11:00', '12:00'), undefined],
    ['elsewhere a minute before its end', 60, elsewhere('10:59', '12:00'), 'volunteering/elsewhere-then'],
    ['elsewhere within it', 60, elsewhere('09:30', '10:00'), 'volunteering/elsewhere-then'],
    ['elsewhere around it', 60, elsewhere('08:00', '12:00'), 'volunteering/elsewhere-then'],
    ['sixteen hours on that day', 60, elsewhere('11:00', '23:00', 900), undefined],
    ['a minute more than sixteen hours', 61, elsewhere('11:00', '23:00', 900), 'volunteering/too-much-for-a-day'],
  ] as [string, number, Known | undefined, string | undefined][])('%s', (_, minutes, known, expected) => {
    expect(code(fits(minutes, known))).toBe(expected);
  });

  test('every wrong row is pointed at', () => {
    const known = new Map<string, Known>([['a', free], ['b', elsewhere('10:00', '12:00')]]);
    const rows = [{ volunteerId: 'a', minutes: 60 }, { volunteerId: 'b', minutes: 60 }, { volunteerId: 'a', minutes: 60 }, { volunteerId: 'c', minutes: 60 }];
    const problem = attendanceFits(rows, activity, known, limits);
    expect(problem?.status).toBe(422);
    expect(problem?.errors.map((e) => [e.pointer, e.code])).toEqual([
      ['/attendance/1/volunteerId', 'volunteering/elsewhere-then'], ['/attendance/2/volunteerId', 'volunteering/named-twice'], ['/attendance/3/volunteerId', 'volunteering/unknown-volunteer'],
    ]);
    expect(problem?.words.en).toContain('10:00 to 12:00');
  });

  test('nobody came: nothing to judge', () => {
    expect(attendanceFits([], activity, new Map(), limits)).toBeUndefined();
  });
});

test('the second person, and the project of the same body', () => {
  expect(isSecondPerson({ recordedBy: 'a' }, 'a')).toBe(false);
  expect(isSecondPerson({ recordedBy: 'a' }, 'b')).toBe(true);
  expect(projectFits('o', 'o')).toBeUndefined();
  expect(code(projectFits('other', 'o'))).toBe('volunteering/others-project');
  expect(code(projectFits(null, 'o'))).toBe('volunteering/others-project');
});
