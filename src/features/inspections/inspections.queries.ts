import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { statesOf } from '../../kernel/machine.js';
import type { InForce } from '../../kernel/parameter.js';
import { Calendars } from '../../platform/calendar/calendars.js';
import { Database } from '../../platform/database/database.js';
import { ALL, anyOf, between, byColumn, byText, day, fen, flag, instant, integer, json, NONE, text, type ListSpec } from '../../platform/lists/list.js';
import { pointsAtNothing } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { aboutBody, bodyColumns, bodyFilters, nameOf, recorded, yesNo } from '../credit-listings/credit-listings.queries.js';
import { Organization } from '../organizations/organization.entity.js';
import { checklistLifecycle, findingLifecycle, majorEventLifecycle, reportLifecycle, visitLifecycle } from './inspections.machine.js';
import { seesChecklist } from './inspections.policy.js';
import { CHECKLIST_PURPOSES, CONCLUSIONS, correctionWorkingDays, defaultLabels, labelsOf, MAJOR_EVENT_KINDS, VISIT_KINDS, type ChecklistPurpose } from './inspections.rules.js';

const risk = yesNo("r.conclusion IN ('failed', 'absent') AND EXISTS (SELECT 1 FROM annual_report b WHERE b.organizationId = r.organizationId AND b.year = r.year - 1 AND b.conclusion = r.conclusion)", '撤销登记风险', 'Risk of revocation');
/** What the registrar may put on the abnormal list for: not handed in by the last day, or not put right in time, and not listed for it yet. */
const candidate = yesNo(
  "((r.state IN ('overdue', 'absent') AND NOT EXISTS (SELECT 1 FROM credit_listing c WHERE c.organizationId = r.organizationId AND c.state = 'active' AND c.cause IN ('reportMissing', 'twoYearsAbnormal'))) OR (r.state = 'rectifying' AND r.rectifyDueOn < :today AND NOT EXISTS (SELECT 1 FROM credit_listing c WHERE c.organizationId = r.organizationId AND c.state = 'active' AND c.cause IN ('rectificationOverdue', 'twoYearsAbnormal'))))",
  '异常名录候选', 'To be considered for the abnormal list',
);

export const annualReportList: ListSpec = {
  resource: 'annual-reports', zh: '年度报告', en: 'Annual reports', ...aboutBody('annual_report', 'r'),
  columns: {
    year: integer('r.year', '报告年度', 'Year'), state: text('r.state', '状态', 'State'), supervisorDueOn: day('r.supervisorDueOn', '报主管单位期限', 'Due at the supervisory unit'), registrarDueOn: day('r.registrarDueOn', '报登记机关期限', 'Due at the registrar'),
    submittedOn: day('r.submittedOn', '提交日期', 'Handed in on'), conclusion: text('r.conclusion', '年检结论', 'Conclusion'), concludedOn: day('r.concludedOn', '结论日期', 'Concluded on'), rectifyDueOn: day('r.rectifyDueOn', '整改期限', 'To be put right by'),
    isLate: flag('r.isLate', '逾期提交', 'Handed in late'), isAtRisk: risk.column, isCandidate: candidate.column, officerId: text('r.officerId', '经办人编号', 'Officer id'), officerName: text(nameOf('r.officerId'), '经办人', 'Officer'), ...bodyColumns('r'),
  },
  details: {
    ...recorded('r'), needsOpinion: flag('r.needsOpinion', '须经初审', 'Needs an opinion'), submittedBy: text('r.submittedBy', '提交人编号', 'Handed in by (id)'), submittedByName: text(nameOf('r.submittedBy'), '提交人', 'Handed in by'), staffCount: integer('r.staffCount', '从业人数', 'Staff'),
    activityCount: integer('r.activityCount', '活动次数', 'Activities'), incomeFen: fen('r.incomeFen', '年度收入', 'Income'), expenditureFen: fen('r.expenditureFen', '年度支出', 'Expenditure'), summary: text('r.summary', '工作总结', 'Summary'), opinionOn: day('r.opinionOn', '初审日期', 'Opinion on'),
    opinionBy: text('r.opinionBy', '初审人编号', 'Opinion by (id)'), opinionByName: text(nameOf('r.opinionBy'), '初审人', 'Opinion by'), opinion: text('r.opinion', '初审意见', 'Opinion'), concludedBy: text('r.concludedBy', '结论人编号', 'Concluded by (id)'),
    concludedByName: text(nameOf('r.concludedBy'), '结论人', 'Concluded by'), defects: text('r.defects', '存在问题', 'Defects'), rectifiedOn: day('r.rectifiedOn', '整改完成日期', 'Put right on'), rectification: text('r.rectification', '整改情况', 'What was put right'), acceptedOn: day('r.acceptedOn', '验收日期', 'Accepted on'),
  },
  filters: {
    state: anyOf('r.state', '状态', 'State', statesOf(reportLifecycle)), conclusion: anyOf('r.conclusion', '年检结论', 'Conclusion', CONCLUSIONS), year: { ...anyOf('r.year', '报告年度', 'Year'), value: 'integer' }, officerId: anyOf('r.officerId', '经办人', 'Officer'),
    isAtRisk: risk.filter, isCandidate: candidate.filter, ...bodyFilters('r'), ...between('registrarDue', 'r.registrarDueOn', 'day', '报登记机关期限', 'Due at the registrar'), ...between('rectifyDue', 'r.rectifyDueOn', 'day', '整改期限', 'To be put right by'),
  },
  sorts: { year: byColumn('r.year', 'integer'), registrarDueOn: byColumn('r.registrarDueOn'), submittedOn: byText('r.submittedOn'), concludedOn: byText('r.concludedOn'), createdAt: byColumn('r.createdAt', 'instant') }, sort: '-year', search: ['o.searchText'],
};

