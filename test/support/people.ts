import type { Role } from '../../src/kernel/actor.js';
import { PASSWORD, type World } from './app.js';
import { Client } from './client.js';

const FIRST = 'First-2018-password';

export interface Scope { organizationId?: string; divisionId?: string; isRepresentative?: boolean }
export interface Staff { sysadmin: Client; secadmin: Client; manager: Client }

/** Brings an empty system to life exactly as its first page does, and signs three of the four first people in. */
export async function setUpAt(url: string): Promise<Staff> {
  const person = (login: string, name: string) => ({ login, name, password: FIRST });
  const answer = await new Client(url).post('/setup', {
    systemAdmin: person('sysadmin', '系统管理员'), securityAdmin: person('secadmin', '安全管理员'), auditAdmin: person('auditor', '审计管理员'), manager: person('manager', '中心主任'),
  });
  if (answer.status !== 201) throw new Error(`setup: ${answer.text}`);
  return { sysadmin: await firstSignIn(url, 'sysadmin'), secadmin: await firstSignIn(url, 'secadmin'), manager: await firstSignIn(url, 'manager') };
}

/** First sign-in with its forced change of password. */
async function firstSignIn(url: string, login: string): Promise<Client> {
  const client = await new Client(url).signIn(login, FIRST);
  const changed = await client.post('/sessions/current/password', { current: FIRST, next: PASSWORD });
  if (changed.status !== 204) throw new Error(`password of ${login}: ${changed.text}`);
  return new Client(url).signIn(login, PASSWORD);
}

/** Somebody with roles, made and granted by the two administrators. */
export async function enterAt(url: string, staff: Pick<Staff, 'sysadmin' | 'secadmin'>, login: string, roles: readonly Role[], scope: Scope = {}): Promise<Client> {
  const { body: user, status, text } = await staff.sysadmin.post('/users', { login, name: `${login}(测试)`, password: FIRST });
  if (status !== 201) throw new Error(`user ${login}: ${text}`);
  const granted = await staff.secadmin.move(`/users/${user.id}/roles`, user, { roles, ...scope });
  if (granted.status !== 201) throw new Error(`roles of ${login}: ${granted.text}`);
  return firstSignIn(url, login);
}

export const setUp = (world: World): Promise<Staff> => setUpAt(world.url);
export const person = (world: World, staff: Pick<Staff, 'sysadmin' | 'secadmin'>, login: string, roles: readonly Role[], scope?: Scope): Promise<Client> =>
  enterAt(world.url, staff, login, roles, scope);
export const enter = (world: World, login: string): Promise<Client> => firstSignIn(world.url, login);
