import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, index, instant, key, pointsAt, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

export class Honours1764000001000 implements MigrationInterface {
  name = 'Honours1764000001000';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('honoree', [key(), words('kind', 12), words('name', 200), ref('organizationId', maybe), words('identity', 64), instant('createdAt'), words('createdBy', 36)],
      [unique('ux_honoree_identity', 'identity'), index('ix_honoree_name', 'name', 'id'), index('ix_honoree_organization', 'organizationId')],
      [pointsAt('fk_honoree_organization', 'organizationId', 'organization')]));
    await q.createTable(table('honour', [key(), ref('honoreeId'), words('honoreeKind', 12), ref('organizationId', maybe), words('title', 200), words('kind', 24), words('level', 24), words('grantedBy', 120), day('grantedOn'),
      words('documentNo', 60, maybe), day('consentOn', maybe), state(), day('verifiedOn', maybe), instant('verifiedKnownAt', maybe), words('verifiedBy', 36, maybe), day('rejectedOn', maybe), day('revokedOn', maybe),
      instant('revokedKnownAt', maybe), ...record()],
    [index('ix_honour_honoree', 'honoreeId', 'grantedOn'), index('ix_honour_organization', 'organizationId'), index('ix_honour_granted', 'grantedOn', 'id'), index('ix_honour_created', 'createdAt', 'id')],
    [pointsAt('fk_honour_honoree', 'honoreeId', 'honoree'), pointsAt('fk_honour_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('honour');
    await q.dropTable('honoree');
  }
}
