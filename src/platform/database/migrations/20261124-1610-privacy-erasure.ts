import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, index, instant, json, key, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

export class PrivacyErasure1764000001610 implements MigrationInterface {
  name = 'PrivacyErasure1764000001610';

  async up(q: QueryRunner): Promise<void> {
    // Plain SQL: the query runner of one engine would copy the whole table for a column that may be empty.
    await q.query('ALTER TABLE volunteer ADD COLUMN erasedOn varchar(10)');
    await q.createTable(table('person_request', [key(), words('number', 24), words('kind', 24), words('resource', 40), ref('subjectId'), json('others'), words('basis', 500), day('requestedOn'), day('dueOn'), state(),
      day('decidedOn', maybe), instant('decidedKnownAt', maybe), words('decidedBy', 36, maybe), json('outcome', maybe), ...record()],
    [unique('ux_person_request_number', 'number'), index('ix_person_request_subject', 'subjectId'), index('ix_person_request_due', 'state', 'dueOn')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('person_request');
    await q.query('ALTER TABLE volunteer DROP COLUMN erasedOn');
  }
}
