import { seesDistrict, type Actor } from '../../kernel/actor.js';
import { statesOf } from '../../kernel/machine.js';
import { ALL, anyOf, between, byColumn, byNumber, day, fen, flag, instant, integer, NONE, text, where, type Column, type ListSpec } from '../../platform/lists/list.js';
import { contractLifecycle, meetingLifecycle, policyLifecycle, taskLifecycle } from './governance.machine.js';
import { MEETING_KINDS } from './governance.rules.js';

/** All of it or nothing: as governance.policy.ts `seesGovernance`. */
const visible = (who: Actor) => (seesDistrict(who) ? ALL : NONE);
const recorded = (alias: string): Record<string, Column> => ({
  version: integer(`${alias}.version`, '版本', 'Version'), createdBy: text(`${alias}.createdBy`, '录入人编号', 'Recorded by (id)'),
  createdByName: text(`(SELECT a.name FROM account a WHERE a.id = ${alias}.createdBy)`, '录入人', 'Recorded by'), source: text(`${alias}.source`, '来源说明', 'Where the record comes from'),
});

/** Not in force yet and expired already are told by the dates beside the state. */
const IN_FORCE = "p.state <> 'draft' AND p.effectiveOn <= :today AND (p.endedOn IS NULL OR p.endedOn > :today) AND (p.expiresOn IS NULL OR p.expiresOn >= :today)";

export const policyDocumentList: ListSpec = {
  resource: 'policy-documents', zh: '政策性文件', en: 'Policy documents', from: 'policy_document p LEFT JOIN policy_document n ON n.id = p.supersededById', id: 'p.id',
  columns: {
    title: text('p.title', '标题', 'Title'), documentNo: text('p.documentNo', '文号', 'Document no.'), state: text('p.state', '状态', 'State'), isInForce: flag(`CASE WHEN ${IN_FORCE} THEN 1 ELSE 0 END`, '今日有效', 'In force today'),
    issuedBy: text('p.issuedBy', '印发单位', 'Issued by'), issuedOn: day('p.issuedOn', '印发日期', 'Issued on'), effectiveOn: day('p.effectiveOn', '施行日期', 'Effective on'), expiresOn: day('p.expiresOn', '有效期至', 'Expires on'),
    subject: text('p.subject', '主题', 'Subject'), supersededById: text('p.supersededById', '替代文件编号', 'Superseded by (id)'), supersededByName: text('n.title', '替代文件', 'Superseded by'), createdAt: instant('p.createdAt', '录入时间', 'Recorded at'),
  },
  details: { ...recorded('p'), endedOn: day('p.endedOn', '失效日期', 'Ended on') },
  filters: {
    state: anyOf('p.state', '状态', 'State', statesOf(policyLifecycle)), subject: anyOf('p.subject', '主题', 'Subject'), issuedBy: anyOf('p.issuedBy', '印发单位', 'Issued by'), supersededById: anyOf('p.supersededById', '替代文件', 'Superseded by'),
    isInForce: where('flag', '今日有效', 'In force today', (yes) => ({ sql: yes === 1 ? `(${IN_FORCE})` : `NOT (${IN_FORCE})`, values: [] })),
    ...between('issued', 'p.issuedOn', 'day', '印发', 'Issued'), ...between('effective', 'p.effectiveOn', 'day', '施行', 'Effective'),
  },
  sorts: { issuedOn: byColumn('p.issuedOn'), effectiveOn: byColumn('p.effectiveOn'), title: byColumn('p.title'), createdAt: byColumn('p.createdAt', 'instant') }, sort: '-issuedOn',
  search: ['p.title', 'p.documentNo', 'p.issuedBy', 'p.subject'], visible, found: { title: 'title', subtitle: 'documentNo' },
};