const OPEN_FINDINGS = "(SELECT COUNT(*) FROM finding f WHERE f.visitId = v.id AND f.state <> 'closed')";
export const visitList: ListSpec = {
  resource: 'visits', zh: '走访检查', en: 'Visits', ...aboutBody('visit', 'v'),
  columns: {
    number: text('v.number', '编号', 'Number'), kind: text('v.kind', '走访类型', 'Kind'), state: text('v.state', '状态', 'State'), plannedOn: day('v.plannedOn', '计划日期', 'Planned on'), heldOn: day('v.heldOn', '走访日期', 'Held on'), officerId: text('v.officerId', '走访人编号', 'Officer id'),
    officerName: text(nameOf('v.officerId'), '走访人', 'Officer'), openFindings: integer(OPEN_FINDINGS, '未办结问题', 'Open findings'), ...bodyColumns('v'),
  },
  details: {
    ...recorded('v'), purpose: text('v.purpose', '走访事由', 'Purpose'), checklist: json('v.checklist', '检查清单', 'Checklist'), attendees: text('v.attendees', '参加人员', 'Attendees'), summary: text('v.summary', '走访情况', 'Summary'), closedOn: day('v.closedOn', '结束日期', 'Closed on'),
  },
  filters: {
    state: anyOf('v.state', '状态', 'State', statesOf(visitLifecycle)), kind: anyOf('v.kind', '走访类型', 'Kind', VISIT_KINDS), officerId: anyOf('v.officerId', '走访人', 'Officer'), ...bodyFilters('v'), ...between('planned', 'v.plannedOn', 'day', '计划', 'Planned'), ...between('held', 'v.heldOn', 'day', '走访', 'Held'),
  },
  sorts: { number: byColumn('v.number'), plannedOn: byColumn('v.plannedOn'), heldOn: byText('v.heldOn'), createdAt: byColumn('v.createdAt', 'instant') }, sort: '-plannedOn', search: ['v.number', 'o.searchText', "COALESCE(v.purpose, '')"], found: { title: 'number', subtitle: 'organizationName' },
};

const body = aboutBody('finding', 'f');
const pastDue = yesNo("f.state = 'open' AND f.dueOn < :today", '已逾期', 'Overdue');
export const findingList: ListSpec = {
  resource: 'findings', zh: '走访问题', en: 'Findings', ...body, from: body.from.replace(' LEFT JOIN', ' JOIN visit v ON v.id = f.visitId LEFT JOIN'),
  columns: {
    title: text('f.title', '问题', 'Finding'), state: text('f.state', '状态', 'State'), dueOn: day('f.dueOn', '整改期限', 'Due on'), isOverdue: pastDue.column, visitId: text('f.visitId', '走访编号', 'Visit id'), visitName: text('v.number', '走访', 'Visit'), remediedOn: day('f.remediedOn', '整改日期', 'Remedied on'),
    closedOn: day('f.closedOn', '办结日期', 'Closed on'), ...bodyColumns('f'),
  },
  details: { ...recorded('f'), demand: text('f.demand', '整改要求', 'What is asked'), remedy: text('f.remedy', '整改情况', 'Remedy') },
  filters: { state: anyOf('f.state', '状态', 'State', statesOf(findingLifecycle)), isOverdue: pastDue.filter, visitId: anyOf('f.visitId', '走访', 'Visit'), ...bodyFilters('f'), ...between('due', 'f.dueOn', 'day', '整改期限', 'Due') },
  sorts: { dueOn: byColumn('f.dueOn'), createdAt: byColumn('f.createdAt', 'instant') }, sort: 'dueOn', search: ['f.title', 'v.number', 'o.searchText'],
};

