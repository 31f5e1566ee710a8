import { accessLifecycle } from '../../../src/features/access/access.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(accessLifecycle, {});
