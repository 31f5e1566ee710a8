import { Entity, Index } from 'typeorm';
import { Instant, Key, KeyWords, Ref, Whole, Words } from '../../platform/database/columns.js';

/** One sign-in, by real time. The token itself is nowhere stored. */
@Entity('session')
@Index('ux_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_account', ['accountId'])
@Index('ix_session_end', ['endsAt'])
export class Session {
  @Key() id: string;
  @Words(64) tokenHash: string;
  @Ref() accountId: string;
  @Words(64) csrfToken: string;
  /** The browser, as it calls itself. */
  @Words(200, { nullable: true }) device: string | null;
  /** Where the sign-in came from; forgotten with the session. */
  @Words(64, { nullable: true }) address: string | null;
  @Instant() createdAt: Date;
  @Instant() lastSeenAt: Date;
  @Instant() endsAt: Date;
}

/** Failed sign-ins by login and network, whether or not there is such an account. */
@Entity('failed_sign_in')
export class FailedSignIn {
  /** SHA-256 of login and network. */
  @KeyWords(64) id: string;
  @Whole() failures: number;
  @Instant() lastAt: Date;
  @Instant({ nullable: true }) lockedUntil: Date | null;
}

/** There is one row once the first administrators exist; it keeps two set-ups at once from both succeeding. */
@Entity('setup')
export class Setup {
  @KeyWords(8) id: string;
  @Instant() doneAt: Date;
}
