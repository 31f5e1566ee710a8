import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Instant, Key, Prose, State, Version, Words } from '../../platform/database/columns.js';
import type { ContractState } from './governance.machine.js';

/** Running the base by contract with a body of its own (外包式). */
@Entity('operator_contract')
@Index('ux_operator_contract_no', ['contractNo'], { unique: true })
@Index('ix_operator_contract_starts', ['startsOn', 'id'])
export class OperatorContract {
  @Key() id: string;
  @Words(200) operator: string;
  @Words(60) contractNo: string;
  /** First and last day of the term. */
  @Day() startsOn: string;
  @Day() endsOn: string;
  /** For the whole term, in fen. */
  @FenColumn() amountFen: number;
  @Prose() indicators: string;
  @State() state: ContractState;
  @Day({ nullable: true }) endedOn: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
