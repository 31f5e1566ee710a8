import { attachesToMediaReport, publicityPolicy, seesMediaReport } from '../../../src/features/publicity/publicity.policy.js';
import { ROLES } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const RECORDERS = ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer'];
const STAFF = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor'];

test('who may do what', () => {
  const verifiers = ['manager', 'bureauOfficer'];
  expect(rolesThatMay(publicityPolicy, { ...OWN, state: 'reported' })).toEqual({ verify: verifiers, reject: verifiers, edit: RECORDERS });
  expect(rolesThatMay(publicityPolicy, { ...OWN, state: 'verified' })).toEqual({ verify: verifiers, reject: verifiers, edit: [] });
  expect(ROLES.filter((role) => attachesToMediaReport(actorWith(role)))).toEqual([...RECORDERS, 'bureauOfficer']);
});

test('whose report it is', () => {
  const reads = (row: { organizationId: string | null; divisionId: string | null }) => ROLES.filter((role) => seesMediaReport(actorWith(role), { ...row, state: 'reported' }));
  expect(reads(OWN).sort()).toEqual([...STAFF, 'communityOfficer', 'organizationUser'].sort());
  expect(reads({ organizationId: 'another', divisionId: 'another' })).toEqual(STAFF);
  expect(reads({ organizationId: null, divisionId: null })).toEqual(STAFF);
});
