import { hasRole, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';

interface Row { organizationId: string | null; divisionId?: string | null; state: string }
const records = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer');
const verifies = (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer');

/** The centre's officers enter what they read of the bodies; manager and bureau look at the page. */
export const publicityPolicy = {
  verify: verifies,
  reject: verifies,
  /** What was verified is as it was seen. */
  edit: (who: Actor, m: Row) => records(who) && m.state === 'reported',
};
export const seesMediaReport = (who: Actor, m: Row): boolean => seesRow(who, m);
export const attachesToMediaReport = (who: Actor): boolean => records(who) || verifies(who);
