import { hasRole, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';

interface Row { organizationId: string | null; divisionId?: string | null }
const records = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer');
const verifies = (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer');

/** The centre's officers enter what they hear of; manager and bureau look at the proof. */
export const honoursPolicy = {
  verify: verifies,
  reject: verifies,
  revoke: verifies,
  /** Consent given later or withdrawn, a document number found: also after verification. */
  edit: (who: Actor) => records(who),
};
/** The record itself with its papers. What strangers may read of it is honours.queries.ts `honourRoll`. */
export const seesHonour = (who: Actor, h: Row): boolean => seesRow(who, h);
export const attachesToHonour = (who: Actor): boolean => records(who) || verifies(who);
