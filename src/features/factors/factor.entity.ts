import { Entity, Index } from 'typeorm';
import { Sealed } from '../../platform/secrets/sealed.js';
import { Instant, Key, Long, Ref, Words } from '../../platform/database/columns.js';

/** What somebody's authenticator application and we know; one per account. */
@Entity('second_factor')
export class SecondFactor {
  /** The account's id. */
  @Key() id: string;
  @Sealed() @Words(200) secret: string;
  /** Null while the first code has not been given: until then it asks nothing of anybody. */
  @Instant({ nullable: true }) confirmedAt: Date | null;
  /** The latest step a code was taken of; the same one is not taken twice. */
  @Long() lastStep: number;
}

/** For the day the telephone is lost; each opens once. */
@Entity('recovery_code')
@Index('ux_recovery_code', ['codeHash'], { unique: true })
@Index('ix_recovery_code_account', ['accountId'])
export class RecoveryCode {
  @Key() id: string;
  @Ref() accountId: string;
  /** SHA-256 of account and code. */
  @Words(64) codeHash: string;
  @Instant({ nullable: true }) usedAt: Date | null;
}
