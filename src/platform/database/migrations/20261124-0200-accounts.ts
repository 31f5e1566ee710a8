import type { MigrationInterface, QueryRunner } from 'typeorm';
import { flag, index, instant, json, key, keyWords, ref, state, table, unique, version, whole, words } from './table.js';

export class Accounts1764000000200 implements MigrationInterface {
  name = 'Accounts1764000000200';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('account', [key(), words('login', 60), words('name', 60), words('unit', 200, { nullable: true }), json('roles'), ref('organizationId', { nullable: true }), ref('divisionId', { nullable: true }),
      words('passwordHash', 200), flag('mustChangePassword'), instant('passwordChangedAt'), state(), version(), instant('createdAt'), words('createdBy', 36)], [unique('ux_account_login', 'login')]));
    await q.createTable(table('session', [key(), words('tokenHash', 64), ref('accountId'), words('csrfToken', 64), instant('createdAt'), instant('lastSeenAt'), instant('endsAt')],
      [unique('ux_session_token', 'tokenHash'), index('ix_session_account', 'accountId'), index('ix_session_end', 'endsAt')]));
    await q.createTable(table('failed_sign_in', [keyWords('id', 64), whole('failures'), instant('lastAt'), instant('lockedUntil', { nullable: true })]));
    await q.createTable(table('setup', [keyWords('id', 8), instant('doneAt')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['setup', 'failed_sign_in', 'session', 'account']) await q.dropTable(name);
  }
}
