import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { statesOf } from '../../kernel/machine.js';
import type { InForce } from '../../kernel/parameter.js';
import { Database } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byText, day, fen, instant, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { notThere, pointsAtNothing } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Organization } from '../organizations/organization.entity.js';
import { Supervision } from '../supervision/supervision.service.js';
import { Project } from './project.entity.js';
import { OPEN_STATES, projectLifecycle } from './projects.machine.js';

const nameOf = (column: string) => `(SELECT a.name FROM account a WHERE a.id = ${column})`;

export const projectList: ListSpec = {
  resource: 'projects', zh: '项目', en: 'Projects', from: 'project p JOIN organization o ON o.id = p.organizationId LEFT JOIN division d ON d.id = p.divisionId', id: 'p.id',
  columns: {
    number: text('p.number', '编号', 'Number'), name: text('p.name', '项目名称', 'Name'), organizationId: text('p.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'),
    program: text('p.program', '资助计划', 'Programme'), state: text('p.state', '状态', 'State'), divisionId: text('p.divisionId', '片区编号', 'Division id'), divisionName: text('d.name', '片区', 'Division'),
    startsOn: day('p.startsOn', '开始日期', 'Starts on'), endsOn: day('p.endsOn', '结束日期', 'Ends on'), budgetFen: fen('p.budgetFen', '总预算', 'Budget'), askedFen: fen('p.askedFen', '申请资助', 'Asked for'),
    awardedFen: fen('p.awardedFen', '核定资助', 'Awarded'), agreedOn: day('p.agreedOn', '签约日期', 'Agreed on'), submittedAt: instant('p.submittedAt', '提交时间', 'Submitted at'), createdAt: instant('p.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('p.version', '版本', 'Version'), purpose: text('p.purpose', '目标与内容', 'Purpose'), agreementNo: text('p.agreementNo', '协议编号', 'Agreement no.'), decidedOn: day('p.decidedOn', '决定日期', 'Decided on'),
    closedOn: day('p.closedOn', '结项(终止)日期', 'Closed on'), submittedBy: text('p.submittedBy', '提交人编号', 'Submitted by (id)'), submittedByName: text(nameOf('p.submittedBy'), '提交人', 'Submitted by'),
    decidedBy: text('p.decidedBy', '决定人编号', 'Decided by (id)'), decidedByName: text(nameOf('p.decidedBy'), '决定人', 'Decided by'), createdBy: text('p.createdBy', '录入人编号', 'Recorded by (id)'),
    createdByName: text(nameOf('p.createdBy'), '录入人', 'Recorded by'), source: text('p.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('p.state', '状态', 'State', statesOf(projectLifecycle)), organizationId: anyOf('p.organizationId', '社会组织', 'Organization'), divisionId: anyOf('p.divisionId', '片区', 'Division'), program: anyOf('p.program', '资助计划', 'Programme'),
    ...between('starts', 'p.startsOn', 'day', '开始', 'Starts'), ...between('ends', 'p.endsOn', 'day', '结束', 'Ends'), ...between('submitted', 'p.submittedAt', 'instant', '提交', 'Submitted'), ...between('agreed', 'p.agreedOn', 'day', '签约', 'Agreed'),
  },
  sorts: { number: byColumn('p.number'), name: byColumn('p.name'), startsOn: byColumn('p.startsOn'), askedFen: byColumn('p.askedFen', 'integer'), agreedOn: byText('p.agreedOn'), createdAt: byColumn('p.createdAt', 'instant') }, sort: '-number',
  search: ['p.number', 'p.name', 'p.program', 'o.searchText', "COALESCE(p.agreementNo, '')"], visible: visibleRows({ organization: 'p.organizationId', division: 'p.divisionId' }),
};

/** What the moves of a project need to know beyond the project: its body, its body's other projects, the numbers in force. */
@Injectable()
export class ProjectQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly supervision: Supervision) {}

  /** Nothing on record keeps the body from an award today. */
  refuseBlocked(organizationId: string): Promise<void> {
    return this.supervision.refuseBlocked(organizationId, 'projectAward');
  }

  /** The body, and nobody else may open a project for it until this write ends. */
  async holdOrganization(tx: EntityManager, id: string): Promise<{ state: string; divisionId: string | null }> {
    const organization = await this.db.hold(tx, Organization, { id });
    if (!organization) throw pointsAtNothing({ field: 'organizationId' }, '/organizationId');
    return organization;
  }

  organizationOf(tx: EntityManager, id: string): Promise<{ state: string }> {
    return tx.findOneByOrFail(Organization, { id });
  }

  /** How many open projects the body has in a programme. */
  openCount(tx: EntityManager, organizationId: string, program: string): Promise<number> {
    return tx.countBy(Project, { organizationId, program, state: In([...OPEN_STATES]) });
  }

  /** Whose project it is. Asked before the write that holds the body first. */
  async ownerOf(id: string): Promise<string> {
    const project = await this.db.read((tx) => tx.findOneBy(Project, { id }));
    if (!project) throw notThere({ resource: 'projects' });
    return project.organizationId;
  }

  inForceOn(day: string): Promise<InForce> {
    return this.parameters.on(day);
  }
}
