import { ADMINS, BUREAU, CENTRE, READERS, ROLES, SYSTEM, hasRole, seesDistrict, type Actor, type Role } from '../../src/kernel/actor.js';

const somebody = (...roles: Role[]): Actor => ({ id: 'a', name: 'A', roles, organizationId: null, divisionId: null });

test('a role is held when any of those asked for is', () => {
  expect(hasRole(somebody('expert', 'juror'), 'juror')).toBe(true);
  expect(hasRole(somebody('expert'), 'juror', 'manager')).toBe(false);
  expect(hasRole(somebody(), ...ROLES)).toBe(false);
  expect(hasRole(somebody('manager'))).toBe(false);
});

test.each(ROLES)('%s sees the whole district only as centre, bureau or auditor', (role) => {
  const expected = [...CENTRE, ...BUREAU, 'auditor'].includes(role as never);
  expect(seesDistrict(somebody(role))).toBe(expected);
});

test('no administrator reads business records, and the system is nobody who could sign in', () => {
  expect(READERS.filter((role) => ADMINS.includes(role as never))).toEqual([]);
  expect(new Set(ROLES).size).toBe(ROLES.length);
  expect(SYSTEM.roles).toEqual([]);
});
