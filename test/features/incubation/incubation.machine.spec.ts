import { obstacle } from '../../../src/kernel/machine.js';
import { caseLifecycle, OPEN_STATES } from '../../../src/features/incubation/incubation.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(caseLifecycle, { outcome: null, extensionsLeft: 1 });

test('whoever has not handed over still has an open case', () => {
  expect(OPEN_STATES).toEqual(['applied', 'admitted', 'incubating', 'assessing', 'graduated', 'exited']);
});

test.each([
  ['graduate', 'passed', 1, undefined], ['graduate', 'failed', 1, 'incubation/not-passed'], ['extend', 'extendable', 1, undefined],
  ['extend', 'extendable', 0, 'incubation/extensions-used'], ['extend', 'passed', 1, 'incubation/not-extendable'], ['exit', 'failed', 0, undefined],
] as const)('%s after %s with %i extensions left: %s', (move, outcome, extensionsLeft, expected) => {
  expect(obstacle(caseLifecycle, move, { state: 'assessing', outcome, extensionsLeft })?.code).toBe(expected);
});
