import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Instant, Key, Prose, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { PenaltyState } from './credit-listings.machine.js';
import type { Cause, PenaltyKind } from './credit-listings.rules.js';

/** An administrative penalty and what became of it. */
@Entity('penalty')
@Index('ux_penalty_document', ['documentNo'], { unique: true })
@Index('ix_penalty_organization', ['organizationId', 'decidedOn'])
@Index('ix_penalty_decided', ['decidedOn', 'id'])
export class Penalty {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_penalty_organization' }) organizationId: string;
  @Words(24) kind: PenaltyKind;
  @Words(120) authority: string;
  @Words(60) documentNo: string;
  @Day() decidedOn: string;
  @FenColumn() amountFen: number;
  @Prose() facts: string;
  /** The cause of a list that the penalty is by its size; whether the body is listed is decided apart. */
  @Words(24, { nullable: true }) listingCause: Cause | null;
  @Day({ nullable: true }) executedOn: string | null;
  @Day({ nullable: true }) revokedOn: string | null;
  @State() state: PenaltyState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
