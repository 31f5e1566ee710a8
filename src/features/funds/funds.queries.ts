import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { statesOf } from '../../kernel/machine.js';
import type { InForce } from '../../kernel/parameter.js';
import { Database } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byText, day, fen, instant, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { notThere } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Project } from '../projects/project.entity.js';
import { trancheLifecycle } from './funds.machine.js';
import { Tranche } from './tranche.entity.js';

const nameOf = (column: string) => `(SELECT a.name FROM account a WHERE a.id = ${column})`;
const NUMBER = "CONCAT(p.number, '-', t.sequence)";

export const trancheList: ListSpec = {
  resource: 'tranches', zh: '拨款', en: 'Tranches', id: 't.id',
  from: 'tranche t JOIN project p ON p.id = t.projectId JOIN organization o ON o.id = t.organizationId LEFT JOIN division d ON d.id = p.divisionId',
  columns: {
    number: text(NUMBER, '编号', 'Number'), projectId: text('t.projectId', '项目编号', 'Project id'), projectName: text('p.name', '项目', 'Project'), organizationId: text('t.organizationId', '社会组织编号', 'Organization id'),
    organizationName: text('o.name', '社会组织', 'Organization'), sequence: integer('t.sequence', '期次', 'Sequence'), state: text('t.state', '状态', 'State'), shareBp: integer('t.shareBp', '比例(万分之一)', 'Share in basis points'),
    amountFen: fen('t.amountFen', '金额', 'Amount'), paidOn: day('t.paidOn', '支付日期', 'Paid on'), bankReference: text('t.bankReference', '银行流水号', 'Bank reference'), divisionId: text('p.divisionId', '片区编号', 'Division id'),
    divisionName: text('d.name', '片区', 'Division'), createdAt: instant('t.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('t.version', '版本', 'Version'), projectNumber: text('p.number', '项目编号', 'Project number'), agreementNo: text('p.agreementNo', '协议编号', 'Agreement no.'), awardedFen: fen('p.awardedFen', '核定资助', 'Awarded'),
    requestedBy: text('t.requestedBy', '申请人编号', 'Requested by (id)'), requestedByName: text(nameOf('t.requestedBy'), '申请人', 'Requested by'), requestedOn: day('t.requestedOn', '申请日期', 'Requested on'),
    approvedBy: text('t.approvedBy', '审批人编号', 'Approved by (id)'), approvedByName: text(nameOf('t.approvedBy'), '审批人', 'Approved by'), approvedOn: day('t.approvedOn', '审批日期', 'Approved on'),
    paidBy: text('t.paidBy', '付款人编号', 'Paid by (id)'), paidByName: text(nameOf('t.paidBy'), '付款人', 'Paid by'), cancelledOn: day('t.cancelledOn', '取消日期', 'Cancelled on'), createdBy: text('t.createdBy', '录入人编号', 'Recorded by (id)'),
    source: text('t.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('t.state', '状态', 'State', statesOf(trancheLifecycle)), projectId: anyOf('t.projectId', '项目', 'Project'), organizationId: anyOf('t.organizationId', '社会组织', 'Organization'), ...between('paid', 't.paidOn', 'day', '支付', 'Paid'),
  },
  sorts: { number: byColumn(NUMBER), sequence: byColumn('t.sequence', 'integer'), amountFen: byColumn('t.amountFen', 'integer'), paidOn: byText('t.paidOn'), createdAt: byColumn('t.createdAt', 'instant') }, sort: 'number',
  search: ['p.number', 'p.name', 'o.searchText', "COALESCE(t.bankReference, '')"], visible: visibleRows({ organization: 't.organizationId', division: 'p.divisionId' }),
};

/** What the moves of a tranche need to know beyond it: its project, what has been paid, the plan in force. */
@Injectable()
export class FundQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters) {}

  /** The project a tranche belongs to. Asked before the write that holds the project first: parents are held before their children. */
  async projectOf(trancheId: string): Promise<string> {
    const tranche = await this.db.read((tx) => tx.findOneBy(Tranche, { id: trancheId }));
    if (!tranche) throw notThere({ resource: 'tranches' });
    return tranche.projectId;
  }

  /** The project, and nobody else moves it or any of its money until this write ends. */
  async holdProject(tx: EntityManager, id: string): Promise<Pick<Project, 'id' | 'organizationId' | 'state' | 'awardedFen' | 'agreedOn'>> {
    const project = await this.db.hold(tx, Project, { id });
    if (!project) throw notThere({ resource: 'projects' });
    return project;
  }

  async paidFen(projectId: string): Promise<number> {
    const [row] = await this.db.rows("SELECT COALESCE(SUM(t.amountFen), 0) AS fen FROM tranche t WHERE t.projectId = ? AND t.state = 'paid'", [projectId]);
    return Number(row?.fen ?? 0);
  }

  unpaid(tx: EntityManager, projectId: string): Promise<Tranche[]> {
    return tx.find(Tranche, { where: { projectId, state: In(trancheLifecycle.moves.cancel.from) }, order: { sequence: 'ASC' } });
  }

  inForceOn(day: string): Promise<InForce> {
    return this.parameters.on(day);
  }
}
