import { hasRole, seesDistrict, type Actor } from '../../kernel/actor.js';
import { ALL, NONE, type Condition } from '../../platform/lists/list.js';

/**
 * The rows of a list that a person may see: staff the district's, a community officer the unit's (under any edition),
 * an organization's user the own body's. Everybody else: none. Every business list states which columns say whose a row is.
 */
export const visibleRows = (columns: { organization?: string; division?: string }) => (who: Actor): Condition => {
  if (seesDistrict(who)) return ALL;
  if (hasRole(who, 'communityOfficer') && who.divisionId && columns.division) {
    return { sql: `${columns.division} IN (SELECT x.divisionId FROM division_crosswalk x WHERE x.unitId = ?)`, values: [who.divisionId] };
  }
  if (hasRole(who, 'organizationUser') && who.organizationId && columns.organization) return { sql: `${columns.organization} = ?`, values: [who.organizationId] };
  return NONE;
};
