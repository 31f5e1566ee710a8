import { honourLifecycle } from '../../../src/features/honours/honours.machine.js';
import { evidenceMissing } from '../../../src/features/honours/honours.rules.js';
import { obstacle } from '../../../src/kernel/machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(honourLifecycle, { evidenceCount: 1 });

test('without a piece of evidence nothing is verified', () => {
  expect(obstacle(honourLifecycle, 'verify', { state: 'reported', evidenceCount: 0 })?.code).toBe(evidenceMissing.code);
});
