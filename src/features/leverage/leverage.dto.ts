import { Count, DayField, FenField, IdOf, OneOf, Text, YesNo } from '../../platform/http/fields.js';
import { COUNTERPARTY_KINDS, FORMS, SOURCE_CLASSES, type ContributionForm, type CounterpartyKind, type SourceClass } from './leverage.rules.js';

export class NewContribution {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @IdOf('项目', 'Project', { optional: true }) projectId?: string | null;
  @IdOf('孵化个案', 'Incubation case', { optional: true }) incubationCaseId?: string | null;
  @Text('捐助方', 'Counterparty', 200) counterparty: string;
  @OneOf('捐助方类别', 'Kind of counterparty', COUNTERPARTY_KINDS) counterpartyKind: CounterpartyKind;
  @OneOf('来源', 'Source class', SOURCE_CLASSES) sourceClass: SourceClass;
  @OneOf('形式', 'Form', FORMS) form: ContributionForm;
  @FenField('金额', 'Amount', { example: 500_000 }) amountFen: number;
  @Count('数量', 'Quantity', 1_000_000_000, { optional: true }) quantity?: number | null;
  @Text('单位', 'Unit', 20, { optional: true }) unit?: string | null;
  @YesNo('有价值证明', 'Value proven', { optional: true }) hasValuationProof?: boolean;
  @Text('用途', 'Purpose', 200, { optional: true }) purpose?: string | null;
  @YesNo('限定用途', 'Restricted', { optional: true }) isRestricted?: boolean;
  @DayField('承诺日期', 'Pledged on') pledgedOn: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class Agreement { @DayField('协议日期', 'Agreed on') agreedOn: string }
export class Receipt {
  @DayField('到账日期', 'Received on') receivedOn: string;
  @Text('票据号', 'Receipt no.', 60, { optional: true }) receiptNo?: string | null;
}
export class Refusing { @Text('原因', 'Reason', 1000) reason: string }
export class Lapse { @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null }
