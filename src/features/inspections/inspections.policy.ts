import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';

interface Row { organizationId: string; divisionId?: string | null }
interface Staged extends Row { state: string }
const isSystem = (who: Actor): boolean => who.id === SYSTEM.id;
const isOwn = (who: Actor, row: Row): boolean => hasRole(who, 'organizationUser') && who.organizationId !== null && who.organizationId === row.organizationId;
/** Who looks after bodies day by day. */
const attends = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'bureauOfficer');
/** The registrar concludes. */
const concludes = (who: Actor): boolean => hasRole(who, 'bureauOfficer', 'bureauLeader');
const attendsOrOwn = (who: Actor, row: Row): boolean => attends(who) || isOwn(who, row);

export const mayReportFor = (who: Actor, organizationId: string): boolean => attendsOrOwn(who, { organizationId });

export const reportsPolicy = {
  fallLate: isSystem, fallOverdue: isSystem, miss: isSystem, handIn: attendsOrOwn, opine: attends, return: attends, pass: concludes, object: concludes, rectify: attendsOrOwn, accept: concludes, sendBack: concludes,
  waive: (who: Actor): boolean => concludes(who) || isSystem(who),
  edit: (who: Actor, row: Staged): boolean => attends(who) && row.state !== 'concluded' && row.state !== 'waived',
};
export const visitsPolicy = { hold: attends, close: attends, cancel: attends, edit: (who: Actor, row: Staged): boolean => attends(who) && row.state === 'planned' };
/** The body says what it has done; the office looks whether it is so. */
export const findingsPolicy = { remedy: attendsOrOwn, close: attends, reopen: attends };
export const majorEventsPolicy = { acknowledge: attends, object: attends, hold: attendsOrOwn, cancel: attendsOrOwn };
export const checklistsPolicy = { replace: (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer') };

export const seesInspection = (who: Actor, row: Row): boolean => isSystem(who) || seesRow(who, row);
export const attachesToInspection = attendsOrOwn;
export const seesChecklist = attends;
