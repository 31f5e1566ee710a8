import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { leads } from '../accounts/accounts.policy.js';

interface Row { organizationId: string; isRepresentative: boolean }

/** The staff who keep the register; a representative only for handlers of the own body: nobody makes a successor by a click. */
const decides = (who: Actor, a: Row): boolean => hasRole(who, 'manager', 'incubationOfficer', 'bureauOfficer') || (leads(who, a.organizationId) && !a.isRepresentative);
export const accessPolicy = { approve: decides, refuse: decides, disclose: decides };
export const seesApplication = (who: Actor, a: Pick<Row, 'organizationId'>): boolean =>
  hasRole(who, 'manager', 'incubationOfficer', 'bureauOfficer', 'bureauLeader') || leads(who, a.organizationId) || who.id === SYSTEM.id;
/** What an applicant hands in comes through the public door, which writes as the system. */
export const attachesToApplication = (who: Actor): boolean => who.id === SYSTEM.id;
export const changesRepresentatives = (who: Actor): boolean => hasRole(who, 'securityAdmin') || who.id === SYSTEM.id;
