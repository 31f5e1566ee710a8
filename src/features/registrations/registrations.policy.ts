import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';
import { isApplicantsTurn, isSecondPerson, isUndecided, mayLeave, type Office } from './registrations.rules.js';

interface Row { organizationId: string; createdBy: string; state?: string; divisionId?: string | null }
/** The registrar: accepts, sends back, decides. */
const registers = (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer');
/** The centre helps bodies to apply. */
const helps = (who: Actor): boolean => registers(who) || hasRole(who, 'incubationOfficer');
/** Whoever may apply for this body; the body itself for itself. */
export const mayApplyFor = (who: Actor, organizationId: string): boolean => helps(who) || (hasRole(who, 'organizationUser') && who.organizationId === organizationId);
const applies = (who: Actor, c: Row): boolean => mayApplyFor(who, c.organizationId);

export const casesPolicy = { submit: applies, sendBack: registers, accept: registers, approve: registers, refuse: registers, withdraw: applies, edit: (who: Actor, c: Row) => applies(who, c) && isApplicantsTurn(c) };
/** Papers come in until there is a decision. */
export const receivesMaterials = (who: Actor, c: Row): boolean => applies(who, c) && isUndecided(c);
/** Whoever entered it does not decide it. */
export const casesHands = { approve: (who: Actor, c: Row) => isSecondPerson(c, who.id), refuse: (who: Actor, c: Row) => isSecondPerson(c, who.id) };
export const certificatesPolicy = { renew: registers, handIn: registers, void: registers };
/** What a decision ends, the system ends. */
const decided = (who: Actor): boolean => who.id === SYSTEM.id;
export const holdersPolicy = { leave: (who: Actor) => helps(who) || decided(who), edit: helps };
/** The representative is replaced by a case. */
export const holdersHands = { leave: (who: Actor, h: { office: Office; name: string }) => (decided(who) ? undefined : mayLeave(h)) };
export const seesRegistration = (who: Actor, c: Pick<Row, 'organizationId' | 'divisionId'>): boolean => decided(who) || seesRow(who, c);
export const attachesToCase = (who: Actor, c: Row): boolean => applies(who, c);
export const attachesToCertificate = (who: Actor): boolean => registers(who);
export const attachesToHolder = (who: Actor): boolean => helps(who);
