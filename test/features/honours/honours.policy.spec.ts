import { attachesToHonour, honoursPolicy, seesHonour } from '../../../src/features/honours/honours.policy.js';
import { ROLES } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

test('who may do what', () => {
  expect(rolesThatMay(honoursPolicy, OWN)).toEqual({
    verify: ['manager', 'bureauOfficer'],
    reject: ['manager', 'bureauOfficer'],
    revoke: ['manager', 'bureauOfficer'],
    edit: ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'],
  });
  expect(ROLES.filter((role) => attachesToHonour(actorWith(role)))).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer', 'bureauOfficer']);
});

test('whose record it is, with its papers', () => {
  const staff = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor'];
  expect(ROLES.filter((role) => seesHonour(actorWith(role), OWN)).sort()).toEqual([...staff, 'communityOfficer', 'organizationUser'].sort());
  expect(ROLES.filter((role) => seesHonour(actorWith(role), { organizationId: 'another', divisionId: 'another' })).sort()).toEqual([...staff].sort());
  expect(ROLES.filter((role) => seesHonour(actorWith(role), { organizationId: null, divisionId: null })).sort()).toEqual([...staff].sort());
});
