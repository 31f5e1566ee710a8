import { Secrets, maskPhone } from '../../../src/platform/secrets/secrets.js';

const secrets = new Secrets(Buffer.alloc(32, 1));
const others = new Secrets(Buffer.alloc(32, 2));

test.each(['13800138000', '', '𠮷野家 👩‍🚒', 'x'.repeat(500)])('what is sealed opens to what it was, and looks different every time: %.20s', (plain) => {
  const [a, b] = [secrets.seal(plain), secrets.seal(plain)];
  expect([secrets.open(a), secrets.open(b)]).toEqual([plain, plain]);
  expect(a).not.toBe(b);
  if (plain) expect(Buffer.from(a.slice(3), 'base64').toString('utf8')).not.toContain(plain);
});

test('with another key, or changed by one bit, it does not open', () => {
  const sealed = secrets.seal('13800138000');
  expect(() => others.open(sealed)).toThrow(/authenticate/);
  const bytes = Buffer.from(sealed.slice(3), 'base64');
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => secrets.open(`v1.${changed.toString('base64')}`)).toThrow(/authenticate/);
  }
  expect(() => secrets.open('13800138000')).toThrow('unknown version');
});

test('equal values are found without opening them, by nobody without the key', () => {
  expect(secrets.blindIndex('138 0013 8000')).toBe(secrets.blindIndex('13800138000'));
  expect(secrets.blindIndex('13800138000')).not.toBe(secrets.blindIndex('13800138001'));
  expect(secrets.blindIndex('13800138000')).not.toBe(others.blindIndex('13800138000'));
  expect(secrets.blindIndex('13800138000')).toMatch(/^[0-9a-f]{64}$/);
});

test.each([['13800138000', '138****8000'], ['0851-6823456', '085****3456'], ['68234567', '****67'], ['123456', '****'], ['110', '****'], ['', '****']])('%s is shown as %s', (plain, masked) => {
  expect(maskPhone(plain)).toBe(masked);
});
