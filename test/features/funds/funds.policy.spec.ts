import { ROLES, type Role } from '../../../src/kernel/actor.js';
import { attachesToTranche, fundsHands, fundsPolicy, seesTranche } from '../../../src/features/funds/funds.policy.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const own = { ...OWN, requestedBy: null, approvedBy: null };
const other = { ...own, organizationId: 'other', divisionId: 'other' };

test('who may ask, decide and pay', () => {
  expect(rolesThatMay(fundsPolicy, own)).toEqual({ request: ['manager', 'projectOfficer', 'organizationUser'], approve: ['manager', 'bureauLeader'], pay: ['financeOfficer'], cancel: ['manager', 'bureauLeader'] });
});

test('a body asks for its own money only', () => {
  expect(rolesThatMay(fundsPolicy, other).request).toEqual(['manager', 'projectOfficer']);
  expect(ROLES.filter((role) => seesTranche(actorWith(role), other))).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor']);
  expect(ROLES.filter((role) => seesTranche(actorWith(role), own))).toContain('organizationUser');
  expect(ROLES.filter((role) => attachesToTranche(actorWith(role), own))).toEqual(['manager', 'projectOfficer', 'financeOfficer', 'organizationUser']);
});

test('no pair of steps is one person’s, however many roles the person has', () => {
  const all = (id: string) => actorWith('manager', { id, roles: ['manager', 'financeOfficer', 'projectOfficer'] as Role[] });
  const requested = { ...own, requestedBy: 'a' };
  const approved = { ...requested, approvedBy: 'b' };
  expect(fundsHands.approve(all('a'), requested)?.code).toBe('funds/same-hands');
  expect(fundsHands.approve(all('b'), requested)).toBeUndefined();
  expect(fundsHands.pay(all('a'), approved)?.code).toBe('funds/same-hands');
  expect(fundsHands.pay(all('b'), approved)?.code).toBe('funds/same-hands');
  expect(fundsHands.pay(all('c'), approved)).toBeUndefined();
});
