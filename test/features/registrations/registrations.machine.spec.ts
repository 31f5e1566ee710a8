import { caseLifecycle, certificateLifecycle, holderLifecycle, OPEN_STATES } from '../../../src/features/registrations/registrations.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(caseLifecycle, { missingCount: 0 });
everyStateAndMove(certificateLifecycle, {});
everyStateAndMove(holderLifecycle, {});

test('a case is open until it is decided or withdrawn', () => { expect([...OPEN_STATES].sort()).toEqual(['accepted', 'drafted', 'returned', 'submitted']); });
