import { hasRole, type Actor } from '../../kernel/actor.js';
import type { Problem } from '../../kernel/problem.js';
import { isSecondPerson, sameHands } from './privacy.rules.js';

const records = (who: Actor): boolean => hasRole(who, 'manager', 'volunteerOfficer', 'incubationOfficer');
const decides = (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer');

/** The centre takes requests in; manager or bureau decides, never whoever took it in. */
export const requestsPolicy = { grant: decides, refuse: decides, withdraw: records };
const bySecond = (who: Actor, r: { createdBy: string }): Problem | undefined => (isSecondPerson(r, who.id) ? undefined : sameHands());
export const requestHands = { grant: bySecond, refuse: bySecond };
export const seesRequests = (who: Actor): boolean => records(who) || decides(who) || hasRole(who, 'auditor');
export const attachesToRequest = records;
