import { SYSTEM } from '../../../src/kernel/actor.js';
import { duplicatesPolicy, mergesHands, mergesPolicy, seesDuplicates } from '../../../src/features/duplicates/duplicates.policy.js';
import { actorWith, rolesThatMay } from '../../support/lifecycle.js';

const KEEPERS = ['manager', 'incubationOfficer', 'bureauOfficer'];

test('whoever keeps the register looks at pairs; only the system settles and lets lapse', () => {
  expect(rolesThatMay(duplicatesPolicy, {})).toEqual({ dismiss: KEEPERS, reopen: KEEPERS, settle: [], lapse: [] });
  expect([duplicatesPolicy.settle(SYSTEM), duplicatesPolicy.lapse(SYSTEM), duplicatesPolicy.reopen(SYSTEM), duplicatesPolicy.dismiss(SYSTEM)]).toEqual([true, true, true, false]);
  expect(rolesThatMay({ sees: seesDuplicates }, {})).toEqual({ sees: [...KEEPERS, 'auditor'] });
});

test('who confirms and who undoes a merge', () => {
  expect(rolesThatMay(mergesPolicy, { proposedBy: 'somebody' })).toEqual({ confirm: KEEPERS, reject: KEEPERS, withdraw: [], undo: ['manager', 'bureauOfficer'] });
  expect(mergesPolicy.withdraw(actorWith('incubationOfficer'), { proposedBy: 'a-incubationOfficer' })).toBe(true);
});

test('whoever proposed it is not the one who confirms it', () => {
  expect(mergesHands.confirm(actorWith('manager', { id: 'x' }), { proposedBy: 'x' })?.code).toBe('duplicates/same-hands');
  expect(mergesHands.confirm(actorWith('manager', { id: 'y' }), { proposedBy: 'x' })).toBeUndefined();
});
