import { attachesToOrganization, importsPolicy, organizationsPolicy, seesImports, seesOrganization } from '../../../src/features/organizations/organizations.policy.js';
import { ROLES, SYSTEM } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const KEEPERS = ['manager', 'incubationOfficer', 'bureauOfficer'];
const OWN_BODY = { id: OWN.organizationId, divisionId: OWN.divisionId };

test('who may do what to a body', () => {
  expect(rolesThatMay(organizationsPolicy, OWN_BODY)).toEqual({ file: KEEPERS, register: KEEPERS, deregister: KEEPERS, revoke: ['manager', 'bureauOfficer'], cancel: KEEPERS, edit: KEEPERS, merge: [], unmerge: [], disclose: ['manager', 'incubationOfficer', 'projectOfficer', 'bureauOfficer', 'organizationUser'] });
});

test('who sees a body, and who hands in its papers', () => {
  const district = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor'];
  expect(ROLES.filter((role) => seesOrganization(actorWith(role), OWN_BODY))).toEqual([...district.slice(0, -1), 'communityOfficer', 'organizationUser', 'auditor']);
  expect(ROLES.filter((role) => seesOrganization(actorWith(role), { id: 'another', divisionId: 'another' }))).toEqual(district);
  expect(ROLES.filter((role) => attachesToOrganization(actorWith(role), OWN_BODY))).toEqual([...KEEPERS, 'organizationUser']);
  expect(ROLES.filter((role) => attachesToOrganization(actorWith(role), { id: 'another', divisionId: null }))).toEqual(KEEPERS);
});

test('who brings in a workbook; only the system ends it', () => {
  expect(rolesThatMay(importsPolicy, {})).toEqual({ map: KEEPERS, confirm: KEEPERS, finish: [], cancel: KEEPERS });
  expect(ROLES.filter((role) => seesImports(actorWith(role)))).toEqual(KEEPERS);
  expect([importsPolicy.finish(SYSTEM), seesImports(SYSTEM), importsPolicy.confirm(SYSTEM)]).toEqual([true, true, false]);
});
