import { Count, DayField, FenField, IdOf, OneOf, Rows, SomeOf, Text, YesNo } from '../../platform/http/fields.js';
import { LEGAL_FORMS, ORGANIZATION_TYPES, type LegalForm, type OrganizationType } from '../organizations/organizations.rules.js';
import { GROUP_CATEGORIES, type GroupCategory } from './conditions.rules.js';
import { MATERIAL_CODES, type MaterialCode } from './materials.rules.js';
import { CASE_KINDS, OFFICES, REFUSAL_GROUNDS, type CaseKind, type Office, type RefusalGround } from './registrations.rules.js';

/** What an application says: the registered items as they are to be, and what the conditions look at. */
export class RegistrationCaseStatement {
  @IdOf('对方组织(合并承继、分立新设)', 'The other body of a merger or a split', { optional: true }) counterpartId?: string | null;
  @DayField('业务主管单位同意日期', 'Consent of the supervisory unit', { optional: true }) supervisoryConsentOn?: string | null;
  @DayField('清算结束日期', 'Liquidation ended on', { optional: true }) liquidatedOn?: string | null;
  @Text('名称', 'Name', 200, { optional: true }) name?: string | null;
  @OneOf('类型', 'Type', ORGANIZATION_TYPES, { optional: true }) type?: OrganizationType | null;
  @Text('统一社会信用代码', 'Credit code', 40, { optional: true }) uscc?: string | null;
  @OneOf('组织形式', 'Legal form', LEGAL_FORMS, { optional: true }) legalForm?: LegalForm | null;
  @Text('法定代表人(负责人)', 'Legal representative', 60, { optional: true }) legalRepresentative?: string | null;
  @Text('法定代表人身份证件号码', 'Identity number of the representative', 40, { optional: true }) representativeIdNumber?: string | null;
  @Text('住所', 'Address', 300, { optional: true }) address?: string | null;
  @Text('活动地域', 'Area of activity', 120, { optional: true }) activityArea?: string | null;
  @Text('宗旨', 'Purpose', 2000, { optional: true }) purpose?: string | null;
  @Text('业务范围', 'Business scope', 4000, { optional: true }) businessScope?: string | null;
  @FenField('注册(开办)资金', 'Funds', { optional: true }) fundsFen?: number | null;
  @Text('业务主管单位', 'Supervisory unit', 120, { optional: true }) supervisoryUnit?: string | null;
  @YesNo('直接登记', 'Directly registered', { optional: true }) isDirectlyRegistered?: boolean | null;
  @Count('个人会员(成员)数', 'Individual members', 1_000_000, { optional: true }) individualMembers?: number | null;
  @Count('单位会员数', 'Unit members', 1_000_000, { optional: true }) unitMembers?: number | null;
  @Count('专职工作人员数', 'Full-time staff', 100_000, { optional: true }) fullTimeStaff?: number | null;
  @Count('非国有资产比例(万分比)', 'Share of non-state assets, in basis points', 10_000, { optional: true }) nonStateBp?: number | null;
  @Count('场所使用权(月,自有填 1200)', 'Months of the right to use the premises (1200 when owned)', 1_200, { optional: true }) premisesMonths?: number | null;
  @Count('理事人数', 'Members of the council', 1_000, { optional: true }) councilSize?: number | null;
  @OneOf('社区社会组织类别', 'Kind of community group', GROUP_CATEGORIES, { optional: true }) category?: GroupCategory | null;
  @YesNo('发起人、拟任负责人符合条件', 'Initiators and heads are fit', { optional: true }) areInitiatorsFit?: boolean | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class NewRegistrationCase extends RegistrationCaseStatement {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('办件类型', 'Kind of case', CASE_KINDS) kind: CaseKind;
  @DayField('申请日期', 'Applied on', { optional: true }) appliedOn?: string | null;
}

/** The pre-check can be asked before there is a body. */
export class RegistrationCasePreCheck extends RegistrationCaseStatement {
  @IdOf('社会组织', 'Organization', { optional: true }) organizationId?: string | null;
  @OneOf('办件类型', 'Kind of case', CASE_KINDS) kind: CaseKind;
}

export class RegistrationCaseSubmission { @DayField('提交日期', 'Submitted on', { optional: true }) submittedOn?: string | null }
export class ReceivedMaterial {
  @OneOf('材料', 'Material', MATERIAL_CODES) code: MaterialCode;
  @YesNo('已收到', 'Received') isReceived: boolean;
  @IdOf('佐证材料', 'The evidence', { optional: true }) evidenceId?: string | null;
  @Text('备注', 'Note', 200, { optional: true }) note?: string | null;
}
export class ReceivedMaterials { @Rows('材料', 'Materials', () => ReceivedMaterial, 40, { min: 1 }) materials: ReceivedMaterial[] }
export class RegistrationCaseReturn {
  @SomeOf('缺少的材料', 'What is missing', MATERIAL_CODES, { optional: true }) missing?: MaterialCode[] | null;
  @Text('需要补正的内容', 'What has to be put right', 1000, { optional: true }) reason?: string | null;
}
export class RegistrationCaseAcceptance { @DayField('受理日期', 'Accepted on', { optional: true }) acceptedOn?: string | null }
export class RegistrationCaseApproval {
  @Text('文号', 'Document no.', 60) documentNo: string;
  @DayField('生效(登记)日期', 'Takes effect on', { optional: true }) effectiveOn?: string | null;
  @Text('统一社会信用代码', 'Credit code', 40, { optional: true }) uscc?: string | null;
  @Text('证书编号', 'Certificate no.', 60, { optional: true }) certificateNo?: string | null;
  @DayField('证书有效期至(不含)', 'Certificate valid until (exclusive)', { optional: true }) validUntil?: string | null;
}
export class RegistrationCaseRefusal {
  @OneOf('不予登记的理由', 'Ground', REFUSAL_GROUNDS) refusalGround: RefusalGround;
  @Text('文号', 'Document no.', 60, { optional: true }) documentNo?: string | null;
  @Text('说明', 'Reason', 1000) reason: string;
}
export class RegistrationCaseWithdrawal { @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null }

export class NewRegistrationCertificate {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @Text('证书编号', 'Certificate no.', 60) number: string;
  @DayField('发证日期', 'Issued on') issuedOn: string;
  @DayField('有效期至(不含)', 'Valid until (exclusive)', { optional: true }) validUntil?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class RegistrationCertificateRenewal {
  @Text('新证书编号', 'Number of the new certificate', 60) number: string;
  @DayField('发证日期', 'Issued on') issuedOn: string;
  @DayField('有效期至(不含)', 'Valid until (exclusive)', { optional: true }) validUntil?: string | null;
}
export class RegistrationCertificateEnd { @Text('原因', 'Reason', 1000) reason: string }

export class NewOfficeHolder {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @Text('姓名', 'Name', 60) name: string;
  @OneOf('职务', 'Office', OFFICES) office: Office;
  @Text('身份证件号码', 'Identity number', 40, { optional: true }) idNumber?: string | null;
  @Text('现工作单位', 'Employer', 120, { optional: true }) employer?: string | null;
  @DayField('任职日期', 'In office from') fromOn: string;
  @DayField('任期至(不含)', 'Term until (exclusive)', { optional: true }) untilOn?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class OfficeHolderChanges {
  @Text('身份证件号码', 'Identity number', 40, { optional: true }) idNumber?: string | null;
  @Text('现工作单位', 'Employer', 120, { optional: true }) employer?: string | null;
  @DayField('任期至(不含)', 'Term until (exclusive)', { optional: true }) untilOn?: string | null;
}
export class OfficeLeaving {
  @DayField('离任日期', 'Left on', { optional: true }) leftOn?: string | null;
  @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null;
}
