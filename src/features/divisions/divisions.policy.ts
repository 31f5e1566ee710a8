import { hasRole, seesDistrict, type Actor } from '../../kernel/actor.js';

/** The question of divisions.scope.ts asked of one record in hand, for moves; community officers move nothing outside their unit. */
export const seesRow = (who: Actor, row: { organizationId?: string | null; divisionId?: string | null }): boolean =>
  seesDistrict(who)
  || (hasRole(who, 'communityOfficer') && who.divisionId !== null && row.divisionId === who.divisionId)
  || (hasRole(who, 'organizationUser') && who.organizationId !== null && row.organizationId === who.organizationId);
