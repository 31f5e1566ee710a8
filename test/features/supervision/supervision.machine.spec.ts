import { partyRecordLifecycle, ratingLifecycle } from '../../../src/features/supervision/supervision.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(ratingLifecycle, { score: 960, grade: '5A' });
everyStateAndMove(partyRecordLifecycle, {});
