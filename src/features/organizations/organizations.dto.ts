import { PartialType } from '@nestjs/swagger';
import { Count, DayField, FenField, IdOf, OneOf, Text, TextMap, YesNo } from '../../platform/http/fields.js';
import { LEGAL_FORMS, ORGANIZATION_TYPES, type LegalForm, type OrganizationType } from './organizations.rules.js';

/** What may be said of a body beside its registration. */
export class OrganizationCard {
  @IdOf('片区', 'Division', { optional: true }) divisionId?: string | null;
  @Text('领域', 'Sector', 40, { optional: true, example: '助残' }) sector?: string | null;
  @Text('住所', 'Address', 300, { optional: true }) address?: string | null;
  @OneOf('组织形式', 'Legal form', LEGAL_FORMS, { optional: true }) legalForm?: LegalForm | null;
  @Text('活动地域', 'Area of activity', 120, { optional: true }) activityArea?: string | null;
  @Text('法定代表人', 'Legal representative', 60, { optional: true }) legalRepresentative?: string | null;
  @Text('联系电话', 'Phone', 30, { optional: true }) contactPhone?: string | null;
  @Text('业务主管单位', 'Supervisory unit', 120, { optional: true }) supervisoryUnit?: string | null;
  @YesNo('直接登记', 'Directly registered', { optional: true }) isDirectlyRegistered?: boolean;
  @Text('宗旨', 'Purpose', 2000, { optional: true }) purpose?: string | null;
  @Text('业务范围', 'Business scope', 4000, { optional: true }) businessScope?: string | null;
  @FenField('注册(开办)资金', 'Funds', { optional: true }) fundsFen?: number | null;
  @Count('成员数', 'Members', 1_000_000, { optional: true }) memberCount?: number | null;
  @Text('来源', 'Source', 200, { optional: true }) source?: string | null;
}

export class NewOrganization extends OrganizationCard {
  @Text('名称', 'Name', 200, { example: '云岩区欢乐船儿童特殊教育康复中心' }) name: string;
  @OneOf('类型', 'Type', ORGANIZATION_TYPES) type: OrganizationType;
  @Text('统一社会信用代码', 'Credit code', 40, { optional: true, example: '52520103MJA000024Y' }) uscc?: string | null;
  @DayField('登记日期', 'Registered on', { optional: true }) registeredOn?: string | null;
  @DayField('备案日期', 'Filed on', { optional: true }) filedOn?: string | null;
}

/** What is left out stays, null clears, and a body cannot be without a name and a type. */
export class OrganizationChanges extends PartialType(NewOrganization, { skipNullProperties: false }) {}

export class Filing { @DayField('备案日期', 'Filed on') filedOn: string }
export class Registration {
  @OneOf('类型', 'Type', ORGANIZATION_TYPES, { optional: true }) type?: OrganizationType;
  @Text('统一社会信用代码', 'Credit code', 40, { optional: true }) uscc?: string | null;
  @DayField('登记日期', 'Registered on') registeredOn: string;
}
export class Ending {
  @DayField('终止日期', 'Closed on') closedOn: string;
  @Text('原因', 'Reason', 1000) reason: string;
}
export class NewImport {
  @IdOf('已上传的工作簿(.xlsx)', 'The uploaded workbook (.xlsx)') fileId: string;
  @Text('来源名称', 'Where such workbooks come from: their columns are read as last time', 200, { optional: true, example: '市民政局导出' }) sourceName?: string | null;
  @TextMap('列对应', 'What the columns mean, when their names do not say it', { optional: true }) mapping?: Record<string, string | null> | null;
}
export class ImportMapping { @TextMap('列对应', 'What the columns mean: column → field, null for none') mapping: Record<string, string | null> }
export class Withdrawal { @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null }
export class ReasonOnly { @Text('原因', 'Reason', 1000) reason: string }
