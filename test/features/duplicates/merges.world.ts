import type { Client } from '../../support/client.js';
import { moved } from '../../support/bodies.js';
import { made } from '../../support/district.js';
import { openWorld, type World } from '../../support/app.js';
import { person, setUp } from '../../support/people.js';

export type Json = Record<string, any>;
/** Two people who keep the register, and how they make one record of two. */
export interface Desk { world: World; manager: Client; officer: Client; bureau: Client; staff: Awaited<ReturnType<typeof setUp>> }

export async function openDesk(name: string, env: Record<string, string> = {}): Promise<Desk> {
  const world = await openWorld(name, env);
  world.clock.set(new Date('2018-12-31T09:00:00+08:00'));
  const staff = await setUp(world);
  const officer = await person(world, staff, 'officer', ['incubationOfficer', 'projectOfficer', 'volunteerOfficer']);
  return { world, staff, manager: staff.manager, officer, bureau: await person(world, staff, 'bureau', ['bureauOfficer']) };
}

export const propose = (who: Client, survivorId: string, absorbedId: string, more: Json = {}) => who.post('/merges', { survivorId, absorbedId, reason: '同一家组织登记了两次', ...more });
export const merge = async ({ officer, manager }: Desk, survivorId: string, absorbedId: string, more: Json = {}): Promise<Json> => {
  const proposed = await made(propose(officer, survivorId, absorbedId, more));
  return moved(manager, `/merges/${proposed.id}/confirmation`, proposed);
};
export const undo = async ({ manager }: Desk, id: string) => {
  const { body } = await manager.get(`/merges/${id}`);
  return manager.move(`/merges/${id}/undoing`, body, { reason: '查明是两家组织' });
};
