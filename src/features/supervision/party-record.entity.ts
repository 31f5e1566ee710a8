import { Entity, Index } from 'typeorm';
import { Day, Instant, Json, Key, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { Coverage, PartyOrgType, PartyStep } from './party.rules.js';
import type { PartyRecordState } from './supervision.machine.js';

/** Where party building stands at a body: one record each. */
@Entity('party_record')
@Index('ux_party_record_organization', ['organizationId'], { unique: true })
@Index('ix_party_record_coverage', ['coverage', 'id'])
@Index('ix_party_record_created', ['createdAt', 'id'])
export class PartyRecord {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_party_record_organization' }) organizationId: string;
  /** The party organization above it. */
  @Words(200, { nullable: true }) levelParent: string | null;
  @Words(24) orgType: PartyOrgType;
  /** Follows from the kind of organization and the instructor. */
  @Words(12) coverage: Coverage;
  @Words(60, { nullable: true }) approvalNo: string | null;
  @Day({ nullable: true }) establishedOn: string | null;
  @Words(60, { nullable: true }) instructor: string | null;
  @Whole() memberCount: number;
  @Json() steps: PartyStep[];
  @State() state: PartyRecordState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