export const majorEventList: ListSpec = {
  resource: 'major-events', zh: '重大事项', en: 'Major events', ...aboutBody('major_event', 'e'),
  columns: {
    number: text('e.number', '编号', 'Number'), title: text('e.title', '事项', 'Title'), kind: text('e.kind', '事项类别', 'Kind'), state: text('e.state', '状态', 'State'), plannedOn: day('e.plannedOn', '计划日期', 'Planned on'), reportedOn: day('e.reportedOn', '报告日期', 'Reported on'),
    isLate: flag('e.isLate', '未提前报告', 'Reported late'), heldOn: day('e.heldOn', '举办日期', 'Held on'), ...bodyColumns('e'),
  },
  details: {
    ...recorded('e'), reportDueOn: day('e.reportDueOn', '最迟报告日期', 'To be reported by'), place: text('e.place', '地点', 'Place'), participants: integer('e.participants', '预计人数', 'Participants'), amountFen: fen('e.amountFen', '涉及金额', 'Amount'), content: text('e.content', '内容', 'Content'),
    answer: text('e.answer', '答复', 'Answer'), outcome: text('e.outcome', '办理结果', 'Outcome'),
  },
  filters: { state: anyOf('e.state', '状态', 'State', statesOf(majorEventLifecycle)), kind: anyOf('e.kind', '事项类别', 'Kind', MAJOR_EVENT_KINDS), ...bodyFilters('e'), ...between('planned', 'e.plannedOn', 'day', '计划', 'Planned') },
  sorts: { number: byColumn('e.number'), plannedOn: byColumn('e.plannedOn'), createdAt: byColumn('e.createdAt', 'instant') }, sort: '-plannedOn', search: ['e.number', 'e.title', 'o.searchText'], found: { title: 'title', subtitle: 'organizationName' },
};

export const checklistList: ListSpec = {
  resource: 'checklists', zh: '检查清单', en: 'Checklists', from: 'checklist k', id: 'k.id',
  columns: { purpose: text('k.purpose', '用途', 'Purpose'), state: text('k.state', '状态', 'State'), labels: text('k.labels', '清单', 'Lines'), createdAt: instant('k.createdAt', '录入时间', 'Recorded at') }, details: recorded('k'),
  filters: { purpose: anyOf('k.purpose', '用途', 'Purpose', CHECKLIST_PURPOSES), state: anyOf('k.state', '状态', 'State', statesOf(checklistLifecycle)) },
  sorts: { createdAt: byColumn('k.createdAt', 'instant') }, sort: '-createdAt', search: ['k.labels'], visible: (who) => (seesChecklist(who) ? ALL : NONE),
};

export type Owing = { id: string; type: string; registeredOn: string | null; supervisoryUnit: string | null; isDirectlyRegistered: boolean | number; officerId: string | null };

/** What reports, visits and events need to know beyond themselves: their bodies, the numbers in force, the calendar, what is open. */
@Injectable()
export class InspectionQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly calendars: Calendars) {}

  inForceOn(on: string): Promise<InForce> {
    return this.parameters.on(on);
  }

  async organizationOf(tx: EntityManager, id: string): Promise<Organization> {
    const organization = await tx.findOneBy(Organization, { id });
    if (!organization) throw pointsAtNothing({ field: 'organizationId' }, '/organizationId');
    return organization;
  }

  async correctionDueOn(today: string): Promise<string> {
    return this.calendars.workingDaysAfter(today, (await this.parameters.on(today)).of(correctionWorkingDays));
  }

  /** Registered bodies without a report on a year, some at a time, with whoever looked after the one before. */
  owing(year: number, after: string, limit: number): Promise<Owing[]> {
    return this.db.rows(
      `SELECT o.id, o.type, o.registeredOn, o.supervisoryUnit, o.isDirectlyRegistered, (SELECT b.officerId FROM annual_report b WHERE b.organizationId = o.id AND b.year = ?) AS officerId FROM organization o
       WHERE o.state = 'registered' AND o.id > ? AND NOT EXISTS (SELECT 1 FROM annual_report r WHERE r.organizationId = o.id AND r.year = ?) ORDER BY o.id LIMIT ${limit}`, [year - 1, after, year]);
  }

  /** Reports in some states, picked by a condition. */
  async reportsWhere(states: readonly string[], condition: string, ...values: (string | number)[]): Promise<{ id: string; year: number }[]> {
    return this.db.rows(`SELECT r.id, r.year FROM annual_report r JOIN organization o ON o.id = r.organizationId WHERE r.state IN (${states.map(() => '?').join(', ')}) AND ${condition} ORDER BY r.id`, [...states, ...values]);
  }

  async openFindings(visitId: string): Promise<number> {
    const [row] = await this.db.rows("SELECT COUNT(*) AS n FROM finding f WHERE f.visitId = ? AND f.state <> 'closed'", [visitId]);
    return Number(row?.n ?? 0);
  }

  /** The lines in force for a purpose. */
  async labels(purpose: ChecklistPurpose): Promise<readonly string[]> {
    const [row] = await this.db.rows<{ labels: string }>("SELECT k.labels FROM checklist k WHERE k.purpose = ? AND k.state = 'inForce' ORDER BY k.createdAt DESC, k.id DESC LIMIT 1", [purpose]);
    return row ? labelsOf(row.labels) : defaultLabels(purpose);
  }

  checklistsInForce(purpose: ChecklistPurpose): Promise<{ id: string }[]> {
    return this.db.rows("SELECT k.id FROM checklist k WHERE k.purpose = ? AND k.state = 'inForce'", [purpose]);
  }
}
