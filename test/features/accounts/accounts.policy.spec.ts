import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';
import { accountsPolicy, mayInvite, seesAccounts } from '../../../src/features/accounts/accounts.policy.js';

test('one administrator makes and ends accounts, another grants; nobody else touches them', () => {
  expect(rolesThatMay(accountsPolicy, {})).toEqual({ accept: [], disable: ['systemAdmin'], enable: ['systemAdmin'], edit: ['systemAdmin', 'securityAdmin'] });
});
test('accounts are seen by the three administrators only', () => {
  expect(rolesThatMay({ sees: seesAccounts }, {})).toEqual({ sees: ['systemAdmin', 'securityAdmin', 'auditAdmin'] });
});
test('the system administrator invites, and of the bodies’ people only a representative', () => {
  expect(rolesThatMay({ mayInvite }, {})).toEqual({ mayInvite: ['systemAdmin'] });
  expect(mayInvite(actorWith('organizationUser', { isRepresentative: true }))).toBe(true);
  expect(mayInvite(actorWith('organizationUser', { isRepresentative: true, organizationId: null }))).toBe(false);
});

describe('a representative', () => {
  const head = actorWith('organizationUser', { isRepresentative: true });
  const handler = { id: 'h', roles: ['organizationUser'] as const, organizationId: OWN.organizationId, isRepresentative: false };
  test.each([
    ['a handler of the own body', handler, true, true],
    ['another representative of it', { ...handler, isRepresentative: true }, true, false],
    ['somebody of it with another role too', { ...handler, roles: ['organizationUser', 'expert'] as const }, true, false],
    ['a handler of another body', { ...handler, organizationId: 'foreign' }, false, false],
    ['somebody of no body', { ...handler, organizationId: null }, false, false],
  ])('%s', (_, account, sees, disables) => {
    expect([seesAccounts(head, account), accountsPolicy.disable(head, account)]).toEqual([sees, disables]);
  });
  test('a handler has none of these rights', () => {
    expect([seesAccounts(actorWith('organizationUser'), handler), accountsPolicy.disable(actorWith('organizationUser'), handler)]).toEqual([false, false]);
  });
});
