import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, index, instant, key, keyWords, prose, record, ref, table, unique, words } from './table.js';

export class Divisions1764000000300 implements MigrationInterface {
  name = 'Divisions1764000000300';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('division', [key(), words('code', 12), words('name', 60), words('kind', 24), day('validFrom'), day('validUntil', { nullable: true }), ...record()], [unique('ux_division_code', 'code')]));
    await q.createTable(table('division_crosswalk', [key('divisionId'), keyWords('edition', 4), ref('unitId'), words('basis', 200)], [index('ix_division_crosswalk_unit', 'unitId', 'edition')]));
    await q.createTable(table('division_statement', [key(), ref('divisionId', { nullable: true }), words('scope', 60, { nullable: true }), words('measure', 40), words('value', 24), words('unit', 24), day('asOfOn'),
      words('source', 200), prose('note', { nullable: true }), instant('createdAt'), words('createdBy', 36)], [index('ix_division_statement_division', 'divisionId')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['division_statement', 'division_crosswalk', 'division']) await q.dropTable(name);
  }
}
