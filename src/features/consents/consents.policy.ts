import { hasRole, type Actor } from '../../kernel/actor.js';

/** The centre's officers hear what people agree to, and that they do no more. */
const records = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer');
export const consentsPolicy = { withdraw: records, disclose: (who: Actor): boolean => hasRole(who, 'manager', 'volunteerOfficer') };
export const seesConsents = (who: Actor): boolean => records(who) || hasRole(who, 'bureauOfficer', 'auditor');
export const attachesToConsent = records;
