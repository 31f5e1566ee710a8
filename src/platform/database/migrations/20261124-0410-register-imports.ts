import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { nameKey } from '../../../kernel/names.js';
import { index, instant, json, key, pointsAt, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

/** Workbooks on their way into the register, their rows, and the name by which a row without a code finds its body. */
export class RegisterImports1764000000410 implements MigrationInterface {
  name = 'RegisterImports1764000000410';

  async up(q: QueryRunner): Promise<void> {
    await q.addColumn('organization', new TableColumn(words('nameKey', 200, maybe)));
    for (const { id, name } of (await q.query('SELECT id, name FROM organization')) as { id: string; name: string }[]) {
      await q.query('UPDATE organization SET nameKey = ? WHERE id = ?', [nameKey(name), id]);
    }
    await q.changeColumn('organization', 'nameKey', new TableColumn(words('nameKey', 200)));
    await q.createIndex('organization', new TableIndex(index('ix_organization_name_key', 'nameKey')));
    await q.createTable(table('register_import', [key(), ref('fileId'), words('fileName', 200), ref('checkId'), state(), json('columns'), json('mapping'), json('counts'), whole('done'), whole('total'),
      json('confirmedAs', maybe), instant('confirmedAt', maybe), instant('finishedAt', maybe), ...record()],
    [unique('ux_register_import_check', 'checkId'), index('ix_register_import_created', 'createdAt'), index('ix_register_import_file', 'fileId')],
    [pointsAt('fk_register_import_file', 'fileId', 'stored_file')]));
    await q.createTable(table('register_import_row', [key(), ref('checkId'), whole('rowNo'), words('outcome', 24), json('given'), words('contactPhone', 200, maybe), json('problems'), ref('organizationId', maybe), instant('appliedAt', maybe)],
      [unique('ux_register_import_row', 'checkId', 'rowNo'), index('ix_register_import_row_outcome', 'checkId', 'outcome', 'rowNo')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('register_import_row');
    await q.dropTable('register_import');
    await q.dropIndex('organization', 'ix_organization_name_key');
    await q.dropColumn('organization', 'nameKey');
  }
}
