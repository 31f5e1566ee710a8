import { statesOf } from '../../kernel/machine.js';
import type { Actor } from '../../kernel/actor.js';
import { ALL, NONE, anyOf, byColumn, instant, integer, json, text, type ListSpec } from '../../platform/lists/list.js';
import { clientLifecycle } from './clients.machine.js';
import { seesClients } from './clients.policy.js';

export const clientList: ListSpec = {
  resource: 'api-clients', zh: '接口客户端', en: 'API clients', from: 'api_client c', id: 'c.id',
  columns: {
    name: text('c.name', '名称', 'Name'), clientId: text('c.clientId', '客户端编号', 'Client id'), scopes: json('c.scopes', '权限范围', 'Scopes'), roles: json('c.roles', '角色', 'Roles'),
    quotaPerMinute: integer('c.quotaPerMinute', '每分钟限额', 'Requests per minute'), secretExpiresAt: instant('c.secretExpiresAt', '密钥到期', 'Secret valid until'),
    state: text('c.state', '状态', 'State'), createdAt: instant('c.createdAt', '建立', 'Created'),
  },
  details: {
    version: integer('c.version', '版本', 'Version'), createdBy: text('c.createdBy', '建立人', 'Created by'), purpose: text('c.purpose', '用途', 'Purpose'),
    organizationId: text('c.organizationId', '社会组织编号', 'Organization id'), divisionId: text('c.divisionId', '片区编号', 'Division id'),
  },
  filters: { state: anyOf('c.state', '状态', 'State', statesOf(clientLifecycle)) },
  sorts: { name: byColumn('c.name'), createdAt: byColumn('c.createdAt', 'instant') }, sort: 'name', search: ['c.name', 'c.clientId'],
  visible: (who: Actor) => (seesClients(who) ? ALL : NONE),
};
