import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';

interface Row { organizationId: string; divisionId?: string | null }
/** The registrar keeps the lists; the centre's manager writes for it. */
const keeps = (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer');
const releases = (who: Actor): boolean => hasRole(who, 'bureauOfficer', 'bureauLeader');
const isSystem = (who: Actor): boolean => who.id === SYSTEM.id;

export const listingsPolicy = { fulfil: keeps, restart: keeps, remove: releases, escalate: isSystem, withdraw: releases };
export const penaltiesPolicy = { execute: keeps, revoke: releases };
export const seesCredit = (who: Actor, row: Row): boolean => isSystem(who) || seesRow(who, row);
/** The body may hand in what speaks for it. */
export const attachesToCredit = (who: Actor, row: Row): boolean => keeps(who) || (hasRole(who, 'organizationUser') && who.organizationId === row.organizationId);
