import { clientLifecycle } from '../../../src/features/clients/clients.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(clientLifecycle, {});
