import { Entity, Index } from 'typeorm';
import { Day, Key, Ref, Whole } from '../../platform/database/columns.js';

/** That a volunteer served at an activity, and for how long. */
@Entity('attendance')
@Index('ux_attendance_activity', ['activityId', 'volunteerId'], { unique: true })
@Index('ix_attendance_volunteer', ['volunteerId', 'heldOn'])
export class Attendance {
  @Key() id: string;
  @Ref({ to: 'Activity', fk: 'fk_attendance_activity' }) activityId: string;
  @Ref({ to: 'Volunteer', fk: 'fk_attendance_volunteer' }) volunteerId: string;
  /** The activity's day, so that a person's day is found by one index. */
  @Day() heldOn: string;
  /** Actual service time. */
  @Whole() minutes: number;
}
