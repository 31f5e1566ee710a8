import { declaredParameters, defaults, parameter } from '../../src/kernel/parameter.js';

const words = { zh: '测试', en: 'for a test' };

test('a parameter keeps its birth certificate and is its default until somebody says otherwise', () => {
  const days = parameter('tests.days', { value: 5, unit: 'workingDays', source: 'docs/sources.md#X7', words });
  const shares = parameter('tests.shares', { value: [5_000, 4_000, 1_000], unit: 'basisPointsList', source: 'docs/sources.md#X24', words });
  expect(defaults.of(days)).toBe(5);
  expect(defaults.of(shares)).toEqual([5_000, 4_000, 1_000]);
  expect(declaredParameters().filter((p) => p.key.startsWith('tests.'))).toEqual([days, shares]);
});

test('a key is declared once', () => {
  parameter('tests.once', { value: 1, unit: 'count', source: 'docs/sources.md#X7', words });
  expect(() => parameter('tests.once', { value: 2, unit: 'count', source: 'docs/sources.md#X7', words })).toThrow('declared twice');
});
