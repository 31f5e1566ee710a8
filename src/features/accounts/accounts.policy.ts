import { hasRole, type Actor, type Role } from '../../kernel/actor.js';

interface Row { id?: string; roles?: readonly Role[]; organizationId?: string | null; isRepresentative?: boolean }

/** Acts as the legal representative of this very body. */
export const leads = (who: Actor, organizationId: string | null | undefined): boolean =>
  hasRole(who, 'organizationUser') && who.isRepresentative === true && who.organizationId !== null && who.organizationId === organizationId;
/** Somebody who handles that body's affairs and nothing else. */
const isHandlerOf = (who: Actor, a: Row): boolean => leads(who, a.organizationId) && a.isRepresentative !== true && a.roles?.every((role) => role === 'organizationUser') === true;

/** The system administrator makes accounts and grants nothing; the security administrator grants and makes nothing; a representative has the own body's handlers. */
export const accountsPolicy = {
  accept: (who: Actor, a: Row) => who.id === a.id,
  disable: (who: Actor, a: Row) => hasRole(who, 'systemAdmin') || isHandlerOf(who, a),
  enable: (who: Actor) => hasRole(who, 'systemAdmin'),
  edit: (who: Actor) => hasRole(who, 'securityAdmin', 'systemAdmin'),
};

/** Who may invite somebody: the system administrator anybody, without rights; a representative a handler of the own body. */
export const mayInvite = (who: Actor): boolean => hasRole(who, 'systemAdmin') || leads(who, who.organizationId);
export const seesAccounts = (who: Actor, a: Row): boolean => hasRole(who, 'systemAdmin', 'securityAdmin', 'auditAdmin') || leads(who, a.organizationId);
