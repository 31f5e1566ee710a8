import { Entity, Index } from 'typeorm';
import { Day, Instant, Json, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { RequestKind } from './privacy.rules.js';
import type { RequestState } from './privacy.machine.js';

/** Somebody asks what is held about them, or that it goes. */
@Entity('person_request')
@Index('ux_person_request_number', ['number'], { unique: true })
@Index('ix_person_request_subject', ['subjectId'])
@Index('ix_person_request_due', ['state', 'dueOn'])
export class PersonRequest {
  @Key() id: string;
  @Words(24) number: string;
  @Words(24) kind: RequestKind;
  /** The record that stands for the person. */
  @Words(40) resource: string;
  @Ref() subjectId: string;
  /** More records of the same person. */
  @Json() others: { resource: string; id: string }[];
  /** How the person asked, and how it was made sure that it is this person. */
  @Words(500) basis: string;
  @Day() requestedOn: string;
  /** The day by which it is answered. */
  @Day() dueOn: string;
  @State() state: RequestState;
  @Day({ nullable: true }) decidedOn: string | null;
  @Instant({ nullable: true }) decidedKnownAt: Date | null;
  @Words(36, { nullable: true }) decidedBy: string | null;
  /** Of an erasure: how many rows of which table were changed. */
  @Json({ nullable: true }) outcome: Record<string, number> | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  /** May not decide it. */
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
