import { DayField, IdOf, OneOf, Text } from '../../platform/http/fields.js';
import { CONSENT_SCOPES, GIVERS, GUARDIAN_RELATIONS, type ConsentScope, type Giver, type GuardianRelation } from './consents.rules.js';

/** Who speaks for a minor. */
export class Guardian {
  @Text('监护人姓名', 'Guardian', 60, { optional: true }) guardianName?: string | null;
  @OneOf('与本人的关系', 'Relation to the person', GUARDIAN_RELATIONS, { optional: true }) guardianRelation?: GuardianRelation | null;
  @Text('监护人电话', 'Guardian’s phone', 30, { optional: true, example: '13800000000' }) guardianPhone?: string | null;
}

export class NewConsent extends Guardian {
  @OneOf('同意事项', 'Consent to', CONSENT_SCOPES) scope: ConsentScope;
  @Text('记录类别', 'Kind of record', 40, { example: 'volunteers' }) resource: string;
  @IdOf('本人或其记录', 'The person, or one record of theirs') subjectId: string;
  @DayField('同意日期', 'Given on') givenOn: string;
  @OneOf('由谁同意', 'Given by', GIVERS) givenBy: Giver;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class ConsentWithdrawal {
  @Text('原因', 'Reason', 1000) reason: string;
  @DayField('撤回日期', 'Withdrawn on', { optional: true }) withdrawnOn?: string | null;
}
