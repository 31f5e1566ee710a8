import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, instant, json, key, keyWords, ref, table, whole, words } from './table.js';

export class PrivacyDisclosures1764000001600 implements MigrationInterface {
  name = 'PrivacyDisclosures1764000001600';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('disclosure', [key(), instant('at'), words('accountId', 36), words('accountName', 60), words('resource', 40), ref('subjectId'), json('fields'), words('purpose', 24), words('reason', 500)],
      [index('ix_disclosure_at', 'at', 'id'), index('ix_disclosure_account', 'accountId', 'at'), index('ix_disclosure_subject', 'subjectId', 'at')]));
    await q.createTable(table('disclosure_count', [keyWords('accountId', 36), instant('hourFrom'), whole('shown')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['disclosure_count', 'disclosure']) await q.dropTable(name);
  }
}
