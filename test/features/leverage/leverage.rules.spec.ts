import {
  amountFits, countedFen, FORMS, hasEvidence, isOfBody, isOwnProof, isSecondPerson, isUnusedReceipt, mayHaveReceipt, promisedOn, quantityFits, receiptKeyOf, SOURCE_CLASSES, stepFits, type ContributionForm, type SourceClass,
} from '../../../src/features/leverage/leverage.rules.js';

const gift = (sourceClass: SourceClass, form: ContributionForm, hasValuationProof: boolean) => countedFen({ sourceClass, form, amountFen: 10_000, hasValuationProof });

describe('countedFen', () => {
  test.each(SOURCE_CLASSES.filter((s) => s !== 'otherPublic'))('cash from %s counts as it is', (source) => expect(gift(source, 'cash', false)).toBe(10_000));
  test.each(FORMS)('other public money never counts: %s', (form) => expect(gift('otherPublic', form, true)).toBe(0));
  test.each(SOURCE_CLASSES)('hours are never added to money: %s', (source) => expect(gift(source, 'volunteerTime', true)).toBe(0));
  test.each(['goods', 'premises', 'service', 'securities'] as const)('%s counts only with proof of its value', (form) => {
    expect(gift('enterpriseGift', form, false)).toBe(0);
    expect(gift('enterpriseGift', form, true)).toBe(10_000);
  });
});

test('nothing is verified without evidence, nor by whoever recorded it', () => {
  expect(hasEvidence({ evidenceCount: 0 })?.code).toBe('leverage/evidence-missing');
  expect(hasEvidence({ evidenceCount: 1 })).toBeUndefined();
  expect([isSecondPerson({ recordedBy: 'a' }, 'a')?.code, isSecondPerson({ recordedBy: 'a' }, 'b')]).toEqual(['leverage/same-hands', undefined]);
});

test.each([
  ['today', '2018-12-31', null, undefined],
  ['tomorrow', '2019-01-01', null, 'leverage/in-the-future'],
  ['the day it was promised', '2018-06-01', '2018-06-01', undefined],
  ['the day before it was promised', '2018-05-31', '2018-06-01', 'leverage/before-promise'],
])('received %s', (_, receivedOn, promised, code) => {
  const problem = stepFits(receivedOn, promised, '2018-12-31', '/receivedOn');
  expect(problem?.code).toBe(code);
  expect(problem?.errors[0]?.pointer).toBe(code && '/receivedOn');
});

test('what is fulfilled is the agreement, or else the pledge', () => {
  expect(promisedOn({ pledgedOn: '2018-01-01', agreedOn: '2018-02-01' })).toBe('2018-02-01');
  expect(promisedOn({ pledgedOn: '2018-01-01', agreedOn: null })).toBe('2018-01-01');
});

test.each([['cash', 1, undefined], ['cash', 0, 'leverage/amount-missing'], ['volunteerTime', 0, undefined], ['goods', 0, undefined]] as const)('%s of %i fen: %s', (form, amountFen, code) => {
  expect(amountFits({ form, amountFen })?.code).toBe(code);
});

describe('receipts (rules.md 13.12, 13.13)', () => {
  test.each([
    ['cash', false, 'R-1', undefined], ['goods', true, 'R-1', undefined], ['goods', false, null, undefined],
    ...FORMS.filter((form) => form !== 'cash').map((form) => [form, false, 'R-1', 'leverage/receipt-without-proof'] as const),
  ] as const)('%s, value proven: %s, receipt %s: %s', (form, hasValuationProof, receiptNo, code) => {
    expect(mayHaveReceipt({ form, hasValuationProof }, receiptNo)?.code).toBe(code);
  });

  test.each([['贵a 0012', '贵A0012'], ['Ａ００１２', 'A0012'], ['A0012', 'A0012'], [null, null]])('%s is the receipt %s', (written, key) => expect(receiptKeyOf(written)).toBe(key));

  test('one receipt, one file: one contribution', () => {
    expect(isUnusedReceipt(null)).toBeUndefined();
    expect(isUnusedReceipt('GX-2018-0001')).toMatchObject({ code: 'leverage/receipt-used', status: 409, more: { number: 'GX-2018-0001' } });
    expect(isOwnProof(null)).toBeUndefined();
    expect(isOwnProof({ number: 'GX-2018-0001', label: '银行回单' })).toMatchObject({ code: 'leverage/same-file', status: 409 });
  });
});

test.each([[null, undefined], ['own', undefined], ['other', 'leverage/other-body']])('a project of %s: %s', (owner, code) => expect(isOfBody(owner, 'own', '/projectId')?.code).toBe(code));

test.each([
  ['cash', null, null, undefined], ['securities', null, null, undefined], ['goods', 3, '箱', undefined],
  ['goods', null, '箱', 'leverage/quantity-missing'], ['service', 8, '', 'leverage/quantity-missing'], ['volunteerTime', null, null, 'leverage/quantity-missing'],
] as const)('%s of %s %s', (form, quantity, unit, code) => expect(quantityFits({ form, quantity, unit })?.code).toBe(code));
