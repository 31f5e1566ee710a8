import { hasRole } from '../../kernel/actor.js';
import { ALL, anyOf, between, byColumn, instant, integer, json, NONE, text, type ListSpec } from '../lists/list.js';
import { PURPOSES } from './disclosure.entity.js';

/** The log of disclosures, for those who look whether they were right. */
export const disclosureList: ListSpec = {
  resource: 'disclosures', zh: '个人信息查看记录', en: 'Disclosures', from: 'disclosure d', id: 'd.id',
  columns: {
    at: instant('d.at', '时间', 'At'), accountName: text('d.accountName', '查看人', 'Shown to'), resource: text('d.resource', '记录类别', 'Kind of record'), subjectId: text('d.subjectId', '记录编号', 'Record id'),
    fields: json('d.fields', '所看内容', 'Fields'), purpose: text('d.purpose', '用途', 'Purpose'), reason: text('d.reason', '理由', 'Reason'), accountId: text('d.accountId', '查看人编号', 'Shown to (id)'),
  },
  details: { version: integer('1', '版本', 'Version'), createdAt: instant('d.at', '记录时间', 'Recorded at') },
  filters: {
    accountId: anyOf('d.accountId', '查看人', 'Shown to'), resource: anyOf('d.resource', '记录类别', 'Kind of record'), subjectId: anyOf('d.subjectId', '记录', 'Record'), purpose: anyOf('d.purpose', '用途', 'Purpose', PURPOSES),
    ...between('at', 'd.at', 'instant', '时间', 'At'),
  },
  sorts: { at: byColumn('d.at', 'instant') }, sort: '-at', search: ['d.accountName', 'd.reason'],
  visible: (who) => (hasRole(who, 'auditor', 'auditAdmin') ? ALL : NONE),
};
