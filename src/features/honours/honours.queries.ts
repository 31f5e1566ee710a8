import { hasRole, seesDistrict, type Actor } from '../../kernel/actor.js';
import { statesOf } from '../../kernel/machine.js';
import { anyOf, between, byColumn, byText, day, instant, integer, isSet, text, type Column, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { honourLifecycle } from './honours.machine.js';
import { HONOREE_KINDS, HONOUR_KINDS, HONOUR_LEVELS } from './honours.rules.js';

const consentFor = (subject: string): string => `(SELECT k.givenOn FROM consent k WHERE k.scope = 'honourPublication' AND k.state = 'given' AND k.subjectId = ${subject})`;
/** Since when the person agrees to be named: for this honour, or for all of them. */
const consented = `COALESCE(${consentFor('h.id')}, ${consentFor('h.honoreeId')})`;
const ownRows = visibleRows({ organization: 'h.organizationId', division: 'o.divisionId' });
const open = { version: integer('h.version', '版本', 'Version'), verifiedOn: day('h.verifiedOn', '核实日期', 'Verified on'), revokedOn: day('h.revokedOn', '撤销日期', 'Revoked on') };
const kept = {
  divisionId: text('o.divisionId', '片区编号', 'Division id'), rejectedOn: day('h.rejectedOn', '不采信日期', 'Rejected on'), createdBy: text('h.createdBy', '录入人编号', 'Recorded by (id)'), verifiedBy: text('h.verifiedBy', '核实人编号', 'Verified by (id)'),
  createdByName: text('(SELECT a.name FROM account a WHERE a.id = h.createdBy)', '录入人', 'Recorded by'), verifiedByName: text('(SELECT a.name FROM account a WHERE a.id = h.verifiedBy)', '核实人', 'Verified by'),
  evidenceCount: integer("(SELECT COUNT(*) FROM evidence e WHERE e.subjectType = 'honour' AND e.subjectId = h.id)", '佐证份数', 'Pieces of evidence'), source: text('h.source', '来源说明', 'Where the record comes from'),
};
const base = {
  organizationId: text('h.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'),
  kind: text('h.kind', '类别', 'Kind'), level: text('h.level', '级别', 'Level'), state: text('h.state', '状态', 'State'), grantedBy: text('h.grantedBy', '授予单位', 'Granted by'), grantedOn: day('h.grantedOn', '授予日期', 'Granted on'),
  documentNo: text('h.documentNo', '文号', 'Document no.'), consentOn: day(consented, '同意公开日期', 'Consent to publication'), createdAt: instant('h.createdAt', '录入时间', 'Recorded at'),
};
const first = { title: text('h.title', '荣誉名称', 'Title'), honoreeKind: text('h.honoreeKind', '获奖者类别', 'Kind of honoree') };

/** With names: for staff, and for a body about its own. */
export const honourList: ListSpec = {
  resource: 'honours', zh: '荣誉', en: 'Honours',
  from: 'honour h JOIN honoree r ON r.id = h.honoreeId LEFT JOIN organization o ON o.id = h.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'h.id',
  columns: { ...first, honoreeName: text('r.name', '获奖者', 'Honoree'), honoreeId: text('h.honoreeId', '获奖者编号', 'Honoree id'), ...base },
  details: { ...open, ...kept },
  filters: {
    state: anyOf('h.state', '状态', 'State', statesOf(honourLifecycle)), honoreeKind: anyOf('h.honoreeKind', '获奖者类别', 'Kind of honoree', HONOREE_KINDS), kind: anyOf('h.kind', '类别', 'Kind', HONOUR_KINDS),
    level: anyOf('h.level', '级别', 'Level', HONOUR_LEVELS), organizationId: anyOf('h.organizationId', '社会组织', 'Organization'), honoreeId: anyOf('h.honoreeId', '获奖者', 'Honoree'),
    hasConsent: isSet(consented, '已同意公开', 'Consent given'), ...between('granted', 'h.grantedOn', 'day', '授予', 'Granted'),
  },
  sorts: { createdAt: byColumn('h.createdAt', 'instant'), grantedOn: byColumn('h.grantedOn'), title: byColumn('h.title') }, sort: '-grantedOn',
  search: ['h.title', 'r.name', 'h.grantedBy', "COALESCE(o.searchText, '')", "COALESCE(h.documentNo, '')"],
  visible: ownRows, found: { title: 'title', subtitle: 'honoreeName' },
};

/** As honours.rules.ts `publicName` says; a body reads the names of its own people. */
const shownName = `CASE WHEN h.honoreeKind = 'organization' OR ${consented} IS NOT NULL OR h.organizationId = :organization THEN r.name ELSE CONCAT(SUBSTR(r.name, 1, 1), '**') END`;
const { honoreeId: _, ...strangersFilters } = honourList.filters;
/** What of a record only its own body reads. */
const ofOwn = ([name, column]: [string, Column]): [string, Column] => [name, { ...column, sql: `CASE WHEN h.organizationId = :organization THEN ${column.sql} END` }];

/** The roll as other bodies may read it: verified honours of everybody, the names of persons only with their consent. Nothing in it, not even the search, knows a hidden name. */
export const honourRoll: ListSpec = {
  ...honourList, zh: '荣誉榜', en: 'Roll of honour',
  columns: { ...first, honoreeName: text(shownName, '获奖者', 'Honoree'), ...base },
  details: { ...open, ...Object.fromEntries(Object.entries(kept).map(ofOwn)) },
  filters: strangersFilters,
  search: ['h.title', shownName, 'h.grantedBy', "COALESCE(o.searchText, '')"],
  visible: (who) => {
    const own = ownRows(who);
    return { sql: `(h.state = 'verified' OR ${own.sql})`, values: own.values };
  },
};

/** Which of the two a person reads. */
export const honoursFor = (who: Actor): ListSpec => (hasRole(who, 'organizationUser') && !seesDistrict(who) ? honourRoll : honourList);

export const honoreeList: ListSpec = {
  resource: 'honorees', zh: '获奖者', en: 'Honorees', from: 'honoree r LEFT JOIN organization o ON o.id = r.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'r.id',
  columns: {
    name: text('r.name', '获奖者', 'Honoree'), kind: text('r.kind', '类别', 'Kind'), organizationId: text('r.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'),
    divisionName: text('d.name', '片区', 'Division'), verifiedHonours: integer("(SELECT COUNT(*) FROM honour h WHERE h.honoreeId = r.id AND h.state = 'verified')", '已核实荣誉(次)', 'Verified honours'),
    createdAt: instant('r.createdAt', '录入时间', 'Recorded at'),
  },
  filters: { kind: anyOf('r.kind', '类别', 'Kind', HONOREE_KINDS), organizationId: anyOf('r.organizationId', '社会组织', 'Organization') },
  sorts: { name: byColumn('r.name'), createdAt: byColumn('r.createdAt', 'instant'), organizationName: byText('o.name') }, sort: 'name', search: ['r.name', "COALESCE(o.searchText, '')"],
  visible: visibleRows({ organization: 'r.organizationId', division: 'o.divisionId' }),
};
