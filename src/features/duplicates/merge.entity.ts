import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { MergeState } from './duplicates.machine.js';
import type { Choices, Items } from './merges.rules.js';

/** One record absorbed by another: who proposed it, who confirmed, what was taken over. */
@Entity('merge')
@Index('ix_merge_survivor', ['survivorId', 'state'])
@Index('ix_merge_absorbed', ['absorbedId', 'state'])
@Index('ix_merge_created', ['createdAt', 'id'])
export class Merge {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_merge_survivor' }) survivorId: string;
  @Ref({ to: 'Organization', fk: 'fk_merge_absorbed' }) absorbedId: string;
  @Json() choices: Choices;
  @Words(1000) reason: string;
  @Words(36) proposedBy: string;
  @Words(36, { nullable: true }) confirmedBy: string | null;
  @Instant({ nullable: true }) confirmedAt: Date | null;
  /** The survivor's items as the merge found and as it left them; sealed ones stay sealed. */
  @Json({ nullable: true }) itemsBefore: Items | null;
  @Json({ nullable: true }) itemsTaken: Items | null;
  /** The absorbed record's code, when it went to the survivor. */
  @Words(18, { nullable: true }) codeMoved: string | null;
  /** How many rows of all rooms went to the survivor. */
  @Whole() linkCount: number;
  @State() state: MergeState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** One row that went from the absorbed record to the survivor: what an undo brings back, and nothing else. */
@Entity('merge_link')
@Index('ix_merge_link_merge', ['mergeId', 'kind'])
export class MergeLink {
  @Key() id: string;
  @Ref({ to: 'Merge', fk: 'fk_merge_link_merge' }) mergeId: string;
  /** As in the history: `project`. */
  @Words(40) kind: string;
  @Words(40) field: string;
  @Ref() rowId: string;
}
