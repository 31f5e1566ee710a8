import { PartialType } from '@nestjs/swagger';
import { DayField, FenField, IdOf, OneOf, Text } from '../../platform/http/fields.js';
import { MEETING_KINDS, type MeetingKind } from './governance.rules.js';

/** In a change, what is absent stays; only what may be empty can be cleared. */
const CHANGES = { skipNullProperties: false } as const;

export class NewPolicyDocument {
  @Text('标题', 'Title', 200) title: string;
  @Text('文号', 'Document no.', 60, { example: '云虚民〔2014〕6号' }) documentNo: string;
  @Text('印发单位', 'Issued by', 120) issuedBy: string;
  @DayField('印发日期', 'Issued on') issuedOn: string;
  @DayField('施行日期', 'Effective on') effectiveOn: string;
  @DayField('有效期至(含当日)', 'Expires on (last valid day)', { optional: true }) expiresOn?: string | null;
  @Text('主题', 'Subject', 120) subject: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class PolicyDocumentChanges extends PartialType(NewPolicyDocument, CHANGES) {}
export class Supersession { @IdOf('替代文件', 'The document in its place') supersededById: string }
export class Repeal {
  @Text('原因', 'Reason', 1000) reason: string;
  @DayField('废止日期', 'Repealed on', { optional: true }) repealedOn?: string | null;
}

export class NewMeeting {
  @OneOf('类别', 'Kind', MEETING_KINDS) kind: MeetingKind;
  @Text('名称', 'Title', 200) title: string;
  @DayField('会议日期', 'Held on') heldOn: string;
  @Text('地点', 'Place', 200, { optional: true }) place?: string | null;
  @Text('召集人', 'Convener', 120) convener: string;
  @Text('参会单位和人员', 'Attendees', 2000) attendees: string;
  @Text('议题', 'Agenda', 4000, { optional: true }) agenda?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class MeetingChanges extends PartialType(NewMeeting, CHANGES) {
  @Text('议定事项', 'Decisions', 4000, { optional: true }) decisions?: string | null;
}
export class Minutes {
  @Text('议定事项', 'Decisions', 4000) decisions: string;
  @DayField('实际召开日期', 'Held on', { optional: true }) heldOn?: string | null;
  @Text('实际参会', 'Attendees', 2000, { optional: true }) attendees?: string | null;
}

export class TaskFields {
  @Text('事项', 'Task', 200) title: string;
  @Text('责任单位', 'Responsible unit', 120) ownerUnit: string;
  @DayField('办结期限', 'Due on') dueOn: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class NewTask extends TaskFields { @IdOf('会议', 'Meeting', { optional: true }) meetingId?: string | null }
export class TaskChanges extends PartialType(TaskFields, CHANGES) {}
export class Completion {
  @DayField('办结日期', 'Done on') doneOn: string;
  @Text('办理结果', 'Result', 2000) result: string;
}

export class NewOperatorContract {
  @Text('运营单位', 'Operator', 200) operator: string;
  @Text('合同编号', 'Contract no.', 60) contractNo: string;
  @DayField('起始日期', 'Starts on') startsOn: string;
  @DayField('终止日期', 'Ends on') endsOn: string;
  @FenField('合同金额', 'Amount') amountFen: number;
  @Text('考核指标', 'Indicators', 4000) indicators: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class OperatorContractChanges extends PartialType(NewOperatorContract, CHANGES) {}

export class ReasonGiven { @Text('原因', 'Reason', 1000) reason: string }
