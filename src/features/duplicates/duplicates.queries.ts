import { ALL, anyOf, atLeast, byColumn, instant, integer, json, NONE, text, where, type ListSpec } from '../../platform/lists/list.js';
import { DUPLICATE_STATES, MERGE_STATES } from './duplicates.machine.js';
import { seesDuplicates } from './duplicates.policy.js';

const visible: ListSpec['visible'] = (who) => (seesDuplicates(who) ? ALL : NONE);
const person = (column: string) => `(SELECT a.name FROM account a WHERE a.id = ${column})`;
const ofBody = (one: string, other: string) => where('text', '涉及的组织', 'Organization concerned', (id) => ({ sql: `(${one} = ? OR ${other} = ?)`, values: [id, id] }));

export const duplicateList: ListSpec = {
  resource: 'duplicates', zh: '疑似重复', en: 'Possible duplicates', from: 'duplicate d JOIN organization l ON l.id = d.leftId JOIN organization r ON r.id = d.rightId', id: 'd.id',
  columns: {
    leftName: text('l.name', '组织甲', 'One organization'), leftId: text('d.leftId', '组织甲编号', 'One organization (id)'), leftUscc: text('l.uscc', '甲的代码', 'Its code'), leftState: text('l.state', '甲的状态', 'Its state'),
    rightName: text('r.name', '组织乙', 'The other'), rightId: text('d.rightId', '组织乙编号', 'The other (id)'), rightUscc: text('r.uscc', '乙的代码', 'Code of the other'), rightState: text('r.state', '乙的状态', 'State of the other'),
    score: integer('d.score', '相似度', 'Points'), reasons: json('d.reasons', '依据', 'Reasons'), state: text('d.state', '状态', 'State'), createdAt: instant('d.createdAt', '发现时间', 'Found at'),
  },
  details: { version: integer('d.version', '版本', 'Version'), createdBy: text('d.createdBy', '发现人', 'Found by') },
  filters: { state: anyOf('d.state', '状态', 'State', DUPLICATE_STATES), scoreFrom: atLeast('d.score', 'integer', '相似度不低于', 'Points at least'), organizationId: ofBody('d.leftId', 'd.rightId') },
  sorts: { score: byColumn('d.score', 'integer'), createdAt: byColumn('d.createdAt', 'instant') }, sort: '-score', search: ['l.searchText', 'r.searchText'], visible,
};

export const mergeList: ListSpec = {
  resource: 'merges', zh: '合并', en: 'Merges', from: 'merge m JOIN organization s ON s.id = m.survivorId JOIN organization a ON a.id = m.absorbedId', id: 'm.id',
  columns: {
    survivorName: text('s.name', '保留的组织', 'Record that stays'), survivorId: text('m.survivorId', '保留的组织编号', 'Record that stays (id)'), absorbedName: text('a.name', '被并入的组织', 'Record absorbed'),
    absorbedId: text('m.absorbedId', '被并入的组织编号', 'Record absorbed (id)'), state: text('m.state', '状态', 'State'), linkCount: integer('m.linkCount', '转移的关联记录', 'Rows that moved'), reason: text('m.reason', '理由', 'Reason'),
    proposedByName: text(person('m.proposedBy'), '提出人', 'Proposed by'), confirmedByName: text(person('m.confirmedBy'), '确认人', 'Confirmed by'), confirmedAt: instant('m.confirmedAt', '确认时间', 'Confirmed at'), createdAt: instant('m.createdAt', '提出时间', 'Proposed at'),
  },
  details: {
    version: integer('m.version', '版本', 'Version'), choices: json('m.choices', '逐项选择', 'Choices'), proposedBy: text('m.proposedBy', '提出人编号', 'Proposed by (id)'), confirmedBy: text('m.confirmedBy', '确认人编号', 'Confirmed by (id)'),
    createdBy: text('m.createdBy', '录入人', 'Recorded by'),
  },
  filters: { state: anyOf('m.state', '状态', 'State', MERGE_STATES), survivorId: anyOf('m.survivorId', '保留的组织', 'Record that stays'), absorbedId: anyOf('m.absorbedId', '被并入的组织', 'Record absorbed'), organizationId: ofBody('m.survivorId', 'm.absorbedId') },
  sorts: { createdAt: byColumn('m.createdAt', 'instant') }, sort: '-createdAt', search: ['s.searchText', 'a.searchText'], visible,
};

export const mergeLinkList: ListSpec = {
  resource: 'merges/links', zh: '合并转移的记录', en: 'Rows moved by a merge', from: 'merge_link k JOIN merge m ON m.id = k.mergeId', id: 'k.id',
  columns: { kind: text('k.kind', '类别', 'Kind'), field: text('k.field', '字段', 'Field'), rowId: text('k.rowId', '记录编号', 'Record id'), confirmedAt: instant('m.confirmedAt', '转移时间', 'Moved at') },
  filters: { kind: anyOf('k.kind', '类别', 'Kind') }, sorts: { kind: byColumn('k.kind') }, sort: 'kind', search: ['k.kind'], visible,
};

const places = (n: number): string => Array(n).fill('?').join(', ');
const COMPARED = 'o.id, o.name, o.type, o.uscc, o.registeredOn, o.address, o.legalRepresentative, o.contactPhoneIndex, o.state, o.version';

/** Bodies that were changed, added, merged or taken apart since they were last compared. */
export const staleSql = (limit: number): string =>
  `SELECT ${COMPARED} FROM organization o LEFT JOIN duplicate_card c ON c.organizationId = o.id WHERE c.organizationId IS NULL OR c.version <> o.version ORDER BY o.id LIMIT ${limit}`;
export const comparedSql = (n: number): string => `SELECT ${COMPARED} FROM organization o WHERE o.state <> 'merged' AND o.id IN (${places(n)})`;
/** Keys that some bodies share, but not so many that it says nothing. */
export const sharedKeysSql = (n: number, most: number): string => `SELECT k.word FROM duplicate_key k WHERE k.word IN (${places(n)}) GROUP BY k.word HAVING COUNT(*) <= ${most}`;
export const withKeysSql = (n: number): string => `SELECT k.word, k.organizationId FROM duplicate_key k WHERE k.word IN (${places(n)})`;
export const newKeysSql = (n: number): string => `INSERT INTO duplicate_key (id, organizationId, word) VALUES ${Array(n).fill('(?, ?, ?)').join(', ')}`;
export const newCardsSql = (n: number): string => `INSERT INTO duplicate_card (organizationId, version) VALUES ${Array(n).fill('(?, ?)').join(', ')}`;
