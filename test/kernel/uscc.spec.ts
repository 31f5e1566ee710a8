import fc from 'fast-check';
import { checkUscc, makeUscc, normalizeUscc, usccType } from '../../src/kernel/uscc.js';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

describe('codes of real bodies', () => {
  test.each([
    ['51100000500002862F', '中国自动化学会', 'association'],
    ['51100000500009247D', '中国复合材料工业协会', 'association'],
    ['51100000500012681T', '中国医疗保健国际交流促进会', 'association'],
    ['53100000500021676K', '北京理工大学教育基金会', 'foundation'],
    ['53100000500019795A', '中国社会福利基金会', 'foundation'],
    ['51440300MJL1712376', '深圳的社会团体', 'association'],
    ['52440300MJL186084F', '深圳的民办非企业单位', 'socialService'],
  ])('%s, %s', (code, _, type) => {
    expect(checkUscc(code)).toMatchObject({ ok: true });
    expect(usccType(code)).toBe(type);
  });

  test('a public institution has a good code of the wrong class', () => {
    expect(checkUscc('12440300455752807L')).toEqual({ ok: false, fault: 'notCivilAffairs' });
    expect(usccType('12440300455752807L')).toBeUndefined();
  });
});

test.each(['51520103MJA0000167', '52520103MJA000024Y', '51520103500000015B', '52520103MJY123458Q'])('the made-up %s is valid', (code) => {
  expect(checkUscc(code).ok).toBe(true);
  expect(makeUscc(code.slice(0, 2), code.slice(2, 8), code.slice(8, 16))).toBe(code);
});

test.each([
  ['51100000500000024G', 'M'],
  ['53100000500020462H', 'K'],
  ['52110101MJ0018899X', 'T'],
  ['531000005000074012', 'D'],
])('the fabricated %s should end in %s', (code, expected) => expect(checkUscc(code)).toEqual({ ok: false, fault: 'check', expected }));

describe('reading', () => {
  test('tells the four parts', () => {
    expect(checkUscc('52520103MJA000024Y')).toEqual({ ok: true, authority: '5', category: '2', registrar: '520103', organizationCode: 'MJA000024' });
  });

  test('a body the city or the province registered is as good', () => {
    expect(checkUscc(makeUscc('51', '520100', 'MJA00001'))).toMatchObject({ ok: true, registrar: '520100' });
    expect(checkUscc(makeUscc('53', '520000', 'MJA00001'))).toMatchObject({ ok: true, registrar: '520000' });
  });

  test('blanks, width and case do not count', () => {
    for (const text of [' 52520103 MJA000024 Y ', '５２５２０１０３ＭＪＡ００００２４Ｙ', '52520103mja000024y', '52520103\u3000MJA\u200B000024\tY\n']) {
      expect(normalizeUscc(text)).toBe('52520103MJA000024Y');
      expect(checkUscc(text).ok).toBe(true);
    }
  });

  test.each([
    ['', 'length'],
    ['52520103MJA000024', 'length'],
    ['52520103MJA000024YY', 'length'],
    ['52520103MJAO00024Y', 'character'],
    ['52520103-MJA00024Y', 'character'],
    ['5252010AMJA000024Y', 'character'],
    ['52520103MJſ000024Y', 'character'],
  ])('%p: %s', (text, fault) => expect(checkUscc(text)).toEqual({ ok: false, fault }));

  test('an organization code that does not check is told apart from a slip', () => {
    // 52520103MJA000032R with 1 for the inner check, and a last character that fits the 1.
    expect(checkUscc('52520103MJA000031N')).toEqual({ ok: false, fault: 'organizationCheck', expected: '2' });
  });
});

test.each([['51', 'association'], ['52', 'socialService'], ['53', 'foundation'], ['59', 'other']])('%s is %s', (prefix, type) => {
  const code = makeUscc(prefix, '520103', 'MJA00001');
  expect(checkUscc(code).ok).toBe(true);
  expect(usccType(code)).toBe(type);
});

test.each([['54'], ['91'], ['11'], ['N2']])('%s is no social organization', (prefix) => {
  expect(checkUscc(makeUscc(prefix, '520103', 'MJA00001'))).toEqual({ ok: false, fault: 'notCivilAffairs' });
});

test.each([
  ['5', '520103', 'MJA00001'],
  ['51', '52010', 'MJA00001'],
  ['51', '52010X', 'MJA00001'],
  ['51', '520103', 'MJA0001'],
  ['51', '520103', 'MJO00001'],
  ['51', '520103', 'mja00001'],
  ['512', '52010', 'MJA00001'],
])('%s %s %s make no code', (prefix, registrar, body) => expect(() => makeUscc(prefix, registrar, body)).toThrow(RangeError));

test('any single character changed is refused', () => {
  const codes = fc
    .tuple(fc.constantFrom('51', '52', '53', '59'), fc.integer({ min: 100_000, max: 999_999 }), fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }))
    .map(([prefix, registrar, body]) => makeUscc(prefix, String(registrar), body.join('')));
  fc.assert(
    fc.property(codes, fc.nat(17), fc.oneof(fc.constantFrom(...ALPHABET), fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' })), (code, place, character) => {
      fc.pre(normalizeUscc(character) !== code.charAt(place));
      expect(checkUscc(code).ok).toBe(true);
      expect(checkUscc(code.slice(0, place) + character + code.slice(place + 1)).ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
