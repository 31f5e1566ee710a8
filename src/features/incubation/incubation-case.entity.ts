import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { CaseState } from './incubation.machine.js';
import type { ExitKind, Mode, Outcome, Tier } from './incubation.rules.js';

/** One organization's way through the base. */
@Entity('incubation_case')
@Index('ux_incubation_case_number', ['number'], { unique: true })
@Index('ix_incubation_case_organization', ['organizationId', 'movedInOn'])
@Index('ix_incubation_case_state', ['state', 'dueOn'])
@Index('ix_incubation_case_moved_in', ['movedInOn', 'id'])
export class IncubationCase {
  @Key() id: string;
  @Words(24) number: string;
  @Ref({ to: 'Organization', fk: 'fk_incubation_case_organization' }) organizationId: string;
  @Words(24) mode: Mode;
  @Words(24) tier: Tier;
  @State() state: CaseState;
  @Day() appliedOn: string;
  @Day({ nullable: true }) admittedOn: string | null;
  @Day({ nullable: true }) movedInOn: string | null;
  @Instant({ nullable: true }) movedInKnownAt: Date | null;
  /** The last day of the term, extensions included. */
  @Day({ nullable: true }) dueOn: string | null;
  /** Promised at residence by the parameter in force then; each extension takes one. */
  @Whole() extensionsLeft: number;
  /** The latest assessment; earlier ones are in the history. */
  @Day({ nullable: true }) assessedOn: string | null;
  /** 0–100. */
  @Whole({ nullable: true }) score: number | null;
  /** The band of the score in force on the day of the assessment. */
  @Words(24, { nullable: true }) outcome: Outcome | null;
  @Words(24, { nullable: true }) exitKind: ExitKind | null;
  @Day({ nullable: true }) exitedOn: string | null;
  @Instant({ nullable: true }) exitedKnownAt: Date | null;
  @Day({ nullable: true }) handoverDueOn: string | null;
  @Day({ nullable: true }) handedOverOn: string | null;
  @Prose({ nullable: true }) plan: string | null;
  @Words(60, { nullable: true }) mentor: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
