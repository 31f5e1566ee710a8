import { halfWidth } from '../../src/kernel/width.js';

test.each([
  ['１２３４．５０', '1234.50'],
  ['￥１，２３４', '¥1,234'],
  ['５１ＭＪＡ', '51MJA'],
  ['a　b', 'a b'],
  ['（壹）', '(壹)'],
])('%s is %s', (text, expected) => expect(halfWidth(text)).toBe(expected));

test('a raised or circled digit stays what it is', () => expect(halfWidth('5²①½')).toBe('5²①½'));
