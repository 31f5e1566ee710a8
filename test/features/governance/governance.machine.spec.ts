import { contractLifecycle, meetingLifecycle, policyLifecycle, taskLifecycle } from '../../../src/features/governance/governance.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(policyLifecycle, {});
everyStateAndMove(meetingLifecycle, {});
everyStateAndMove(taskLifecycle, {});
everyStateAndMove(contractLifecycle, {});

test('where records begin', () => {
  expect([policyLifecycle, meetingLifecycle, taskLifecycle, contractLifecycle].map((m) => m.initial)).toEqual(['draft', 'planned', 'open', 'draft']);
});
