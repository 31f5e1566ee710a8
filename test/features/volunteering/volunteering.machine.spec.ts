import { activityLifecycle, volunteerLifecycle } from '../../../src/features/volunteering/volunteering.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(activityLifecycle, {});
everyStateAndMove(volunteerLifecycle, {});

test('what was confirmed stands, what was cancelled stays so', () => {
  expect(activityLifecycle.final).toEqual(['confirmed', 'cancelled']);
  expect(volunteerLifecycle.final).toEqual([]);
});
