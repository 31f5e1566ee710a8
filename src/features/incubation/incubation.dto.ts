import { Count, DayField, IdOf, OneOf, Text, YesNo } from '../../platform/http/fields.js';
import { LEAVING_KINDS, MODES, SERVICE_KINDS, TIERS, type LeavingKind, type Mode, type ServiceKind, type Tier } from './incubation.rules.js';

/** Days that are left out are today. */
export class NewCase {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('入驻方式', 'Mode', MODES) mode: Mode;
  @OneOf('培育层级', 'Tier', TIERS) tier: Tier;
  @DayField('申请日期', 'Applied on', { optional: true }) appliedOn?: string | null;
  @Text('培育计划', 'Plan', 4000, { optional: true }) plan?: string | null;
  @Text('导师', 'Mentor', 60, { optional: true }) mentor?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}

export class CaseChanges {
  @OneOf('入驻方式', 'Mode', MODES, { optional: 'absent' }) mode?: Mode;
  @OneOf('培育层级', 'Tier', TIERS, { optional: 'absent' }) tier?: Tier;
  @Text('培育计划', 'Plan', 4000, { optional: true }) plan?: string | null;
  @Text('导师', 'Mentor', 60, { optional: true }) mentor?: string | null;
}

export class Admission { @DayField('准入日期', 'Admitted on', { optional: true }) admittedOn?: string | null }
export class CaseRefusal { @Text('原因', 'Reason', 1000) reason: string }
export class CaseWithdrawal { @Text('原因', 'Reason', 1000, { optional: true }) reason?: string | null }
export class Residence {
  @DayField('入驻日期', 'Moved in on', { optional: true }) movedInOn?: string | null;
  @DayField('期满日期', 'End of the term, when it is shorter than the rule', { optional: true }) dueOn?: string | null;
}
export class Assessment {
  @DayField('评估日期', 'Assessed on', { optional: true }) assessedOn?: string | null;
  @Count('评估得分', 'Score', 100, { optional: true }) score?: number | null;
  @YesNo('已提交自评材料', 'A self-assessment was handed in', { optional: true }) hasSelfAssessment?: boolean | null;
}
export class Graduation {
  @DayField('出壳日期', 'Graduated on', { optional: true }) exitedOn?: string | null;
  @Count('评估得分', 'Score, when not entered before', 100, { optional: true }) score?: number | null;
}
export class Extension {
  @DayField('延期至', 'Extended until', { optional: true }) dueOn?: string | null;
  @Count('评估得分', 'Score, when not entered before', 100, { optional: true }) score?: number | null;
  @Text('原因', 'Reason', 1000) reason: string;
}
export class Exit {
  @OneOf('退出方式', 'Kind of exit', LEAVING_KINDS) exitKind: LeavingKind;
  @DayField('退出日期', 'Exited on', { optional: true }) exitedOn?: string | null;
  @Text('原因', 'Reason', 1000) reason: string;
}
export class Handover { @DayField('移交日期', 'Handed over on', { optional: true }) handedOverOn?: string | null }

export class NewService {
  @OneOf('服务类别', 'Kind of service', SERVICE_KINDS) kind: ServiceKind;
  @Text('主题', 'Topic', 200) topic: string;
  @DayField('服务日期', 'Held on') heldOn: string;
  @Count('服务时长(分钟)', 'Minutes', 1440, { min: 1 }) minutes: number;
  @Count('参加人数', 'Participants', 10_000, { min: 1 }) participants: number;
  @Text('提供者', 'Provider', 120) provider: string;
  @Count('满意度(1–5)', 'Satisfaction (1–5)', 5, { optional: true, min: 1 }) satisfaction?: number | null;
}
