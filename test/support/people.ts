import type { Role } from '../../src/kernel/actor.js';
import type { Client } from './client.js';
import { PASSWORD, type World } from './app.js';

const FIRST = 'First-2018-password';

/** Brings an empty system to life exactly as its first page does, and signs the four first people in. */
export async function setUp(world: World): Promise<{ sysadmin: Client; secadmin: Client; manager: Client }> {
  const person = (login: string, name: string) => ({ login, name, password: FIRST });
  const answer = await world.client().post('/setup', {
    systemAdmin: person('sysadmin', '系统管理员'), securityAdmin: person('secadmin', '安全管理员'), auditAdmin: person('auditor', '审计管理员'), manager: person('manager', '中心主任'),
  });
  if (answer.status !== 201) throw new Error(`setup: ${answer.text}`);
  return { sysadmin: await enter(world, 'sysadmin'), secadmin: await enter(world, 'secadmin'), manager: await enter(world, 'manager') };
}

/** First sign-in with its forced change of password. */
export async function enter(world: World, login: string): Promise<Client> {
  const client = await world.client().signIn(login, FIRST);
  const changed = await client.post('/sessions/current/password', { current: FIRST, next: PASSWORD });
  if (changed.status !== 204) throw new Error(`password of ${login}: ${changed.text}`);
  return world.client().signIn(login, PASSWORD);
}

/** Somebody with roles, made and granted by the two administrators. */
export async function person(world: World, staff: { sysadmin: Client; secadmin: Client }, login: string, roles: readonly Role[], scope: { organizationId?: string; divisionId?: string } = {}): Promise<Client> {
  const { body: user, status, text } = await staff.sysadmin.post('/users', { login, name: `${login}(测试)`, password: FIRST });
  if (status !== 201) throw new Error(`user ${login}: ${text}`);
  const granted = await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles, ...scope });
  if (granted.status !== 201) throw new Error(`roles of ${login}: ${granted.text}`);
  return enter(world, login);
}

