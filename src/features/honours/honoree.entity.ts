import { Entity, Index } from 'typeorm';
import { Instant, Key, Ref, Words } from '../../platform/database/columns.js';
import type { HonoreeKind } from './honours.rules.js';

/** A person or body that was honoured, once however often; persons and times are two figures. */
@Entity('honoree')
@Index('ux_honoree_identity', ['identity'], { unique: true })
@Index('ix_honoree_name', ['name', 'id'])
@Index('ix_honoree_organization', ['organizationId'])
export class Honoree {
  @Key() id: string;
  @Words(12) kind: HonoreeKind;
  @Words(200) name: string;
  /** The body the person belongs to, or the honoured body itself. */
  @Ref({ nullable: true, to: 'Organization', fk: 'fk_honoree_organization' }) organizationId: string | null;
  /** Fingerprint of kind, body and name: collations of some engines take rare characters for the same. */
  @Words(64) identity: string;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
