/** Every role there is. The three administrators exclude each other and every business role (docs/sources.md#GB-T-22239-2019). */
export const ROLES = [
  'manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer',
  'bureauOfficer', 'bureauLeader', 'communityOfficer', 'organizationUser', 'expert', 'juror', 'auditor',
  'systemAdmin', 'securityAdmin', 'auditAdmin',
] as const;
export type Role = (typeof ROLES)[number];

export const CENTRE = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer'] as const satisfies readonly Role[];
export const BUREAU = ['bureauOfficer', 'bureauLeader'] as const satisfies readonly Role[];
export const ADMINS = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Role[];
/** Who may look at business records at all; which rows is decided row by row (platform/lists/visible.ts). */
export const READERS = [...CENTRE, ...BUREAU, 'auditor', 'communityOfficer', 'organizationUser'] as const satisfies readonly Role[];

/** Whoever is asking, as the rules see them. */
export interface Actor {
  id: string;
  name: string;
  roles: readonly Role[];
  organizationId: string | null;
  divisionId: string | null;
  /** Acts for the body as its legal representative, not only as somebody who handles its affairs. */
  isRepresentative?: boolean;
}

export const hasRole = (who: Actor, ...roles: readonly Role[]): boolean => roles.some((role) => who.roles.includes(role));
/** Sees the rows of the whole district. */
export const seesDistrict = (who: Actor): boolean => hasRole(who, ...CENTRE, ...BUREAU, 'auditor');

/** The system itself: reactions, timetable, migrations. Never a person, never signed in. */
export const SYSTEM: Actor = { id: 'system', name: '系统', roles: [], organizationId: null, divisionId: null };
