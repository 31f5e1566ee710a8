import { Entity, Index } from 'typeorm';
import { Instant, Key, Words } from '../../platform/database/columns.js';

/** Which account somebody of the sign-in service has here; made by the account's own person and by nobody else. */
@Entity('sign_in_binding')
@Index('ux_sign_in_binding_subject', ['subjectHash'], { unique: true })
export class SignInBinding {
  /** The account's id. */
  @Key() id: string;
  @Words(200) issuer: string;
  /** SHA-256 of issuer and of the service's own name for the person: names that differ only in case are two people, which not every engine thinks. */
  @Words(64) subjectHash: string;
  @Instant() createdAt: Date;
}
