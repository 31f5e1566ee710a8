import { attachesToCredit, listingsPolicy, penaltiesPolicy, seesCredit } from '../../../src/features/credit-listings/credit-listings.policy.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { OWN, rolesThatMay } from '../../support/lifecycle.js';

test('the centre and the bureau write the lists, the bureau alone takes off', () => {
  expect(rolesThatMay({ ...listingsPolicy }, OWN)).toEqual({
    fulfil: ['manager', 'bureauOfficer'], restart: ['manager', 'bureauOfficer'], remove: ['bureauOfficer', 'bureauLeader'], escalate: [], withdraw: ['bureauOfficer', 'bureauLeader'],
  });
  expect(listingsPolicy.escalate(SYSTEM)).toBe(true);
  expect(rolesThatMay({ ...penaltiesPolicy }, OWN)).toEqual({ execute: ['manager', 'bureauOfficer'], revoke: ['bureauOfficer', 'bureauLeader'] });
});

test('a body sees and answers its own, an expert nothing', () => {
  const may = rolesThatMay({ sees: seesCredit, attach: attachesToCredit }, OWN);
  expect(may.sees).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'communityOfficer', 'organizationUser', 'auditor']);
  expect(may.attach).toEqual(['manager', 'bureauOfficer', 'organizationUser']);
  expect(rolesThatMay({ sees: seesCredit }, { organizationId: 'another', divisionId: 'another' }).sees).not.toContain('organizationUser');
});
