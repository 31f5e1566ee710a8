import { listingLifecycle, penaltyLifecycle } from '../../../src/features/credit-listings/credit-listings.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(listingLifecycle, {});
everyStateAndMove(penaltyLifecycle, {});
