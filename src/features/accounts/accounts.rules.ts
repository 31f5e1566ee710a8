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

/** Of upper case, lower case, digits and signs. Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 a */
export const passwordClasses = parameter('passwords.classes', { value: 3, unit: 'count', source: PROTECTION, words: { zh: '口令须含的字符类别数(共四类)', en: 'classes of characters a password has, of four' } });
/** Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 a */
export const passwordsRemembered = parameter('passwords.remembered', { value: 5, unit: 'count', source: PROTECTION, words: { zh: '不得重复使用的最近口令数', en: 'latest passwords that must not come back' } });
/** 0: never. Source: docs/sources.md#GB-T-22239-2019 8.1.4.1 a */
export const passwordDays = parameter('passwords.days', { value: 90, unit: 'days', source: PROTECTION, words: { zh: '口令有效天数(0 为不限)', en: 'days until a password must be changed (0: never)' } });
/** Source: docs/decisions/0026-invitations.md */
export const invitationDays = parameter('invitations.days', { value: 7, unit: 'days', source: 'docs/decisions/0026-invitations.md#invitations.days', words: { zh: '邀请链接有效天数', en: 'days an invitation link holds' } });

export const weakPassword = refusal('accounts/weak-password', 422, '口令须至少 {shortest} 个字符,并含大写、小写、数字、符号中的 {classes} 类,且不含登录名',
  'a password has at least {shortest} characters, {classes} of the four classes upper case, lower case, digits and signs, and not the login');
export const usedPassword = refusal('accounts/used-password', 422, '不能重复使用最近 {remembered} 次用过的口令', 'the latest {remembered} passwords must not come back');
export const lastAdministrator = refusal('accounts/last-administrator', 422, '这是最后一名在用的{roleInChinese},请先设置另一名', 'this is the last active {role}: appoint another one first');
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
  const least = p.of(passwordClasses);
  const fits = [...password].length >= shortest && classes >= least && !password.toLowerCase().includes(who.login.toLowerCase());
  return fits ? undefined : weakPassword({ shortest, classes: least });
}

export const representsNothing = refusal('accounts/represents-nothing', 422, '法定代表人账户须有“社会组织用户”角色', 'the account of a legal representative needs the role of an organization user');

/**
 * Three exclusive administrators; whoever sees only one body or unit needs to be told which.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.5
 */
export function rolesFit(a: { roles: readonly Role[]; organizationId: string | null; divisionId: string | null; isRepresentative?: boolean }): Problem | undefined {
  if (ADMINS.some((role) => a.roles.includes(role)) && a.roles.length > 1) return rolesExclude({}, '/roles');
  if (a.roles.includes('organizationUser') && !a.organizationId) return scopeMissing({ role: 'organizationUser', scope: 'organizationId' }, '/organizationId');
  if (a.roles.includes('communityOfficer') && !a.divisionId) return scopeMissing({ role: 'communityOfficer', scope: 'divisionId' }, '/divisionId');
  if (a.isRepresentative && !a.roles.includes('organizationUser')) return representsNothing({}, '/isRepresentative');
  return undefined;
}

/**
 * The instant until which sign-in stays locked after one more failure, or null while more are allowed.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.4.1 b
 */
export const lockedUntil = (failures: number, allowed: number, now: Date, p: InForce): Date | null =>
  failures >= allowed ? new Date(now.getTime() + p.of(lockMinutes) * 60_000) : null;

/**
 * Whether a password is so old that it must be changed before anything else.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.4.1 a
 */
export const passwordExpired = (changedAt: Date, now: Date, p: InForce): boolean =>
  p.of(passwordDays) > 0 && now.getTime() - changedAt.getTime() >= p.of(passwordDays) * 86_400_000;

/**
 * The administrators that an active account ceases to be when it has only `next` roles; each needs somebody else who is one.
 *
 * Source   docs/sources.md#GB-T-22239-2019 8.1.5
 */
export const administratorsLost = (roles: readonly Role[], next: readonly Role[]): (typeof ADMINS)[number][] =>
  ADMINS.filter((role) => roles.includes(role) && !next.includes(role));
