import { duplicateLifecycle, mergeLifecycle } from '../../../src/features/duplicates/duplicates.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(duplicateLifecycle, {});
everyStateAndMove(mergeLifecycle, {});
