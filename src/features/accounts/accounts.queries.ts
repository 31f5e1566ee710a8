import type { Actor } from '../../kernel/actor.js';
import { ALL, NONE, anyOf, byColumn, flag, instant, json, text, type ListSpec } from '../../platform/lists/list.js';
import { statesOf } from '../../kernel/machine.js';
import { accountLifecycle } from './accounts.machine.js';
import { seesAccounts } from './accounts.policy.js';

export const accountList: ListSpec = {
  resource: 'users', zh: '账户', en: 'Accounts', from: 'account a', id: 'a.id',
  columns: {
    login: text('a.login', '登录名', 'Login'), name: text('a.name', '姓名', 'Name'), unit: text('a.unit', '单位', 'Unit'), roles: json('a.roles', '角色', 'Roles'),
    state: text('a.state', '状态', 'State'), mustChangePassword: flag('a.mustChangePassword', '须改口令', 'Must change password'),
    organizationId: text('a.organizationId', '社会组织编号', 'Organization id'), divisionId: text('a.divisionId', '片区编号', 'Division id'),
    passwordChangedAt: instant('a.passwordChangedAt', '口令更新', 'Password changed'), createdAt: instant('a.createdAt', '建立', 'Created'),
  },
  details: { version: { sql: 'a.version', kind: 'integer', zh: '版本', en: 'Version' }, createdBy: text('a.createdBy', '建立人', 'Created by') },
  filters: { state: anyOf('a.state', '状态', 'State', statesOf(accountLifecycle)) },
  sorts: { login: byColumn('a.login'), createdAt: byColumn('a.createdAt', 'instant') }, sort: 'login', search: ['a.login', 'a.name'],
  visible: (who: Actor) => (seesAccounts(who) ? ALL : NONE),
};
