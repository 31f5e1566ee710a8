import { amountFits, CAUSES, causes, dayFits, escalatesOn, isDuty, listingCauseOf, mayBeRemoved, removableOn, type Cause } from '../../../src/features/credit-listings/credit-listings.rules.js';
import { defaults } from '../../../src/kernel/parameter.js';

const term = (cause: Cause, more: { restartedOn?: string; dutyFulfilledOn?: string } = {}) => removableOn({ cause, listedOn: '2018-01-31', restartedOn: null, dutyFulfilledOn: null, ...more }, defaults);

describe('removableOn (rules.md 4.8)', () => {
  test.each(CAUSES.filter((c) => causes[c].hasDuty))('%s: unknown while the duty is open', (cause) => expect(term(cause)).toBeNull());
  test.each(CAUSES.filter((c) => causes[c].kind === 'abnormal' && causes[c].hasDuty))('%s: from the day the duty was fulfilled', (cause) => expect(term(cause, { dutyFulfilledOn: '2018-03-01' })).toBe('2018-03-01'));
  test('a minor penalty stands six months, and six again after a new cause', () => {
    expect(term('minorPenalty')).toBe('2018-07-31');
    expect(term('minorPenalty', { restartedOn: '2018-07-01' })).toBe('2019-01-01');
  });
  test.each(CAUSES.filter((c) => causes[c].kind === 'serious' && !causes[c].hasDuty))('%s: two years', (cause) => expect(term(cause)).toBe('2020-01-31'));
  test('two years abnormal: two years and the duty, whichever is later', () => {
    expect(term('twoYearsAbnormal', { dutyFulfilledOn: '2018-06-01' })).toBe('2020-01-31');
    expect(term('twoYearsAbnormal', { dutyFulfilledOn: '2021-06-01' })).toBe('2021-06-01');
  });
});

test.each([[null, '2018-07-31', 'credit-listings/duty-open'], ['2018-07-31', '2018-07-30', 'credit-listings/too-early'], ['2018-07-31', '2018-07-31', undefined]])('removable on %s, asked on %s: %s', (on, today, code) => {
  expect(mayBeRemoved({ removableOn: on }, today)?.code).toBe(code);
});

test('only a duty can be fulfilled', () => {
  expect(isDuty({ cause: 'reportMissing' })).toBeUndefined();
  expect(isDuty({ cause: 'majorFine' })?.code).toBe('credit-listings/no-duty');
});

test('two years to the day', () => expect([escalatesOn('2016-03-01', defaults), escalatesOn('2016-02-29', defaults)]).toEqual(['2018-03-01', '2018-02-28']));

test.each([['2018-06-02', null, 'credit-listings/in-the-future'], ['2018-06-01', '2018-06-02', 'credit-listings/out-of-order'], ['2018-06-01', '2018-06-01', undefined], ['2018-06-01', null, undefined]])('%s after %s: %s', (day, earliest, code) => {
  expect(dayFits(day, earliest, '2018-06-01', '/x')?.code).toBe(code);
});

test.each([['fine', 0, 'credit-listings/amount-missing'], ['fine', 1, undefined], ['confiscation', 0, 'credit-listings/amount-missing'], ['warning', 0, undefined], ['warning', 1, 'credit-listings/amount-surplus'], ['registrationRevoked', 1, 'credit-listings/amount-surplus']] as const)('a %s of %i fen: %s', (kind, amountFen, code) => {
  expect(amountFits(kind, amountFen)?.code).toBe(code);
});

test.each([
  ['fine', 4_999_999, [], 'minorPenalty'], ['fine', 5_000_000, [], 'majorFine'], ['warning', 0, [], 'minorPenalty'], ['warning', 0, ['2015-06-02'], 'repeatedPenalties'], ['warning', 0, ['2015-06-01'], 'minorPenalty'],
  ['confiscation', 100, [], null], ['activityStopped', 0, [], 'activityStopped'], ['registrationRevoked', 0, [], 'certificateRevoked'],
] as const)('a %s of %i fen after %j is %s', (kind, amountFen, earlier, cause) => {
  expect(listingCauseOf({ kind, amountFen, decidedOn: '2018-06-01' }, earlier, defaults)).toBe(cause);
});
