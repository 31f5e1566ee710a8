import { DayField, Text } from '../../platform/http/fields.js';

export class TranchePayment {
  @DayField('支付日期', 'Paid on; today when left out', { optional: true }) paidOn?: string | null;
  @Text('银行流水号', 'Bank reference', 60, { example: 'ICBC201806150001' }) bankReference: string;
}
export class TrancheCancellation { @Text('原因', 'Reason', 1000) reason: string }
