import { accessPolicy, attachesToApplication, changesRepresentatives, seesApplication } from '../../../src/features/access/access.policy.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const handler = { organizationId: OWN.organizationId, isRepresentative: false };
const KEEPERS = ['manager', 'incubationOfficer', 'bureauOfficer'];

test('staff who keep the register decide, more look on; of the bodies’ people nobody as such', () => {
  expect(rolesThatMay({ ...accessPolicy, sees: seesApplication, attach: attachesToApplication, change: changesRepresentatives }, handler)).toEqual({
    approve: KEEPERS, refuse: KEEPERS, disclose: KEEPERS, sees: [...KEEPERS, 'bureauLeader'], attach: [], change: ['securityAdmin'],
  });
});

test('a representative decides on handlers of the own body, on nobody else', () => {
  const head = actorWith('organizationUser', { isRepresentative: true });
  expect([handler, { ...handler, isRepresentative: true }, { ...handler, organizationId: 'foreign' }].map((a) => [accessPolicy.approve(head, a), seesApplication(head, a)]))
    .toEqual([[true, true], [false, true], [false, false]]);
});

test('the public door writes as the system', () => {
  expect([seesApplication(SYSTEM, handler), attachesToApplication(SYSTEM), accessPolicy.approve(SYSTEM, handler)]).toEqual([true, true, false]);
});
