import { hasRole, SYSTEM, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';

interface Row { id: string; divisionId: string | null }
/** The register is kept by the centre and the bureau. */
const keepsRegister = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer', 'bureauOfficer');

/** Two records become one by a proposal and its confirmation (room duplicates), never by a move of one person. */
export const organizationsPolicy = {
  file: keepsRegister, register: keepsRegister, deregister: keepsRegister, revoke: (who: Actor) => hasRole(who, 'manager', 'bureauOfficer'), cancel: keepsRegister, edit: keepsRegister,
  merge: (): boolean => false, unmerge: (): boolean => false,
  disclose: (who: Actor, o: Row): boolean => attachesToOrganization(who, o) || hasRole(who, 'projectOfficer'),
};
export const seesOrganization = (who: Actor, o: Row): boolean => seesRow(who, { organizationId: o.id, divisionId: o.divisionId });
/** The body itself may hand in papers, too. */
export const attachesToOrganization = (who: Actor, o: Row): boolean => keepsRegister(who) || (hasRole(who, 'organizationUser') && who.organizationId === o.id);

/** Only the system ends an import: when its last row is written. */
export const importsPolicy = { map: keepsRegister, confirm: keepsRegister, finish: (who: Actor): boolean => who.id === SYSTEM.id, cancel: keepsRegister };
export const seesImports = (who: Actor): boolean => keepsRegister(who) || who.id === SYSTEM.id;
