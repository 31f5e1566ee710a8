import { activitiesPolicy, activityHands, attachesToActivity, recordsFor, seesActivity, seesVolunteer, volunteersPolicy } from '../../../src/features/volunteering/volunteering.policy.js';
import { ROLES } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const planned = { ...OWN, state: 'planned' as const, recordedBy: null };
const held = { ...OWN, state: 'held' as const, recordedBy: 'a-volunteerOfficer' };
const DISTRICT = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor'];

test('who may do what with a planned activity', () => {
  const records = ['manager', 'projectOfficer', 'volunteerOfficer', 'organizationUser'];
  expect(rolesThatMay(activitiesPolicy, planned)).toEqual({ hold: records, confirm: ['manager', 'volunteerOfficer'], cancel: records, edit: records });
});

test('what is recorded is taken back by the centre only, and edited by nobody', () => {
  expect(rolesThatMay(activitiesPolicy, held)).toMatchObject({ cancel: ['manager', 'volunteerOfficer'], edit: [] });
});

test("another body's activity is not moved by an organization's user", () => {
  const others = { ...planned, organizationId: 'another' };
  expect(Object.values(rolesThatMay(activitiesPolicy, others)).flat()).not.toContain('organizationUser');
  expect(recordsFor(actorWith('organizationUser'), others)).toBe(false);
  expect(recordsFor(actorWith('organizationUser', { organizationId: null }), { organizationId: null as never })).toBe(false);
});

test('whoever recorded does not confirm', () => {
  expect(activityHands.confirm(actorWith('volunteerOfficer'), held)?.code).toBe('volunteering/same-hands');
  expect(activityHands.confirm(actorWith('manager'), held)).toBeUndefined();
});

test('whose activity it is, with its papers', () => {
  expect(ROLES.filter((role) => seesActivity(actorWith(role), held)).sort()).toEqual([...DISTRICT, 'communityOfficer', 'organizationUser'].sort());
  expect(ROLES.filter((role) => seesActivity(actorWith(role), { ...held, organizationId: 'another', divisionId: null })).sort()).toEqual([...DISTRICT].sort());
  expect(ROLES.filter((role) => attachesToActivity(actorWith(role), held))).toEqual(['manager', 'projectOfficer', 'volunteerOfficer', 'organizationUser']);
});

test('volunteers are kept by the centre, and by the body that registered them', () => {
  const keeps = ['manager', 'volunteerOfficer', 'organizationUser'];
  expect(rolesThatMay(volunteersPolicy, OWN)).toEqual({ leave: keeps, rejoin: keeps, edit: keeps, disclose: keeps });
  expect(rolesThatMay(volunteersPolicy, { organizationId: null }).edit).toEqual(['manager', 'volunteerOfficer']);
  expect(seesVolunteer(actorWith('organizationUser'), { organizationId: null })).toBe(false);
  expect(seesVolunteer(actorWith('organizationUser'), OWN)).toBe(true);
});
