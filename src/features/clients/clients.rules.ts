import { ADMINS, type Role } from '../../kernel/actor.js';
import { parameter } from '../../kernel/parameter.js';
import { refusal, type Problem } from '../../kernel/problem.js';

const HOUSE = 'docs/decisions/0027-api-clients.md';

/** Source: docs/decisions/0027-api-clients.md */
export const tokenMinutes = parameter('clients.tokenMinutes', { value: 60, unit: 'minutes', source: `${HOUSE}#clients.tokenMinutes`, words: { zh: '接口令牌有效时间', en: 'life of a client’s token' } });
/** Source: docs/decisions/0027-api-clients.md */
export const secretDays = parameter('clients.secretDays', { value: 365, unit: 'days', source: `${HOUSE}#clients.secretDays`, words: { zh: '接口客户端密钥有效天数', en: 'days a client’s secret holds' } });

export const notForClients = refusal('clients/not-for-clients', 422, '外部系统不能担任管理员', 'another system cannot be an administrator');
export const roleMissing = refusal('clients/role-missing', 422, '须至少一个角色,决定可见的记录与可办的事项', 'a client needs a role: it decides which records and moves are open');

/**
 * The roles a client may have: those of business, at least one.
 *
 * Source   docs/decisions/0027-api-clients.md
 */
export function clientRolesFit(roles: readonly Role[]): Problem | undefined {
  if (ADMINS.some((role) => roles.includes(role))) return notForClients({}, '/roles');
  return roles.length ? undefined : roleMissing({}, '/roles');
}

/**
 * The scopes of a token: those asked for, all of which the client must have, or all of the client's.
 *
 * Source   docs/sources.md#RFC-6749 3.3
 */
export const grantedScopes = (asked: string | undefined, own: readonly string[]): readonly string[] | undefined => {
  const wanted = (asked ?? '').split(' ').filter(Boolean);
  if (!wanted.length) return own;
  return wanted.every((scope) => own.includes(scope)) ? [...new Set(wanted)] : undefined;
};

/**
 * Counts a request into the minute it falls in.
 *
 * Shape    (the minute so far, now in ms, the quota) → the minute with this request, and the seconds to wait when it is one too many
 * Source   docs/decisions/0027-api-clients.md
 */
export function withinQuota(minute: { from: number; count: number } | undefined, now: number, quota: number): { minute: { from: number; count: number }; wait: number } {
  const current = minute && now - minute.from < 60_000 ? minute : { from: now, count: 0 };
  const counted = { from: current.from, count: current.count + 1 };
  return { minute: counted, wait: counted.count > quota ? Math.max(1, Math.ceil((counted.from + 60_000 - now) / 1000)) : 0 };
}
