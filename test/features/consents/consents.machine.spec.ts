import { consentLifecycle } from '../../../src/features/consents/consents.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(consentLifecycle, {});
