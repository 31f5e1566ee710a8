import { trancheLifecycle } from '../../../src/features/funds/funds.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(trancheLifecycle, {});

test('what was paid or cancelled stays so', () => expect(trancheLifecycle.final).toEqual(['paid', 'cancelled']));
