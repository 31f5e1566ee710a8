import { HEADLINES, readCut, readYears, writeCut, yearEnds, type Cut } from '../../../src/features/figures/figures.rules.js';
import { Problem } from '../../../src/kernel/problem.js';

const TODAY = '2018-12-31';
const NOW = new Date('2018-12-31T02:00:00Z');
const ID = '01890000-0000-7000-8000-000000000000';
const read = (given: Record<string, string | string[]>) => readCut(given, TODAY, NOW);

test('fourteen headlines in the order that is promised', () => {
  expect(HEADLINES).toEqual([
    'registeredOrganizations', 'incubatedOrganizations', 'fundingPaidFen', 'leverageReceivedFen', 'leverageVerifiedFen', 'leverageRatioReceivedBp', 'leverageRatioVerifiedBp',
    'activities', 'beneficiaryVisits', 'volunteerMinutes', 'mediaReports', 'honouredIndividuals', 'honouredOrganizations', 'policyDocuments',
  ]);
});

test.each([
  ['nothing', {}, { asOf: TODAY, knownAt: null, division: null, edition: '2018' }],
  ['empty parameters', { asOf: '', division: '', knownAt: '', edition: '' }, { asOf: TODAY, knownAt: null, division: null, edition: '2018' }],
  ['everything', { asOf: '2016-02-29', division: ID, edition: '2020', knownAt: '2018-01-01T08:00:00+08:00' }, { asOf: '2016-02-29', knownAt: new Date('2018-01-01T00:00:00Z'), division: ID, edition: '2020' }],
  ['rows without a unit', { division: 'none' }, { asOf: TODAY, knownAt: null, division: 'none', edition: '2018' }],
  ['the first day', { asOf: '1949-10-01' }, { asOf: '1949-10-01', knownAt: null, division: null, edition: '2018' }],
  ['this very instant', { knownAt: NOW.toISOString() }, { asOf: TODAY, knownAt: NOW, division: null, edition: '2018' }],
])('a cut with %s', (_, given, cut) => {
  expect(read(given as never)).toEqual(cut);
});

test.each([
  ['tomorrow', { asOf: '2019-01-01' }, 'figures/in-the-future', 422, '?asOf'],
  ['before the republic', { asOf: '1949-09-30' }, 'figures/too-early', 422, '?asOf'],
  ['no date', { asOf: '2018-02-30' }, 'figures/unreadable', 400, '?asOf'],
  ['two dates', { asOf: ['2018-01-01', '2018-02-01'] }, 'figures/unreadable', 400, '?asOf'],
  ['an edition of 2019', { edition: '2019' }, 'figures/unreadable', 400, '?edition'],
  ['an instant without a zone', { knownAt: '2018-01-01T08:00:00' }, 'figures/unreadable', 400, '?knownAt'],
  ['an instant that does not exist', { knownAt: '2018-13-01T08:00:00Z' }, 'figures/unreadable', 400, '?knownAt'],
  ['an instant to come', { knownAt: '2018-12-31T02:00:00.001Z' }, 'figures/known-in-the-future', 422, '?knownAt'],
  ['a division that cannot be one', { division: '宅吉' }, 'figures/no-such-division', 422, '?division'],
  ['two divisions', { division: [ID, ID] }, 'figures/unreadable', 400, '?division'],
])('%s is refused', (_, given, code, status, pointer) => {
  const problem = read(given as never);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code, status, errors: [{ pointer }] });
});

test('a cut is written as it was asked', () => {
  const cut: Cut = { asOf: '2016-12-31', knownAt: null, division: null, edition: '2020' };
  expect(writeCut(cut)).toBe('asOf=2016-12-31');
  expect(writeCut({ ...cut, division: ID, knownAt: NOW })).toBe(`asOf=2016-12-31&division=${ID}&edition=2020&knownAt=2018-12-31T02%3A00%3A00.000Z`);
  expect(readCut(Object.fromEntries(new URLSearchParams(writeCut({ ...cut, division: ID, knownAt: NOW }))), TODAY, NOW)).toEqual({ ...cut, division: ID, knownAt: NOW });
});

test.each([
  ['2018-06-30', 3, ['2016-12-31', '2017-12-31', '2018-06-30']], ['2018-12-31', 1, ['2018-12-31']], ['1950-03-01', 3, ['1949-12-31', '1950-03-01']],
])('the year ends up to %s, %s of them', (asOf, years, days) => {
  expect(yearEnds(asOf, years)).toEqual(days);
});

test.each([[undefined, 6], ['', 6], ['1', 1], ['30', 30]])('years %s', (given, years) => {
  expect(readYears(given)).toBe(years);
});
test.each(['0', '31', '-1', '1.5', 'six', ['1', '2']])('years %s is refused', (given) => {
  expect(readYears(given)).toMatchObject({ status: 400, errors: [{ pointer: '?years' }] });
});
