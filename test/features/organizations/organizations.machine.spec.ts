import { importLifecycle, organizationLifecycle } from '../../../src/features/organizations/organizations.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(organizationLifecycle, {});
everyStateAndMove(importLifecycle, {});
