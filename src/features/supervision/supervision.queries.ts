import { Injectable } from '@nestjs/common';
import { statesOf } from '../../kernel/machine.js';
import type { InForce } from '../../kernel/parameter.js';
import { Database, type SqlRow } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byText, day, flag, integer, json, text, type ListSpec } from '../../platform/lists/list.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { aboutBody, bodyColumns, bodyFilters, recorded } from '../credit-listings/credit-listings.queries.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { COVERAGES, PARTY_ORG_TYPES } from './party.rules.js';
import { GRADES, type RatingFacts } from './ratings.rules.js';
import { partyRecordLifecycle, ratingLifecycle } from './supervision.machine.js';
import { factsOfReports, type Fact, type ReportFact } from './supervision.rules.js';

export const ratingList: ListSpec = {
  resource: 'ratings', zh: '等级评估', en: 'Ratings', ...aboutBody('rating', 'r'),
  columns: {
    grade: text('r.grade', '等级', 'Grade'), state: text('r.state', '状态', 'State'), appliedOn: day('r.appliedOn', '申请日期', 'Applied on'), score: integer('r.score', '得分', 'Score'), gradedOn: day('r.gradedOn', '评定日期', 'Graded on'),
    validUntil: day('r.validUntil', '有效期至(不含)', 'Valid until (exclusive)'), certificateNo: text('r.certificateNo', '证书编号', 'Certificate no.'), bannedUntil: day('r.bannedUntil', '不得申请至', 'No application before'), ...bodyColumns('r'),
  },
  details: {
    ...recorded('r'), isUpgrade: flag('r.isUpgrade', '申请更高等级', 'For a higher grade'), assessedOn: day('r.assessedOn', '评估日期', 'Assessed on'), assessor: text('r.assessor', '评估机构', 'Assessor'), opinion: text('r.opinion', '初评意见', 'Opinion'),
    returnDueOn: day('r.returnDueOn', '证书牌匾交回期限', 'To be handed back by'), endedOn: day('r.endedOn', '结束日期', 'Ended on'),
  },
  filters: {
    state: anyOf('r.state', '状态', 'State', statesOf(ratingLifecycle)), grade: anyOf('r.grade', '等级', 'Grade', GRADES), ...bodyFilters('r'), ...between('validUntil', 'r.validUntil', 'day', '有效期', 'Valid'), ...between('graded', 'r.gradedOn', 'day', '评定', 'Graded'),
  },
  sorts: { appliedOn: byColumn('r.appliedOn'), gradedOn: byText('r.gradedOn'), validUntil: byText('r.validUntil'), grade: byText('r.grade'), createdAt: byColumn('r.createdAt', 'instant') }, sort: '-appliedOn', search: ['o.searchText', "COALESCE(r.certificateNo, '')"],
};

export const partyRecordList: ListSpec = {
  resource: 'party-records', zh: '党建档案', en: 'Party records', ...aboutBody('party_record', 'p'),
  columns: {
    orgType: text('p.orgType', '党组织形式', 'Kind of party organization'), coverage: text('p.coverage', '覆盖情况', 'Coverage'), state: text('p.state', '状态', 'State'), levelParent: text('p.levelParent', '上级党组织', 'Party organization above'),
    memberCount: integer('p.memberCount', '党员人数', 'Members'), instructor: text('p.instructor', '党建工作指导员', 'Instructor'), establishedOn: day('p.establishedOn', '党组织成立日期', 'Established on'), ...bodyColumns('p'),
  },
  details: { ...recorded('p'), approvalNo: text('p.approvalNo', '批复文号', 'Approval no.'), steps: json('p.steps', '党建清单', 'Checklist') },
  filters: { coverage: anyOf('p.coverage', '覆盖情况', 'Coverage', COVERAGES), orgType: anyOf('p.orgType', '党组织形式', 'Kind of party organization', PARTY_ORG_TYPES), state: anyOf('p.state', '状态', 'State', statesOf(partyRecordLifecycle)), ...bodyFilters('p') },
  sorts: { memberCount: byColumn('p.memberCount', 'integer'), createdAt: byColumn('p.createdAt', 'instant') }, sort: '-createdAt', search: ['o.searchText', "COALESCE(p.levelParent, '')", "COALESCE(p.instructor, '')"],
};

