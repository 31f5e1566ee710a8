import { ROLES, type Role } from '../../../src/kernel/actor.js';
import type { InForce } from '../../../src/kernel/parameter.js';
import { needsSecondFactor, stepOf } from '../../../src/features/factors/factors.rules.js';
import { base32, codeOf, keyUri, newRecoveryCode, stepAt } from '../../../src/features/factors/totp.js';

const level = (n: number): InForce => ({ of: () => n as never });

describe('needsSecondFactor', () => {
  test.each<[number, Role[]]>([
    [0, []],
    [1, ['systemAdmin', 'securityAdmin', 'auditAdmin']],
    [2, ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'systemAdmin', 'securityAdmin', 'auditAdmin']],
    [3, [...ROLES]],
  ])('at level %d', (n, roles) => {
    expect(ROLES.filter((role) => needsSecondFactor([role], level(n)))).toEqual(roles);
  });
});

test('the codes are those of RFC 6238, appendix B (the last six of its eight digits)', () => {
  const secret = Buffer.from('12345678901234567890');
  const codes = [59, 1_111_111_109, 1_111_111_111, 1_234_567_890, 2_000_000_000, 20_000_000_000].map((second) => codeOf(secret, stepAt(second * 1000)));
  expect(codes).toEqual(['287082', '081804', '050471', '005924', '279037', '353130']);
});

describe('stepOf', () => {
  const codeAt = (step: number): string => `code ${step}`;
  test.each([
    ['of now', 'code 100', 0, 100], ['of the step before', 'code 99', 0, 99], ['of the step after', 'code 101', 0, 101],
    ['two steps old', 'code 98', 0, undefined], ['two steps early', 'code 102', 0, undefined],
    ['used already', 'code 100', 100, undefined], ['before the one used last', 'code 99', 100, undefined], ['after the one used last', 'code 101', 100, 101],
  ])('%s', (_, given, last, step) => {
    expect(stepOf(codeAt, 100, last, given)).toBe(step);
  });
});

test('a secret is written in base32 (RFC 4648), a recovery code as four groups of four', () => {
  expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual(['MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']);
  expect(newRecoveryCode()).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/);
  expect(keyUri('社会', 'a b', Buffer.from('foobar'))).toBe('otpauth://totp/%E7%A4%BE%E4%BC%9A:a%20b?secret=MZXW6YTBOI&issuer=%E7%A4%BE%E4%BC%9A&algorithm=SHA1&digits=6&period=30');
});
