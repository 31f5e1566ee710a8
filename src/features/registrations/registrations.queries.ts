import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { InForce } from '../../kernel/parameter.js';
import { statesOf } from '../../kernel/machine.js';
import { nameKey } from '../../kernel/names.js';
import { Calendars } from '../../platform/calendar/calendars.js';
import { Database } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byText, day, fen, flag, idNumber, instant, integer, json, text, where, type ListSpec } from '../../platform/lists/list.js';
import { pointsAtNothing } from '../../platform/moves/moves.js';
import type { Holding } from '../../platform/personal/holding.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { Organization } from '../organizations/organization.entity.js';
import { ORGANIZATION_TYPES } from '../organizations/organizations.rules.js';
import type { Known } from './conditions.rules.js';
import { caseLifecycle, certificateLifecycle, holderLifecycle, OPEN_STATES } from './registrations.machine.js';
import { OfficeHolder, RegistrationCase, RegistrationCertificate } from './registrations.entity.js';
import { acceptanceWd, CASE_KINDS, OFFICES, REFUSAL_GROUNDS } from './registrations.rules.js';

const OVERDUE = "(CASE WHEN c.dueOn < :today AND c.state IN ('submitted', 'accepted') THEN 1 ELSE 0 END)";
const nameOf = (id: string): string => `(SELECT a.name FROM account a WHERE a.id = ${id})`;

