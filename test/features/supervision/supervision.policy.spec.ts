import { attachesToSupervision, mayApplyFor, partyRecordsPolicy, ratingsPolicy, seesSupervision } from '../../../src/features/supervision/supervision.policy.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const attending = ['manager', 'incubationOfficer', 'bureauOfficer'];
const reporting = [...attending, 'organizationUser'];
const grading = ['bureauOfficer', 'bureauLeader'];
const own = { ...OWN, state: 'kept' };

test('the body applies, the centre assesses, the bureau gives and takes grades', () => {
  expect(rolesThatMay({ ...ratingsPolicy }, own)).toEqual({ assess: attending, confirm: grading, refuse: grading, withdraw: reporting, downgrade: grading, cancel: grading, expire: [], supersede: grading });
  expect([ratingsPolicy.expire(SYSTEM), ratingsPolicy.supersede(SYSTEM)]).toEqual([true, true]);
});
test('the party record is kept by the body and by whoever looks after it, until it ends', () => {
  expect(rolesThatMay({ ...partyRecordsPolicy }, own)).toEqual({ tick: reporting, end: attending, edit: reporting });
  expect(rolesThatMay({ edit: partyRecordsPolicy.edit }, { ...own, state: 'ended' })).toEqual({ edit: [] });
});
test('another body’s is not there', () => {
  const foreign = { organizationId: 'another', divisionId: 'another', state: 'kept' };
  for (const may of [seesSupervision, attachesToSupervision, partyRecordsPolicy.tick]) expect(rolesThatMay({ may }, foreign).may).not.toContain('organizationUser');
  expect([mayApplyFor(actorWith('organizationUser'), OWN.organizationId), mayApplyFor(actorWith('organizationUser'), 'another'), mayApplyFor(actorWith('expert'), OWN.organizationId)]).toEqual([true, false, false]);
});
