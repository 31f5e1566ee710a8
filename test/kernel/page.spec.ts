import { readCursor, writeCursor } from '../../src/kernel/page.js';

test.each<string | number>(['', '2018-12-31 16:00:00.000', '云岩', 0, -5, 1_000_000_000_000])('a cursor keeps where the page ended: %j', (value) => {
  const cursor = { sort: '-createdAt', value, id: '0193f0a0-0000-7000-8000-000000000001' };
  expect(readCursor(writeCursor(cursor), '-createdAt')).toEqual(cursor);
});

const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
test.each<[string, string]>([
  ['of another order', writeCursor({ sort: 'createdAt', value: 1, id: 'x' })],
  ['that is no base64', '%%%'],
  ['that is no JSON', Buffer.from('{').toString('base64url')],
  ['that is no list', packed({ sort: '-createdAt' })],
  ['that is null', packed(null)],
  ['without an id', packed(['-createdAt', 1])],
  ['with an object for a value', packed(['-createdAt', { $gt: '' }, 'x'])],
  ['with null for a value', packed(['-createdAt', null, 'x'])],
  ['that is empty', ''],
])('a cursor %s is refused', (_, text) => {
  expect(() => readCursor(text, '-createdAt')).toThrow('lists/bad-cursor');
});
