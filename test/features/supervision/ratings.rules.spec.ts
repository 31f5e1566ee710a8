import { bands, gradeOf, hasGrade, hasPlaque, isLower, ratingObstacle, type RatingFacts } from '../../../src/features/supervision/ratings.rules.js';
import { defaults } from '../../../src/kernel/parameter.js';

const TODAY = '2018-06-01';
const clean: RatingFacts = { organization: { state: 'registered', registeredOn: '2010-01-01' }, ratings: [], reports: [], penalties: [], listings: [] };
const why = (facts: Partial<RatingFacts>, isUpgrade = false) => ratingObstacle({ ...clean, ...facts }, isUpgrade, TODAY, defaults)?.code.replace('supervision/', '');
const inForce = (validUntil: string, bannedUntil: string | null = null) => [{ state: 'inForce', validUntil, bannedUntil }];

describe('who may apply (rules.md 4.7, 13.16, 13.17)', () => {
  test.each([['2016-06-01', undefined], ['2016-06-02', 'too-young'], ['2016-07-01', 'too-young']])('certificate of %s: %s', (registeredOn, code) => expect(why({ organization: { state: 'registered', registeredOn } })).toBe(code));
  test('only registered bodies', () => expect([why({ organization: { state: 'filed', registeredOn: null } }), why({ organization: { state: 'deregistered', registeredOn: '2010-01-01' } })]).toEqual(['not-registered', 'not-registered']));
  test('in the last two years of a grade, or for a higher one', () => {
    expect([why({ ratings: inForce('2020-06-01') }), why({ ratings: inForce('2020-06-02') }), why({ ratings: inForce('2022-06-02') }, true)]).toEqual([undefined, 'still-valid', undefined]);
  });
  test('a downgrade a year ago is a ban, one two years ago is not', () => {
    expect([why({ ratings: inForce('2019-01-01', '2018-06-02') }, true), why({ ratings: inForce('2019-01-01', '2018-06-01') })]).toEqual(['banned', undefined]);
  });
  test.each([
    [[[2017, 'absent']], 'absent-last-year'], [[[2017, 'failed']], 'failed-last-year'], [[[2017, 'basicallyPassed']], undefined], [[[2017, 'basicallyPassed'], [2016, 'basicallyPassed']], 'basic-twice'],
    [[[2017, 'basicallyPassed'], [2015, 'basicallyPassed']], undefined], [[[2017, 'passed'], [2016, 'failed']], undefined], [[[2017, 'basicallyPassed'], [2016, 'passed']], undefined],
  ] as const)('reports %j: %s', (reports, code) => expect(why({ reports: reports.map(([year, conclusion]) => ({ year, conclusion })) })).toBe(code));
  test.each([['2017-06-01', 'executed', undefined], ['2017-06-02', 'executed', 'recent-penalty'], ['2010-01-01', 'imposed', 'unexecuted-penalty'], ['2018-05-01', 'revoked', undefined]])('penalty of %s, %s: %s', (decidedOn, state, code) => {
    expect(why({ penalties: [{ documentNo: '1号', decidedOn, state }] })).toBe(code);
  });
  test('on a list today, not removed today', () => {
    const listing = (endedOn: string | null) => [{ number: 'XY-2018-0001', listedOn: '2018-01-01', endedOn }];
    expect([why({ listings: listing(null) }), why({ listings: listing('2018-06-02') }), why({ listings: listing('2018-06-01') })]).toEqual(['listed-now', 'listed-now', undefined]);
  });
});

test.each([[951, '5A'], [950, '4A'], [901, '4A'], [900, '3A'], [851, '3A'], [850, '2A'], [801, '2A'], [800, '1A'], [751, '1A'], [750, null]])('%i points: %s', (score, grade) => expect(gradeOf(score, bands.value)).toBe(grade));
test('no grade, no certificate', () => expect([hasGrade({ score: 700, grade: null })?.code, hasGrade({ score: 960, grade: '5A' })]).toEqual(['supervision/score-too-low', undefined]));
test.each([['3A', '4A', undefined], ['4A', '4A', 'supervision/not-lower'], ['5A', '4A', 'supervision/not-lower']] as const)('down to %s from %s: %s', (to, from, code) => expect(isLower(to, from)?.code).toBe(code));
test('plaques from three A', () => expect((['5A', '3A', '2A', null] as const).map(hasPlaque)).toEqual([true, true, false, false]));
