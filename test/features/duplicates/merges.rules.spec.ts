import { canMerge, choicesOf, isSecondPerson, itemsBack, itemsTaken, laterField, takenNow, withoutPhone } from '../../../src/features/duplicates/merges.rules.js';

const body = (id: string, more = {}) => ({ id, name: id, state: 'registered', uscc: null as string | null, ...more });

test.each([
  ['two registered records', body('a'), body('b'), undefined],
  ['one record', body('a'), body('a'), 'duplicates/merge-with-itself'],
  ['one that is gone', body('a'), body('b', { state: 'merged' }), 'duplicates/merged-already'],
  ['into one that is gone', body('a', { state: 'merged' }), body('b'), 'duplicates/merged-already'],
  ['two codes', body('a', { uscc: '1' }), body('b', { uscc: '2' }), 'duplicates/two-codes'],
  ['one code', body('a'), body('b', { uscc: '2' }), undefined],
  ['a registered one into a filed one', body('a', { state: 'filed' }), body('b'), 'duplicates/survivor-behind'],
  ['a filed one into a registered one', body('a'), body('b', { state: 'filed' }), undefined],
  ['an idea into a filed one', body('a', { state: 'filed' }), body('b', { state: 'idea' }), undefined],
  ['a filed one into an idea', body('a', { state: 'idea' }), body('b', { state: 'filed' }), 'duplicates/survivor-behind'],
  ['a registered one into an ended one', body('a', { state: 'deregistered' }), body('b'), undefined],
])('%s', (_, survivor, absorbed, code) => { expect(canMerge(survivor, absorbed)?.code).toBe(code); });

test('what is chosen goes, what is empty is filled, a phone with its index', () => {
  const survivor = { name: '甲', address: null, contactPhone: null, contactPhoneIndex: null, memberCount: 5, sector: '助残', isDirectlyRegistered: false };
  const absorbed = { name: '乙', address: '一路', contactPhone: 'sealed', contactPhoneIndex: 'index', memberCount: 9, sector: null, isDirectlyRegistered: true };
  expect(itemsTaken(survivor, absorbed, {})).toEqual({ address: '一路', contactPhone: 'sealed', contactPhoneIndex: 'index', isDirectlyRegistered: true });
  expect(itemsTaken(survivor, absorbed, { name: 'absorbed', address: 'survivor', sector: 'absorbed', isDirectlyRegistered: 'survivor' })).toEqual({ name: '乙', sector: null, contactPhone: 'sealed', contactPhoneIndex: 'index' });
  expect(itemsTaken({ ...survivor, contactPhone: 'own' }, absorbed, {}).contactPhone).toBeUndefined();
  expect(itemsTaken(survivor, survivor, { name: 'absorbed' })).toEqual({});
});

test('only items of the register, and only from one of the two', () => {
  expect(choicesOf({ name: 'absorbed' })).toEqual({ name: 'absorbed' });
  for (const wrong of [{ state: 'absorbed' }, { name: 'both' }, { name: null }, { constructor: 'absorbed' }]) expect(() => choicesOf(wrong as never)).toThrow('duplicates/field-not-chosen');
});

test('what was changed since the merge stays', () => { expect(itemsBack({ name: '丙', address: '一路' }, { name: '甲', address: null }, { name: '乙', address: '一路' })).toEqual({ address: null }); });

test('a phone that was filled in goes back to none, and is never kept beside the card', () => {
  expect(itemsBack({ contactPhoneIndex: 'x' }, { contactPhoneIndex: null }, { contactPhoneIndex: 'x' })).toEqual({ contactPhoneIndex: null, contactPhone: null });
  expect(itemsBack({ contactPhoneIndex: 'y' }, { contactPhoneIndex: null }, { contactPhoneIndex: 'x' })).toEqual({});
  expect(withoutPhone({ contactPhone: 'sealed', contactPhoneIndex: 'x' })).toEqual({ contactPhoneIndex: null });
  expect([takenNow({ contactPhoneIndex: null }, { contactPhoneIndex: 'x' }), takenNow({ name: '甲' }, { contactPhoneIndex: 'x' })]).toEqual([{ contactPhoneIndex: 'x' }, { name: '甲' }]);
});

test('a later merge that took the same item stands in the way, an earlier one does not', () => {
  const at = (n: number, taken: object, before: object = {}) => ({ confirmedAt: new Date(n), itemsTaken: taken, itemsBefore: before });
  expect(laterField(at(1, { name: '乙' }), [at(2, { name: '丙' })])).toBe('name');
  expect(laterField(at(1, { name: '乙' }), [at(2, { address: '丙' }), at(0, { name: '丁' })])).toBeUndefined();
  expect(laterField(at(1, { name: '乙' }), [at(1, { name: '丙' }, { name: '乙' })])).toBe('name');
  expect(laterField(at(1, { name: '丙' }), [at(1, { name: '乙' }, { name: '甲' })])).toBeUndefined();
  expect(laterField({ confirmedAt: null, itemsTaken: null, itemsBefore: null }, [at(2, { name: '丙' })])).toBeUndefined();
});

test('the second person', () => {
  expect(isSecondPerson({ proposedBy: 'a' }, 'a')?.code).toBe('duplicates/same-hands');
  expect(isSecondPerson({ proposedBy: 'a' }, 'b')).toBeUndefined();
});
