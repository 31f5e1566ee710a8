import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';

interface Row { organizationId: string; divisionId?: string | null }
const isSystem = (who: Actor): boolean => who.id === SYSTEM.id;
const isOwn = (who: Actor, row: Row): boolean => hasRole(who, 'organizationUser') && who.organizationId !== null && who.organizationId === row.organizationId;
const attends = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'bureauOfficer');
const attendsOrOwn = (who: Actor, row: Row): boolean => attends(who) || isOwn(who, row);
/** Grades are given and taken by the bureau; the centre looks after the papers. */
const grades = (who: Actor): boolean => hasRole(who, 'bureauOfficer', 'bureauLeader');

export const mayApplyFor = (who: Actor, organizationId: string): boolean => attendsOrOwn(who, { organizationId });

export const ratingsPolicy = {
  assess: attends, confirm: grades, refuse: grades, withdraw: attendsOrOwn, downgrade: grades, cancel: grades,
  expire: isSystem, supersede: (who: Actor): boolean => isSystem(who) || grades(who),
};
export const partyRecordsPolicy = { tick: attendsOrOwn, end: attends, edit: (who: Actor, row: Row & { state: string }): boolean => attendsOrOwn(who, row) && row.state === 'kept' };

export const seesSupervision = (who: Actor, row: Row): boolean => isSystem(who) || seesRow(who, row);
export const attachesToSupervision = attendsOrOwn;
