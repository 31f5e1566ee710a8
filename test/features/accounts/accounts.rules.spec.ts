import type { Role } from '../../../src/kernel/actor.js';
import { defaults } from '../../../src/kernel/parameter.js';
import { administratorsLost, lockedUntil, passwordExpired, passwordFits, rolesFit } from '../../../src/features/accounts/accounts.rules.js';

const officer = { login: 'officer', roles: ['incubationOfficer'] as Role[] };
const admin = { login: 'sysadmin', roles: ['systemAdmin'] as Role[] };

describe('passwordFits', () => {
  test.each([
    ['three classes, eight characters', 'Abcdef12', officer, undefined],
    ['seven characters', 'Abcde12', officer, 'accounts/weak-password'],
    ['two classes', 'abcdef12', officer, 'accounts/weak-password'],
    ['the login in it, whatever its case', 'My-OFFICER-1', officer, 'accounts/weak-password'],
    ['eleven characters for an administrator', 'Abcdef12345', admin, 'accounts/weak-password'],
    ['twelve characters for an administrator', 'Abcdef123456', admin, undefined],
    ['a character outside the basic plane counts once', 'Ab1𠮷𠮷𠮷𠮷', officer, 'accounts/weak-password'],
  ])('%s', (_, password, who, code) => {
    expect(passwordFits(password, who, defaults)?.code).toBe(code);
  });
});

describe('rolesFit', () => {
  const none = { organizationId: null, divisionId: null };
  test.each<[string, Parameters<typeof rolesFit>[0], string | undefined]>([
    ['two business roles', { roles: ['incubationOfficer', 'projectOfficer'], ...none }, undefined],
    ['an administrator alone', { roles: ['auditAdmin'], ...none }, undefined],
    ['two administrators', { roles: ['systemAdmin', 'auditAdmin'], ...none }, 'accounts/roles-exclude'],
    ['an administrator with a business role', { roles: ['securityAdmin', 'manager'], ...none }, 'accounts/roles-exclude'],
    ['an organization user without a body', { roles: ['organizationUser'], ...none }, 'accounts/scope-missing'],
    ['an organization user of a body', { roles: ['organizationUser'], organizationId: 'o', divisionId: null }, undefined],
    ['a community officer without a unit', { roles: ['communityOfficer'], ...none }, 'accounts/scope-missing'],
    ['a representative of a body', { roles: ['organizationUser'], organizationId: 'o', divisionId: null, isRepresentative: true }, undefined],
    ['a representative without the role', { roles: ['expert'], ...none, isRepresentative: true }, 'accounts/represents-nothing'],
    ['a community officer of a unit', { roles: ['communityOfficer'], organizationId: null, divisionId: 'd' }, undefined],
  ])('%s', (_, account, code) => {
    expect(rolesFit(account)?.code).toBe(code);
  });
});

test('the fifth failure locks for half an hour, the fourth does not', () => {
  const now = new Date('2018-12-31T01:00:00.000Z');
  expect(lockedUntil(4, 5, now, defaults)).toBeNull();
  expect(lockedUntil(5, 5, now, defaults)).toEqual(new Date('2018-12-31T01:30:00.000Z'));
});

describe('passwordExpired', () => {
  const now = new Date('2026-11-24T00:00:00.000Z');
  test.each([['one millisecond before 90 days', '2026-08-26T00:00:00.001Z', 90, false], ['at 90 days', '2026-08-26T00:00:00.000Z', 90, true], ['never, when switched off', '2000-01-01T00:00:00.000Z', 0, false]])('%s', (_, changedAt, days, expired) => {
    expect(passwordExpired(new Date(changedAt), now, { of: () => days as never })).toBe(expired);
  });
});

test.each<[Role[], Role[], Role[]]>([
  [['systemAdmin'], [], ['systemAdmin']], [['systemAdmin'], ['systemAdmin'], []], [['auditAdmin'], ['manager'], ['auditAdmin']], [['manager'], [], []], [[], ['securityAdmin'], []],
])('from %j to %j the offices %j are left', (roles, next, lost) => {
  expect(administratorsLost(roles, next)).toEqual(lost);
});
