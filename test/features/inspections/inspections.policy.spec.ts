import { attachesToInspection, checklistsPolicy, findingsPolicy, majorEventsPolicy, mayReportFor, reportsPolicy, seesChecklist, seesInspection, visitsPolicy } from '../../../src/features/inspections/inspections.policy.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const attending = ['manager', 'incubationOfficer', 'bureauOfficer'];
const reporting = [...attending, 'organizationUser'];
const concluding = ['bureauOfficer', 'bureauLeader'];
const own = { ...OWN, state: 'planned' };

test('the body hands in, the centre has an opinion, the registrar concludes', () => {
  expect(rolesThatMay({ ...reportsPolicy }, own)).toEqual({
    fallLate: [], fallOverdue: [], miss: [], handIn: reporting, opine: attending, return: attending, pass: concluding, object: concluding, rectify: reporting, accept: concluding, sendBack: concluding, waive: concluding, edit: attending,
  });
});
test('what is concluded is in nobody’s hands any more', () => {
  for (const state of ['concluded', 'waived']) expect(rolesThatMay({ edit: reportsPolicy.edit }, { ...own, state })).toEqual({ edit: [] });
});
test('the calendar alone makes reports late', () => {
  for (const move of ['fallLate', 'fallOverdue', 'miss', 'waive'] as const) expect(reportsPolicy[move](SYSTEM)).toBe(true);
  expect(seesInspection(SYSTEM, own)).toBe(true);
});
test('visits and findings are the office’s; the body says what it has done', () => {
  expect(rolesThatMay({ ...visitsPolicy }, own)).toEqual({ hold: attending, close: attending, cancel: attending, edit: attending });
  expect(rolesThatMay({ edit: visitsPolicy.edit }, { ...own, state: 'held' })).toEqual({ edit: [] });
  expect(rolesThatMay({ ...findingsPolicy }, own)).toEqual({ remedy: reporting, close: attending, reopen: attending });
  expect(rolesThatMay({ ...majorEventsPolicy }, own)).toEqual({ acknowledge: attending, object: attending, hold: reporting, cancel: reporting });
  expect(rolesThatMay({ ...checklistsPolicy, sees: seesChecklist }, own)).toEqual({ replace: ['manager', 'bureauOfficer'], sees: attending });
});
test('of another body’s records a body sees and moves nothing', () => {
  const foreign = { organizationId: 'another', divisionId: 'another', state: 'planned' };
  for (const may of [reportsPolicy.handIn, findingsPolicy.remedy, majorEventsPolicy.hold, attachesToInspection, seesInspection]) expect(rolesThatMay({ may }, foreign).may).not.toContain('organizationUser');
  expect([mayReportFor(actorWith('organizationUser'), OWN.organizationId), mayReportFor(actorWith('organizationUser'), 'another'), mayReportFor(actorWith('expert'), 'another')]).toEqual([true, false, false]);
});
