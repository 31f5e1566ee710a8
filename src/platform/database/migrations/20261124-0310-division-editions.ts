import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { json } from './table.js';

/** To which editions a unit belongs is a fact of its own: a unit without a confirmed successor is counted under itself in both. */
export class DivisionEditions1764000000310 implements MigrationInterface {
  name = 'DivisionEditions1764000000310';

  async up(q: QueryRunner): Promise<void> {
    await q.addColumn('division', new TableColumn(json('editions', { nullable: true })));
    const own = (await q.query("SELECT divisionId, edition FROM division_crosswalk WHERE basis = '本版本单位' ORDER BY edition")) as { divisionId: string; edition: string }[];
    for (const id of new Set(own.map((o) => o.divisionId))) {
      await q.query('UPDATE division SET editions = ? WHERE id = ?', [JSON.stringify(own.filter((o) => o.divisionId === id).map((o) => o.edition)), id]);
    }
    await q.changeColumn('division', 'editions', new TableColumn(json('editions')));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumn('division', 'editions');
  }
}
