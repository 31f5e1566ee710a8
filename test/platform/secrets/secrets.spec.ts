import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { maskAccountNumber, maskIdNumber, maskPhone } from '../../../src/platform/secrets/masks.js';
import { Secrets } from '../../../src/platform/secrets/secrets.js';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const secrets = new Secrets(first);
const others = new Secrets(second);
const both = new Secrets(second, first);

test.each(['13800138000', '', '𠮷野家 👩‍🚒', 'x'.repeat(500)])('what is sealed opens to what it was, and looks different every time: %.20s', (plain) => {
  const [a, b] = [secrets.seal(plain), secrets.seal(plain)];
  expect([secrets.open(a), secrets.open(b)]).toEqual([plain, plain]);
  expect(a).not.toBe(b);
  if (plain) expect(Buffer.from(a.slice(secrets.mark.length), 'base64url').toString('utf8')).not.toContain(plain);
});

test('with another key, or changed by one bit, it does not open', () => {
  const sealed = secrets.seal('13800138000');
  expect(() => others.open(sealed)).toThrow(/not at hand/);
  const bytes = Buffer.from(sealed.slice(secrets.mark.length), 'base64url');
  for (const at of [0, 12, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => secrets.open(`${secrets.mark}${changed.toString('base64url')}`)).toThrow(/authenticate/);
  }
  expect(() => others.open(sealed.replace(secrets.mark, others.mark))).toThrow(/authenticate/);
  expect(() => secrets.open('13800138000')).toThrow('unknown version');
});

test('every sealed value names its key; the newest seals, all of them open', () => {
  expect(secrets.seal('x')).toMatch(/^v2\.[0-9a-f]{6}\./);
  expect(secrets.mark).not.toBe(others.mark);
  expect(both.open(secrets.seal('13800138000'))).toBe('13800138000');
  expect(both.seal('x').startsWith(others.mark)).toBe(true);
});

test('a value of the first format, which names no key, opens with whichever fits', () => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(hkdfSync('sha256', first, '', 'seal', 32)), nonce);
  const body = Buffer.concat([cipher.update('13800138000', 'utf8'), cipher.final()]);
  const old = `v1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  expect([secrets.open(old), both.open(old)]).toEqual(['13800138000', '13800138000']);
  expect(() => others.open(old)).toThrow(/authenticate/);
});

test('equal values are found without opening them, by nobody without the key', () => {
  for (const written of ['138 0013 8000', '138-0013-8000', '+86 13800138000', '008613800138000', '8613800138000', '(138)00138000', '１３８００１３８０００']) expect([written, secrets.blindIndex(written)]).toEqual([written, secrets.blindIndex('13800138000')]);
  expect(secrets.blindIndex('11010519491231002x')).toBe(secrets.blindIndex('11010519491231002X'));
  expect(secrets.blindIndex('13800138000')).not.toBe(secrets.blindIndex('13800138001'));
  expect(secrets.blindIndex('——')).not.toBe(secrets.blindIndex('()'));
  expect(secrets.blindIndex('13800138000')).not.toBe(others.blindIndex('13800138000'));
  expect(secrets.blindIndex('13800138000')).toMatch(/^[0-9a-f]{64}$/);
});

test('while keys change, a value is looked for under each of them', () => {
  expect(both.blindIndexes('13800138000')).toEqual([others.blindIndex('13800138000'), secrets.blindIndex('13800138000')]);
  expect(secrets.blindIndexes('13800138000')).toHaveLength(1);
});

test.each([['13800138000', '138****8000'], ['0851-6823456', '085****3456'], ['68234567', '****67'], ['123456', '****'], ['110', '****'], ['', '****']])('%s is shown as %s', (plain, masked) => {
  expect(maskPhone(plain)).toBe(masked);
});

test('identity and account numbers show their ends, and of shorter texts nothing', () => {
  expect(['11010519491231002X', '110105491231002', '12345678901234', ''].map(maskIdNumber)).toEqual(['1101**********002X', '1101*******1002', '****', '****']);
  expect(['6222021234567890123', '12345678', '1234567'].map(maskAccountNumber)).toEqual(['****0123', '****5678', '****']);
});
