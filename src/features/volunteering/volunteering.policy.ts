import { hasRole, type Actor } from '../../kernel/actor.js';
import type { Problem } from '../../kernel/problem.js';
import { seesRow } from '../divisions/divisions.policy.js';
import type { ActivityState } from './volunteering.machine.js';
import { isSecondPerson, sameHands } from './volunteering.rules.js';

interface VolunteerRow { organizationId: string | null; erasedOn?: string | null }
interface ActivityRow { organizationId: string; divisionId: string | null; state: ActivityState; recordedBy: string | null }

const own = (who: Actor, row: { organizationId: string | null }): boolean => hasRole(who, 'organizationUser') && who.organizationId !== null && who.organizationId === row.organizationId;

/** The centre keeps all volunteers, a body those it registered. */
const keeps = (who: Actor, v: VolunteerRow): boolean => hasRole(who, 'manager', 'volunteerOfficer') || own(who, v);
export const volunteersPolicy = { leave: keeps, rejoin: keeps, edit: keeps, disclose: keeps };
export const seesVolunteer = (who: Actor, v: VolunteerRow): boolean => !v.erasedOn && seesRow(who, { organizationId: v.organizationId });

/** Who organises, records; the centre may record for it. Source of the split: docs/sources.md#F13 */
const records = (who: Actor, a: { organizationId: string }): boolean => hasRole(who, 'manager', 'volunteerOfficer', 'projectOfficer') || own(who, a);
const confirms = (who: Actor): boolean => hasRole(who, 'manager', 'volunteerOfficer');
/** What was recorded has two people's names on it soon; only the centre takes it back. */
const cancels = (who: Actor, a: ActivityRow): boolean => (a.state === 'planned' ? records(who, a) : confirms(who));

export const activitiesPolicy = {
  hold: records,
  confirm: confirms,
  cancel: cancels,
  edit: (who: Actor, a: ActivityRow): boolean => records(who, a) && a.state === 'planned',
};
export const activityHands = { confirm: (who: Actor, a: ActivityRow): Problem | undefined => (isSecondPerson(a, who.id) ? undefined : sameHands()) };
export const seesActivity = (who: Actor, a: ActivityRow): boolean => seesRow(who, a);
export const attachesToActivity = (who: Actor, a: ActivityRow): boolean => records(who, a);
/** Whether this person may enter an activity or a volunteer for the body at all. */
export const recordsFor = records;
export const keepsFor = keeps;
