import { defaults } from '../../../src/kernel/parameter.js';
import {
  bands, dayFits, exitFits, extensionEnd, extensionFits, hasExtensionLeft, hasNoOpenCase, hasOutcome, isInBeing, latest, mayBeExtended, mayGraduate, outcomeOf, OUTCOMES, scoreFits, scoreNeedsPaper, serviceFits,
  termEnd, termFits, type ExitKind, type Outcome,
} from '../../../src/features/incubation/incubation.rules.js';

const code = (problem: { code: string } | undefined) => problem?.code;

describe('days', () => {
  test.each([
    ['2018-06-01', null, undefined], ['2018-06-30', '2018-06-30', undefined], ['2018-06-30', '2018-06-01', undefined],
    ['2018-07-01', null, 'incubation/in-the-future'], ['2018-06-01', '2018-06-02', 'incubation/out-of-order'],
  ])('%s after %s, today being 2018-06-30: %s', (day, earliest, expected) => {
    const problem = dayFits(day, earliest, '2018-06-30', '/movedInOn');
    expect(code(problem)).toBe(expected);
    expect(problem?.errors[0]?.pointer).toBe(expected && '/movedInOn');
  });

  test('the step a day follows is the later of two', () => {
    expect(latest(null, null)).toBeNull();
    expect(latest('2018-01-02', null)).toBe('2018-01-02');
    expect(latest('2018-01-02', '2018-01-03', '2017-12-31')).toBe('2018-01-03');
  });
});

describe('who may have a place', () => {
  test.each([['idea', undefined], ['filed', undefined], ['registered', undefined], ['deregistered', 'incubation/organization-ended'], ['revoked', 'incubation/organization-ended'], ['cancelled', 'incubation/organization-ended']])(
    'a body that is %s: %s', (state, expected) => expect(code(isInBeing({ state }))).toBe(expected));

  test('one case at a time', () => {
    expect(hasNoOpenCase(null)).toBeUndefined();
    expect(hasNoOpenCase({ number: 'FH-2018-0001' })).toMatchObject({ code: 'incubation/case-open', status: 409, more: { number: 'FH-2018-0001' } });
  });
});

describe('terms', () => {
  test.each([['2016-06-13', '2018-06-13'], ['2016-02-29', '2018-02-28'], ['2016-12-31', '2018-12-31']])('whoever moves in on %s stays until %s', (movedInOn, dueOn) => {
    expect(termEnd(movedInOn, defaults)).toBe(dueOn);
    expect(termFits(movedInOn, dueOn, defaults)).toBeUndefined();
  });

  test.each([['2018-06-14', 'incubation/term-unfit'], ['2018-06-12', undefined], ['2016-06-14', undefined], ['2016-06-13', 'incubation/term-unfit'], ['2015-01-01', 'incubation/term-unfit']])(
    'an agreement from 2016-06-13 until %s: %s', (dueOn, expected) => expect(code(termFits('2016-06-13', dueOn, defaults))).toBe(expected));

  test('an extension is for a year at most and never backwards', () => {
    expect(extensionEnd('2018-06-13', defaults)).toBe('2019-06-13');
    expect(extensionFits('2018-06-13', '2019-06-13', defaults)).toBeUndefined();
    expect(code(extensionFits('2018-06-13', '2019-06-14', defaults))).toBe('incubation/term-unfit');
    expect(code(extensionFits('2018-06-13', '2018-06-13', defaults))).toBe('incubation/term-unfit');
  });

  test('extensions run out', () => {
    expect(hasExtensionLeft({ extensionsLeft: 1 })).toBeUndefined();
    expect(code(hasExtensionLeft({ extensionsLeft: 0 }))).toBe('incubation/extensions-used');
  });
});

describe('assessment', () => {
  test.each([[100, 'excellent'], [85, 'excellent'], [84, 'passed'], [70, 'passed'], [69, 'extendable'], [60, 'extendable'], [59, 'failed'], [0, 'failed']])('a score of %i is %s', (score, outcome) => {
    expect(outcomeOf(score, defaults.of(bands))).toBe(outcome);
  });

  test('a district with two bands has no extendable one', () => expect(outcomeOf(65, [85, 70])).toBe('failed'));

  test.each(OUTCOMES.map((outcome) => [outcome]))('after %s', (outcome) => {
    expect(code(mayGraduate({ outcome }))).toBe(outcome === 'excellent' || outcome === 'passed' ? undefined : 'incubation/not-passed');
    expect(code(mayBeExtended({ outcome }))).toBe(outcome === 'extendable' ? undefined : 'incubation/not-extendable');
    expect(hasOutcome({ outcome })).toBeUndefined();
  });

  test('as long as no score is known nothing is ruled out, and nothing decided', () => {
    expect(mayGraduate({ outcome: null })).toBeUndefined();
    expect(mayBeExtended({ outcome: null })).toBeUndefined();
    expect(code(hasOutcome({ outcome: null }))).toBe('incubation/score-missing');
  });

  test.each([[null, 80, undefined], [80, null, undefined], [80, 80, undefined], [80, 81, 'incubation/score-fixed'], [0, 60, 'incubation/score-fixed']])('known %s, given %s: %s', (known, given, expected) => {
    expect(code(scoreFits(known, given))).toBe(expected);
  });

  test('without a self-assessment there is no score', () => {
    expect(code(scoreNeedsPaper(80, false))).toBe('incubation/score-without-self-assessment');
    expect(scoreNeedsPaper(null, false)).toBeUndefined();
    expect(scoreNeedsPaper(80, true)).toBeUndefined();
  });
});

describe('leaving', () => {
  const cases: [Outcome | null, ExitKind, string, string | undefined][] = [
    [null, 'voluntary', '2017-01-09', undefined], [null, 'disqualified', '2017-01-09', undefined], [null, 'eliminated', '2017-01-09', undefined],
    [null, 'expired', '2018-06-12', 'incubation/not-expired'], [null, 'expired', '2018-06-13', undefined],
    ['failed', 'eliminated', '2018-06-01', undefined],
    ['missed', 'voluntary', '2018-06-01', undefined], ['missed', 'disqualified', '2018-06-01', undefined],
    ['missed', 'eliminated', '2018-06-01', 'incubation/leaves-voluntarily'], ['missed', 'expired', '2018-06-13', 'incubation/leaves-voluntarily'],
  ];
  test.each(cases)('assessment %s, exit %s on %s: %s', (outcome, exitKind, exitedOn, expected) => {
    expect(code(exitFits({ outcome, dueOn: '2018-06-13' }, { exitKind, exitedOn }))).toBe(expected);
  });
});

describe('services', () => {
  test.each([['2016-05-26', 'incubation/outside-stay'], ['2016-05-27', undefined], ['2018-06-13', undefined], ['2018-06-14', 'incubation/outside-stay']])('held on %s: %s', (heldOn, expected) => {
    expect(code(serviceFits({ admittedOn: '2016-05-27', exitedOn: '2018-06-13' }, heldOn))).toBe(expected);
  });

  test('there is none before admission', () => expect(code(serviceFits({ admittedOn: null, exitedOn: null }, '2018-01-01'))).toBe('incubation/outside-stay'));
});
