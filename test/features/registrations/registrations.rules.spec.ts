import {
  isApplicantsTurn, isUndecided, certificateKey, changesSomething, codeFits, counterpartFits, dayFits, decideBy, hasNoOpenCase, idNumberFits, isLate, isSecondPerson, isUnusedNumber, kindFits, mayLeave, representativeFits, termFits, validityFits, validUntil, type CaseKind,
} from '../../../src/features/registrations/registrations.rules.js';
import { defaults } from '../../../src/kernel/parameter.js';

const body = (state: string, type = 'association', id = 'o-1') => ({ id, state, type });

test.each<[CaseKind, string, string, string, string | undefined]>([
  ['establishment', 'idea', 'association', 'association', undefined], ['establishment', 'filed', 'communityGroup', 'association', undefined], ['establishment', 'filed', 'communityGroup', 'communityGroup', '/type'],
  ['establishment', 'registered', 'association', 'association', '/organizationId'], ['filing', 'idea', 'communityGroup', 'communityGroup', undefined], ['filing', 'idea', 'association', 'association', '/organizationId'],
  ['change', 'filed', 'communityGroup', 'communityGroup', undefined], ['change', 'registered', 'association', 'association', undefined], ['change', 'registered', 'association', 'socialService', '/type'], ['change', 'idea', 'association', 'association', '/organizationId'],
  ['charter', 'registered', 'association', 'association', undefined], ['charter', 'deregistered', 'association', 'association', '/organizationId'], ['deregistration', 'filed', 'communityGroup', 'communityGroup', undefined],
  ['deregistration', 'revoked', 'association', 'association', '/organizationId'], ['merger', 'registered', 'association', 'association', undefined], ['merger', 'filed', 'communityGroup', 'communityGroup', '/organizationId'],
  ['split', 'registered', 'association', 'association', undefined], ['correction', 'deregistered', 'association', 'association', undefined], ['correction', 'idea', 'association', 'association', '/organizationId'],
])('%s of a body that is %s (%s, to be %s): %s', (kind, state, type, wanted, pointer) => { expect(kindFits(kind, body(state, type), wanted)?.errors[0]?.pointer).toBe(pointer); });

test('a merger has a body that goes on, a split a new one, nothing else has another', () => {
  const o = body('registered');
  expect(counterpartFits('merger', o, null)?.code).toBe('registrations/counterpart-missing');
  expect(counterpartFits('merger', o, o)?.code).toBe('registrations/counterpart-unfit');
  expect(counterpartFits('merger', o, body('registered', 'association', 'o-2'))).toBeUndefined();
  expect(counterpartFits('merger', o, body('idea', 'association', 'o-2'))?.code).toBe('registrations/counterpart-unfit');
  expect(counterpartFits('split', o, body('idea', 'association', 'o-2'))).toBeUndefined();
  expect(counterpartFits('split', o, body('registered', 'association', 'o-2'))?.code).toBe('registrations/counterpart-unfit');
  expect([counterpartFits('change', o, null), counterpartFits('change', o, body('idea', 'x', 'o-2'))?.code]).toEqual([undefined, 'registrations/counterpart-not-asked']);
});

test('what is asked for is something, once at a time, and decided by another person', () => {
  expect([changesSomething('change', [])?.code, changesSomething('correction', [])?.code, changesSomething('change', ['name']), changesSomething('charter', [])]).toEqual(['registrations/nothing-changes', 'registrations/nothing-changes', undefined, undefined]);
  expect([hasNoOpenCase(null), hasNoOpenCase({ number: 'DJ-2018-0001' })?.code]).toEqual([undefined, 'registrations/case-open']);
  expect([isSecondPerson({ createdBy: 'a' }, 'a')?.code, isSecondPerson({ createdBy: 'a' }, 'b')]).toEqual(['registrations/same-hands', undefined]);
  expect([codeFits('establishment', null)?.code, codeFits('split', '')?.code, codeFits('filing', null), codeFits('establishment', '5')]).toEqual(['registrations/code-missing', 'registrations/code-missing', undefined, undefined]);
});

