import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { day } from './table.js';

const added = [day('cardConfirmedOn', { nullable: true }), day('cardDueOn', { nullable: true })];

/** When somebody last said that a body's card is right. */
export class OrganizationCards1764000001700 implements MigrationInterface {
  name = 'OrganizationCards1764000001700';

  async up(q: QueryRunner): Promise<void> {
    await q.addColumns('organization', added.map((column) => new TableColumn(column)));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumns('organization', added.map(({ name }) => name));
  }
}
