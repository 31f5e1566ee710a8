import { Entity, Index } from 'typeorm';
import { Day, Flag, Instant, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { Grade } from './ratings.rules.js';
import type { RatingState } from './supervision.machine.js';

/** One rating of a body, from the application to the end of its validity. */
@Entity('rating')
@Index('ux_rating_certificate', ['certificateNo'], { unique: true })
@Index('ux_rating_open', ['openKey'], { unique: true })
@Index('ix_rating_organization', ['organizationId', 'state'])
@Index('ix_rating_valid', ['state', 'validUntil'])
@Index('ix_rating_applied', ['appliedOn', 'id'])
export class Rating {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_rating_organization' }) organizationId: string;
  @Day() appliedOn: string;
  /** Applied for within the validity of another, for a higher grade. */
  @Flag() isUpgrade: boolean;
  @Day({ nullable: true }) assessedOn: string | null;
  @Words(120, { nullable: true }) assessor: string | null;
  @Whole({ nullable: true }) score: number | null;
  @Words(4, { nullable: true }) grade: Grade | null;
  @Prose({ nullable: true }) opinion: string | null;
  @Day({ nullable: true }) gradedOn: string | null;
  /** The last day is the day before. */
  @Day({ nullable: true }) validUntil: string | null;
  @Words(60, { nullable: true }) certificateNo: string | null;
  /** Downgraded or cancelled: no application before this day. */
  @Day({ nullable: true }) bannedUntil: string | null;
  /** A plaque that must be handed back is due by this day. */
  @Day({ nullable: true }) returnDueOn: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  /** The body, while an application is open: one at a time. */
  @Words(36, { nullable: true }) openKey: string | null;
  @State() state: RatingState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
