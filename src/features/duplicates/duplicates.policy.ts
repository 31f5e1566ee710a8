import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { isSecondPerson } from './merges.rules.js';

const keepsRegister = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'bureauOfficer');
const decides = (who: Actor): boolean => hasRole(who, 'manager', 'bureauOfficer');
const system = (who: Actor): boolean => who.id === SYSTEM.id;

/** Whoever keeps the register looks at what may be in it twice. */
export const seesDuplicates = (who: Actor): boolean => keepsRegister(who) || hasRole(who, 'auditor') || system(who);
export const duplicatesPolicy = { dismiss: keepsRegister, reopen: (who: Actor) => keepsRegister(who) || system(who), settle: system, lapse: system };

export const mergesPolicy = { confirm: keepsRegister, reject: keepsRegister, withdraw: (who: Actor, m: { proposedBy: string }) => who.id === m.proposedBy, undo: decides };
/** Whoever proposed a merge does not also confirm it. */
export const mergesHands = { confirm: (who: Actor, m: { proposedBy: string }) => isSecondPerson(m, who.id) };
