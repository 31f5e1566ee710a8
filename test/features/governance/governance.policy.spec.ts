import {
  attachesToGovernance, meetingsPolicy, meetingTasksPolicy, operatorContractsPolicy, policyDocumentsPolicy, seesGovernance,
} from '../../../src/features/governance/governance.policy.js';
import { ROLES } from '../../../src/kernel/actor.js';
import { actorWith, rolesThatMay } from '../../support/lifecycle.js';

const GOVERNORS = ['manager', 'bureauOfficer', 'bureauLeader'];

test.each([
  ['policy documents', policyDocumentsPolicy, 'draft', ['enact', 'supersede', 'repeal', 'edit']],
  ['meetings', meetingsPolicy, 'planned', ['hold', 'cancel', 'edit']],
  ['tasks', meetingTasksPolicy, 'open', ['finish', 'cancel', 'reopen', 'edit']],
  ['operator contracts', operatorContractsPolicy, 'draft', ['start', 'end', 'terminate', 'edit']],
])('manager and bureau move %s, nobody else', (_, policy, state, moves) => {
  expect(rolesThatMay(policy, { state })).toEqual(Object.fromEntries(moves.map((move) => [move, GOVERNORS])));
});

test.each([
  [policyDocumentsPolicy, { draft: true, inForce: false, superseded: false, repealed: false }],
  [meetingsPolicy, { planned: true, held: true, cancelled: false }],
  [meetingTasksPolicy, { open: true, done: false, cancelled: false }],
  [operatorContractsPolicy, { draft: true, running: false, ended: false, terminated: false }],
])('what may still be edited', (policy, states) => {
  expect(Object.fromEntries(Object.keys(states).map((state) => [state, policy.edit(actorWith('manager'), { state })]))).toEqual(states);
});

test('staff and auditor read, bodies and community officers do not', () => {
  expect(ROLES.filter((role) => seesGovernance(actorWith(role)))).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor']);
  expect(ROLES.filter((role) => attachesToGovernance(actorWith(role)))).toEqual(GOVERNORS);
});
