import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { DuplicateState } from './duplicates.machine.js';
import type { Reason } from './duplicates.rules.js';

/** Two records of the register that may be one body; the smaller id stands left, so that a pair exists once. */
@Entity('duplicate')
@Index('ux_duplicate_pair', ['leftId', 'rightId'], { unique: true })
@Index('ix_duplicate_right', ['rightId'])
@Index('ix_duplicate_state', ['state', 'score', 'id'])
export class Duplicate {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_duplicate_left' }) leftId: string;
  @Ref({ to: 'Organization', fk: 'fk_duplicate_right' }) rightId: string;
  @Whole() score: number;
  @Json() reasons: Reason[];
  @State() state: DuplicateState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** Which version of a body has been compared last. */
@Entity('duplicate_card')
export class DuplicateCard {
  @Key() organizationId: string;
  @Whole() version: number;
}

/** What a body is found by among its likes; without foreign keys, because it is thrown away and made anew at any time. */
@Entity('duplicate_key')
@Index('ix_duplicate_key', ['word', 'organizationId'])
@Index('ix_duplicate_key_organization', ['organizationId'])
export class DuplicateKey {
  @Key() id: string;
  @Ref() organizationId: string;
  @Words(80) word: string;
}
