import { Count, DayField, FenField, IdOf, OneOf, Rows, Text } from '../../platform/http/fields.js';
import { CHECKLIST_PURPOSES, MAJOR_EVENT_KINDS, OBJECTIONS, RESULTS, VISIT_KINDS, type ChecklistPurpose, type MajorEventKind, type VisitKind } from './inspections.rules.js';

const MOST = 1_000_000;

export class NewAnnualReport {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @Count('报告年度', 'Year', 9_000, { min: 2000, example: 2018 }) year: number;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class AnnualReportChanges { @IdOf('经办人', 'Officer', { optional: true }) officerId?: string | null }
export class HandedIn {
  @DayField('提交日期', 'Handed in on', { optional: true }) submittedOn?: string | null;
  @Count('从业人数', 'Staff', MOST, { optional: true }) staffCount?: number | null;
  @Count('活动次数', 'Activities', MOST, { optional: true }) activityCount?: number | null;
  @FenField('年度收入', 'Income', { optional: true }) incomeFen?: number | null;
  @FenField('年度支出', 'Expenditure', { optional: true }) expenditureFen?: number | null;
  @Text('工作总结', 'Summary', 4000) summary: string;
}
export class ReportOpinion {
  @DayField('初审日期', 'Opinion on', { optional: true }) opinionOn?: string | null;
  @Text('初审意见', 'Opinion', 1000) opinion: string;
}
export class Passing { @DayField('结论日期', 'Concluded on', { optional: true }) concludedOn?: string | null }
export class Objecting {
  @OneOf('年检结论', 'Conclusion', OBJECTIONS) conclusion: (typeof OBJECTIONS)[number];
  @DayField('结论日期', 'Concluded on', { optional: true }) concludedOn?: string | null;
  @Text('存在问题', 'Defects', 2000) defects: string;
}
export class Rectification {
  @DayField('整改完成日期', 'Put right on', { optional: true }) rectifiedOn?: string | null;
  @Text('整改情况', 'What was put right', 2000) rectification: string;
}
export class RectificationAcceptance { @DayField('验收日期', 'Accepted on', { optional: true }) acceptedOn?: string | null }
export class AnotherTerm {
  @DayField('整改期限', 'To be put right by') rectifyDueOn: string;
  @Text('理由', 'Reason', 1000) reason: string;
}
export class WhyNot { @Text('理由', 'Reason', 1000) reason: string }

export class NewVisit {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('走访类型', 'Kind', VISIT_KINDS) kind: VisitKind;
  @DayField('计划日期', 'Planned on') plannedOn: string;
  @IdOf('走访人', 'Officer', { optional: true }) officerId?: string | null;
  @Text('走访事由', 'Purpose', 1000, { optional: true }) purpose?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class VisitChanges {
  @DayField('计划日期', 'Planned on', { optional: 'absent' }) plannedOn?: string;
  @IdOf('走访人', 'Officer', { optional: true }) officerId?: string | null;
  @Text('走访事由', 'Purpose', 1000, { optional: true }) purpose?: string | null;
}
export class CheckedLine {
  @Text('检查项', 'Line', 1000) label: string;
  @OneOf('结果', 'Result', RESULTS, { optional: true }) result?: string | null;
  @Text('说明', 'Note', 500, { optional: true }) note?: string | null;
}
export class VisitRecord {
  @DayField('走访日期', 'Held on') heldOn: string;
  @Text('参加人员', 'Attendees', 200, { optional: true }) attendees?: string | null;
  @Text('走访情况', 'Summary', 4000) summary: string;
  @Rows('检查清单', 'Checklist', () => CheckedLine, 30, { optional: true }) checklist?: CheckedLine[];
}
export class NewFinding {
  @IdOf('走访', 'Visit') visitId: string;
  @Text('问题', 'Finding', 200) title: string;
  @Text('整改要求', 'What is asked', 1000, { optional: true }) demand?: string | null;
  @DayField('整改期限', 'Due on') dueOn: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class Remedy {
  @DayField('整改日期', 'Remedied on', { optional: true }) remediedOn?: string | null;
  @Text('整改情况', 'Remedy', 2000) remedy: string;
}
export class Reopening {
  @DayField('整改期限', 'Due on') dueOn: string;
  @Text('理由', 'Reason', 1000) reason: string;
}

export class NewMajorEvent {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('事项类别', 'Kind', MAJOR_EVENT_KINDS) kind: MajorEventKind;
  @Text('事项', 'Title', 200) title: string;
  @DayField('计划日期', 'Planned on') plannedOn: string;
  @Text('地点', 'Place', 200, { optional: true }) place?: string | null;
  @Count('预计人数', 'Participants', MOST, { optional: true }) participants?: number | null;
  @FenField('涉及金额', 'Amount', { optional: true }) amountFen?: number | null;
  @Text('内容', 'Content', 2000) content: string;
  @DayField('报告日期', 'Reported on', { optional: true }) reportedOn?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class EventAnswer { @Text('答复', 'Answer', 1000) answer: string }
export class EventOutcome {
  @DayField('举办日期', 'Held on') heldOn: string;
  @Text('办理结果', 'Outcome', 2000) outcome: string;
}

export class NewChecklist {
  @OneOf('用途', 'Purpose', CHECKLIST_PURPOSES) purpose: ChecklistPurpose;
  @Text('清单(每行一项)', 'Lines, one each', 1000) labels: string;
}
