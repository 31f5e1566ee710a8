import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Prose, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { MeetingState, TaskState } from './governance.machine.js';
import type { MeetingKind } from './governance.rules.js';

/** One session: called for a day, held, and what it decided. */
@Entity('meeting')
@Index('ix_meeting_held', ['heldOn', 'id'])
@Index('ix_meeting_title', ['title', 'id'])
export class Meeting {
  @Key() id: string;
  @Words(24) kind: MeetingKind;
  @Words(200) title: string;
  /** While planned, the day it is called for. */
  @Day() heldOn: string;
  @Words(200, { nullable: true }) place: string | null;
  @Words(120) convener: string;
  @Prose() attendees: string;
  @Prose({ nullable: true }) agenda: string | null;
  @Prose({ nullable: true }) decisions: string | null;
  @State() state: MeetingState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** What a unit was asked to do, by when; from a meeting or without one. */
@Entity('meeting_task')
@Index('ix_meeting_task_meeting', ['meetingId'])
@Index('ix_meeting_task_due', ['dueOn', 'id'])
@Index('ix_meeting_task_state', ['state', 'dueOn'])
export class MeetingTask {
  @Key() id: string;
  @Ref({ nullable: true, to: 'Meeting', fk: 'fk_meeting_task_meeting' }) meetingId: string | null;
  @Words(200) title: string;
  @Words(120) ownerUnit: string;
  @Day() dueOn: string;
  @State() state: TaskState;
  @Day({ nullable: true }) doneOn: string | null;
  @Prose({ nullable: true }) result: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
