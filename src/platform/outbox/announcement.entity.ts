import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, KeyWords, Prose, Version, Whole, Words } from '../database/columns.js';

export const ANNOUNCEMENT_STATES = ['waiting', 'delivered', 'parked'] as const;
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number];

/** Something that happened, written in the same transaction as the change itself. The table is the queue's truth. */
@Entity('announcement')
@Index('ix_announcement_due', ['state', 'nextAt'])
export class Announcement {
  @Key() id: string;
  @Words(80) name: string;
  @Json() body: Record<string, unknown>;
  @Words(24) state: AnnouncementState;
  @Instant() createdAt: Date;
  /** Not to be tried before; also the lease of whoever tries now. */
  @Instant() nextAt: Date;
  @Whole() attempts: number;
  @Instant({ nullable: true }) deliveredAt: Date | null;
  @Prose({ nullable: true }) lastError: string | null;
  @Version() version: number;
}

/** That one reaction has heard one announcement; written together with what the reaction did, so it happens once. */
@Entity('delivery')
export class Delivery {
  @Key() announcementId: string;
  @KeyWords(80) reaction: string;
  @Instant() at: Date;
}