export const DUTY_KINDS = ['report', 'rectification', 'visit', 'finding', 'majorEvent', 'removal', 'ratingExpiry'] as const;
const duty = (kind: string, resource: string, from: string, x: { id: string; organization: string; label: string; due: string; officer?: string; where: string }): string =>
  `SELECT '${kind}' AS kind, '${resource}' AS resource, ${x.id} AS id, ${x.organization} AS organizationId, ${x.label} AS label, ${x.due} AS dueOn, ${x.officer ?? 'NULL'} AS officerId FROM ${from} WHERE ${x.where}`;
const own = (a: string) => ({ id: `${a}.id`, organization: `${a}.organizationId` });

/** Everything with a day by which somebody must have done it, whatever kind of record it is. */
export const dutyList: ListSpec = {
  resource: 'supervision/duties', zh: '监管期限', en: 'Duties', id: 'x.id',
  from: `(${[
    duty('report', 'annual-reports', 'annual_report r', { ...own('r'), label: "CONCAT(r.year, '')", due: 'CASE WHEN r.needsOpinion = 1 THEN r.supervisorDueOn ELSE r.registrarDueOn END', officer: 'r.officerId', where: "r.state IN ('due', 'late', 'overdue')" }),
    duty('rectification', 'annual-reports', 'annual_report t', { ...own('t'), label: "CONCAT(t.year, '')", due: 't.rectifyDueOn', officer: 't.officerId', where: "t.state = 'rectifying'" }),
    duty('visit', 'visits', 'visit v', { ...own('v'), label: 'v.number', due: 'v.plannedOn', officer: 'v.officerId', where: "v.state = 'planned'" }),
    duty('finding', 'findings', 'finding f JOIN visit w ON w.id = f.visitId', { ...own('f'), label: 'f.title', due: 'f.dueOn', officer: 'w.officerId', where: "f.state = 'open'" }),
    duty('majorEvent', 'major-events', 'major_event e', { ...own('e'), label: 'e.title', due: 'e.plannedOn', where: "e.state IN ('reported', 'acknowledged', 'objected')" }),
    duty('removal', 'credit-listings', 'credit_listing c', { ...own('c'), label: 'c.number', due: 'c.removableOn', where: "c.state = 'active' AND c.removableOn IS NOT NULL" }),
    duty('ratingExpiry', 'ratings', 'rating g', { ...own('g'), label: 'g.grade', due: 'g.validUntil', where: "g.state = 'inForce'" }),
  ].join(' UNION ALL ')}) x JOIN organization o ON o.id = x.organizationId LEFT JOIN division d ON d.id = o.divisionId LEFT JOIN account a ON a.id = x.officerId`,
  columns: {
    kind: text('x.kind', '事项', 'Duty'), label: text('x.label', '记录', 'Record'), resource: text('x.resource', '类别', 'Kind'), recordId: text('x.id', '记录编号', 'Record id'), dueOn: day('x.dueOn', '期限', 'Due on'),
    isOverdue: flag('CASE WHEN x.dueOn < :today THEN 1 ELSE 0 END', '已逾期', 'Overdue'), organizationId: text('x.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'),
    officerName: text('a.name', '经办人', 'Officer'),
  },
  filters: {
    kind: anyOf('x.kind', '事项', 'Duty', DUTY_KINDS), organizationId: anyOf('x.organizationId', '社会组织', 'Organization'), divisionId: anyOf("COALESCE(o.divisionId, 'none')", '片区', 'Division'), officerId: anyOf("COALESCE(x.officerId, 'none')", '经办人', 'Officer'),
    ...between('due', 'x.dueOn', 'day', '期限', 'Due'),
  },
  sorts: { dueOn: byText('x.dueOn'), organizationName: byColumn('o.name') }, sort: 'dueOn', search: ['o.searchText', 'x.label'], visible: visibleRows({ organization: 'x.organizationId', division: 'o.divisionId' }),
};

