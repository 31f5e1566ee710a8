import { requestLifecycle } from '../../../src/features/privacy/privacy.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(requestLifecycle, {});
