import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { statesOf } from '../../kernel/machine.js';
import type { InForce } from '../../kernel/parameter.js';
import { Calendars } from '../../platform/calendar/calendars.js';
import { Database } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byText, day, instant, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { pointsAtNothing } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Organization } from '../organizations/organization.entity.js';
import type { Purpose } from '../supervision/supervision.rules.js';
import { Supervision } from '../supervision/supervision.service.js';
import { IncubationCase } from './incubation-case.entity.js';
import { caseLifecycle, OPEN_STATES } from './incubation.machine.js';
import { EXIT_KINDS, handoverWorkingDays, MODES, OUTCOMES, SERVICE_KINDS, TIERS } from './incubation.rules.js';

const FROM = 'incubation_case c JOIN organization o ON o.id = c.organizationId LEFT JOIN division d ON d.id = o.divisionId';
const visible = visibleRows({ organization: 'c.organizationId', division: 'o.divisionId' });

export const caseList: ListSpec = {
  resource: 'incubation-cases', zh: '孵化档案', en: 'Incubation cases', from: FROM, id: 'c.id',
  columns: {
    number: text('c.number', '编号', 'Number'), organizationId: text('c.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'),
    mode: text('c.mode', '入驻方式', 'Mode'), tier: text('c.tier', '培育层级', 'Tier'), state: text('c.state', '状态', 'State'), appliedOn: day('c.appliedOn', '申请日期', 'Applied on'),
    movedInOn: day('c.movedInOn', '入驻日期', 'Moved in on'), dueOn: day('c.dueOn', '期满日期', 'Due on'), score: integer('c.score', '评估得分', 'Score'), exitKind: text('c.exitKind', '退出方式', 'Kind of exit'),
    exitedOn: day('c.exitedOn', '退出日期', 'Exited on'), handoverDueOn: day('c.handoverDueOn', '交接期限', 'Handover due on'), mentor: text('c.mentor', '导师', 'Mentor'),
    divisionId: text('o.divisionId', '片区编号', 'Division id'), divisionName: text('d.name', '片区', 'Division'), createdAt: instant('c.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('c.version', '版本', 'Version'), admittedOn: day('c.admittedOn', '准入日期', 'Admitted on'), extensionsLeft: integer('c.extensionsLeft', '可延期次数', 'Extensions left'),
    assessedOn: day('c.assessedOn', '评估日期', 'Assessed on'), outcome: text('c.outcome', '评估结果', 'Outcome'), handedOverOn: day('c.handedOverOn', '移交日期', 'Handed over on'), plan: text('c.plan', '培育计划', 'Plan'),
    serviceCount: integer('(SELECT COUNT(*) FROM incubation_service s WHERE s.caseId = c.id)', '服务次数', 'Services'),
    serviceMinutes: integer('(SELECT COALESCE(SUM(s.minutes), 0) FROM incubation_service s WHERE s.caseId = c.id)', '服务时长(分钟)', 'Minutes of service'),
    createdBy: text('c.createdBy', '录入人编号', 'Recorded by (id)'), createdByName: text('(SELECT a.name FROM account a WHERE a.id = c.createdBy)', '录入人', 'Recorded by'), source: text('c.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('c.state', '状态', 'State', statesOf(caseLifecycle)), mode: anyOf('c.mode', '入驻方式', 'Mode', MODES), tier: anyOf('c.tier', '培育层级', 'Tier', TIERS), outcome: anyOf('c.outcome', '评估结果', 'Outcome', OUTCOMES),
    exitKind: anyOf('c.exitKind', '退出方式', 'Kind of exit', EXIT_KINDS), organizationId: anyOf('c.organizationId', '社会组织', 'Organization'), ...between('applied', 'c.appliedOn', 'day', '申请', 'Applied'),
    ...between('movedIn', 'c.movedInOn', 'day', '入驻', 'Moved in'), ...between('due', 'c.dueOn', 'day', '期满', 'Due'), ...between('exited', 'c.exitedOn', 'day', '退出', 'Exited'), ...between('handoverDue', 'c.handoverDueOn', 'day', '交接期限', 'Handover due'),
  },
  sorts: { number: byColumn('c.number'), appliedOn: byColumn('c.appliedOn'), movedInOn: byText('c.movedInOn'), dueOn: byText('c.dueOn'), exitedOn: byText('c.exitedOn'), createdAt: byColumn('c.createdAt', 'instant') }, sort: '-number',
  search: ['c.number', 'o.searchText', "COALESCE(c.mentor, '')"], visible,
};

/** Lines of the service log; which case is added as a condition, after its visibility was checked. */
export const serviceList: ListSpec = {
  resource: 'incubation-services', zh: '服务记录', en: 'Services', from: `incubation_service s JOIN incubation_case c ON c.id = s.caseId JOIN organization o ON o.id = c.organizationId`, id: 's.id',
  columns: {
    heldOn: day('s.heldOn', '服务日期', 'Held on'), kind: text('s.kind', '服务类别', 'Kind'), topic: text('s.topic', '主题', 'Topic'), minutes: integer('s.minutes', '服务时长(分钟)', 'Minutes'), participants: integer('s.participants', '参加人数', 'Participants'),
    provider: text('s.provider', '提供者', 'Provider'), satisfaction: integer('s.satisfaction', '满意度', 'Satisfaction'), createdAt: instant('s.createdAt', '录入时间', 'Recorded at'), createdBy: text('s.createdBy', '录入人编号', 'Recorded by (id)'),
  },
  filters: { kind: anyOf('s.kind', '服务类别', 'Kind', SERVICE_KINDS), ...between('held', 's.heldOn', 'day', '服务', 'Held') },
  sorts: { heldOn: byColumn('s.heldOn'), minutes: byColumn('s.minutes', 'integer') }, sort: '-heldOn', search: ['s.topic', 's.provider'], visible,
};

/** What the moves of a case need to know beyond the case: its body and what stands against it, other cases, the numbers in force, the calendar. */
@Injectable()
export class IncubationQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly calendars: Calendars, private readonly supervision: Supervision) {}

  refuseBlocked(organizationId: string, purpose: Purpose, pointer?: string): Promise<void> {
    return this.supervision.refuseBlocked(organizationId, purpose, { pointer });
  }

  /** The body, and nobody else may open a case for it until this write ends. */
  async holdOrganization(tx: EntityManager, id: string): Promise<{ state: string }> {
    const organization = await this.db.hold(tx, Organization, { id });
    if (!organization) throw pointsAtNothing({ field: 'organizationId' }, '/organizationId');
    return organization;
  }

  organizationOf(tx: EntityManager, id: string): Promise<{ state: string }> {
    return tx.findOneByOrFail(Organization, { id });
  }

  openCaseOf(tx: EntityManager, organizationId: string): Promise<IncubationCase | null> {
    return tx.findOneBy(IncubationCase, { organizationId, state: In([...OPEN_STATES]) });
  }

  inForceOn(day: string): Promise<InForce> {
    return this.parameters.on(day);
  }

  async handoverDueOn(exitedOn: string): Promise<string> {
    return this.calendars.workingDaysAfter(exitedOn, (await this.parameters.on(exitedOn)).of(handoverWorkingDays));
  }
}
