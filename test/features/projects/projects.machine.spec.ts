import { OPEN_STATES, projectLifecycle } from '../../../src/features/projects/projects.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(projectLifecycle, {});

test('what takes up a body’s room in a programme', () => {
  expect(OPEN_STATES).toEqual(['draft', 'submitted', 'approved', 'running']);
});
