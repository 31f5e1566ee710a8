import { ADMINS, type Role } from '../../kernel/actor.js';
import { parameter, type InForce } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

const HOUSE = 'docs/decisions/0012-passwords-and-sessions.md';
const PROTECTION = 'docs/sources.md#GB-T-22239-2019';

/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 b */
export const idleMinutes = parameter('sessions.idleMinutes', { value: 30, unit: 'minutes', source: PROTECTION, words: { zh: '无操作自动退出', en: 'idle time-out of a session' } });
/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 b */
export const longestMinutes = parameter('sessions.longestMinutes', { value: 720, unit: 'minutes', source: PROTECTION, words: { zh: '一次登录最长时间', en: 'longest life of a session' } });
/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 b */
export const failuresAllowed = parameter('signIn.failuresAllowed', { value: 5, unit: 'count', source: PROTECTION, words: { zh: '连续登录失败次数', en: 'failed sign-ins before the lock' } });
/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 b */
export const lockMinutes = parameter('signIn.lockMinutes', { value: 30, unit: 'minutes', source: PROTECTION, words: { zh: '锁定时长', en: 'length of the lock' } });
/** Failures from all networks together; higher, so that nobody can lock others out from one desk. Source: docs/decisions/0012-passwords-and-sessions.md */
export const failuresAnywhere = parameter('signIn.failuresAnywhere', { value: 30, unit: 'count', source: HOUSE, words: { zh: '全部来源的登录失败次数', en: 'failed sign-ins from everywhere before the lock' } });
/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 a */
export const shortestPassword = parameter('passwords.shortest', { value: 8, unit: 'count', source: PROTECTION, words: { zh: '口令最少字符', en: 'fewest characters of a password' } });
/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 a */
export const shortestAdminPassword = parameter('passwords.shortestAdmin', { value: 12, unit: 'count', source: PROTECTION, words: { zh: '管理员口令最少字符', en: 'fewest characters of an administrator’s password' } });

export const weakPassword = refusal('accounts/weak-password', 422, '口令须至少 {shortest} 个字符,并含大写、小写、数字、符号中的三类,且不含登录名',
  'a password has at least {shortest} characters, three of upper case, lower case, digits and signs, and not the login');
export const samePassword = refusal('accounts/same-password', 422, '新口令不能与原口令相同', 'the new password must differ from the old one');
export const rolesExclude = refusal('accounts/roles-exclude', 422, '系统、安全、审计三类管理员互斥,且不得兼任业务角色', 'the three administrators exclude each other and every business role');
export const scopeMissing = refusal('accounts/scope-missing', 422, '角色“{role}”须指定其{scope}', 'the role {role} needs its {scope}');

/**
 * Whether a password is strong enough for whoever will use it.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.4.1 a
 */
export function passwordFits(password: string, who: { login: string; roles: readonly Role[] }, p: InForce): Problem | undefined {
  const isAdmin = ADMINS.some((role) => who.roles.includes(role));
  const shortest = p.of(isAdmin ? shortestAdminPassword : shortestPassword);
  const classes = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/].filter((c) => c.test(password)).length;
  const fits = [...password].length >= shortest && classes >= 3 && !password.toLowerCase().includes(who.login.toLowerCase());
  return fits ? undefined : weakPassword({ shortest });
}

/**
 * Three exclusive administrators; whoever sees only one body or unit needs to be told which.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.5
 */
export function rolesFit(a: { roles: readonly Role[]; organizationId: string | null; divisionId: string | null }): Problem | undefined {
  if (ADMINS.some((role) => a.roles.includes(role)) && a.roles.length > 1) return rolesExclude({}, '/roles');
  if (a.roles.includes('organizationUser') && !a.organizationId) return scopeMissing({ role: 'organizationUser', scope: 'organizationId' }, '/organizationId');
  if (a.roles.includes('communityOfficer') && !a.divisionId) return scopeMissing({ role: 'communityOfficer', scope: 'divisionId' }, '/divisionId');
  return undefined;
}

/**
 * The instant until which sign-in stays locked after one more failure, or null while more are allowed.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.4.1 b
 */
export const lockedUntil = (failures: number, allowed: number, now: Date, p: InForce): Date | null =>
  failures >= allowed ? new Date(now.getTime() + p.of(lockMinutes) * 60_000) : null;
