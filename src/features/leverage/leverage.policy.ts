import { hasRole, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';
import { isSecondPerson } from './leverage.rules.js';

interface Row { organizationId: string; recordedBy: string }
const records = (who: Actor): boolean => hasRole(who, 'manager', 'projectOfficer', 'incubationOfficer', 'financeOfficer');
const own = (who: Actor, c: Row): boolean => hasRole(who, 'organizationUser') && who.organizationId === c.organizationId;
/** The body itself reports what it was promised and given; the centre verifies. */
const handles = (who: Actor, c: Row): boolean => records(who) || own(who, c);

export const leveragePolicy = {
  agree: handles,
  receive: handles,
  verify: (who: Actor) => hasRole(who, 'manager', 'financeOfficer'),
  reject: (who: Actor) => hasRole(who, 'manager', 'financeOfficer'),
  lapse: handles,
  reverse: (who: Actor) => hasRole(who, 'manager', 'financeOfficer'),
};
/** Whoever entered it does not say that it is true. */
export const leverageHands = { verify: (who: Actor, c: Row) => isSecondPerson(c, who.id) };
export const seesContribution = (who: Actor, c: Row): boolean => seesRow(who, c);
export const attachesToContribution = (who: Actor, c: Row): boolean => handles(who, c);
