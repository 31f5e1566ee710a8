import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, index, instant, key, pointsAt, prose, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Incubation1764000000500 implements MigrationInterface {
  name = 'Incubation1764000000500';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('incubation_case', [key(), words('number', 24), ref('organizationId'), words('mode', 24), words('tier', 24), state(), day('appliedOn'), day('admittedOn', maybe), day('movedInOn', maybe),
      instant('movedInKnownAt', maybe), day('dueOn', maybe), whole('extensionsLeft'), day('assessedOn', maybe), whole('score', maybe), words('outcome', 24, maybe), words('exitKind', 24, maybe), day('exitedOn', maybe),
      instant('exitedKnownAt', maybe), day('handoverDueOn', maybe), day('handedOverOn', maybe), prose('plan', maybe), words('mentor', 60, maybe), ...record()],
    [unique('ux_incubation_case_number', 'number'), index('ix_incubation_case_organization', 'organizationId', 'movedInOn'), index('ix_incubation_case_state', 'state', 'dueOn'), index('ix_incubation_case_moved_in', 'movedInOn', 'id')],
    [pointsAt('fk_incubation_case_organization', 'organizationId', 'organization')]));
    await q.createTable(table('incubation_service', [key(), ref('caseId'), words('kind', 24), words('topic', 200), day('heldOn'), whole('minutes'), whole('participants'), words('provider', 120), whole('satisfaction', maybe),
      instant('createdAt'), words('createdBy', 36)], [index('ix_incubation_service_case', 'caseId', 'heldOn')], [pointsAt('fk_incubation_service_case', 'caseId', 'incubation_case')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['incubation_service', 'incubation_case']) await q.dropTable(name);
  }
}
