import { Entity } from 'typeorm';
import { Instant, KeyWords } from '../database/columns.js';

/** When each entry of the timetable was last taken up; moving it forward claims the slot for one process. */
@Entity('timetable_slot')
export class TimetableSlot {
  @KeyWords(80) entry: string;
  @Instant() takenFor: Date;
}
