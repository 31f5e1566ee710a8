import { accountsPolicy, seesAccounts } from '../../../src/features/accounts/accounts.policy.js';
import { rolesThatMay } from '../../support/lifecycle.js';

test('one administrator makes and ends accounts, another grants; nobody else touches them', () => {
  expect(rolesThatMay(accountsPolicy, {})).toEqual({ disable: ['systemAdmin'], enable: ['systemAdmin'], edit: ['systemAdmin', 'securityAdmin'] });
});
test('accounts are seen by the three administrators only', () => {
  expect(rolesThatMay({ sees: seesAccounts }, {})).toEqual({ sees: ['systemAdmin', 'securityAdmin', 'auditAdmin'] });
});
