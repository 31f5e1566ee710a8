import { contributionLifecycle } from '../../../src/features/leverage/leverage.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(contributionLifecycle, { evidenceCount: 1 });
