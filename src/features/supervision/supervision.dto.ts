import { Count, DayField, IdOf, OneOf, Text, YesNo } from '../../platform/http/fields.js';
import { PARTY_ORG_TYPES, type PartyOrgType } from './party.rules.js';
import { GRADES, type Grade } from './ratings.rules.js';

export class NewRating {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @YesNo('申请更高等级', 'For a higher grade', { optional: true }) isUpgrade?: boolean;
  @DayField('申请日期', 'Applied on', { optional: true }) appliedOn?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class RatingAssessment {
  @Count('得分', 'Score', 1_200) score: number;
  @DayField('评估日期', 'Assessed on', { optional: true }) assessedOn?: string | null;
  @Text('评估机构', 'Assessor', 120, { optional: true }) assessor?: string | null;
  @Text('初评意见', 'Opinion', 2000, { optional: true }) opinion?: string | null;
}
export class Confirmation {
  @DayField('评定日期', 'Graded on', { optional: true }) gradedOn?: string | null;
  @Text('证书编号', 'Certificate no.', 60) certificateNo: string;
}
export class Downgrading {
  @OneOf('降级后的等级', 'New grade', GRADES) grade: Grade;
  @Text('理由', 'Reason', 1000) reason: string;
}
export class WhyThen { @Text('理由', 'Reason', 1000) reason: string }

class PartyCard {
  @Text('上级党组织', 'Party organization above', 200, { optional: true }) levelParent?: string | null;
  @Text('批复文号', 'Approval no.', 60, { optional: true }) approvalNo?: string | null;
  @DayField('党组织成立日期', 'Established on', { optional: true }) establishedOn?: string | null;
  @Text('党建工作指导员', 'Instructor', 60, { optional: true }) instructor?: string | null;
}
export class NewPartyRecord extends PartyCard {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('党组织形式', 'Kind of party organization', PARTY_ORG_TYPES) orgType: PartyOrgType;
  @Count('党员人数', 'Members', 100_000) memberCount: number;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class PartyRecordChanges extends PartyCard {
  @OneOf('党组织形式', 'Kind of party organization', PARTY_ORG_TYPES, { optional: 'absent' }) orgType?: PartyOrgType;
  @Count('党员人数', 'Members', 100_000, { optional: 'absent' }) memberCount?: number;
}
export class StepDone {
  @Count('第几项', 'Line', 30, { min: 1 }) step: number;
  @DayField('完成日期', 'Done on', { optional: true }) doneOn?: string | null;
  @Text('说明', 'Note', 500, { optional: true }) note?: string | null;
}
