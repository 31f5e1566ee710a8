import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hasRole, seesDistrict, type Actor } from '../../kernel/actor.js';
import { statesOf } from '../../kernel/machine.js';
import { instantOf } from '../../platform/database/columns.js';
import { Database } from '../../platform/database/database.js';
import { ALL, anyOf, between, byColumn, byNumber, birthDate, day, flag, instant, integer, NONE, phone, text, type Condition, type ListSpec } from '../../platform/lists/list.js';
import { Consents } from '../consents/consents.service.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Volunteer } from './volunteer.entity.js';
import { activityLifecycle, volunteerLifecycle } from './volunteering.machine.js';
import { ACTIVITY_KINDS, type Known } from './volunteering.rules.js';

/** Whoever was erased is seen by nobody but the auditor. */
function visibleVolunteers(who: Actor): Condition {
  const known = knownVolunteers(who);
  return hasRole(who, 'auditor') || known === NONE ? known : { sql: `(v.erasedOn IS NULL AND ${known.sql})`, values: known.values };
}

/** A body sees whom it registered and whoever served with it; a community, whoever served in it; nobody else's volunteers. */
function knownVolunteers(who: Actor): Condition {
  if (seesDistrict(who)) return ALL;
  if (hasRole(who, 'organizationUser') && who.organizationId) {
    return {
      sql: '(v.organizationId = ? OR v.id IN (SELECT t.volunteerId FROM activity s JOIN attendance t ON t.activityId = s.id WHERE s.organizationId = ?))',
      values: [who.organizationId, who.organizationId],
    };
  }
  if (!hasRole(who, 'communityOfficer') || !who.divisionId) return NONE;
  return {
    sql: 'v.id IN (SELECT t.volunteerId FROM activity s JOIN attendance t ON t.activityId = s.id WHERE s.divisionId IN (SELECT x.divisionId FROM division_crosswalk x WHERE x.unitId = ?))',
    values: [who.divisionId],
  };
}

