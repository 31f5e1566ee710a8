import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { day, index, instant, json, key, pointsAt, ref, table, words } from './table.js';

const maybe = { nullable: true };
const added = [words('legalForm', 24, maybe), words('activityArea', 120, maybe), words('formerNames', 1000, maybe), ref('succeededById', maybe), ref('splitFromId', maybe)];

/** What the registered items of a body were before, and where a body went on. */
export class OrganizationItems1764000001300 implements MigrationInterface {
  name = 'OrganizationItems1764000001300';

  async up(q: QueryRunner): Promise<void> {
    await q.addColumns('organization', added.map((column) => new TableColumn(column)));
    await q.createTable(table('organization_item', [key(), ref('organizationId'), words('item', 40), json('value'), json('next', maybe), words('valueKey', 200, maybe), day('fromOn', maybe), day('untilOn'), words('way', 24), ref('caseId', maybe),
      words('reason', 1000, maybe), instant('recordedAt'), words('recordedBy', 36), words('recordedByName', 60)],
    [index('ix_organization_item', 'organizationId', 'item', 'untilOn'), index('ix_organization_item_value_key', 'valueKey')], [pointsAt('fk_organization_item_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('organization_item');
    await q.dropColumns('organization', added.map(({ name }) => name));
  }
}
