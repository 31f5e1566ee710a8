import { DayField, FenField, IdOf, OneOf, Text } from '../../platform/http/fields.js';
import { CAUSES, PENALTY_KINDS, type Cause, type PenaltyKind } from './credit-listings.rules.js';

export class NewCreditListing {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('列入事由', 'Cause', CAUSES) cause: Cause;
  @Text('事实和依据', 'Facts and basis', 2000) basis: string;
  @Text('决定文号', 'Document no.', 60, { optional: true }) documentNo?: string | null;
  @DayField('信息形成日期', 'Arose on') aroseOn: string;
  @DayField('列入日期', 'Listed on', { optional: true }) listedOn?: string | null;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class Fulfilment {
  @DayField('履行义务日期', 'Duty fulfilled on') dutyFulfilledOn: string;
  @Text('核实情况', 'What was checked', 1000) reason: string;
}
export class Restart {
  @DayField('新事由日期', 'New cause on') restartedOn: string;
  @Text('新事由', 'New cause', 1000) reason: string;
}
export class ReasonStated { @Text('理由', 'Reason', 1000) reason: string }

export class NewPenalty {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @OneOf('处罚种类', 'Kind', PENALTY_KINDS) kind: PenaltyKind;
  @Text('处罚机关', 'Authority', 120) authority: string;
  @Text('决定书文号', 'Document no.', 60) documentNo: string;
  @DayField('决定日期', 'Decided on') decidedOn: string;
  @FenField('罚没金额', 'Amount') amountFen: number;
  @Text('违法事实', 'Facts', 2000) facts: string;
  @Text('来源说明', 'Where the record comes from', 200, { optional: true }) source?: string | null;
}
export class Execution { @DayField('执行完毕日期', 'Executed on') executedOn: string }
