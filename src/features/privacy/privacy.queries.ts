import { statesOf } from '../../kernel/machine.js';
import { ALL, anyOf, between, byColumn, day, instant, integer, json, NONE, text, type ListSpec } from '../../platform/lists/list.js';
import { requestLifecycle } from './privacy.machine.js';
import { seesRequests } from './privacy.policy.js';
import { REQUEST_KINDS } from './privacy.rules.js';

export const requestList: ListSpec = {
  resource: 'person-requests', zh: '个人信息请求', en: 'Requests of persons', from: 'person_request r', id: 'r.id',
  columns: {
    number: text('r.number', '编号', 'Number'), kind: text('r.kind', '请求', 'Request'), state: text('r.state', '状态', 'State'), resource: text('r.resource', '记录类别', 'Kind of record'), subjectId: text('r.subjectId', '记录编号', 'Record id'),
    requestedOn: day('r.requestedOn', '请求日期', 'Requested on'), dueOn: day('r.dueOn', '答复期限', 'To be answered by'), decidedOn: day('r.decidedOn', '决定日期', 'Decided on'), createdAt: instant('r.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('r.version', '版本', 'Version'), basis: text('r.basis', '请求方式与身份核验', 'How the person asked and was identified'), others: json('r.others', '本人的其他记录', 'More records of the person'),
    outcome: json('r.outcome', '处理结果', 'Outcome'), decidedBy: text('r.decidedBy', '决定人编号', 'Decided by (id)'), decidedByName: text('(SELECT a.name FROM account a WHERE a.id = r.decidedBy)', '决定人', 'Decided by'),
    createdBy: text('r.createdBy', '登记人编号', 'Recorded by (id)'), createdByName: text('(SELECT a.name FROM account a WHERE a.id = r.createdBy)', '登记人', 'Recorded by'),
  },
  filters: {
    state: anyOf('r.state', '状态', 'State', statesOf(requestLifecycle)), kind: anyOf('r.kind', '请求', 'Request', REQUEST_KINDS), resource: anyOf('r.resource', '记录类别', 'Kind of record'), subjectId: anyOf('r.subjectId', '记录', 'Record'),
    ...between('due', 'r.dueOn', 'day', '期限', 'Due'),
  },
  sorts: { number: byColumn('r.number'), dueOn: byColumn('r.dueOn'), createdAt: byColumn('r.createdAt', 'instant') }, sort: '-createdAt', search: ['r.number'],
  visible: (who) => (seesRequests(who) ? ALL : NONE),
};
