import { beginningFits, beginsAs, dayFits, endFits, itemsFit, registeredAs, registrationFits, usccFits, type Beginning, type RegisteredItems } from '../../../src/features/organizations/organizations.rules.js';
import { makeUscc } from '../../../src/kernel/uscc.js';
import { USCC_VECTORS } from './uscc.vectors.js';

const TODAY = '2018-12-31';

describe('a credit code', () => {
  test.each(USCC_VECTORS)('%s as %s: %s (%s)', (code, type, problem) => {
    const found = usccFits(code, type);
    expect(found?.code).toBe(problem);
    if (found) expect(found.errors[0]?.pointer).toBe('/uscc');
  });
  test('none is none, also for a group', () => {
    expect(usccFits(null, 'association')).toBeUndefined();
    expect(usccFits(null, 'communityGroup')).toBeUndefined();
  });
  test('the inner check is told when only it fails', () => {
    // The outer check of a code whose place 17 is wrong can still be right: it is computed over the wrong place.
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
    const front = `${makeUscc('52', '520103', 'MJA00002').slice(0, 16)}5`;
    const sum = weights.reduce((total, w, i) => total + w * alphabet.indexOf(front.charAt(i)), 0);
    const found = usccFits(front + alphabet.charAt((31 - (sum % 31)) % 31), 'socialService');
    expect(found?.code).toBe('organizations/uscc-organization-check');
    expect(found?.more.expected).toBe('4');
  });
  test('the registrar may be the city or the province, and a code of class 9 names no type', () => {
    for (const registrar of ['520100', '520000', '110000']) expect(usccFits(makeUscc('51', registrar, 'MJA00099'), 'association')).toBeUndefined();
    for (const type of ['association', 'socialService', 'foundation']) expect(usccFits(makeUscc('59', '520103', 'MJA00099'), type)).toBeUndefined();
  });
  test('the complaint names both types in the language of its reader', () => {
    expect(usccFits('52520103MJA000024Y', 'association')?.words).toEqual({ zh: '代码属于民办非企业单位(社会服务机构),与组织类型(社会团体)不符', en: 'the code is that of another type (socialService) than association' });
  });
});

test.each([
  [null, undefined], [TODAY, undefined], ['1949-10-01', undefined], ['2019-01-01', 'organizations/in-the-future'], ['1949-09-30', 'organizations/too-early'], ['2018-02-30', 'organizations/too-early'],
])('the day %s', (day, code) => {
  expect(dayFits(day, TODAY, '/registeredOn')?.code).toBe(code);
});

test('a body ends on or after the day it was registered', () => {
  expect([endFits('2018-06-01', '2018-06-01'), endFits('2018-06-01', null)]).toEqual([undefined, undefined]);
  expect(endFits('2018-05-31', '2018-06-01')?.errors[0]?.pointer).toBe('/closedOn');
});

describe('where a body begins', () => {
  const none: Beginning = { type: 'association', uscc: null, registeredOn: null, filedOn: null };
  test.each([
    [none, 'idea', undefined],
    [{ ...none, filedOn: '2018-01-01' }, 'filed', undefined],
    [{ ...none, registeredOn: '2018-01-01' }, 'registered', undefined],
    [{ ...none, uscc: '51520103MJA0000167' }, 'registered', undefined],
    [{ ...none, filedOn: '2017-01-01', registeredOn: '2018-01-01' }, 'registered', undefined],
    [{ ...none, type: 'communityGroup' }, 'idea', undefined],
    [{ ...none, type: 'communityGroup', filedOn: '2018-01-01' }, 'filed', undefined],
    [{ ...none, type: 'communityGroup', registeredOn: '2018-01-01' }, 'registered', 'organizations/group-not-registered'],
  ])('%j', (o, state, problem) => {
    expect(beginsAs(o)).toBe(state);
    expect(beginningFits(o)?.code).toBe(problem);
  });
});

describe('what a body is registered as', () => {
  test.each([
    [{ type: 'association', uscc: null }, 'communityGroup', 'association'],
    [{ uscc: '52520103MJA000024Y' }, 'communityGroup', 'socialService'],
    [{ uscc: null }, 'communityGroup', 'communityGroup'],
    [{ uscc: '52520103MJA000024Y' }, 'association', 'association'],
    [{ uscc: null }, 'socialService', 'socialService'],
  ])('%j, was %s', (given, before, type) => {
    expect(registeredAs(given, before)).toBe(type);
  });
  test('a group is not registered as one', () => {
    expect(registrationFits('communityGroup')?.code).toBe('organizations/type-missing');
    expect(['association', 'socialService', 'foundation'].map(registrationFits)).toEqual([undefined, undefined, undefined]);
  });
});

describe('registered items after a change', () => {
  const registered: RegisteredItems = { state: 'registered', type: 'socialService', uscc: '52520103MJA000024Y', registeredOn: '2016-03-01', filedOn: null, closedOn: null };
  const idea: RegisteredItems = { ...registered, state: 'idea', uscc: null, registeredOn: null };
  test.each<[string, RegisteredItems, string | undefined, string | undefined]>([
    ['as it was', registered, undefined, undefined],
    ['without a code', { ...registered, uscc: null }, undefined, undefined],
    ['a foreign code', { ...registered, uscc: '51520103MJA0000167' }, 'organizations/uscc-other-type', '/uscc'],
    ['type and code together', { ...registered, type: 'association', uscc: '51520103MJA0000167' }, undefined, undefined],
    ['a group', { ...registered, type: 'communityGroup', uscc: null }, 'organizations/type-missing', '/type'],
    ['tomorrow', { ...registered, registeredOn: '2019-01-01' }, 'organizations/in-the-future', '/registeredOn'],
    ['after its end', { ...registered, state: 'deregistered', closedOn: '2016-01-01' }, 'organizations/closed-before-registered', '/registeredOn'],
    ['an idea', idea, undefined, undefined],
    ['an idea with a code', { ...idea, uscc: '52520103MJA000024Y' }, 'organizations/not-registered-yet', '/uscc'],
    ['an idea with a day of registration', { ...idea, registeredOn: '2018-01-01' }, 'organizations/not-registered-yet', '/registeredOn'],
    ['an idea with a day of filing', { ...idea, filedOn: '2018-01-01' }, 'organizations/not-filed-yet', '/filedOn'],
    ['a filed group with its day', { ...idea, state: 'filed', type: 'communityGroup', filedOn: '2018-01-01' }, undefined, undefined],
    ['a filed group with a future day', { ...idea, state: 'filed', type: 'communityGroup', filedOn: '2019-01-01' }, 'organizations/in-the-future', '/filedOn'],
  ])('%s', (_, o, code, pointer) => {
    const problem = itemsFit(o, TODAY);
    expect([problem?.code, problem?.errors[0]?.pointer]).toEqual([code, pointer]);
  });
});
