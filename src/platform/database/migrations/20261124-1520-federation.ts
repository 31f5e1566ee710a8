import type { MigrationInterface, QueryRunner } from 'typeorm';
import { instant, key, table, unique, words } from './table.js';

export class Federation1764000001520 implements MigrationInterface {
  name = 'Federation1764000001520';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('sign_in_binding', [key(), words('issuer', 200), words('subjectHash', 64), instant('createdAt')], [unique('ux_sign_in_binding_subject', 'subjectHash')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('sign_in_binding');
  }
}
