import { attachesToContribution, leverageHands, leveragePolicy, seesContribution } from '../../../src/features/leverage/leverage.policy.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const recorders = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer'];
const own = { ...OWN, recordedBy: 'somebody' };
const foreign = { organizationId: 'another', divisionId: 'another', recordedBy: 'somebody' };

test('the body itself and the centre report; the centre verifies, rejects and reverses', () => {
  const may = rolesThatMay(leveragePolicy, own);
  for (const move of ['agree', 'receive', 'lapse']) expect(may[move]).toEqual([...recorders, 'organizationUser']);
  for (const move of ['verify', 'reject', 'reverse']) expect(may[move]).toEqual(['manager', 'financeOfficer']);
});
test('of somebody else’s record a body sees and moves nothing', () => {
  expect(rolesThatMay(leveragePolicy, foreign)['receive']).toEqual(recorders);
  expect(rolesThatMay({ sees: seesContribution, attach: attachesToContribution }, foreign)).toEqual({
    sees: ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader', 'auditor'], attach: recorders,
  });
});

test('whoever recorded it is not the one who verifies it', () => {
  expect(leverageHands.verify(actorWith('manager', { id: 'somebody' }), own)?.code).toBe('leverage/same-hands');
  expect(leverageHands.verify(actorWith('manager'), own)).toBeUndefined();
});
