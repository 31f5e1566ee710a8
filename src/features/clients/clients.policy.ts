import { hasRole, type Actor } from '../../kernel/actor.js';

/** Whoever grants rights to people grants them to systems. */
const grants = (who: Actor): boolean => hasRole(who, 'securityAdmin');
export const clientsPolicy = { suspend: grants, resume: grants, revoke: grants, edit: grants };
export const seesClients = (who: Actor): boolean => hasRole(who, 'systemAdmin', 'securityAdmin', 'auditAdmin');
