import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { index, instant, json, key, pointsAt, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

/** Records that may be one body, and what became of those that were. */
export class Duplicates1764000001400 implements MigrationInterface {
  name = 'Duplicates1764000001400';

  async up(q: QueryRunner): Promise<void> {
    await q.addColumns('organization', [new TableColumn(ref('mergedIntoId', maybe)), new TableColumn(instant('mergedKnownAt', maybe)), new TableColumn(words('stateBefore', 24, maybe))]);
    await q.createTable(table('duplicate', [key(), ref('leftId'), ref('rightId'), whole('score'), json('reasons'), state(), ...record()],
      [unique('ux_duplicate_pair', 'leftId', 'rightId'), index('ix_duplicate_right', 'rightId'), index('ix_duplicate_state', 'state', 'score', 'id')],
      [pointsAt('fk_duplicate_left', 'leftId', 'organization'), pointsAt('fk_duplicate_right', 'rightId', 'organization')]));
    await q.createTable(table('duplicate_card', [key('organizationId'), whole('version')]));
    await q.createTable(table('duplicate_key', [key(), ref('organizationId'), words('word', 80)], [index('ix_duplicate_key', 'word', 'organizationId'), index('ix_duplicate_key_organization', 'organizationId')]));
    await q.createTable(table('merge', [key(), ref('survivorId'), ref('absorbedId'), json('choices'), words('reason', 1000), words('proposedBy', 36), words('confirmedBy', 36, maybe), instant('confirmedAt', maybe),
      json('itemsBefore', maybe), json('itemsTaken', maybe), words('codeMoved', 18, maybe), whole('linkCount'), state(), ...record()],
    [index('ix_merge_survivor', 'survivorId', 'state'), index('ix_merge_absorbed', 'absorbedId', 'state'), index('ix_merge_created', 'createdAt', 'id')],
    [pointsAt('fk_merge_survivor', 'survivorId', 'organization'), pointsAt('fk_merge_absorbed', 'absorbedId', 'organization')]));
    await q.createTable(table('merge_link', [key(), ref('mergeId'), words('kind', 40), words('field', 40), ref('rowId')], [index('ix_merge_link_merge', 'mergeId', 'kind')], [pointsAt('fk_merge_link_merge', 'mergeId', 'merge')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['merge_link', 'merge', 'duplicate_key', 'duplicate_card', 'duplicate']) await q.dropTable(name);
    for (const name of ['stateBefore', 'mergedKnownAt', 'mergedIntoId']) await q.dropColumn('organization', name);
  }
}
