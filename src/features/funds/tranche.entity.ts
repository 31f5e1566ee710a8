import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Instant, Key, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { TrancheState } from './funds.machine.js';

/** One part of an award; together the parts are the award. */
@Entity('tranche')
@Index('ux_tranche_sequence', ['projectId', 'sequence'], { unique: true })
@Index('ux_tranche_bank_reference', ['bankReference'], { unique: true })
@Index('ix_tranche_organization', ['organizationId'])
@Index('ix_tranche_state', ['state', 'createdAt'])
@Index('ix_tranche_paid', ['paidOn', 'id'])
export class Tranche {
  @Key() id: string;
  @Ref({ to: 'Project', fk: 'fk_tranche_project' }) projectId: string;
  @Ref({ to: 'Organization', fk: 'fk_tranche_organization' }) organizationId: string;
  /** From 1, in the order in which the parts fall due. */
  @Whole() sequence: number;
  /** The plan's share, in basis points. */
  @Whole() shareBp: number;
  @FenColumn() amountFen: number;
  @State() state: TrancheState;
  @Words(36, { nullable: true }) requestedBy: string | null;
  @Day({ nullable: true }) requestedOn: string | null;
  @Words(36, { nullable: true }) approvedBy: string | null;
  @Day({ nullable: true }) approvedOn: string | null;
  @Words(36, { nullable: true }) paidBy: string | null;
  @Day({ nullable: true }) paidOn: string | null;
  @Instant({ nullable: true }) paidKnownAt: Date | null;
  @Words(60, { nullable: true }) bankReference: string | null;
  @Day({ nullable: true }) cancelledOn: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
