import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { flag, index, instant, key, pointsAt, prose, ref, state, table, unique, version, words } from './table.js';

export class Access1764000001530 implements MigrationInterface {
  name = 'Access1764000001530';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('access_application', [key(), ref('organizationId'), words('name', 60), words('phone', 200), words('phoneIndex', 64), flag('isRepresentative'), prose('statement'),
      words('openKey', 64, { nullable: true }), state(), words('decidedBy', 36, { nullable: true }), ref('accountId', { nullable: true }), version(), instant('createdAt'), words('createdBy', 36)],
    [unique('ux_access_application_open', 'openKey'), index('ix_access_application_organization', 'organizationId'), index('ix_access_application_state', 'state', 'createdAt')],
    [pointsAt('fk_access_application_organization', 'organizationId', 'organization')]));
    await q.addColumn('account', new TableColumn(ref('representsId', { nullable: true })));
    await q.createIndex('account', new TableIndex(unique('ux_account_represents', 'representsId')));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropIndex('account', 'ux_account_represents');
    await q.dropColumn('account', 'representsId');
    await q.dropTable('access_application');
  }
}
