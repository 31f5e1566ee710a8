import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, flag, index, json, key, pointsAt, prose, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Supervision1764000001220 implements MigrationInterface {
  name = 'Supervision1764000001220';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('rating', [key(), ref('organizationId'), day('appliedOn'), flag('isUpgrade'), day('assessedOn', maybe), words('assessor', 120, maybe), whole('score', maybe), words('grade', 4, maybe), prose('opinion', maybe), day('gradedOn', maybe), day('validUntil', maybe), words('certificateNo', 60, maybe), day('bannedUntil', maybe), day('returnDueOn', maybe), day('endedOn', maybe), words('openKey', 36, maybe), state(), ...record()],
      [unique('ux_rating_certificate', 'certificateNo'), unique('ux_rating_open', 'openKey'), index('ix_rating_organization', 'organizationId', 'state'), index('ix_rating_valid', 'state', 'validUntil'), index('ix_rating_applied', 'appliedOn', 'id')],
      [pointsAt('fk_rating_organization', 'organizationId', 'organization')]));
    await q.createTable(table('party_record', [key(), ref('organizationId'), words('levelParent', 200, maybe), words('orgType', 24), words('coverage', 12), words('approvalNo', 60, maybe), day('establishedOn', maybe), words('instructor', 60, maybe), whole('memberCount'), json('steps'), state(), ...record()],
      [unique('ux_party_record_organization', 'organizationId'), index('ix_party_record_coverage', 'coverage', 'id'), index('ix_party_record_created', 'createdAt', 'id')],
      [pointsAt('fk_party_record_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['party_record', 'rating']) await q.dropTable(name);
  }
}