test.each([['2018-12-31', null, undefined], ['2019-01-01', null, 'registrations/in-the-future'], ['2018-05-01', '2018-05-01', undefined], ['2018-04-30', '2018-05-01', 'registrations/out-of-order']])('%s after %s: %s', (day, earliest, code) => {
  expect(dayFits(day, earliest, '2018-12-31', '/x')?.code).toBe(code);
});

test.each<[CaseKind, string]>([['establishment', '2018-03-02'], ['charter', '2018-01-31'], ['change', '2018-01-31'], ['deregistration', '2018-01-31']])('%s accepted on 2018-01-01 is decided by %s', (kind, day) => { expect(decideBy(kind, '2018-01-01', defaults)).toBe(day); });

test.each<[CaseKind, string, string | null, boolean]>([
  ['change', '2018-01-31', '2018-01-01', false], ['change', '2018-02-01', '2018-01-01', true], ['change', '2018-02-01', null, false], ['deregistration', '2018-01-16', '2018-01-01', false], ['deregistration', '2018-01-17', '2018-01-01', true], ['charter', '2019-01-01', '2018-01-01', false],
])('%s applied for on %s, %s: late is %s', (kind, appliedOn, since, late) => { expect(isLate({ kind, appliedOn, supervisoryConsentOn: since, liquidatedOn: since }, defaults)).toBe(late); });

test('a certificate has a number of its own, and an end where the rules say so', () => {
  expect(certificateKey(' 黔民证字 ａ-012 号 ')).toBe(certificateKey('黔民证字Ａ012号'));
  expect(certificateKey('--')).toBe('--');
  expect([isUnusedNumber(null, '/number'), isUnusedNumber({ name: '甲' }, '/number')?.errors[0]?.pointer]).toEqual([undefined, '/number']);
  expect([validUntil('socialService', '2016-02-29', null, defaults), validUntil('association', '2016-02-29', null, defaults), validUntil('association', '2016-01-01', '2017-01-01', defaults)]).toEqual(['2020-02-29', null, '2017-01-01']);
  expect([validityFits('2018-01-01', '2018-01-01')?.code, validityFits('2018-01-01', '2018-01-02'), validityFits('2018-01-01', null)]).toEqual(['registrations/validity-unfit', undefined, undefined]);
});

test('the representative is who is registered, one at a time, and leaves by a case', () => {
  expect(representativeFits('director', '甲', '乙', null)).toBeUndefined();
  expect(representativeFits('representative', '甲', '乙', null)?.code).toBe('registrations/representative-by-case');
  expect(representativeFits('representative', '甲', null, null)?.code).toBe('registrations/representative-by-case');
  expect(representativeFits('representative', '甲', '甲', { name: '甲' })?.code).toBe('registrations/office-taken');
  expect(representativeFits('representative', '甲', '甲', null)).toBeUndefined();
  expect([mayLeave({ office: 'representative', name: '甲' })?.code, mayLeave({ office: 'chair', name: '甲' })]).toEqual(['registrations/representative-by-case', undefined]);
});

test.each([['foundation', '2023-01-01', undefined], ['foundation', '2023-01-02', 'registrations/term-unfit'], ['association', '2030-01-01', undefined], ['association', '2018-01-01', 'registrations/term-unfit'], ['association', null, undefined]])('a term in a body of type %s from 2018-01-01 until %s: %s', (type, until, code) => {
  expect(termFits(type, '2018-01-01', until, defaults)?.code).toBe(code);
});

test.each([['11010519491231002X', undefined], ['11010519491231002x', undefined], ['１１０１０５１９４９１２３１００２Ｘ', undefined], ['110105194912310021', 'registrations/id-number-wrong'], ['G12345678', undefined], [null, undefined]])('the identity number %s: %s', (id, code) => {
  expect(idNumberFits(id, '/idNumber')?.code).toBe(code);
});

test.each([['drafted', true, true], ['returned', true, true], ['submitted', false, true], ['refused', false, false]])('%s: the applicant’s turn is %s, undecided is %s', (state, turn, undecided) => {
  expect([isApplicantsTurn({ state }), isUndecided({ state })]).toEqual([turn, undecided]);
});
