import { hasRole, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';
import { isAnotherHand } from './funds.rules.js';

interface Row { organizationId: string; divisionId?: string | null; requestedBy: string | null; approvedBy: string | null }
const isOwn = (who: Actor, t: Row): boolean => hasRole(who, 'organizationUser') && who.organizationId === t.organizationId;
const decides = (who: Actor): boolean => hasRole(who, 'manager', 'bureauLeader');

/** The body or its companion asks, the head decides, the purse pays. */
export const fundsPolicy = {
  request: (who: Actor, t: Row) => hasRole(who, 'manager', 'projectOfficer') || isOwn(who, t),
  approve: decides,
  pay: (who: Actor) => hasRole(who, 'financeOfficer'),
  cancel: decides,
};
/** Somebody with several roles still has only two hands. */
export const fundsHands = {
  approve: (who: Actor, t: Row) => isAnotherHand(who.id, t.requestedBy),
  pay: (who: Actor, t: Row) => isAnotherHand(who.id, t.requestedBy, t.approvedBy),
};
export const seesTranche = (who: Actor, t: Row): boolean => seesRow(who, t);
export const attachesToTranche = (who: Actor, t: Row): boolean => hasRole(who, 'manager', 'projectOfficer', 'financeOfficer') || isOwn(who, t);
