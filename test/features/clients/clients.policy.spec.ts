import { clientsPolicy, seesClients } from '../../../src/features/clients/clients.policy.js';
import { rolesThatMay } from '../../support/lifecycle.js';

test('whoever grants rights to people grants them to systems; the other administrators look on', () => {
  expect(rolesThatMay({ ...clientsPolicy, sees: seesClients }, {})).toEqual({
    suspend: ['securityAdmin'], resume: ['securityAdmin'], revoke: ['securityAdmin'], edit: ['securityAdmin'], sees: ['systemAdmin', 'securityAdmin', 'auditAdmin'],
  });
});
