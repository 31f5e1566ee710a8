import { countedFen, FORMS, hasEvidence, isSecondPerson, quantityFits, receiptFits, SOURCE_CLASSES, type ContributionForm, type SourceClass } from '../../../src/features/leverage/leverage.rules.js';

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
  expect([isSecondPerson({ recordedBy: 'a' }, 'a'), isSecondPerson({ recordedBy: 'a' }, 'b')]).toEqual([false, true]);
});

test.each([
  ['today', '2018-12-31', null, undefined],
  ['tomorrow', '2019-01-01', null, 'leverage/received-in-future'],
  ['the day it was pledged', '2018-06-01', '2018-06-01', undefined],
  ['the day before it was pledged', '2018-05-31', '2018-06-01', 'leverage/received-before-pledged'],
])('received %s', (_, receivedOn, pledgedOn, code) => expect(receiptFits(receivedOn, pledgedOn, '2018-12-31')?.code).toBe(code));

test.each([
  ['cash', null, null, undefined], ['securities', null, null, undefined], ['goods', 3, '箱', undefined],
  ['goods', null, '箱', 'leverage/quantity-missing'], ['service', 8, '', 'leverage/quantity-missing'], ['volunteerTime', null, null, 'leverage/quantity-missing'],
] as const)('%s of %s %s', (form, quantity, unit, code) => expect(quantityFits({ form, quantity, unit })?.code).toBe(code));
