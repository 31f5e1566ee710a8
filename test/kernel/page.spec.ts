import { readCursor, writeCursor } from '../../src/kernel/page.js';

test.each([
  ['', 'text'], ['云岩', 'text'], ['2018-12-31 16:00:00.000', 'instant'], [0, 'integer'], [-5, 'integer'], [1_000_000_000_000, 'integer'],
] as const)('a cursor keeps where the page ended: %j, %s', (value, kind) => {
  const cursor = { sort: '-createdAt', value, id: '0193f0a0-0000-7000-8000-000000000001' };
  expect(readCursor(writeCursor(cursor), '-createdAt', kind)).toEqual(cursor);
});

const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
test.each<[string, string]>([
  ['of another order', writeCursor({ sort: 'createdAt', value: '2018-12-01 00:00:00.000', id: 'x' })],
  ['that is no base64', '%%%'],
  ['that is no JSON', Buffer.from('{').toString('base64url')],
  ['that is no list', packed({ sort: '-createdAt' })],
  ['that is null', packed(null)],
  ['without an id', packed(['-createdAt', 1])],
  ['with an object for a value', packed(['-createdAt', { $gt: '' }, 'x'])],
  ['with null for a value', packed(['-createdAt', null, 'x'])],
  ['that is empty', ''],
  ['with a number for an instant', packed(['-createdAt', 5, 'x'])],
  ['with something else for an instant', packed(['-createdAt', '2018-13-01 00:00:00.000', 'x'])],
  ['with half an instant', packed(['-createdAt', '2018-12-01', 'x'])],
])('a cursor %s is refused', (_, text) => {
  expect(() => readCursor(text, '-createdAt', 'instant')).toThrow('lists/bad-cursor');
});
