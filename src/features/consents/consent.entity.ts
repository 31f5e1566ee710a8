import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { ConsentState } from './consents.machine.js';
import type { ConsentScope, Giver, GuardianRelation } from './consents.rules.js';

/** A person agreed to something, or a guardian did for them. */
@Entity('consent')
@Index('ux_consent_open', ['openKey'], { unique: true })
@Index('ix_consent_subject', ['subjectId', 'scope', 'state'])
@Index('ix_consent_created', ['createdAt', 'id'])
export class Consent {
  @Key() id: string;
  @Words(24) scope: ConsentScope;
  /** The person, or one record of theirs, as in the address: `volunteers`, `honorees`, `honours`. */
  @Words(40) resource: string;
  @Ref() subjectId: string;
  /** Scope and subject while it is given: one at a time. */
  @Words(64, { nullable: true }) openKey: string | null;
  @Day() givenOn: string;
  @Words(12) givenBy: Giver;
  @Words(60, { nullable: true }) guardianName: string | null;
  @Words(24, { nullable: true }) guardianRelation: GuardianRelation | null;
  @Sealed({ index: 'guardianPhoneIndex' }) @Words(200, { nullable: true }) guardianPhone: string | null;
  @Words(64, { nullable: true }) guardianPhoneIndex: string | null;
  @State() state: ConsentState;
  /** From this day on it holds no more. */
  @Day({ nullable: true }) withdrawnOn: string | null;
  @Words(1000, { nullable: true }) withdrawalReason: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
