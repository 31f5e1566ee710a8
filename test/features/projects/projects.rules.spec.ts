import { defaults, type InForce } from '../../../src/kernel/parameter.js';
import { awardFits, hasRoom, isDecidedByAnother, isRegistered, isWithinShare, maxPerOrganizationPerProgram, planFits, stepFits, submittedOn } from '../../../src/features/projects/projects.rules.js';

const code = (problem: { code: string } | undefined) => problem?.code;
const plan = { budgetFen: 10_000_000, askedFen: 6_000_000, startsOn: '2018-06-01', endsOn: '2019-03-31' };

describe('the share of the budget (rules.md 13.7)', () => {
  test.each([
    [6_000_000, 10_000_000, true], [6_010_000, 10_000_000, false], [6_000_001, 10_000_000, false], [1, 1, false], [1, 2, true], [3, 5, true], [4, 6, false],
    // Products beyond 2^53: 60 % of ¥10,000,000,000 and one fen more.
    [600_000_000_000, 1_000_000_000_000, true], [600_000_000_001, 1_000_000_000_000, false],
  ])('%i of %i at 60.00 %%: %s', (asked, budget, isWithin) => expect(isWithinShare(asked, budget, 6_000)).toBe(isWithin));

  test.each([
    [{}, undefined, undefined], [{ askedFen: 6_001_000 }, 'projects/over-share', '/askedFen'], [{ budgetFen: 0 }, 'projects/budget-missing', '/budgetFen'], [{ askedFen: 0 }, 'projects/asked-missing', '/askedFen'],
    [{ askedFen: -1 }, 'projects/asked-missing', '/askedFen'], [{ endsOn: '2018-06-01' }, 'projects/period-reversed', '/endsOn'], [{ endsOn: '2018-05-31' }, 'projects/period-reversed', '/endsOn'], [{ endsOn: '2018-06-02' }, undefined, undefined],
  ])('a plan with %j: %s', (more, expected, pointer) => {
    const problem = planFits({ ...plan, ...more }, defaults);
    expect(code(problem)).toBe(expected);
    expect(problem?.errors[0]?.pointer).toBe(pointer);
  });

  test('the share is the one in force', () => {
    const half: InForce = { of: (p) => (p.key === 'project.maxShare' ? (5_000 as never) : p.value) };
    expect(planFits(plan, half)).toMatchObject({ code: 'projects/over-share', more: { maxShareBp: 5_000 } });
  });
});

describe('awards', () => {
  test.each([[6_000_000, undefined], [1, undefined], [0, 'projects/award-missing'], [-1, 'projects/award-missing'], [6_000_001, 'projects/over-asked']])('%i fen: %s', (awarded, expected) => {
    expect(code(awardFits(awarded, plan, defaults))).toBe(expected);
  });

  test('an application from the time of a larger share is cut to the share in force', () => {
    expect(code(awardFits(7_000_000, { budgetFen: 10_000_000, askedFen: 7_000_000 }, defaults))).toBe('projects/over-share');
  });
});

test.each([['registered', undefined], ['idea', 'projects/not-registered'], ['filed', 'projects/not-registered'], ['deregistered', 'projects/not-registered'], ['revoked', 'projects/not-registered'], ['cancelled', 'projects/not-registered']])(
  'a body that is %s: %s', (state, expected) => expect(code(isRegistered({ state }))).toBe(expected));

test.each([[0, 1, undefined], [1, 1, 'projects/too-many-open'], [1, 2, undefined], [2, 2, 'projects/too-many-open']])('%i open of %i: %s', (open, most, expected) => {
  const p: InForce = { of: (q) => (q.key === maxPerOrganizationPerProgram.key ? (most as never) : q.value) };
  expect(code(hasRoom(open, p))).toBe(expected);
});

test('whoever submitted does not decide', () => {
  expect(isDecidedByAnother({ submittedBy: 'a' }, 'b')).toBeUndefined();
  expect(isDecidedByAnother({ submittedBy: null }, 'b')).toBeUndefined();
  expect(isDecidedByAnother({ submittedBy: 'a' }, 'a')).toMatchObject({ code: 'projects/same-hands', status: 403 });
});

test.each([['2018-06-30', '2018-06-30', undefined], ['2018-07-01', null, 'projects/in-the-future'], ['2018-06-01', '2018-06-02', 'projects/out-of-order'], ['1999-01-01', null, undefined]])('a step on %s after %s: %s', (day, earliest, expected) => {
  expect(code(stepFits(day, earliest, '2018-06-30', '/agreedOn'))).toBe(expected);
});

test('a submission just before midnight UTC is of the next day here', () => {
  expect(submittedOn({ submittedAt: new Date('2018-06-30T16:00:00Z') })).toBe('2018-07-01');
  expect(submittedOn({ submittedAt: null })).toBeNull();
});
