import fc from 'fast-check';
import { add, capitals, isFen, parseYuan, ratioBp, share, subtract, yuan } from '../../src/kernel/money.js';

const amounts = fc.maxSafeInteger();

test.each([0, -1, 100, Number.MAX_SAFE_INTEGER])('%d is an amount', (value) => expect(isFen(value)).toBe(true));
test.each([0.5, 2 ** 53, NaN, Infinity, '1', null, undefined, 1n])('%p is none', (value) => expect(isFen(value)).toBe(false));

describe('adding and taking away', () => {
  test('of nothing is nothing', () => expect(add()).toBe(0));
  test('several at once', () => expect([add(1, 2, 3), subtract(10, 1, 2), subtract(1, 2)]).toEqual([6, 7, -1]));
  test('a sum that goes too far only on the way is still exact', () => expect(add(Number.MAX_SAFE_INTEGER, 1, -1)).toBe(Number.MAX_SAFE_INTEGER));
  test('an amount that a number cannot hold is refused', () => {
    expect(() => add(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
    expect(() => subtract(-Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
    expect(() => add(0.1, 0.2)).toThrow(RangeError);
  });
});

describe('sharing out', () => {
  test.each([
    ['50/40/10 on 33,333.33 yuan', 3_333_333, [5000, 4000, 1000], [1_666_667, 1_333_333, 333_333]],
    ['equal remainders go to the earlier part', 100, [1, 1, 1], [34, 33, 33]],
    ['a weight of nothing gets nothing', 101, [0, 1, 1, 0], [0, 51, 50, 0]],
    ['weights need not make a whole', 10, [3, 4], [4, 6]],
    ['what comes back is shared as it was paid', -100, [1, 1, 1], [-34, -33, -33]],
    ['nothing, among nobody', 0, [], []],
    ['nothing, without weights', 0, [0, 0], [0, 0]],
    ['the largest amount', Number.MAX_SAFE_INTEGER, [5000, 5000], [4503599627370496, 4503599627370495]],
  ])('%s', (_, total, weights, parts) => expect(share(total, weights)).toEqual(parts));

  test.each([
    ['a negative weight', 10, [1, -1]],
    ['a broken weight', 10, [0.5, 0.5]],
    ['no weight at all', 10, [0, 0]],
    ['nobody', 10, []],
    ['a broken total', 0.5, [1]],
  ])('%s is refused', (_, total, weights) => expect(() => share(total, weights)).toThrow(RangeError));

  test('parts add up, each less than a fen from its exact share, always the same', () => {
    const weights = fc.array(fc.oneof(fc.nat(10_000), fc.maxSafeNat()), { minLength: 1, maxLength: 20 }).filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(amounts, weights, (total, all) => {
        const parts = share(total, all);
        const whole = all.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        for (const [index, part] of parts.entries()) {
          const off = BigInt(part) * whole - BigInt(total) * BigInt(all[index] ?? 0);
          expect(off < whole && -off < whole).toBe(true);
        }
        expect(share(total, all)).toEqual(parts);
      }),
    );
  });
});

describe('ratio in basis points', () => {
  test.each([
    ['thirty-seven to one', 3_700_000_000, 100_000_000, 370_000],
    ['a third is cut', 1, 3, 3333],
    ['and below zero cut downwards', -1, 3, -3334],
    ['a negative base', 1, -3, -3334],
    ['nothing of something', 0, 5, 0],
    ['both large', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 10_000],
  ])('%s', (_, part, base, expected) => expect(ratioBp(part, base)).toBe(expected));

  test('beside nothing there is none', () => expect(ratioBp(5, 0)).toBeNull());
  test('one too large to hold is refused', () => expect(() => ratioBp(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError));
});

describe('in yuan', () => {
  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [123_450, '1,234.50'],
    [99_999, '999.99'],
    [100_000_000, '1,000,000.00'],
    [-123_456_789, '-1,234,567.89'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('%d fen is %s', (fen, text) => expect(yuan(fen)).toBe(text));

  test('a broken amount is refused', () => expect(() => yuan(0.5)).toThrow(RangeError));
});

describe('in capital characters', () => {
  test.each([
    ['0', '零元整'],
    ['0.04', '肆分'],
    ['0.50', '伍角整'],
    ['0.55', '伍角伍分'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['10.50', '壹拾元零伍角整'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['300.04', '叁佰元零肆分'],
    ['1001', '壹仟零壹元整'],
    ['1,409.50', '壹仟肆佰零玖元伍角整'],
    ['1,680.32', '壹仟陆佰捌拾元零叁角贰分'],
    ['6,007.14', '陆仟零柒元壹角肆分'],
    ['16,409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['107,000.53', '壹拾万柒仟元零伍角叁分'],
    ['100,500', '壹拾万零伍佰元整'],
    ['1,000,000', '壹佰万元整'],
    ['10,000,001', '壹仟万零壹元整'],
    ['37,000,000', '叁仟柒佰万元整'],
    ['100,000,001', '壹亿零壹元整'],
    ['100,001,000', '壹亿零壹仟元整'],
    ['1,020,000,000', '壹拾亿贰仟万元整'],
    ['1,002,000,000', '壹拾亿零贰佰万元整'],
    ['10,000,000,000,000', '壹拾万亿元整'],
    ['1,000,000,010,000', '壹万亿零壹万元整'],
    ['1,234,567,890,123.45', '壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分'],
    ['-1,000,000', '负壹佰万元整'],
  ])('%s is %s', (amount, text) => expect(capitals(parseYuan(amount) ?? NaN)).toBe(text));

  test('no two noughts side by side, none last, whatever the amount', () => {
    fc.assert(fc.property(amounts, (fen) => expect(capitals(fen)).not.toMatch(/零零|零[万亿]|零整|.零元/)));
  });

  test('two amounts never read alike', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => expect(capitals(a) === capitals(b)).toBe(a === b)));
  });
});

describe('reading what people write', () => {
  test.each([
    ['1,234.50', 123_450],
    ['¥1234.5', 123_450],
    ['￥ 1,234.5', 123_450],
    ['人民币1234.5元', 123_450],
    ['RMB 1234.5', 123_450],
    ['1234.5元', 123_450],
    ['１２３４．５０', 123_450],
    ['１，２３４．５０元', 123_450],
    ['  20 圆 ', 2000],
    ['3.5万', 3_500_000],
    ['3.5 万元', 3_500_000],
    ['93.57万元', 93_570_000],
    ['1亿', 10_000_000_000],
    ['0.37亿元', 3_700_000_000],
    ['0', 0],
    ['-0', 0],
    ['0.01', 1],
    ['1.230', 123],
    ['-20', -2000],
    ['-¥20.5', -2050],
    ['¥-20.5', -2050],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%p', (text, fen) => expect(parseYuan(text)).toBe(fen));

  test.each([
    '', ' ', '元', '¥', '1e20', '1,23.4.5', '1,23', '12,34,567', '1234,567', ',123', '1,,234', '0,123', '007', '00', '.5', '5.', '1.005', '0.0000001万',
    '1 234', '--5', '-¥-5', '+5', '5-', '(5)', '5%', '5美元', '$5', '十万', '5千', '1亿2000万', '万', '5万万', 'NaN', 'Infinity', '0x10', '5²', '①',
    '约5万', '3-5万', '5/3', '90071992547409.92', '9'.repeat(60), '9'.repeat(100_000), '٣',
  ])('%p is not guessed at', (text) => expect(parseYuan(text)).toBeUndefined());

  test('what was printed is read back', () => {
    fc.assert(fc.property(amounts, (fen) => expect(parseYuan(yuan(fen))).toBe(fen === 0 ? 0 : fen)));
  });
});
