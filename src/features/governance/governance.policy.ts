import { BUREAU, hasRole, seesDistrict, type Actor } from '../../kernel/actor.js';

interface Row { state: string }
/** Meetings, documents and contracts are the business of the centre's manager and of the bureau. */
const governs = (who: Actor): boolean => hasRole(who, 'manager', ...BUREAU);
const whileIn = (...states: string[]) => (who: Actor, row: Row): boolean => governs(who) && states.includes(row.state);

/** What was enacted is not edited: it is superseded or repealed. */
export const policyDocumentsPolicy = { enact: governs, supersede: governs, repeal: governs, edit: whileIn('draft') };
/** Minutes are corrected after the meeting, too. */
export const meetingsPolicy = { hold: governs, cancel: governs, edit: whileIn('planned', 'held') };
export const meetingTasksPolicy = { finish: governs, cancel: governs, reopen: governs, edit: whileIn('open') };
export const operatorContractsPolicy = { start: governs, end: governs, terminate: governs, edit: whileIn('draft') };

/** Staff of centre and bureau and the auditor; no row belongs to a body or a unit. */
export const seesGovernance = (who: Actor): boolean => seesDistrict(who);
export const attachesToGovernance = (who: Actor): boolean => governs(who);
