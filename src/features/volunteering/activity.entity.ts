import { Entity, Index } from 'typeorm';
import { Day, Flag, Instant, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { ActivityState } from './volunteering.machine.js';
import type { ActivityKind } from './volunteering.rules.js';

/** Something done for others on one day: planned, held, confirmed by a second person. */
@Entity('activity')
@Index('ix_activity_organization', ['organizationId', 'startsAt', 'id'])
@Index('ix_activity_project', ['projectId'])
@Index('ix_activity_division', ['divisionId'])
@Index('ix_activity_starts', ['startsAt', 'id'])
@Index('ix_activity_held', ['state', 'heldOn'])
export class Activity {
  @Key() id: string;
  @Words(200) name: string;
  /** Name, pinyin and initials in lower case, for search. */
  @Words(1000) searchText: string;
  @Ref({ to: 'Organization', fk: 'fk_activity_organization' }) organizationId: string;
  @Ref({ nullable: true, to: 'Project', fk: 'fk_activity_project' }) projectId: string | null;
  /** Where it takes place. */
  @Ref({ nullable: true, to: 'Division', fk: 'fk_activity_division' }) divisionId: string | null;
  @Words(200) place: string;
  @Words(24) kind: ActivityKind;
  @Instant() startsAt: Date;
  @Instant() endsAt: Date;
  /** The civil day of `startsAt` in Asia/Shanghai; figures count by it. */
  @Day() heldOn: string;
  @State() state: ActivityState;
  /** Both are the count and the sum of the attendance rows, written with them. */
  @Whole() volunteerCount: number;
  @Whole() volunteerMinutes: number;
  /** Person-times: somebody who comes twice counts twice. */
  @Whole() beneficiaryVisits: number;
  @Whole({ nullable: true }) beneficiaryPersons: number | null;
  @Prose({ nullable: true }) summary: string | null;
  /** Whoever recorded how it was held; may not confirm it. */
  @Words(36, { nullable: true }) recordedBy: string | null;
  @Instant({ nullable: true }) recordedKnownAt: Date | null;
  /** Recorded later than the term after the activity. */
  @Flag() isLate: boolean;
  @Words(36, { nullable: true }) confirmedBy: string | null;
  @Day({ nullable: true }) confirmedOn: string | null;
  /** A record that turned out wrong counts on no day, from the instant this became known. */
  @Instant({ nullable: true }) cancelledKnownAt: Date | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
