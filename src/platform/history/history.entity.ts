import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, KeyWords, Long, Ref, Whole, Words } from '../database/columns.js';

/** Who moved what, when, from where to where, and why. Never changed, never removed. */
@Entity('history')
@Index('ux_history_lane', ['lane', 'position'], { unique: true })
@Index('ix_history_subject', ['subjectId', 'at'])
export class HistoryEntry {
  @Key() id: string;
  @Whole() lane: number;
  /** 1, 2, 3 … within the lane, without a gap. */
  @Long() position: number;
  @Words(40) subjectType: string;
  @Ref() subjectId: string;
  @Words(40) move: string;
  @Words(24, { nullable: true }) fromState: string | null;
  @Words(24, { nullable: true }) toState: string | null;
  @Words(36) actorId: string;
  @Words(60) actorName: string;
  @Instant() at: Date;
  @Words(1000, { nullable: true }) reason: string | null;
  /** field → [before, after]; secrets are written as ['•', '•']. */
  @Json() changes: Record<string, [unknown, unknown]>;
  @Words(64) hash: string;
}

/** Where each lane's chain stands: without it the newest rows could be cut off unseen. */
@Entity('history_head')
export class HistoryHead {
  @KeyWords(8) lane: string;
  @Long() position: number;
  @Words(64) hash: string;
}
