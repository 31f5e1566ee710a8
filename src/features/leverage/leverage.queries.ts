import { Injectable } from '@nestjs/common';
import { statesOf } from '../../kernel/machine.js';
import { Database } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byNumber, byText, day, fen, flag, instant, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { pointsAtNothing } from '../../platform/moves/moves.js';
import type { Holding } from '../../platform/personal/holding.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Contribution } from './contribution.entity.js';
import { contributionLifecycle } from './leverage.machine.js';
import { COUNTERPARTY_KINDS, FORMS, SOURCE_CLASSES } from './leverage.rules.js';

/** A person who gave: what was given must stay provable, with who gave it. */
export const leverageHoldings: readonly Holding[] = [
  {
    entity: Contribution, zh: '个人捐赠', en: 'Gifts of a person', of: { contributions: "id = ? AND counterpartyKind = 'individual'" }, columns: ['number', 'counterparty', 'form', 'amountFen', 'pledgedOn', 'receivedOn', 'receiptNo', 'purpose'],
    stays: { zh: '捐赠收支和票据须依法保存', en: 'the law has gifts and their receipts kept' },
  },
];

export const contributionList: ListSpec = {
  resource: 'contributions', zh: '撬动资金', en: 'Contributions',
  from: 'contribution c JOIN organization o ON o.id = c.organizationId LEFT JOIN division d ON d.id = o.divisionId LEFT JOIN project p ON p.id = c.projectId', id: 'c.id',
  columns: {
    number: text('c.number', '编号', 'Number'), organizationId: text('c.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'),
    counterparty: text('c.counterparty', '捐助方', 'Counterparty'), sourceClass: text('c.sourceClass', '来源', 'Source class'), form: text('c.form', '形式', 'Form'), state: text('c.state', '状态', 'State'),
    amountFen: fen('c.amountFen', '金额', 'Amount'), countedFen: fen('c.countedFen', '计入金额', 'Counted'), receivedOn: day('c.receivedOn', '到账日期', 'Received on'), verifiedOn: day('c.verifiedOn', '核实日期', 'Verified on'),
    projectId: text('c.projectId', '项目编号', 'Project id'), projectName: text('p.name', '项目', 'Project'), divisionName: text('d.name', '片区', 'Division'), createdAt: instant('c.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('c.version', '版本', 'Version'), counterpartyKind: text('c.counterpartyKind', '捐助方类别', 'Kind of counterparty'), incubationCaseId: text('c.incubationCaseId', '孵化编号', 'Incubation case id'),
    incubationCaseName: text('(SELECT k.number FROM incubation_case k WHERE k.id = c.incubationCaseId)', '孵化档案', 'Incubation case'), createdBy: text('c.createdBy', '建立人编号', 'Created by (id)'),
    quantity: integer('c.quantity', '数量', 'Quantity'), unit: text('c.unit', '单位', 'Unit'), hasValuationProof: flag('c.hasValuationProof', '有价值证明', 'Value proven'), purpose: text('c.purpose', '用途', 'Purpose'),
    isRestricted: flag('c.isRestricted', '限定用途', 'Restricted'), pledgedOn: day('c.pledgedOn', '承诺日期', 'Pledged on'), agreedOn: day('c.agreedOn', '协议日期', 'Agreed on'), receiptNo: text('c.receiptNo', '票据号', 'Receipt no.'),
    endedOn: day('c.endedOn', '终止日期', 'Ended on'), recordedBy: text('c.recordedBy', '录入人编号', 'Recorded by (id)'), verifiedBy: text('c.verifiedBy', '核实人编号', 'Verified by (id)'),
    recordedByName: text('(SELECT a.name FROM account a WHERE a.id = c.recordedBy)', '录入人', 'Recorded by'), verifiedByName: text('(SELECT a.name FROM account a WHERE a.id = c.verifiedBy)', '核实人', 'Verified by'),
    divisionId: text('o.divisionId', '片区编号', 'Division id'), evidenceCount: integer('(SELECT COUNT(*) FROM evidence e WHERE e.subjectId = c.id)', '佐证份数', 'Pieces of evidence'), source: text('c.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('c.state', '状态', 'State', statesOf(contributionLifecycle)), sourceClass: anyOf('c.sourceClass', '来源', 'Source class', SOURCE_CLASSES), form: anyOf('c.form', '形式', 'Form', FORMS),
    counterpartyKind: anyOf('c.counterpartyKind', '捐助方类别', 'Kind of counterparty', COUNTERPARTY_KINDS), organizationId: anyOf('c.organizationId', '社会组织', 'Organization'), projectId: anyOf('c.projectId', '项目', 'Project'),
    incubationCaseId: anyOf('c.incubationCaseId', '孵化个案', 'Incubation case'), ...between('received', 'c.receivedOn', 'day', '到账', 'Received'),
  },
  sorts: { createdAt: byColumn('c.createdAt', 'instant'), receivedOn: byText('c.receivedOn'), amountFen: byNumber('c.amountFen'), number: byColumn('c.number') }, sort: '-createdAt',
  search: ['c.number', 'c.counterparty', 'o.searchText', "COALESCE(c.receiptNo, '')"],
  visible: visibleRows({ organization: 'c.organizationId', division: 'o.divisionId' }),
};

/** What the moves of a contribution need to know beyond it: whose project or stay it is linked to, its proofs, and who used them before. */
@Injectable()
export class ContributionQueries {
  constructor(private readonly db: Database) {}

  async ownerOfProject(id: string | null): Promise<string | null> {
    return id === null ? null : this.ownerIn('project', id, 'projectId');
  }

  async ownerOfCase(id: string | null): Promise<string | null> {
    return id === null ? null : this.ownerIn('incubation_case', id, 'incubationCaseId');
  }

  async evidenceCount(id: string): Promise<number> {
    const [row] = await this.db.rows('SELECT COUNT(*) AS n FROM evidence e WHERE e.subjectId = ?', [id]);
    return Number(row?.n ?? 0);
  }

  /** A contribution that still counts and is proved by one of the same files. */
  async otherProvedBy(id: string): Promise<{ number: string; label: string } | null> {
    const [row] = await this.db.rows<{ number: string; label: string }>(
      `SELECT o.number, e.label FROM evidence e JOIN stored_file f ON f.id = e.fileId JOIN stored_file g ON g.sha256 = f.sha256 JOIN evidence h ON h.fileId = g.id AND h.subjectType = 'contribution' AND h.subjectId <> e.subjectId
       JOIN contribution o ON o.id = h.subjectId WHERE e.subjectId = ? AND o.state IN ('received', 'verified') ORDER BY o.number LIMIT 1`, [id]);
    return row ?? null;
  }

  /** The contribution that a receipt number belongs to. */
  async numberWithReceipt(receiptKey: string | null): Promise<string | null> {
    if (receiptKey === null) return null;
    const [row] = await this.db.rows<{ number: string }>('SELECT c.number FROM contribution c WHERE c.receiptKey = ?', [receiptKey]);
    return row?.number ?? null;
  }

  private async ownerIn(table: 'project' | 'incubation_case', id: string, field: string): Promise<string> {
    const [row] = await this.db.rows<{ organizationId: string }>(`SELECT x.organizationId FROM ${table} x WHERE x.id = ?`, [id]);
    if (!row) throw pointsAtNothing({ field }, `/${field}`);
    return row.organizationId;
  }
}
