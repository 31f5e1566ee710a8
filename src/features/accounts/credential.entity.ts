import { Entity, Index } from 'typeorm';
import { Instant, Key, Ref, Words } from '../../platform/database/columns.js';

/** A way in that works once: for an invited person's first password, or for a new one. At most one per account; used or taken back, it is gone. */
@Entity('invitation')
@Index('ux_invitation_token', ['tokenHash'], { unique: true })
export class Invitation {
  /** The account's id. */
  @Key() id: string;
  /** SHA-256 of what stands in the link. */
  @Words(64) tokenHash: string;
  @Instant() expiresAt: Date;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}

/** Passwords somebody had before, so that they do not come back. */
@Entity('past_password')
@Index('ix_past_password_account', ['accountId', 'id'])
export class PastPassword {
  @Key() id: string;
  @Ref() accountId: string;
  @Words(200) passwordHash: string;
}
