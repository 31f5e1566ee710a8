import { hasRole, type Actor } from '../../kernel/actor.js';
import { seesRow } from '../divisions/divisions.policy.js';
import { OPEN_STATES, type CaseState } from './incubation.machine.js';

interface Row { organizationId: string; divisionId?: string | null; state: CaseState }
const decides = (who: Actor): boolean => hasRole(who, 'manager', 'bureauLeader');
const accompanies = (who: Actor): boolean => hasRole(who, 'manager', 'incubationOfficer');
const isOwn = (who: Actor, organizationId: string): boolean => hasRole(who, 'organizationUser') && who.organizationId === organizationId;

/** A body applies for itself; the centre enters applications that arrive on paper. */
export const mayApplyFor = (who: Actor, organizationId: string): boolean => accompanies(who) || isOwn(who, organizationId);

/** The centre accompanies a stay; who comes and who goes is decided by its head or the bureau's. */
export const incubationPolicy = {
  admit: decides,
  refuse: decides,
  withdraw: (who: Actor, c: Row) => mayApplyFor(who, c.organizationId),
  moveIn: accompanies,
  assess: accompanies,
  graduate: decides,
  extend: decides,
  exit: decides,
  handOver: accompanies,
  edit: (who: Actor, c: Row) => (accompanies(who) && OPEN_STATES.includes(c.state)) || (isOwn(who, c.organizationId) && c.state === 'applied'),
};
export const seesCase = (who: Actor, c: Row): boolean => seesRow(who, c);
export const attachesToCase = (who: Actor, c: Row): boolean => mayApplyFor(who, c.organizationId);
export const logsServices = (who: Actor): boolean => accompanies(who);
