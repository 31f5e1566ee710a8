import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Flag, Instant, Key, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { ContributionState } from './leverage.machine.js';
import type { ContributionForm, CounterpartyKind, SourceClass } from './leverage.rules.js';

/** One piece of co-funding, from promise to verification. */
@Entity('contribution')
@Index('ux_contribution_number', ['number'], { unique: true })
@Index('ux_contribution_receipt', ['receiptKey'], { unique: true })
@Index('ix_contribution_organization', ['organizationId'])
@Index('ix_contribution_project', ['projectId'])
@Index('ix_contribution_case', ['incubationCaseId'])
@Index('ix_contribution_received', ['receivedOn', 'id'])
@Index('ix_contribution_created', ['createdAt', 'id'])
export class Contribution {
  @Key() id: string;
  @Words(24) number: string;
  @Ref({ to: 'Organization', fk: 'fk_contribution_organization' }) organizationId: string;
  @Ref({ nullable: true, to: 'Project', fk: 'fk_contribution_project' }) projectId: string | null;
  @Ref({ nullable: true, to: 'IncubationCase', fk: 'fk_contribution_case' }) incubationCaseId: string | null;
  @Words(200) counterparty: string;
  @Words(24) counterpartyKind: CounterpartyKind;
  @Words(24) sourceClass: SourceClass;
  @Words(24) form: ContributionForm;
  /** As stated, in fen. */
  @FenColumn() amountFen: number;
  /** What of it counts as social money by rule, in fen. */
  @FenColumn() countedFen: number;
  @Whole({ nullable: true }) quantity: number | null;
  @Words(20, { nullable: true }) unit: string | null;
  @Flag() hasValuationProof: boolean;
  @Words(200, { nullable: true }) purpose: string | null;
  @Flag() isRestricted: boolean;
  @State() state: ContributionState;
  @Day({ nullable: true }) pledgedOn: string | null;
  @Day({ nullable: true }) agreedOn: string | null;
  @Day({ nullable: true }) receivedOn: string | null;
  @Instant({ nullable: true }) receivedKnownAt: Date | null;
  /** Number of the official donation receipt, as written. */
  @Words(60, { nullable: true }) receiptNo: string | null;
  /** The same without widths, spaces and case, for as long as the record counts: one receipt counts once. */
  @Words(60, { nullable: true }) receiptKey: string | null;
  @Day({ nullable: true }) verifiedOn: string | null;
  @Instant({ nullable: true }) verifiedKnownAt: Date | null;
  @Words(36, { nullable: true }) verifiedBy: string | null;
  /** Rejected, lapsed or reversed: from this day on it counts no more. */
  @Day({ nullable: true }) endedOn: string | null;
  @Instant({ nullable: true }) endedKnownAt: Date | null;
  /** Whoever entered it; may not verify it. */
  @Words(36) recordedBy: string;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
  /** Not stored: files that prove it, counted before a move that asks for them. */
  evidenceCount: number;
}
