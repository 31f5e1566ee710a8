import { Injectable } from '@nestjs/common';
import { hasRole, type Actor } from '../../kernel/actor.js';
import { statesOf } from '../../kernel/machine.js';
import { Database } from '../../platform/database/database.js';
import { ALL, NONE, anyOf, byColumn, flag, instant, integer, phone, text, type ListSpec } from '../../platform/lists/list.js';
import type { Holding } from '../../platform/personal/holding.js';
import { AccessApplication } from './access-application.entity.js';
import { accessLifecycle } from './access.machine.js';
import { seesApplication } from './access.policy.js';

export const applicationList: ListSpec = {
  resource: 'access-applications', zh: '账户申请', en: 'Applications for access', from: 'access_application a JOIN organization o ON o.id = a.organizationId', id: 'a.id',
  columns: {
    name: text('a.name', '姓名', 'Name'), organizationId: text('a.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'),
    isRepresentative: flag('a.isRepresentative', '法定代表人', 'Legal representative'), phone: phone('a.phone', '联系电话', 'Phone'), state: text('a.state', '状态', 'State'),
    createdAt: instant('a.createdAt', '申请时间', 'Applied'),
  },
  details: {
    version: integer('a.version', '版本', 'Version'), statement: text('a.statement', '身份说明', 'How they act for it'), decidedBy: text('a.decidedBy', '决定人编号', 'Decided by (id)'),
    decidedByName: text('(SELECT u.name FROM account u WHERE u.id = a.decidedBy)', '决定人', 'Decided by'), accountId: text('a.accountId', '账户编号', 'Account id'),
    legalRepresentative: text('o.legalRepresentative', '登记的法定代表人', 'Registered representative'),
    accountCount: integer("(SELECT COUNT(*) FROM account u WHERE u.organizationId = a.organizationId AND u.state <> 'disabled')", '该组织现有账户', 'Accounts of the body'),
    evidenceCount: integer('(SELECT COUNT(*) FROM evidence e WHERE e.subjectId = a.id)', '证明材料份数', 'Pieces of evidence'),
  },
  filters: { state: anyOf('a.state', '状态', 'State', statesOf(accessLifecycle)), organizationId: anyOf('a.organizationId', '社会组织', 'Organization') },
  sorts: { createdAt: byColumn('a.createdAt', 'instant') }, sort: '-createdAt', search: ['a.name', 'o.searchText'],
  visible: (who: Actor) => (seesApplication(who, { organizationId: '' }) ? ALL : hasRole(who, 'organizationUser') && who.organizationId && seesApplication(who, { organizationId: who.organizationId })
    ? { sql: 'a.organizationId = ?', values: [who.organizationId] } : NONE),
};

/** Whoever asked for an account: that somebody did, and what became of it, stays. */
export const accessHoldings: readonly Holding[] = [
  {
    entity: AccessApplication, zh: '账户申请', en: 'Applications for access', of: { 'access-applications': 'id = ?', users: 'accountId = ?' }, withheld: ['openKey'],
    erased: ({ id }, { pseudonym, seal }) => ({ name: pseudonym, phone: seal(''), phoneIndex: String(id), statement: pseudonym, openKey: null }),
    stays: { zh: '账户的开通依据,去除姓名、电话和说明后保留', en: 'on what ground an account was opened: name, phone and statement go' },
  },
];

/** What the register says of a body, and whose account acts for it. */
@Injectable()
export class AccessQueries {
  constructor(private readonly db: Database) {}

  async body(id: string): Promise<{ state: string; legalRepresentative: string | null; name: string } | undefined> {
    const [row] = await this.db.rows<{ state: string; legalRepresentative: string | null; name: string }>('SELECT state, legalRepresentative, name FROM organization WHERE id = ?', [id]);
    return row;
  }

  async representativeOf(organizationId: string): Promise<{ id: string; name: string } | undefined> {
    const [row] = await this.db.rows<{ id: string; name: string }>('SELECT id, name FROM account WHERE representsId = ?', [organizationId]);
    return row;
  }
}
