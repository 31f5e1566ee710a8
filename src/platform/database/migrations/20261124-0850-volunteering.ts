import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, flag, index, instant, key, pointsAt, prose, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Volunteering1764000000850 implements MigrationInterface {
  name = 'Volunteering1764000000850';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('volunteer', [key(), words('number', 24), words('name', 60), words('searchText', 300), words('phone', 200, maybe), words('phoneIndex', 64, maybe), words('districtOfResidence', 60, maybe),
      ref('organizationId', maybe), day('joinedOn'), day('leftOn', maybe), state(), ...record()],
    [unique('ux_volunteer_number', 'number'), unique('ux_volunteer_person', 'phoneIndex', 'name'), index('ix_volunteer_name', 'name', 'id'), index('ix_volunteer_organization', 'organizationId')],
    [pointsAt('fk_volunteer_organization', 'organizationId', 'organization')]));
    await q.createTable(table('activity', [key(), words('name', 200), words('searchText', 1000), ref('organizationId'), ref('projectId', maybe), ref('divisionId', maybe), words('place', 200), words('kind', 24),
      instant('startsAt'), instant('endsAt'), day('heldOn'), state(), whole('volunteerCount'), whole('volunteerMinutes'), whole('beneficiaryVisits'), whole('beneficiaryPersons', maybe), prose('summary', maybe),
      words('recordedBy', 36, maybe), instant('recordedKnownAt', maybe), flag('isLate'), words('confirmedBy', 36, maybe), day('confirmedOn', maybe), instant('cancelledKnownAt', maybe), ...record()],
    [index('ix_activity_organization', 'organizationId', 'startsAt', 'id'), index('ix_activity_project', 'projectId'), index('ix_activity_division', 'divisionId'), index('ix_activity_starts', 'startsAt', 'id'),
      index('ix_activity_held', 'state', 'heldOn')],
    [pointsAt('fk_activity_organization', 'organizationId', 'organization'), pointsAt('fk_activity_project', 'projectId', 'project'), pointsAt('fk_activity_division', 'divisionId', 'division')]));
    await q.createTable(table('attendance', [key(), ref('activityId'), ref('volunteerId'), day('heldOn'), whole('minutes')],
      [unique('ux_attendance_activity', 'activityId', 'volunteerId'), index('ix_attendance_volunteer', 'volunteerId', 'heldOn')],
      [pointsAt('fk_attendance_activity', 'activityId', 'activity'), pointsAt('fk_attendance_volunteer', 'volunteerId', 'volunteer')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['attendance', 'activity', 'volunteer']) await q.dropTable(name);
  }
}
