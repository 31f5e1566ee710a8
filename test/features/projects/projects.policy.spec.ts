import { ROLES } from '../../../src/kernel/actor.js';
import { attachesToProject, mayApplyFor, projectsHands, projectsPolicy, seesProject } from '../../../src/features/projects/projects.policy.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const own = { ...OWN, state: 'draft' as const, submittedBy: null };
const other = { ...own, organizationId: 'other', divisionId: 'other' };
const accompanies = ['manager', 'projectOfficer'];
const decides = ['manager', 'bureauLeader'];
const applies = [...accompanies, 'organizationUser'];

test('who may make which move of the own body’s project', () => {
  expect(rolesThatMay(projectsPolicy, own)).toEqual({ submit: applies, approve: decides, refuse: decides, withdraw: applies, agree: accompanies, close: accompanies, terminate: decides, edit: applies });
});

test('nobody edits what was submitted', () => {
  expect(rolesThatMay(projectsPolicy, { ...own, state: 'submitted' as never }).edit).toEqual([]);
});

test('another body’s project is not there for a body, and nobody applies for it', () => {
  expect(rolesThatMay(projectsPolicy, other)).toMatchObject({ submit: accompanies, withdraw: accompanies, edit: accompanies });
  expect(mayApplyFor(actorWith('organizationUser'), 'other')).toBe(false);
  expect(ROLES.filter((role) => seesProject(actorWith(role), own))).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'communityOfficer', 'organizationUser', 'auditor']);
  expect(ROLES.filter((role) => seesProject(actorWith(role), other))).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor']);
  expect(ROLES.filter((role) => attachesToProject(actorWith(role), own))).toEqual(applies);
});

test('the hand that submitted neither approves nor refuses', () => {
  const submitted = { ...own, state: 'submitted' as const, submittedBy: 'a-manager' };
  for (const move of ['approve', 'refuse'] as const) {
    expect(projectsHands[move](actorWith('manager'), submitted)?.code).toBe('projects/same-hands');
    expect(projectsHands[move](actorWith('bureauLeader'), submitted)).toBeUndefined();
  }
});