export const caseList: ListSpec = {
  resource: 'registration-cases', zh: '登记办件', en: 'Registration cases', from: 'registration_case c JOIN organization o ON o.id = c.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'c.id',
  columns: {
    number: text('c.number', '编号', 'Number'), kind: text('c.kind', '办件类型', 'Kind'), organizationId: text('c.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), state: text('c.state', '状态', 'State'),
    officerId: text('c.officerId', '经办人编号', 'Officer (id)'), officerName: text(nameOf('c.officerId'), '经办人', 'Officer'), appliedOn: day('c.appliedOn', '申请日期', 'Applied on'), dueOn: day('c.dueOn', '办理期限', 'Due on'),
    isOverdue: flag(OVERDUE, '超期', 'Overdue'), missingCount: integer('c.missingCount', '缺少材料', 'Materials missing'), decidedOn: day('c.decidedOn', '决定日期', 'Decided on'), documentNo: text('c.documentNo', '文号', 'Document no.'),
    divisionName: text('d.name', '片区', 'Division'), createdAt: instant('c.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('c.version', '版本', 'Version'), divisionId: text('o.divisionId', '片区编号', 'Division id'), counterpartId: text('c.counterpartId', '对方组织编号', 'The other body (id)'), counterpartName: text('(SELECT x.name FROM organization x WHERE x.id = c.counterpartId)', '对方组织', 'The other body'),
    submittedOn: day('c.submittedOn', '提交日期', 'Submitted on'), acceptedOn: day('c.acceptedOn', '受理日期', 'Accepted on'), effectiveOn: day('c.effectiveOn', '生效日期', 'Takes effect on'), refusalGround: text('c.refusalGround', '不予登记的理由', 'Ground of refusal'),
    decidedBy: text('c.decidedBy', '决定人编号', 'Decided by (id)'), decidedByName: text(nameOf('c.decidedBy'), '决定人', 'Decided by'), supervisoryConsentOn: day('c.supervisoryConsentOn', '业务主管单位同意日期', 'Consent of the supervisory unit'),
    liquidatedOn: day('c.liquidatedOn', '清算结束日期', 'Liquidation ended on'), isLate: flag('c.isLate', '逾期申请', 'Applied late'), materials: json('c.materials', '材料清单', 'Checklist'), returnedFor: json('c.returnedFor', '退回理由', 'Sent back for'),
    name: text('c.name', '名称(拟)', 'Name to be'), type: text('c.type', '类型(拟)', 'Type to be'), uscc: text('c.uscc', '统一社会信用代码(拟)', 'Credit code to be'), legalForm: text('c.legalForm', '组织形式(拟)', 'Legal form to be'),
    legalRepresentative: text('c.legalRepresentative', '法定代表人(拟)', 'Representative to be'), representativeIdNumber: idNumber('c.representativeIdNumber', '法定代表人身份证件号码', 'Identity number of the representative', 'c.representativeIdNumberIndex'),
    address: text('c.address', '住所(拟)', 'Address to be'), activityArea: text('c.activityArea', '活动地域(拟)', 'Area of activity to be'), purpose: text('c.purpose', '宗旨(拟)', 'Purpose to be'), businessScope: text('c.businessScope', '业务范围(拟)', 'Business scope to be'),
    fundsFen: fen('c.fundsFen', '注册(开办)资金(拟)', 'Funds to be'), supervisoryUnit: text('c.supervisoryUnit', '业务主管单位(拟)', 'Supervisory unit to be'), isDirectlyRegistered: flag('c.isDirectlyRegistered', '直接登记', 'Directly registered'),
    individualMembers: integer('c.individualMembers', '个人会员(成员)数', 'Individual members'), unitMembers: integer('c.unitMembers', '单位会员数', 'Unit members'), fullTimeStaff: integer('c.fullTimeStaff', '专职工作人员数', 'Full-time staff'),
    nonStateBp: integer('c.nonStateBp', '非国有资产比例(万分比)', 'Share of non-state assets, in basis points'), premisesMonths: integer('c.premisesMonths', '场所使用权(月)', 'Months of the right to use the premises'), councilSize: integer('c.councilSize', '理事人数', 'Members of the council'),
    category: text('c.category', '社区社会组织类别', 'Kind of community group'), areInitiatorsFit: flag('c.areInitiatorsFit', '发起人符合条件', 'Initiators are fit'),
    createdBy: text('c.createdBy', '录入人编号', 'Recorded by (id)'), createdByName: text(nameOf('c.createdBy'), '录入人', 'Recorded by'), source: text('c.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('c.state', '状态', 'State', statesOf(caseLifecycle)), kind: anyOf('c.kind', '办件类型', 'Kind', CASE_KINDS), organizationId: anyOf('c.organizationId', '社会组织', 'Organization'), officerId: anyOf('c.officerId', '经办人', 'Officer'),
    refusalGround: anyOf('c.refusalGround', '不予登记的理由', 'Ground of refusal', REFUSAL_GROUNDS), isOverdue: where('flag', '超期', 'Overdue', (v) => ({ sql: `${OVERDUE} = ?`, values: [v] })), ...between('due', 'c.dueOn', 'day', '期限', 'Due'),
    ...between('applied', 'c.appliedOn', 'day', '申请', 'Applied'), ...between('decided', 'c.decidedOn', 'day', '决定', 'Decided'),
    party: where('text', '当事组织(含对方)', 'Party, on either side', (id) => ({ sql: '(c.organizationId = ? OR c.counterpartId = ?)', values: [id, id] })),
  },
  // Whoever's turn is over comes first; where nothing is due, what was applied for last.
  sorts: { dueOn: { sql: "CONCAT(COALESCE(c.dueOn, '9999'), c.number)", kind: 'text' }, number: byColumn('c.number'), appliedOn: byColumn('c.appliedOn'), decidedOn: byText('c.decidedOn'), createdAt: byColumn('c.createdAt', 'instant') }, sort: 'dueOn',
  search: ['c.number', 'o.searchText', "COALESCE(c.documentNo, '')", "COALESCE(c.name, '')"], visible: visibleRows({ organization: 'c.organizationId', division: 'o.divisionId' }), organizations: ['c.organizationId', 'c.counterpartId'],
  found: { title: 'organizationName', subtitle: 'number' },
};

const EXPIRED = "(CASE WHEN r.state = 'valid' AND r.validUntil <= :today THEN 1 ELSE 0 END)";
export const certificateList: ListSpec = {
  resource: 'registration-certificates', zh: '登记证书', en: 'Registration certificates', from: 'registration_certificate r JOIN organization o ON o.id = r.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'r.id',
  columns: {
    number: text('r.number', '证书编号', 'Number'), organizationId: text('r.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), organizationType: text('o.type', '类型', 'Type'), state: text('r.state', '状态', 'State'),
    issuedOn: day('r.issuedOn', '发证日期', 'Issued on'), validUntil: day('r.validUntil', '有效期至(不含)', 'Valid until (exclusive)'), isExpired: flag(EXPIRED, '已过期', 'Expired'), endedOn: day('r.endedOn', '失效日期', 'Ended on'), divisionName: text('d.name', '片区', 'Division'),
    createdAt: instant('r.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('r.version', '版本', 'Version'), caseId: text('r.caseId', '办件编号', 'Case id'), caseName: text('(SELECT c.number FROM registration_case c WHERE c.id = r.caseId)', '办件', 'Case'), replacedById: text('r.replacedById', '新证书编号', 'Replaced by (id)'),
    replacedByName: text('(SELECT x.number FROM registration_certificate x WHERE x.id = r.replacedById)', '新证书', 'Replaced by'), divisionId: text('o.divisionId', '片区编号', 'Division id'), createdBy: text('r.createdBy', '录入人编号', 'Recorded by (id)'), source: text('r.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('r.state', '状态', 'State', statesOf(certificateLifecycle)), organizationId: anyOf('r.organizationId', '社会组织', 'Organization'), organizationType: anyOf('o.type', '类型', 'Type', ORGANIZATION_TYPES),
    ...between('issued', 'r.issuedOn', 'day', '发证', 'Issued'), ...between('expires', 'r.validUntil', 'day', '到期', 'Expires'), isExpired: where('flag', '已过期', 'Expired', (v) => ({ sql: `${EXPIRED} = ?`, values: [v] })),
  },
  sorts: { validUntil: { sql: "COALESCE(r.validUntil, '9999')", kind: 'text' }, issuedOn: byColumn('r.issuedOn'), number: byColumn('r.number') }, sort: 'validUntil', search: ['r.number', 'o.searchText'],
  visible: visibleRows({ organization: 'r.organizationId', division: 'o.divisionId' }), found: { title: 'number', subtitle: 'organizationName' },
};

const TERM_OVER = "(CASE WHEN p.state = 'inOffice' AND p.untilOn <= :today THEN 1 ELSE 0 END)";
export const holderList: ListSpec = {
  resource: 'office-holders', zh: '负责人', en: 'People in office', from: 'office_holder p JOIN organization o ON o.id = p.organizationId LEFT JOIN division d ON d.id = o.divisionId', id: 'p.id',
  columns: {
    name: text('p.name', '姓名', 'Name'), office: text('p.office', '职务', 'Office'), organizationId: text('p.organizationId', '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), state: text('p.state', '状态', 'State'),
    fromOn: day('p.fromOn', '任职日期', 'In office from'), untilOn: day('p.untilOn', '任期至(不含)', 'Term until (exclusive)'), isTermOver: flag(TERM_OVER, '任期已满', 'Term is over'), leftOn: day('p.leftOn', '离任日期', 'Left on'), employer: text('p.employer', '现工作单位', 'Employer'),
    createdAt: instant('p.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('p.version', '版本', 'Version'), idNumber: idNumber('p.idNumber', '身份证件号码', 'Identity number', 'p.idNumberIndex'), caseId: text('p.caseId', '办件编号', 'Case id'), caseName: text('(SELECT c.number FROM registration_case c WHERE c.id = p.caseId)', '办件', 'Case'),
    divisionId: text('o.divisionId', '片区编号', 'Division id'), createdBy: text('p.createdBy', '录入人编号', 'Recorded by (id)'), source: text('p.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    state: anyOf('p.state', '状态', 'State', statesOf(holderLifecycle)), office: anyOf('p.office', '职务', 'Office', OFFICES), organizationId: anyOf('p.organizationId', '社会组织', 'Organization'), ...between('until', 'p.untilOn', 'day', '任期届满', 'Term ends'),
    isTermOver: where('flag', '任期已满', 'Term is over', (v) => ({ sql: `${TERM_OVER} = ?`, values: [v] })),
  },
  sorts: { name: byColumn('p.name'), fromOn: byColumn('p.fromOn'), untilOn: { sql: "COALESCE(p.untilOn, '9999')", kind: 'text' } }, sort: 'name', search: ['p.name', 'o.searchText'],
  visible: visibleRows({ organization: 'p.organizationId', division: 'o.divisionId' }),
};

/** Who was in which office stays on record; the number by which one person is told from another need not. */
export const registrationHoldings: readonly Holding[] = [
  {
    entity: OfficeHolder, zh: '负责人任职记录', en: 'Office held', of: { 'office-holders': 'id = ?' },
    erased: ({ office, name }, { pseudonym }) => ({ name: office === 'representative' ? String(name) : pseudonym, idNumber: null, idNumberIndex: null, employer: null }),
    stays: { zh: '任职情况是登记(备案)事项;法定代表人姓名依法公开,其他人去除姓名', en: 'offices are on the register: the representative is public by law, other names go' },
  },
  {
    entity: RegistrationCase, zh: '登记办件', en: 'Case of the registrar', of: { 'office-holders': 'representativeIdNumberIndex = (SELECT h.idNumberIndex FROM office_holder h WHERE h.id = ?)' },
    columns: ['number', 'legalRepresentative', 'representativeIdNumber'], erased: () => ({ representativeIdNumber: null, representativeIdNumberIndex: null }),
    stays: { zh: '登记档案须保存', en: 'the files of the register must be kept' },
  },
];

/** What cases, certificates and offices need to know beyond themselves. */
@Injectable()
export class RegistrationQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly calendars: Calendars, private readonly secrets: Secrets) {}

  /** The body, and nobody else may open a case for it until this write ends. */
  async holdOrganization(tx: EntityManager, id: string, field = 'organizationId'): Promise<Organization> {
    const organization = await this.db.hold(tx, Organization, { id });
    if (!organization) throw pointsAtNothing({ field }, `/${field}`);
    return organization;
  }

  async organization(id: string | null | undefined, field = 'organizationId'): Promise<Organization | null> {
    if (!id) return null;
    const organization = await this.db.read((tx) => tx.findOneBy(Organization, { id }));
    if (!organization) throw pointsAtNothing({ field }, `/${field}`);
    return organization;
  }

  openCase(tx: EntityManager, organizationId: string, kind: RegistrationCase['kind']): Promise<RegistrationCase | null> {
    return tx.findOneBy(RegistrationCase, { organizationId, kind, state: In([...OPEN_STATES]) });
  }

  async numberUsedBy(numberKey: string): Promise<{ name: string } | null> {
    const [row] = await this.db.rows<{ name: string }>('SELECT o.name FROM registration_certificate r JOIN organization o ON o.id = r.organizationId WHERE r.numberKey = ?', [numberKey]);
    return row ?? null;
  }

  validCertificates(tx: EntityManager, organizationId: string): Promise<RegistrationCertificate[]> {
    return tx.find(RegistrationCertificate, { where: { organizationId, state: 'valid' }, order: { id: 'ASC' } });
  }

  inOffice(tx: EntityManager, organizationId: string): Promise<OfficeHolder[]> {
    return tx.find(OfficeHolder, { where: { organizationId, state: 'inOffice' }, order: { id: 'ASC' } });
  }

  /** What the register knows of an applicant: who has the name, what else the representative represents, which registrars the district's codes name. */
  async known(o: { id: string | null; name: string | null; representative: string | null; idNumber: string | null }): Promise<Known> {
    const living = "o.state IN ('filed', 'registered') AND o.id <> ?";
    const own = o.id ?? '';
    const [namesake] = o.name === null ? [] : await this.db.rows<{ name: string }>(`SELECT o.name FROM organization o WHERE o.nameKey = ? AND ${living} LIMIT 1`, [nameKey(o.name), own]);
    const indexes = o.idNumber === null ? [] : this.secrets.blindIndexes(o.idNumber);
    const same = indexes.length ? await this.db.rows<{ name: string; type: string }>(
      `SELECT o.name, o.type FROM office_holder p JOIN organization o ON o.id = p.organizationId WHERE p.state = 'inOffice' AND p.office = 'representative' AND p.idNumberIndex IN (${indexes.map(() => '?').join(', ')}) AND ${living} ORDER BY o.name`, [...indexes, own]) : [];
    const named = o.representative === null ? [] : await this.db.rows<{ name: string; type: string }>(`SELECT o.name, o.type FROM organization o WHERE o.legalRepresentative = ? AND ${living} ORDER BY o.name LIMIT 20`, [o.representative, own]);
    const codes = await this.db.rows<{ code: string }>('SELECT DISTINCT SUBSTR(d.code, 1, 6) AS code FROM division d');
    return {
      namesake: namesake?.name ?? null, registrars: codes.map(({ code }) => code),
      represents: [...same.map((r) => ({ ...r, isSamePerson: true })), ...named.filter((r) => !same.some((s) => s.name === r.name)).map((r) => ({ ...r, isSamePerson: false }))],
    };
  }

  on(day: string): Promise<InForce> {
    return this.parameters.on(day);
  }

  /** By when the papers are looked through. */
  async lookThroughBy(submittedOn: string): Promise<string> {
    return this.calendars.workingDaysAfter(submittedOn, (await this.parameters.on(submittedOn)).of(acceptanceWd));
  }
}
