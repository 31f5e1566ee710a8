import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, index, instant, key, pointsAt, prose, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

export class Projects1764000000600 implements MigrationInterface {
  name = 'Projects1764000000600';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('project', [key(), words('number', 24), ref('organizationId'), words('name', 200), words('program', 120), prose('purpose'), ref('divisionId', maybe), day('startsOn'), day('endsOn'), fen('budgetFen'),
      fen('askedFen'), fen('awardedFen', maybe), state(), instant('submittedAt', maybe), words('submittedBy', 36, maybe), day('decidedOn', maybe), words('decidedBy', 36, maybe), words('agreementNo', 60, maybe), day('agreedOn', maybe),
      instant('agreedKnownAt', maybe), day('closedOn', maybe), instant('closedKnownAt', maybe), ...record()],
    [unique('ux_project_number', 'number'), unique('ux_project_agreement', 'agreementNo'), index('ix_project_organization', 'organizationId', 'program'), index('ix_project_division', 'divisionId'),
      index('ix_project_state', 'state', 'createdAt'), index('ix_project_agreed', 'agreedOn', 'id')],
    [pointsAt('fk_project_organization', 'organizationId', 'organization'), pointsAt('fk_project_division', 'divisionId', 'division')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('project');
  }
}
