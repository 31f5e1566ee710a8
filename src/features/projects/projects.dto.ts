import { DayField, FenField, IdOf, Text } from '../../platform/http/fields.js';

export class NewProject {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @Text('项目名称', 'Name', 200, { example: '“轮椅走黔灵”项目' }) name: string;
  @Text('资助计划', 'Programme', 120, { example: '云岩区社会组织微公益创投(2018年)' }) program: string;
  @Text('目标与内容', 'Purpose', 4000) purpose: string;
  @IdOf('实施片区', 'Division', { optional: true }) divisionId?: string | null;
  @DayField('开始日期', 'Starts on') startsOn: string;
  @DayField('结束日期', 'Ends on') endsOn: string;
  @FenField('总预算', 'Budget', { min: 1, example: 7_000_000 }) budgetFen: number;
  @FenField('申请资助', 'Asked for', { min: 1, example: 4_000_000 }) askedFen: number;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class ProjectChanges {
  @Text('项目名称', 'Name', 200, { optional: 'absent' }) name?: string;
  @Text('资助计划', 'Programme', 120, { optional: 'absent' }) program?: string;
  @Text('目标与内容', 'Purpose', 4000, { optional: 'absent' }) purpose?: string;
  @IdOf('实施片区', 'Division', { optional: true }) divisionId?: string | null;
  @DayField('开始日期', 'Starts on', { optional: 'absent' }) startsOn?: string;
  @DayField('结束日期', 'Ends on', { optional: 'absent' }) endsOn?: string;
  @FenField('总预算', 'Budget', { min: 1, optional: 'absent' }) budgetFen?: number;
  @FenField('申请资助', 'Asked for', { min: 1, optional: 'absent' }) askedFen?: number;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

/** Days that are left out are today. */
export class ProjectAward {
  @FenField('核定资助', 'Awarded', { min: 1 }) awardedFen: number;
  @DayField('决定日期', 'Decided on', { optional: true }) decidedOn?: string | null;
}
export class ProjectRefusal {
  @Text('原因', 'Reason', 1000) reason: string;
  @DayField('决定日期', 'Decided on', { optional: true }) decidedOn?: string | null;
}
export class ProjectWithdrawal { @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null }
export class ProjectAgreement {
  @Text('协议编号', 'Agreement no.', 60) agreementNo: string;
  @DayField('签约日期', 'Agreed on', { optional: true }) agreedOn?: string | null;
}
export class ProjectClosure { @DayField('结项日期', 'Closed on', { optional: true }) closedOn?: string | null }
export class ProjectTermination {
  @Text('原因', 'Reason', 1000) reason: string;
  @DayField('终止日期', 'Terminated on', { optional: true }) closedOn?: string | null;
}
