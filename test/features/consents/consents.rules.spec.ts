import { giverFits, givenFits, isBelowAge, isOfPerson, scopeFits, withdrawalFits, type Given } from '../../../src/features/consents/consents.rules.js';

test.each([
  ['the day before', '2004-12-11', '2018-12-10', true], ['the fourteenth birthday', '2004-12-10', '2018-12-10', false], ['a leap day, 28 February', '2004-02-29', '2018-02-28', false], ['a leap day, the day before', '2004-02-29', '2018-02-27', true],
])('%s', (_, born, on, below) => { expect(isBelowAge(born, on, 14)).toBe(below); });

const self: Given = { scope: 'portrait', givenBy: 'self' };
const guardian: Given = { scope: 'minorService', givenBy: 'guardian', guardianName: '王母', guardianRelation: 'parent' };
test.each<[string, Given, string | undefined]>([
  ['for oneself', self, undefined], ['a guardian with relation', guardian, undefined], ['a guardian without name', { ...guardian, guardianName: null }, 'consents/guardian-missing'],
  ['a guardian without relation', { ...guardian, guardianRelation: null }, 'consents/guardian-missing'], ['a minor for themselves', { ...self, scope: 'minorService' }, 'consents/guardian-needed'],
  ['for oneself with a guardian', { ...self, guardianName: '王母' }, 'consents/no-guardian'],
])('given %s', (_, given, code) => { expect(giverFits(given)?.code).toBe(code); });

test('each consent is about its own kinds of record, and about persons', () => {
  expect([scopeFits('honourPublication', 'honours'), scopeFits('honourPublication', 'volunteers')?.code, scopeFits('minorService', 'honorees')?.code, scopeFits('portrait', 'organizations')?.code]).toEqual([undefined, 'consents/other-kind', 'consents/other-kind', 'consents/other-kind']);
  expect([isOfPerson({ honoreeKind: 'person', kind: 'star' }), isOfPerson({ honoreeKind: 'organization' })?.code, isOfPerson({ kind: 'organization' })?.code]).toEqual([undefined, 'consents/of-body', 'consents/of-body']);
});

test('given today or before, withdrawn between then and today', () => {
  expect([givenFits('2018-12-10', '2018-12-10'), givenFits('2018-12-11', '2018-12-10')?.code]).toEqual([undefined, 'consents/given-in-future']);
  const fits = (on: string) => withdrawalFits(on, '2018-12-01', '2018-12-10')?.code;
  expect([fits('2018-12-01'), fits('2018-12-10'), fits('2018-11-30'), fits('2018-12-11')]).toEqual([undefined, undefined, 'consents/withdrawn-outside', 'consents/withdrawn-outside']);
});