export const meetingList: ListSpec = {
  resource: 'meetings', zh: '会议', en: 'Meetings', from: 'meeting m', id: 'm.id',
  columns: {
    title: text('m.title', '名称', 'Title'), kind: text('m.kind', '类别', 'Kind'), state: text('m.state', '状态', 'State'), heldOn: day('m.heldOn', '会议日期', 'Held on'), convener: text('m.convener', '召集人', 'Convener'), place: text('m.place', '地点', 'Place'),
    openTasks: integer("(SELECT COUNT(*) FROM meeting_task t WHERE t.meetingId = m.id AND t.state = 'open')", '未办事项', 'Open tasks'), createdAt: instant('m.createdAt', '录入时间', 'Recorded at'),
  },
  details: { ...recorded('m'), attendees: text('m.attendees', '参会单位和人员', 'Attendees'), agenda: text('m.agenda', '议题', 'Agenda'), decisions: text('m.decisions', '议定事项', 'Decisions') },
  filters: { state: anyOf('m.state', '状态', 'State', statesOf(meetingLifecycle)), kind: anyOf('m.kind', '类别', 'Kind', MEETING_KINDS), ...between('held', 'm.heldOn', 'day', '会议', 'Held') },
  sorts: { heldOn: byColumn('m.heldOn'), title: byColumn('m.title'), createdAt: byColumn('m.createdAt', 'instant') }, sort: '-heldOn',
  search: ['m.title', 'm.convener', "COALESCE(m.place, '')", "COALESCE(m.agenda, '')", "COALESCE(m.decisions, '')"], visible, found: { title: 'title', subtitle: 'heldOn' },
};

/** Open after its day; on the day itself there is still time. Source: docs/decisions/0007-house-defaults.md#task-overdue */
const OVERDUE = "t.state = 'open' AND t.dueOn < :today";

export const meetingTaskList: ListSpec = {
  resource: 'tasks', zh: '督办事项', en: 'Tasks', from: 'meeting_task t LEFT JOIN meeting m ON m.id = t.meetingId', id: 't.id',
  columns: {
    title: text('t.title', '事项', 'Task'), ownerUnit: text('t.ownerUnit', '责任单位', 'Responsible unit'), state: text('t.state', '状态', 'State'), dueOn: day('t.dueOn', '办结期限', 'Due on'), isOverdue: flag(`CASE WHEN ${OVERDUE} THEN 1 ELSE 0 END`, '已逾期', 'Overdue'),
    doneOn: day('t.doneOn', '办结日期', 'Done on'), meetingId: text('t.meetingId', '会议编号', 'Meeting id'), meetingName: text('m.title', '会议', 'Meeting'), createdAt: instant('t.createdAt', '录入时间', 'Recorded at'),
  },
  details: { ...recorded('t'), result: text('t.result', '办理结果', 'Result') },
  filters: {
    state: anyOf('t.state', '状态', 'State', statesOf(taskLifecycle)), meetingId: anyOf('t.meetingId', '会议', 'Meeting'), ownerUnit: anyOf('t.ownerUnit', '责任单位', 'Responsible unit'),
    isOverdue: where('flag', '已逾期', 'Overdue', (yes) => ({ sql: yes === 1 ? `(${OVERDUE})` : `NOT (${OVERDUE})`, values: [] })), ...between('due', 't.dueOn', 'day', '期限', 'Due'),
  },
  sorts: { dueOn: byColumn('t.dueOn'), title: byColumn('t.title'), createdAt: byColumn('t.createdAt', 'instant') }, sort: 'dueOn',
  search: ['t.title', 't.ownerUnit', "COALESCE(m.title, '')", "COALESCE(t.result, '')"], visible, found: { title: 'title', subtitle: 'ownerUnit' },
};

export const operatorContractList: ListSpec = {
  resource: 'operator-contracts', zh: '运营合同', en: 'Operator contracts', from: 'operator_contract k', id: 'k.id',
  columns: {
    operator: text('k.operator', '运营单位', 'Operator'), contractNo: text('k.contractNo', '合同编号', 'Contract no.'), state: text('k.state', '状态', 'State'), startsOn: day('k.startsOn', '起始日期', 'Starts on'), endsOn: day('k.endsOn', '终止日期', 'Ends on'),
    amountFen: fen('k.amountFen', '合同金额', 'Amount'), createdAt: instant('k.createdAt', '录入时间', 'Recorded at'),
  },
  details: { ...recorded('k'), indicators: text('k.indicators', '考核指标', 'Indicators'), endedOn: day('k.endedOn', '实际结束日期', 'Ended on') },
  filters: { state: anyOf('k.state', '状态', 'State', statesOf(contractLifecycle)), ...between('starts', 'k.startsOn', 'day', '起始', 'Starts'), ...between('ends', 'k.endsOn', 'day', '终止', 'Ends') },
  sorts: { startsOn: byColumn('k.startsOn'), amountFen: byNumber('k.amountFen'), operator: byColumn('k.operator'), createdAt: byColumn('k.createdAt', 'instant') }, sort: '-startsOn',
  search: ['k.operator', 'k.contractNo', 'k.indicators'], visible, found: { title: 'operator', subtitle: 'contractNo' },
};
