import { copyFits, isSecondPerson, keptSince, pseudonymOf, requestFits, standsForPerson, stillDue } from '../../../src/features/privacy/privacy.rules.js';

test('a request was made today or before', () => {
  expect(requestFits('2018-12-10', '2018-12-10')).toBeUndefined();
  expect(requestFits('2018-12-11', '2018-12-10')?.code).toBe('privacy/requested-in-future');
});

test('a person is asked for through a record that stands for one', () => {
  expect(standsForPerson('volunteers', ['volunteers'], '/resource')).toBeUndefined();
  expect(standsForPerson('projects', ['volunteers'], '/resource')?.errors[0]?.pointer).toBe('/resource');
});

test.each([
  ['on the last day', { kind: 'access', state: 'granted', decidedOn: '2018-12-01' }, '2018-12-31', undefined], ['a day later', { kind: 'access', state: 'granted', decidedOn: '2018-12-01' }, '2019-01-01', 'privacy/copy-expired'],
  ['before it is granted', { kind: 'access', state: 'requested', decidedOn: null }, '2018-12-01', 'privacy/no-copy'], ['of an erasure', { kind: 'erasure', state: 'granted', decidedOn: '2018-12-01' }, '2018-12-01', 'privacy/no-copy'],
] as const)('a copy %s', (_, r, today, code) => {
  expect(copyFits(r, today, 30)?.code).toBe(code);
});

test('two hands, and a word for each', () => {
  expect([isSecondPerson({ createdBy: 'a' }, 'b'), isSecondPerson({ createdBy: 'a' }, 'a')]).toEqual([true, false]);
  expect(pseudonymOf('GR-2018-0001')).toBe('已匿名 GR-2018-0001');
});

test.each([['2028-10-22', 10, 'years', '2018-10-22'], ['2024-02-29', 1, 'years', '2023-02-28'], ['2018-08-31', 6, 'months', '2018-02-28'], ['2018-03-01', 2, 'days', '2018-02-27']] as const)('on %s a period of %s %s has run since before %s', (today, n, unit, before) => {
  expect(keptSince(today, n, unit)).toBe(before);
});

test('what is confirmed is what is due', () => {
  expect(stillDue({ before: '2018-01-01', count: 2 }, { before: '2018-01-01', count: 2 })).toBeUndefined();
  for (const now of [{ before: '2018-01-02', count: 2 }, { before: '2018-01-01', count: 3 }]) expect(stillDue({ before: '2018-01-01', count: 2 }, now)?.code).toBe('privacy/due-changed');
  expect(stillDue({ before: '2018-01-01', count: 0 }, { before: '2018-01-01', count: 0 })?.code).toBe('privacy/due-changed');
});
