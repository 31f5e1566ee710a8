import { DayField, IdOf, OneOf, Text } from '../../platform/http/fields.js';
import { HONOREE_KINDS, HONOUR_KINDS, HONOUR_LEVELS, type HonoreeKind, type HonourKind, type HonourLevel } from './honours.rules.js';

/** What may become known later. */
export class HonourChanges {
  @Text('文号', 'Document no.', 60, { optional: true }) documentNo?: string | null;
  @DayField('同意公开日期', 'Consent to publication', { optional: true }) consentOn?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class NewHonour extends HonourChanges {
  @OneOf('获奖者类别', 'Kind of honoree', HONOREE_KINDS) honoreeKind: HonoreeKind;
  @Text('获奖者', 'Honoree', 200, { example: '张三(虚构)' }) honoreeName: string;
  @IdOf('已有的获奖者', 'A known honoree', { optional: true }) honoreeId?: string | null;
  @IdOf('社会组织', 'Organization', { optional: true }) organizationId?: string | null;
  @Text('荣誉名称', 'Title', 200, { example: '优秀志愿者' }) title: string;
  @OneOf('类别', 'Kind', HONOUR_KINDS) kind: HonourKind;
  @OneOf('级别', 'Level', HONOUR_LEVELS) level: HonourLevel;
  @Text('授予单位', 'Granted by', 120) grantedBy: string;
  @DayField('授予日期', 'Granted on') grantedOn: string;
}

export class HonourRejection { @Text('原因', 'Reason', 1000) reason: string }
export class Revoking {
  @Text('原因', 'Reason', 1000) reason: string;
  @DayField('撤销日期', 'Revoked on', { optional: true }) revokedOn?: string | null;
}
