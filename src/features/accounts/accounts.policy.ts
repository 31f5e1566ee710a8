import { hasRole, type Actor } from '../../kernel/actor.js';

/** The system administrator makes accounts and grants nothing; the security administrator grants and makes nothing. */
export const accountsPolicy = {
  disable: (who: Actor) => hasRole(who, 'systemAdmin'),
  enable: (who: Actor) => hasRole(who, 'systemAdmin'),
  edit: (who: Actor) => hasRole(who, 'securityAdmin', 'systemAdmin'),
};

export const seesAccounts = (who: Actor): boolean => hasRole(who, 'systemAdmin', 'securityAdmin', 'auditAdmin');
