import { uuidv7 } from 'uuidv7';
import { isId } from '../../src/kernel/id.js';

test('every id we make is one', () => {
  for (let i = 0; i < 100; i++) expect(isId(uuidv7())).toBe(true);
});

test.each<unknown>(['', 'x', '0193F0A0-0000-7000-8000-000000000001', '0193f0a000007000800000000000001', ' 0193f0a0-0000-7000-8000-000000000001', '0193f0a0-0000-7000-8000-000000000001\n',
  '0193f0a0-0000-7000-8000-00000000000g', null, undefined, 7, {}, ['0193f0a0-0000-7000-8000-000000000001']])('%j is none', (value) => {
  expect(isId(value)).toBe(false);
});
