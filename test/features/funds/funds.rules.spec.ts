import fc from 'fast-check';
import { defaults } from '../../../src/kernel/parameter.js';
import { isAnotherHand, isWithinAward, paymentFits, paymentStop, plannedTranches, referenceOf, tranchePlan } from '../../../src/features/funds/funds.rules.js';

const code = (problem: { code: string } | undefined) => problem?.code;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const plan = defaults.of(tranchePlan);

describe('the plan (rules.md 13.10)', () => {
  test.each([
    [3_333_333, [1_666_667, 1_333_333, 333_333]], [4_000_000, [2_000_000, 1_600_000, 400_000]], [1, [1]], [2, [1, 1]], [3, [2, 1]], [10, [5, 4, 1]], [7, [3, 3, 1]],
  ])('%i fen fall into %j', (award, parts) => expect(plannedTranches(award, plan).map((t) => t.amountFen)).toEqual(parts));

  test('parts are numbered in the order of the plan and keep its shares', () => {
    expect(plannedTranches(3_333_333, plan)).toEqual([{ sequence: 1, shareBp: 5_000, amountFen: 1_666_667 }, { sequence: 2, shareBp: 4_000, amountFen: 1_333_333 }, { sequence: 3, shareBp: 1_000, amountFen: 333_333 }]);
    expect(plannedTranches(1, plan)).toEqual([{ sequence: 1, shareBp: 5_000, amountFen: 1 }]);
  });

  test('whatever the award and the plan, the parts are the award, none is nothing, and each is within a fen of its share', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 }).filter((list) => sum(list) > 0);
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000_000_000 }), shares, (award, list) => {
      const parts = plannedTranches(award, list);
      expect(sum(parts.map((t) => t.amountFen))).toBe(award);
      expect(parts.every((t) => Number.isSafeInteger(t.amountFen) && t.amountFen > 0)).toBe(true);
      expect(parts.map((t) => t.sequence)).toEqual(parts.map((_, i) => i + 1));
      const whole = BigInt(sum(list));
      for (const t of parts) {
        const missed = BigInt(t.amountFen) * whole - BigInt(award) * BigInt(t.shareBp);
        expect(missed < whole && missed > -whole).toBe(true);
      }
    }), { numRuns: 500 });
  });

  test('paying the parts in any order never exceeds the award, and paying all of them is the award', () => {
    const orders = fc.tuple(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { maxLength: 12 }));
    fc.assert(fc.property(orders, ([award, list, picks]) => {
      const left = plannedTranches(award, list);
      let paid = 0;
      for (const pick of picks) {
        const [next] = left.splice(pick % Math.max(left.length, 1), 1);
        if (!next) break;
        expect(isWithinAward(paid, next.amountFen, award)).toBeUndefined();
        paid += next.amountFen;
      }
      expect(paid + sum(left.map((t) => t.amountFen))).toBe(award);
      expect(code(isWithinAward(paid, award - paid + 1, award))).toBe('funds/over-award');
    }), { numRuns: 300 });
  });
});

describe('three hands', () => {
  test.each([['b', ['a'], undefined], ['a', ['a'], 'funds/same-hands'], ['c', ['a', 'b'], undefined], ['a', ['a', 'b'], 'funds/same-hands'], ['b', ['a', 'b'], 'funds/same-hands'], ['a', [null, null], undefined]])(
    '%s after %j: %s', (actor, before, expected) => expect(code(isAnotherHand(actor, ...before))).toBe(expected));
});

test.each([['running', undefined], ['closed', undefined], ['terminated', 'funds/project-ended']])('a project that is %s: %s', (state, expected) => expect(code(paymentStop({ state }))).toBe(expected));

test.each([
  ['2018-05-14', '2018-05-14', undefined], ['2018-06-30', '2018-05-14', undefined], ['2018-07-01', '2018-05-14', 'funds/paid-in-future'],
  ['2018-05-13', '2018-05-14', 'funds/paid-before-agreement'], ['2018-06-01', null, 'funds/paid-before-agreement'],
])('paid on %s after an agreement of %s: %s', (paidOn, agreedOn, expected) => {
  const problem = paymentFits(paidOn, agreedOn, '2018-06-30');
  expect(code(problem)).toBe(expected);
  expect(problem?.errors[0]?.pointer).toBe(expected && '/paidOn');
});

test.each([['icbc 2018-0615', 'ICBC2018-0615'], ['ＩＣＢＣ２０１８', 'ICBC2018'], ['ICBC2018', 'ICBC2018'], ['回单ß1', '回单ß1']])('a reference written %s is %s', (written, kept) => expect(referenceOf(written)).toBe(kept));
