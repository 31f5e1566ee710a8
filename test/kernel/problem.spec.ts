import { Problem, declaredRefusals, fill, refusal, refuse } from '../../src/kernel/problem.js';

const tooMuch = refusal('tests/too-much', 422, '最多 {most} 元', 'at most {most} yuan');

test('a refusal becomes a problem with the values the rule knows, in both languages', () => {
  const problem = tooMuch({ most: 3 }, '/amountFen');
  expect(problem).toBeInstanceOf(Error);
  expect(problem).toMatchObject({ code: 'tests/too-much', status: 422, words: { zh: '最多 3 元', en: 'at most 3 yuan' }, more: { most: 3 } });
  expect(problem.errors).toEqual([{ pointer: '/amountFen', code: 'tests/too-much', detail: { zh: '最多 3 元', en: 'at most 3 yuan' } }]);
  expect(tooMuch().errors).toEqual([]);
});

test('it can be pointed at a field afterwards, without changing the first one', () => {
  const bare = tooMuch({ most: 3 });
  expect(bare.at('/rows/0').errors).toEqual([{ pointer: '/rows/0', code: 'tests/too-much', detail: bare.words }]);
  expect(bare.errors).toEqual([]);
});

test('a code is declared once, and whoever declared it can be found', () => {
  expect(() => refusal('tests/too-much', 409, 'x', 'x')).toThrow('declared twice');
  const found = declaredRefusals().find((r) => r.code === 'tests/too-much');
  expect([found?.status, found?.words]).toEqual([422, { zh: '最多 {most} 元', en: 'at most {most} yuan' }]);
});

test.each([
  ['{a} and {b}', { a: 0, b: '' }, '0 and '],
  ['{a} and {b}', { a: null }, '{a} and {b}'],
  ['{a}{a}', { a: '{b}', b: 1 }, '{b}{b}'],
  ['{constructor}', {}, '{constructor}'],
  ['{toString}', {}, '{toString}'],
  ['no place', { a: 1 }, 'no place'],
])('fill %j with %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});

test('the first problem of several is thrown; none is no complaint', () => {
  expect(() => refuse(undefined, undefined)).not.toThrow();
  expect(() => refuse(undefined, tooMuch({ most: 1 }), new Problem('tests/other', 409, { zh: 'x', en: 'x' }))).toThrow('at most 1 yuan');
});
