import { checklistLifecycle, findingLifecycle, majorEventLifecycle, reportLifecycle, visitLifecycle } from '../../../src/features/inspections/inspections.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(reportLifecycle, { needsOpinion: true, opinionOn: '2018-04-01' });
everyStateAndMove(visitLifecycle, { openFindings: 0 });
everyStateAndMove(findingLifecycle, {});
everyStateAndMove(majorEventLifecycle, {});
everyStateAndMove(checklistLifecycle, {});
