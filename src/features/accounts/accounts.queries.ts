import type { Actor } from '../../kernel/actor.js';
import { ALL, NONE, anyOf, byColumn, flag, instant, json, text, type ListSpec } from '../../platform/lists/list.js';
import { statesOf } from '../../kernel/machine.js';
import { accountLifecycle } from './accounts.machine.js';
import { seesAccounts } from './accounts.policy.js';
import { Invitation, PastPassword } from './credential.entity.js';
import { User } from './user.entity.js';
import { Session } from './session.entity.js';
import type { Holding } from '../../platform/personal/holding.js';

export const accountList: ListSpec = {
  resource: 'users', zh: '账户', en: 'Accounts', from: 'account a', id: 'a.id',
  columns: {
    login: text('a.login', '登录名', 'Login'), name: text('a.name', '姓名', 'Name'), unit: text('a.unit', '单位', 'Unit'), roles: json('a.roles', '角色', 'Roles'),
    isRepresentative: flag('a.isRepresentative', '法定代表人账户', 'Legal representative'),
    state: text('a.state', '状态', 'State'), mustChangePassword: flag('a.mustChangePassword', '须改口令', 'Must change password'),
    organizationId: text('a.organizationId', '社会组织编号', 'Organization id'), divisionId: text('a.divisionId', '片区编号', 'Division id'),
    passwordChangedAt: instant('a.passwordChangedAt', '口令更新', 'Password changed'), createdAt: instant('a.createdAt', '建立', 'Created'),
  },
  details: {
    version: { sql: 'a.version', kind: 'integer', zh: '版本', en: 'Version' }, createdBy: text('a.createdBy', '建立人', 'Created by'),
    hasSecondFactor: flag('EXISTS (SELECT 1 FROM second_factor f WHERE f.id = a.id AND f.confirmedAt IS NOT NULL)', '已启用动态口令', 'Second factor in use'),
    invitationExpiresAt: instant('(SELECT i.expiresAt FROM invitation i WHERE i.id = a.id)', '邀请链接有效期至', 'Invitation valid until'),
    sessionCount: { sql: '(SELECT COUNT(*) FROM session s WHERE s.accountId = a.id)', kind: 'integer', zh: '登录中的会话', en: 'Open sessions' },
  },
  filters: { state: anyOf('a.state', '状态', 'State', statesOf(accountLifecycle)), organizationId: anyOf('a.organizationId', '社会组织', 'Organization') },
  sorts: { login: byColumn('a.login'), createdAt: byColumn('a.createdAt', 'instant') }, sort: 'login', search: ['a.login', 'a.name'],
  visible: (who: Actor) => (seesAccounts(who, {}) ? ALL : seesAccounts(who, { organizationId: who.organizationId }) ? { sql: 'a.organizationId = ?', values: [who.organizationId] } : NONE),
};

/** One's own sign-ins that have not ended. */
export const ownSessionList: ListSpec = {
  resource: 'sessions', zh: '登录会话', en: 'Sessions', from: 'session s', id: 's.id',
  columns: {
    device: text('s.device', '设备', 'Device'), address: text('s.address', '来源地址', 'Address'), createdAt: instant('s.createdAt', '登录时间', 'Signed in'),
    lastSeenAt: instant('s.lastSeenAt', '最近使用', 'Last used'), endsAt: instant('s.endsAt', '到期', 'Ends'),
  },
  filters: {}, sorts: { lastSeenAt: byColumn('s.lastSeenAt', 'instant'), createdAt: byColumn('s.createdAt', 'instant') }, sort: '-lastSeenAt', search: ["COALESCE(s.device, '')"],
  visible: (who: Actor) => ({ sql: 's.accountId = ?', values: [who.id] }),
};


/** Whoever acted in office is named in the audit trail; an account is disabled, never made nameless. */
export const accountsHoldings: readonly Holding[] = [
  {
    entity: User, zh: '账户', en: 'Account', of: { users: 'id = ?' }, withheld: ['passwordHash'],
    stays: { zh: '审计记录须能说明经办人', en: 'the audit trail must be able to say who acted' },
  },
  {
    entity: Session, zh: '登录会话', en: 'Sessions', of: { users: 'accountId = ?' }, withheld: ['tokenHash', 'csrfToken'],
    stays: { zh: '到期自动删除', en: 'deleted by themselves when they end' },
  },
  {
    entity: Invitation, zh: '邀请链接', en: 'Invitations', of: { users: 'id = ?' }, withheld: ['tokenHash'],
    stays: { zh: '用过或到期后删除', en: 'gone once they are used or have ended' },
  },
  {
    entity: PastPassword, zh: '用过的口令', en: 'Passwords used before', of: { users: 'accountId = ?' }, withheld: ['passwordHash'],
    stays: { zh: '防止口令重复使用,只存不可还原的摘要', en: 'kept as digests, so that none comes back' },
  },
];
