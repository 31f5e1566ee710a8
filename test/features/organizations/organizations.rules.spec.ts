import {
  beganOn, beginningFits, beginsAs, changedItems, dayFits, effectFits, endFits, itemsFit, leavesItemsAlone, registeredAs, registrationFits, stateOn, usccFits, type Beginning, type RegisteredItems,
} from '../../../src/features/organizations/organizations.rules.js';
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

describe('registered items', () => {
  const before = { state: 'registered', name: '甲中心', address: null, fundsFen: 100, sector: '助老' };
  const other = (values: object): object => values;
  test('are told from the rest of the card, and unknown is no value', () => {
    expect(changedItems(before, { ...before, ...other({ name: '乙中心', sector: '助残', address: undefined }) })).toEqual(['name']);
    expect(changedItems(before, { address: '宅吉路1号', fundsFen: 101 })).toEqual(['address', 'fundsFen']);
  });
  test.each([['idea', undefined], ['filed', ['/name', '/fundsFen']], ['registered', ['/name', '/fundsFen']], ['deregistered', ['/name', '/fundsFen']]])('of a body that is %s', (state, pointers) => {
    expect(leavesItemsAlone({ ...before, state }, { ...before, name: '乙中心', fundsFen: null })?.errors.map((e) => e.pointer)).toEqual(pointers);
  });
  test('nothing is said against the rest', () => { expect(leavesItemsAlone(before, { ...before, ...other({ sector: '助残' }) })).toBeUndefined(); });
  test.each([
    ['2018-05-01', '2018-05-01', '2016-01-01', undefined], ['2018-04-30', '2018-05-01', '2016-01-01', 'organizations/changed-later'],
    ['2016-01-01', null, '2016-01-01', undefined], ['2015-12-31', null, '2016-01-01', 'organizations/before-beginning'], ['1999-01-01', null, null, undefined],
  ])('take effect on %s after %s, begun %s: %s', (on, last, began, code) => { expect(effectFits(on, last, began)?.code).toBe(code); });
});

describe('what a body was on a day', () => {
  const body = { state: 'deregistered', filedOn: '2015-04-20', registeredOn: '2016-03-01', closedOn: '2018-09-01' };
  test.each([['2015-04-20', 'filed'], ['2016-02-29', 'filed'], ['2016-03-01', 'registered'], ['2018-08-31', 'registered'], ['2018-09-01', 'deregistered']])('%s: %s', (day, state) => { expect(stateOn(body, day)).toBe(state); });
  test('before it began there is nothing', () => { expect(() => stateOn(body, '2015-04-19')).toThrow('organizations/not-in-being'); });
  test('without a known day it was what it is', () => { expect(stateOn({ state: 'registered', filedOn: null, registeredOn: null, closedOn: null }, '2001-01-01')).toBe('registered'); });
  test('a group whose filing ended was filed until then', () => { expect(stateOn({ state: 'cancelled', filedOn: '2015-04-20', registeredOn: null, closedOn: '2017-01-01' }, '2016-12-31')).toBe('filed'); });
  test.each([[{ registeredOn: null, filedOn: null }, null], [{ registeredOn: '2016-01-01', filedOn: '2015-01-01' }, '2015-01-01'], [{ registeredOn: '2016-01-01', filedOn: null }, '2016-01-01'], [{ registeredOn: null, filedOn: '2015-01-01' }, '2015-01-01']])(
    'began %j: %s', (o, day) => { expect(beganOn(o)).toBe(day); });
});
