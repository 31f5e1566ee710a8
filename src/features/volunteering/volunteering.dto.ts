import { IntersectionType, PartialType } from '@nestjs/swagger';
import { Count, DayField, IdOf, InstantField, OneOf, Rows, Text } from '../../platform/http/fields.js';
import { Guardian } from '../consents/consents.dto.js';
import { ACTIVITY_KINDS, type ActivityKind } from './volunteering.rules.js';

/** What may be said of a volunteer beside the day of joining. */
export class VolunteerCard {
  @Text('联系电话', 'Phone', 30, { optional: true, example: '13800000000' }) phone?: string | null;
  @DayField('出生日期', 'Date of birth', { optional: true, example: '2001-05-04' }) birthDate?: string | null;
  @Text('居住区域', 'District of residence', 60, { optional: true, example: '云岩区宅吉社区' }) districtOfResidence?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

/** A guardian is named with a minor, and with the day of consent. */
export class NewVolunteer extends IntersectionType(VolunteerCard, Guardian) {
  @DayField('监护人同意日期', 'Guardian’s consent on', { optional: true }) guardianConsentOn?: string | null;
  @Text('姓名', 'Name', 60) name: string;
  @DayField('加入日期', 'Joined on') joinedOn: string;
  @IdOf('登记单位', 'The body that registers the person', { optional: true }) organizationId?: string | null;
}

export class VolunteerChanges extends PartialType(VolunteerCard) {
  @Text('姓名', 'Name', 60, { optional: 'absent' }) name?: string;
}

export class Leaving { @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null }

export class NewActivity {
  @Text('活动名称', 'Name', 200, { example: '重阳敬老义诊' }) name: string;
  @IdOf('社会组织', 'Organization') organizationId: string;
  @IdOf('项目', 'Project', { optional: true }) projectId?: string | null;
  @IdOf('所在片区', 'Division where it takes place', { optional: true }) divisionId?: string | null;
  @Text('地点', 'Place', 200, { example: '宅吉社区白腊井院落' }) place: string;
  @OneOf('类别', 'Kind', ACTIVITY_KINDS) kind: ActivityKind;
  @InstantField('开始时间', 'Starts at', { example: '2018-10-17T01:00:00.000Z' }) startsAt: string;
  @InstantField('结束时间', 'Ends at', { example: '2018-10-17T03:00:00.000Z' }) endsAt: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class ActivityChanges {
  @Text('活动名称', 'Name', 200, { optional: 'absent' }) name?: string;
  @IdOf('项目', 'Project', { optional: true }) projectId?: string | null;
  @IdOf('所在片区', 'Division where it takes place', { optional: true }) divisionId?: string | null;
  @Text('地点', 'Place', 200, { optional: 'absent' }) place?: string;
  @OneOf('类别', 'Kind', ACTIVITY_KINDS, { optional: 'absent' }) kind?: ActivityKind;
  @InstantField('开始时间', 'Starts at', { optional: 'absent' }) startsAt?: string;
  @InstantField('结束时间', 'Ends at', { optional: 'absent' }) endsAt?: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class AttendanceRow {
  @IdOf('志愿者', 'Volunteer') volunteerId: string;
  @Count('服务时长(分钟)', 'Minutes served', 1440, { min: 1, example: 120 }) minutes: number;
}

export class HeldRecord {
  @Count('服务人次', 'Person-times served', 1_000_000) beneficiaryVisits: number;
  @Count('服务人数', 'Persons served', 1_000_000, { optional: true }) beneficiaryPersons?: number | null;
  @Rows('到场志愿者', 'Volunteers present', () => AttendanceRow, 1_000) attendance: AttendanceRow[];
  @Text('活动小结', 'Summary', 4000, { optional: true }) summary?: string | null;
}

export class Cancelling { @Text('原因', 'Reason', 1000) reason: string }
