import { Entity, Index } from 'typeorm';
import { Day, Instant, Json, Key, Prose, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { ChecklistState, FindingState, VisitState } from './inspections.machine.js';
import type { ChecklistPurpose, VisitKind } from './inspections.rules.js';

/** One line of a checklist as it was answered. */
export interface Checked { label: string; result: string | null; note: string | null }

/** Somebody goes and looks: planned, held, and closed when nothing found is open any more. */
@Entity('visit')
@Index('ux_visit_number', ['number'], { unique: true })
@Index('ix_visit_organization', ['organizationId'])
@Index('ix_visit_officer', ['officerId'])
@Index('ix_visit_planned', ['plannedOn', 'id'])
@Index('ix_visit_state', ['state', 'plannedOn'])
export class Visit {
  @Key() id: string;
  @Words(24) number: string;
  @Ref({ to: 'Organization', fk: 'fk_visit_organization' }) organizationId: string;
  @Words(24) kind: VisitKind;
  @Day() plannedOn: string;
  @Ref({ nullable: true, to: 'User', fk: 'fk_visit_officer' }) officerId: string | null;
  @Prose({ nullable: true }) purpose: string | null;
  /** The lines in force when it was planned, answered when it was held. */
  @Json() checklist: Checked[];
  @Day({ nullable: true }) heldOn: string | null;
  @Words(200, { nullable: true }) attendees: string | null;
  @Prose({ nullable: true }) summary: string | null;
  @Day({ nullable: true }) closedOn: string | null;
  @State() state: VisitState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
  /** Not stored: what was found and is not closed yet, counted before a move that asks for it. */
  openFindings: number;
}

/** Something a visit found that has to be put right, by when, and whether it was. */
@Entity('finding')
@Index('ix_finding_visit', ['visitId'])
@Index('ix_finding_organization', ['organizationId'])
@Index('ix_finding_state', ['state', 'dueOn'])
export class Finding {
  @Key() id: string;
  @Ref({ to: 'Visit', fk: 'fk_finding_visit' }) visitId: string;
  @Ref({ to: 'Organization', fk: 'fk_finding_organization' }) organizationId: string;
  @Words(200) title: string;
  @Prose({ nullable: true }) demand: string | null;
  @Day() dueOn: string;
  @Day({ nullable: true }) remediedOn: string | null;
  @Prose({ nullable: true }) remedy: string | null;
  @Day({ nullable: true }) closedOn: string | null;
  @State() state: FindingState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** The lines asked about at a visit, or kept for party building; the newest of a purpose is in force. */
@Entity('checklist')
@Index('ix_checklist_purpose', ['purpose', 'state'])
@Index('ix_checklist_created', ['createdAt', 'id'])
export class Checklist {
  @Key() id: string;
  @Words(12) purpose: ChecklistPurpose;
  /** One label a line. */
  @Prose() labels: string;
  @State() state: ChecklistState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
