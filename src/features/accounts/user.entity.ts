import { Entity, Index } from 'typeorm';
import type { Role } from '../../kernel/actor.js';
import { Flag, Instant, Json, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { AccountState } from './accounts.machine.js';

/** Somebody who signs in. */
@Entity('account')
@Index('ux_account_login', ['login'], { unique: true })
@Index('ux_account_represents', ['representsId'], { unique: true })
export class User {
  @Key() id: string;
  /** Lower case. */
  @Words(60) login: string;
  @Words(60) name: string;
  /** The unit the person belongs to, as words on pages. */
  @Words(200, { nullable: true }) unit: string | null;
  @Json() roles: Role[];
  /** Only this body's records, for organization users. */
  @Ref({ nullable: true }) organizationId: string | null;
  /** Only this unit's records, for community officers. */
  @Ref({ nullable: true }) divisionId: string | null;
  /** The account of the body's legal representative; the others of a body are its handlers. */
  @Flag() isRepresentative: boolean;
  /** That body, while this is the account of its representative and not closed: there is one at a time. */
  @Ref({ nullable: true }) representsId: string | null;
  /** Empty while an invited person has not chosen a password. */
  @Words(200) passwordHash: string;
  @Flag() mustChangePassword: boolean;
  @Instant() passwordChangedAt: Date;
  @State() state: AccountState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
