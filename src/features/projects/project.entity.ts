import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Instant, Key, Prose, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { ProjectState } from './projects.machine.js';

/** What a body wants to do with public money, from draft to closure. */
@Entity('project')
@Index('ux_project_number', ['number'], { unique: true })
@Index('ux_project_agreement', ['agreementNo'], { unique: true })
@Index('ix_project_organization', ['organizationId', 'program'])
@Index('ix_project_division', ['divisionId'])
@Index('ix_project_state', ['state', 'createdAt'])
@Index('ix_project_agreed', ['agreedOn', 'id'])
export class Project {
  @Key() id: string;
  @Words(24) number: string;
  @Ref({ to: 'Organization', fk: 'fk_project_organization' }) organizationId: string;
  @Words(200) name: string;
  /** The programme as it calls itself; calls with rules of their own will stand behind it. */
  @Words(120) program: string;
  @Prose() purpose: string;
  /** Where it lands; the body's own division unless said otherwise. */
  @Ref({ nullable: true, to: 'Division', fk: 'fk_project_division' }) divisionId: string | null;
  @Day() startsOn: string;
  @Day() endsOn: string;
  @FenColumn() budgetFen: number;
  @FenColumn() askedFen: number;
  @FenColumn({ nullable: true }) awardedFen: number | null;
  @State() state: ProjectState;
  @Instant({ nullable: true }) submittedAt: Date | null;
  /** Whoever handed it in; does not decide on it. */
  @Words(36, { nullable: true }) submittedBy: string | null;
  @Day({ nullable: true }) decidedOn: string | null;
  @Words(36, { nullable: true }) decidedBy: string | null;
  @Words(60, { nullable: true }) agreementNo: string | null;
  @Day({ nullable: true }) agreedOn: string | null;
  @Instant({ nullable: true }) agreedKnownAt: Date | null;
  /** Closed or terminated on. */
  @Day({ nullable: true }) closedOn: string | null;
  @Instant({ nullable: true }) closedKnownAt: Date | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
