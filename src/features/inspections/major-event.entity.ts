import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Flag, Instant, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { MajorEventState } from './inspections.machine.js';
import type { MajorEventKind } from './inspections.rules.js';

/** Something out of the ordinary that a body tells of before it happens. */
@Entity('major_event')
@Index('ux_major_event_number', ['number'], { unique: true })
@Index('ix_major_event_organization', ['organizationId'])
@Index('ix_major_event_planned', ['plannedOn', 'id'])
@Index('ix_major_event_state', ['state', 'plannedOn'])
export class MajorEvent {
  @Key() id: string;
  @Words(24) number: string;
  @Ref({ to: 'Organization', fk: 'fk_major_event_organization' }) organizationId: string;
  @Words(24) kind: MajorEventKind;
  @Words(200) title: string;
  @Day() plannedOn: string;
  @Words(200, { nullable: true }) place: string | null;
  @Whole({ nullable: true }) participants: number | null;
  @FenColumn({ nullable: true }) amountFen: number | null;
  @Prose() content: string;
  @Day() reportedOn: string;
  /** The last day on which it could be told in time. */
  @Day() reportDueOn: string;
  @Flag() isLate: boolean;
  @Prose({ nullable: true }) answer: string | null;
  @Day({ nullable: true }) heldOn: string | null;
  @Prose({ nullable: true }) outcome: string | null;
  @State() state: MajorEventState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
