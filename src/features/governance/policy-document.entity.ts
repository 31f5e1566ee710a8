import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { PolicyState } from './governance.machine.js';

/** A rule somebody issued: what it is called, from when until when it holds, what took its place. */
@Entity('policy_document')
@Index('ux_policy_document_no', ['documentNo'], { unique: true })
@Index('ix_policy_document_effective', ['effectiveOn', 'id'])
@Index('ix_policy_document_issued', ['issuedOn', 'id'])
@Index('ix_policy_document_superseded', ['supersededById'])
export class PolicyDocument {
  @Key() id: string;
  @Words(200) title: string;
  @Words(60) documentNo: string;
  @Words(120) issuedBy: string;
  @Day() issuedOn: string;
  @Day() effectiveOn: string;
  /** The last day on which it is valid. */
  @Day({ nullable: true }) expiresOn: string | null;
  @Ref({ nullable: true, to: 'PolicyDocument', fk: 'fk_policy_document_superseded' }) supersededById: string | null;
  @Words(120) subject: string;
  @State() state: PolicyState;
  @Instant({ nullable: true }) enactedKnownAt: Date | null;
  /** Superseded or repealed: from this day on it is in force no more. */
  @Day({ nullable: true }) endedOn: string | null;
  @Instant({ nullable: true }) endedKnownAt: Date | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