interface ListingFact { id: string; number: string; kind: string; listedOn: string; endedOn: string | null; removableOn: string | null }
interface PenaltyFact { id: string; documentNo: string; decidedOn: string; state: string }

/** What is known about a body that bears on what it may do. */
@Injectable()
export class SupervisionQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters) {}

  inForceOn(on: string): Promise<InForce> {
    return this.parameters.on(on);
  }

  /** Everything that speaks against a body, the gravest first; what was listed or imposed in error does not. */
  async facts(organizationId: string): Promise<Fact[]> {
    const [listings, penalties, reports] = await Promise.all([this.listings(organizationId), this.penalties(organizationId), this.reports(organizationId)]);
    return [
      ...listings.map((l): Fact => ({ by: l.kind === 'serious' ? 'seriousListing' : 'abnormalListing', record: l.number, resource: 'credit-listings', recordId: l.id, since: l.listedOn, endedOn: l.endedOn, mayEndOn: l.removableOn })),
      ...penalties.filter((p) => p.state !== 'revoked').map((p): Fact => ({ by: 'penalty', record: p.documentNo, resource: 'penalties', recordId: p.id, since: p.decidedOn, endedOn: p.decidedOn, mayEndOn: null })),
      ...factsOfReports(reports),
    ];
  }

  async ratingFacts(organizationId: string): Promise<RatingFacts> {
    const [organization] = await this.db.rows<{ state: string; registeredOn: string | null }>('SELECT o.state, o.registeredOn FROM organization o WHERE o.id = ?', [organizationId]);
    const ratings = await this.db.rows<RatingFacts['ratings'][number]>("SELECT r.state, r.validUntil, r.bannedUntil FROM rating r WHERE r.organizationId = ? AND (r.state = 'inForce' OR r.bannedUntil IS NOT NULL)", [organizationId]);
    return {
      organization: organization ?? { state: 'unknown', registeredOn: null }, ratings, reports: await this.reports(organizationId), penalties: await this.penalties(organizationId), listings: await this.listings(organizationId),
    };
  }

  /** Ratings in force of a body, or those whose validity ends on a day or before. */
  ratingsInForce(where: { organizationId: string } | { validUntil: string }): Promise<{ id: string }[]> {
    return 'organizationId' in where
      ? this.db.rows("SELECT r.id FROM rating r WHERE r.state = 'inForce' AND r.organizationId = ? ORDER BY r.id", [where.organizationId])
      : this.db.rows("SELECT r.id FROM rating r WHERE r.state = 'inForce' AND r.validUntil <= ? ORDER BY r.id", [where.validUntil]);
  }

  async representativeOf(organizationId: string): Promise<string | null> {
    const [row] = await this.db.rows<{ legalRepresentative: string | null }>('SELECT o.legalRepresentative FROM organization o WHERE o.id = ?', [organizationId]);
    return row?.legalRepresentative ?? null;
  }

  private listings(organizationId: string): Promise<ListingFact[]> {
    return this.db.rows<ListingFact & SqlRow>("SELECT c.id, c.number, c.kind, c.listedOn, c.endedOn, c.removableOn FROM credit_listing c WHERE c.organizationId = ? AND c.state <> 'withdrawn' ORDER BY c.kind DESC, c.listedOn DESC, c.id", [organizationId]);
  }

  private penalties(organizationId: string): Promise<PenaltyFact[]> {
    return this.db.rows<PenaltyFact & SqlRow>('SELECT p.id, p.documentNo, p.decidedOn, p.state FROM penalty p WHERE p.organizationId = ? ORDER BY p.decidedOn DESC, p.id', [organizationId]);
  }

  private reports(organizationId: string): Promise<ReportFact[]> {
    return this.db.rows<ReportFact & SqlRow>('SELECT r.id, r.year, r.conclusion, r.concludedOn, r.acceptedOn FROM annual_report r WHERE r.organizationId = ? AND r.conclusion IS NOT NULL ORDER BY r.year DESC', [organizationId]);
  }
}
