import { hasRole, type Actor } from '../../kernel/actor.js';
import type { Problem } from '../../kernel/problem.js';
import { seesRow } from '../divisions/divisions.policy.js';
import type { ProjectState } from './projects.machine.js';
import { isDecidedByAnother } from './projects.rules.js';

interface Row { organizationId: string; divisionId: string | null; state: ProjectState; submittedBy: string | null }
const accompanies = (who: Actor): boolean => hasRole(who, 'manager', 'projectOfficer');
const decides = (who: Actor): boolean => hasRole(who, 'manager', 'bureauLeader');

/** A body applies for itself; the centre enters applications that arrive on paper. */
export const mayApplyFor = (who: Actor, organizationId: string): boolean =>
  accompanies(who) || (hasRole(who, 'organizationUser') && who.organizationId === organizationId);
const applies = (who: Actor, p: Row): boolean => mayApplyFor(who, p.organizationId);

export const projectsPolicy = {
  submit: applies,
  approve: decides,
  refuse: decides,
  withdraw: applies,
  agree: accompanies,
  close: accompanies,
  terminate: decides,
  edit: (who: Actor, p: Row) => p.state === 'draft' && applies(who, p),
};

const another = (who: Actor, p: Row): Problem | undefined => isDecidedByAnother(p, who.id);
/** Whoever handed an application in does not judge it. */
export const projectsHands = { approve: another, refuse: another };

export const seesProject = (who: Actor, p: Row): boolean => seesRow(who, p);
export const attachesToProject = applies;
