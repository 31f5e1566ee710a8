import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, index, instant, key, pointsAt, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Funds1764000000700 implements MigrationInterface {
  name = 'Funds1764000000700';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('tranche', [key(), ref('projectId'), ref('organizationId'), whole('sequence'), whole('shareBp'), fen('amountFen'), state(), words('requestedBy', 36, maybe), day('requestedOn', maybe), words('approvedBy', 36, maybe),
      day('approvedOn', maybe), words('paidBy', 36, maybe), day('paidOn', maybe), instant('paidKnownAt', maybe), words('bankReference', 60, maybe), day('cancelledOn', maybe), ...record()],
    [unique('ux_tranche_sequence', 'projectId', 'sequence'), unique('ux_tranche_bank_reference', 'bankReference'), index('ix_tranche_organization', 'organizationId'), index('ix_tranche_state', 'state', 'createdAt'), index('ix_tranche_paid', 'paidOn', 'id')],
    [pointsAt('fk_tranche_project', 'projectId', 'project'), pointsAt('fk_tranche_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('tranche');
  }
}
