import { ROLES, type Actor, type Role } from '../../src/kernel/actor.js';
import { obstacle, statesOf, type Machine } from '../../src/kernel/machine.js';

/** Every state × every move, from the data: open exactly where the machine says `from`. `subject` satisfies all guards. */
export function everyStateAndMove<State extends string, M extends string, S extends { state: State }>(m: Machine<State, M, S>, subject: Omit<S, 'state'>): void {
  describe.each(statesOf(m))(`${m.name} %s`, (state) => {
    test.each(Object.keys(m.moves) as M[])('%s', (move) => {
      const answer = obstacle(m, move, { ...subject, state } as S)?.code;
      expect(answer).toBe(m.moves[move].from.includes(state) ? undefined : 'machine/not-from-here');
    });
  });
}

/** Every role × every move: who may, as a table the reader can check. `subject` belongs to the body and unit of `OWN`. */
export const OWN = { organizationId: 'own-organization', divisionId: 'own-division' };
export const actorWith = (role: Role, more: Partial<Actor> = {}): Actor => ({ id: `a-${role}`, name: role, roles: [role], organizationId: role === 'organizationUser' ? OWN.organizationId : null, divisionId: role === 'communityOfficer' ? OWN.divisionId : null, ...more });

export function rolesThatMay<S>(policy: Record<string, (who: Actor, subject: S) => boolean>, subject: S): Record<string, Role[]> {
  return Object.fromEntries(Object.entries(policy).map(([move, may]) => [move, ROLES.filter((role) => may(actorWith(role), subject))]));
}
