import type { Role } from '../../api/types.js';

/** Who sees which rooms in the sidebar. What they may do inside is the server's word (`can`). */
export const centre: readonly Role[] = ['manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer'];
const bureau: readonly Role[] = ['bureauOfficer', 'bureauLeader'];
export const district: readonly Role[] = [...centre, ...bureau, 'auditor'];
/** Everybody who may look at business records at all. */
export const readers: readonly Role[] = [...district, 'communityOfficer', 'organizationUser'];
export const administrators: readonly Role[] = ['systemAdmin', 'securityAdmin', 'auditAdmin'];
