import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { instant, json, key, table, unique, words } from './table.js';

/** How a source's columns are read is remembered, and an import says where its mapping comes from. */
export class WorkbookMappings1764000001410 implements MigrationInterface {
  name = 'WorkbookMappings1764000001410';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('workbook_mapping', [key(), words('book', 40), words('origin', 220), json('mapping'), instant('usedAt'), words('savedBy', 36)], [unique('ux_workbook_mapping', 'book', 'origin')]));
    await q.addColumns('register_import', [new TableColumn(words('mappedBy', 24, { nullable: true })), new TableColumn(words('sourceName', 200, { nullable: true }))]);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['sourceName', 'mappedBy']) await q.dropColumn('register_import', name);
    await q.dropTable('workbook_mapping');
  }
}
