import { Count, DayField, IdOf, OneOf, Rows, Text } from '../../platform/http/fields.js';
import { REQUEST_KINDS, type RequestKind } from './privacy.rules.js';

export class PersonRecord {
  @Text('记录类别', 'Kind of record', 40, { example: 'volunteers' }) resource: string;
  @IdOf('记录', 'Record') id: string;
}

export class NewPersonRequest {
  @OneOf('请求', 'Request', REQUEST_KINDS) kind: RequestKind;
  @Text('记录类别', 'Kind of record', 40, { example: 'volunteers' }) resource: string;
  @IdOf('代表本人的记录', 'The record that stands for the person') subjectId: string;
  @Rows('本人的其他记录', 'More records of the person', () => PersonRecord, 20, { optional: true }) others?: PersonRecord[];
  @Text('请求方式与身份核验', 'How the person asked and was identified', 500, { example: '本人到中心窗口提出,已核对身份证' }) basis: string;
  @DayField('请求日期', 'Requested on') requestedOn: string;
}

export class Deciding { @Text('理由', 'Reason', 1000) reason: string }

/** What was seen when it was confirmed: if more has become due meanwhile, it is asked again. */
export class Confirming {
  @DayField('此日之前', 'Before') before: string;
  @Count('条数', 'How many', 1_000_000_000, { min: 1 }) count: number;
  @Text('理由', 'Reason', 1000) reason: string;
}
