import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { HonourState } from './honours.machine.js';
import type { HonoreeKind, HonourKind, HonourLevel } from './honours.rules.js';

/** One honour given to one honoree on one day. */
@Entity('honour')
@Index('ix_honour_honoree', ['honoreeId', 'grantedOn'])
@Index('ix_honour_organization', ['organizationId'])
@Index('ix_honour_granted', ['grantedOn', 'id'])
@Index('ix_honour_created', ['createdAt', 'id'])
export class Honour {
  @Key() id: string;
  @Ref({ to: 'Honoree', fk: 'fk_honour_honoree' }) honoreeId: string;
  /** As the honoree's: rules about persons need not load it. */
  @Words(12) honoreeKind: HonoreeKind;
  /** The body it reflects on when it was granted; the person may belong to another one later. */
  @Ref({ nullable: true, to: 'Organization', fk: 'fk_honour_organization' }) organizationId: string | null;
  @Words(200) title: string;
  @Words(24) kind: HonourKind;
  @Words(24) level: HonourLevel;
  @Words(120) grantedBy: string;
  @Day() grantedOn: string;
  @Words(60, { nullable: true }) documentNo: string | null;
  @State() state: HonourState;
  @Day({ nullable: true }) verifiedOn: string | null;
  @Instant({ nullable: true }) verifiedKnownAt: Date | null;
  @Words(36, { nullable: true }) verifiedBy: string | null;
  @Day({ nullable: true }) rejectedOn: string | null;
  @Day({ nullable: true }) revokedOn: string | null;
  @Instant({ nullable: true }) revokedKnownAt: Date | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  /** Whoever entered it; may not verify it. */
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
  /** Not stored: files that prove it, counted before a move that asks for them. */
  evidenceCount: number;
}
