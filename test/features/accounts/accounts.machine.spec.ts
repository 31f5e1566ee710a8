import { accountLifecycle } from '../../../src/features/accounts/accounts.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(accountLifecycle, {});
