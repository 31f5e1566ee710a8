import { ROLES } from '../../../src/kernel/actor.js';
import { attachesToCase, incubationPolicy, logsServices, mayApplyFor, seesCase } from '../../../src/features/incubation/incubation.policy.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const own = { ...OWN, state: 'applied' as const };
const decides = ['manager', 'bureauLeader'];
const accompanies = ['manager', 'incubationOfficer'];
const applies = [...accompanies, 'organizationUser'];

test('who may make which move of the own body’s case', () => {
  expect(rolesThatMay(incubationPolicy, own)).toEqual({
    admit: decides, refuse: decides, withdraw: applies, moveIn: accompanies, assess: accompanies, graduate: decides, extend: decides, exit: decides, handOver: accompanies, edit: applies,
  });
});

test('a body corrects its application only until it is decided on; nobody edits what is over', () => {
  expect(rolesThatMay(incubationPolicy, { ...own, state: 'incubating' }).edit).toEqual(accompanies);
  expect(rolesThatMay(incubationPolicy, { ...own, state: 'closed' }).edit).toEqual([]);
});

test('another body’s case is not there for a body', () => {
  const other = { ...own, organizationId: 'other', divisionId: 'other' };
  expect(rolesThatMay(incubationPolicy, other).withdraw).toEqual(accompanies);
  expect(mayApplyFor(actorWith('organizationUser'), 'other')).toBe(false);
  expect(ROLES.filter((role) => seesCase(actorWith(role), own))).toEqual(['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'communityOfficer', 'organizationUser', 'auditor']);
  expect(ROLES.filter((role) => seesCase(actorWith(role), other))).not.toContain('organizationUser');
});

test('papers come from the body or the centre, services from the centre', () => {
  expect(ROLES.filter((role) => attachesToCase(actorWith(role), own))).toEqual(applies);
  expect(ROLES.filter((role) => logsServices(actorWith(role)))).toEqual(accompanies);
});