export const volunteerList: ListSpec = {
  resource: 'volunteers', zh: '志愿者', en: 'Volunteers', from: 'volunteer v LEFT JOIN organization o ON o.id = v.organizationId', id: 'v.id',
  columns: {
    number: text('v.number', '编号', 'Number'), name: text('v.name', '姓名', 'Name'), state: text('v.state', '状态', 'State'), districtOfResidence: text('v.districtOfResidence', '居住区域', 'District of residence'),
    joinedOn: day('v.joinedOn', '加入日期', 'Joined on'), organizationId: text('v.organizationId', '登记单位编号', 'Registered by (id)'), organizationName: text('o.name', '登记单位', 'Registered by'),
    createdAt: instant('v.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('v.version', '版本', 'Version'), phone: phone('v.phone', '联系电话', 'Phone', 'v.phoneIndex'), birthDate: birthDate('v.birthDate', '出生日期', 'Date of birth'), leftOn: day('v.leftOn', '退出日期', 'Left on'),
    confirmedMinutes: integer("(SELECT COALESCE(SUM(t.minutes), 0) FROM attendance t JOIN activity s ON s.id = t.activityId WHERE t.volunteerId = v.id AND s.state = 'confirmed')", '已确认服务时长', 'Minutes confirmed'),
    createdBy: text('v.createdBy', '录入人编号', 'Recorded by (id)'), source: text('v.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('v.state', '状态', 'State', statesOf(volunteerLifecycle)), number: anyOf('v.number', '编号', 'Number'), organizationId: anyOf('v.organizationId', '登记单位', 'Registered by'),
    ...between('joined', 'v.joinedOn', 'day', '加入', 'Joined'),
  },
  sorts: { number: byColumn('v.number'), name: byColumn('v.name'), joinedOn: byColumn('v.joinedOn'), createdAt: byColumn('v.createdAt', 'instant') }, sort: 'number', search: ['v.searchText'],
  visible: visibleVolunteers, found: { title: 'name', subtitle: 'number' },
};

export const activityList: ListSpec = {
  resource: 'activities', zh: '公益活动', en: 'Activities',
  from: 'activity a JOIN organization o ON o.id = a.organizationId LEFT JOIN division d ON d.id = a.divisionId LEFT JOIN project p ON p.id = a.projectId', id: 'a.id',
  columns: {
    name: text('a.name', '活动名称', 'Name'), organizationId: text('a.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), state: text('a.state', '状态', 'State'),
    kind: text('a.kind', '类别', 'Kind'), startsAt: instant('a.startsAt', '开始时间', 'Starts at'), endsAt: instant('a.endsAt', '结束时间', 'Ends at'), heldOn: day('a.heldOn', '举办日期', 'Held on'),
    place: text('a.place', '地点', 'Place'), divisionId: text('a.divisionId', '片区编号', 'Division id'), divisionName: text('d.name', '片区', 'Division'),
    projectId: text('a.projectId', '项目编号', 'Project id'), projectName: text('p.name', '项目', 'Project'), volunteerCount: integer('a.volunteerCount', '志愿者人数', 'Volunteers'),
    volunteerMinutes: integer('a.volunteerMinutes', '志愿服务分钟', 'Volunteer minutes'), beneficiaryVisits: integer('a.beneficiaryVisits', '服务人次', 'Person-times served'),
    beneficiaryPersons: integer('a.beneficiaryPersons', '服务人数', 'Persons served'), isLate: flag('a.isLate', '逾期记录', 'Recorded late'), createdAt: instant('a.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('a.version', '版本', 'Version'), summary: text('a.summary', '活动小结', 'Summary'), recordedBy: text('a.recordedBy', '记录人编号', 'Recorded by (id)'),
    recordedByName: text('(SELECT r.name FROM account r WHERE r.id = a.recordedBy)', '记录人', 'Recorded by'), recordedAt: instant('a.recordedKnownAt', '记录时间', 'Recorded at'),
    confirmedBy: text('a.confirmedBy', '确认人编号', 'Confirmed by (id)'), confirmedByName: text('(SELECT c.name FROM account c WHERE c.id = a.confirmedBy)', '确认人', 'Confirmed by'),
    confirmedOn: day('a.confirmedOn', '确认日期', 'Confirmed on'), evidenceCount: integer('(SELECT COUNT(*) FROM evidence e WHERE e.subjectId = a.id)', '佐证份数', 'Pieces of evidence'),
    createdBy: text('a.createdBy', '录入人编号', 'Entered by (id)'), source: text('a.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('a.state', '状态', 'State', statesOf(activityLifecycle)), kind: anyOf('a.kind', '类别', 'Kind', ACTIVITY_KINDS), organizationId: anyOf('a.organizationId', '社会组织', 'Organization'),
    projectId: anyOf('a.projectId', '项目', 'Project'), divisionId: anyOf('a.divisionId', '片区', 'Division'), isLate: { value: 'flag', zh: '逾期记录', en: 'Recorded late', build: (values) => ({ sql: 'a.isLate = ?', values }) },
    ...between('held', 'a.heldOn', 'day', '举办', 'Held'), ...between('starts', 'a.startsAt', 'instant', '开始', 'Starts'),
  },
  sorts: { startsAt: byColumn('a.startsAt', 'instant'), createdAt: byColumn('a.createdAt', 'instant'), name: byColumn('a.name'), beneficiaryVisits: byNumber('a.beneficiaryVisits') }, sort: '-startsAt',
  search: ['a.searchText', 'o.searchText', 'a.place'],
  visible: visibleRows({ organization: 'a.organizationId', division: 'a.divisionId' }), found: { title: 'name', subtitle: 'organizationName' },
};

/** Who came and for how long; of one activity or of one volunteer is added as a condition, after its visibility was checked. */
export const attendanceList: ListSpec = {
  resource: 'attendance', zh: '到场记录', en: 'Attendance',
  from: 'attendance t JOIN activity a ON a.id = t.activityId JOIN volunteer v ON v.id = t.volunteerId JOIN organization o ON o.id = a.organizationId', id: 't.id',
  columns: {
    volunteerId: text('t.volunteerId', '志愿者编号', 'Volunteer id'), volunteerNumber: text('v.number', '编号', 'Number'), volunteerName: text('v.name', '志愿者', 'Volunteer'), minutes: integer('t.minutes', '服务分钟', 'Minutes'),
    heldOn: day('t.heldOn', '举办日期', 'Held on'), activityId: text('t.activityId', '活动编号', 'Activity id'), activityName: text('a.name', '活动', 'Activity'), activityState: text('a.state', '活动状态', 'State of the activity'),
    organizationId: text('a.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), place: text('a.place', '地点', 'Place'),
  },
  filters: { activityState: anyOf('a.state', '活动状态', 'State of the activity', statesOf(activityLifecycle)), ...between('held', 't.heldOn', 'day', '举办', 'Held') },
  sorts: { heldOn: byColumn('t.heldOn'), volunteerNumber: byColumn('v.number'), minutes: byColumn('t.minutes', 'integer') }, sort: 'volunteerNumber', search: ['v.searchText', 'a.searchText'],
  visible: visibleRows({ organization: 'a.organizationId', division: 'a.divisionId' }),
};

/** What recording an activity must know of others, read inside its write. */
@Injectable()
export class VolunteeringQueries {
  constructor(private readonly db: Database, private readonly consents: Consents) {}

  /** Whose project it is; null when there is none. */
  async projectOwner(projectId: string): Promise<string | null> {
    const [row] = await this.db.rows<{ organizationId: string }>('SELECT organizationId FROM project WHERE id = ?', [projectId]);
    return row?.organizationId ?? null;
  }

  /**
   * The volunteers of an attendance list that this person may name, held in the order of their ids until the write ends, each with the
   * other records of that day: two activities that share a volunteer are recorded one after the other, and never wait in a circle.
   */
  async held(tx: EntityManager, who: Actor, ids: readonly string[], heldOn: string): Promise<Map<string, Known>> {
    if (!ids.length) return new Map();
    const places = ids.map(() => '?').join(', ');
    const visible = visibleVolunteers(who);
    const named = await this.db.rows<{ id: string }>(`SELECT v.id FROM volunteer v WHERE v.id IN (${places}) AND ${visible.sql}`, [...ids, ...visible.values]);
    const rows = await this.db.holdAll(tx, Volunteer, named.map((v) => v.id));
    const unguarded = await this.consents.unguarded(tx, rows, heldOn);
    const known = new Map(rows.map((v) => [v.id, { leftOn: v.leftOn, isUnguarded: unguarded.has(v.id), day: [] as { minutes: number; startsAt: Date; endsAt: Date }[] }]));
    const day = await this.db.rows(
      `SELECT t.volunteerId, t.minutes, a.startsAt, a.endsAt FROM attendance t JOIN activity a ON a.id = t.activityId WHERE t.volunteerId IN (${places}) AND t.heldOn = ? AND a.state <> 'cancelled'`, [...ids, heldOn]);
    for (const row of day) {
      known.get(String(row.volunteerId))?.day.push({ minutes: Number(row.minutes), startsAt: new Date(instantOf(row.startsAt) ?? 0), endsAt: new Date(instantOf(row.endsAt) ?? 0) });
    }
    return known;
  }
}
