import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Flag, Instant, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { ReportState } from './inspections.machine.js';
import type { Conclusion } from './inspections.rules.js';

/** What a registered body owes for a year: its report, what the two authorities made of it, and what had to be put right. */
@Entity('annual_report')
@Index('ux_annual_report_year', ['organizationId', 'year'], { unique: true })
@Index('ix_annual_report_state', ['state', 'registrarDueOn'])
@Index('ix_annual_report_officer', ['officerId'])
@Index('ix_annual_report_year', ['year', 'id'])
export class AnnualReport {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_annual_report_organization' }) organizationId: string;
  /** The year reported on. */
  @Whole() year: number;
  @Day() supervisorDueOn: string;
  @Day() registrarDueOn: string;
  /** A body with a supervisory unit needs its opinion before the conclusion. */
  @Flag() needsOpinion: boolean;
  @Ref({ nullable: true, to: 'User', fk: 'fk_annual_report_officer' }) officerId: string | null;
  @Day({ nullable: true }) submittedOn: string | null;
  @Words(36, { nullable: true }) submittedBy: string | null;
  /** Handed in after a term had passed. */
  @Flag() isLate: boolean;
  @Whole({ nullable: true }) staffCount: number | null;
  @Whole({ nullable: true }) activityCount: number | null;
  @FenColumn({ nullable: true }) incomeFen: number | null;
  @FenColumn({ nullable: true }) expenditureFen: number | null;
  @Prose({ nullable: true }) summary: string | null;
  @Day({ nullable: true }) opinionOn: string | null;
  @Words(36, { nullable: true }) opinionBy: string | null;
  @Prose({ nullable: true }) opinion: string | null;
  @Words(24, { nullable: true }) conclusion: Conclusion | null;
  @Day({ nullable: true }) concludedOn: string | null;
  @Words(36, { nullable: true }) concludedBy: string | null;
  @Prose({ nullable: true }) defects: string | null;
  @Day({ nullable: true }) rectifyDueOn: string | null;
  @Day({ nullable: true }) rectifiedOn: string | null;
  @Prose({ nullable: true }) rectification: string | null;
  /** The day on which the registrar was content with what was put right. */
  @Day({ nullable: true }) acceptedOn: string | null;
  @State() state: ReportState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
