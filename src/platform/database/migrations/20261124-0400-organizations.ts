import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, flag, index, instant, key, pointsAt, prose, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Organizations1764000000400 implements MigrationInterface {
  name = 'Organizations1764000000400';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('organization', [key(), words('name', 200), words('searchText', 1000), words('type', 24), words('uscc', 18, maybe), state(), ref('divisionId', maybe), day('registeredOn', maybe),
      instant('registeredKnownAt', maybe), day('filedOn', maybe), day('closedOn', maybe), instant('closedKnownAt', maybe), words('sector', 40, maybe), words('address', 300, maybe), words('legalRepresentative', 60, maybe),
      words('contactPhone', 200, maybe), words('contactPhoneIndex', 64, maybe), words('supervisoryUnit', 120, maybe), flag('isDirectlyRegistered'), prose('purpose', maybe), prose('businessScope', maybe),
      fen('fundsFen', maybe), whole('memberCount', maybe), ...record()],
    [unique('ux_organization_uscc', 'uscc'), index('ix_organization_name', 'name', 'id'), index('ix_organization_state_registered', 'state', 'registeredOn'), index('ix_organization_division', 'divisionId')],
    [pointsAt('fk_organization_division', 'divisionId', 'division')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('organization');
  }
}
