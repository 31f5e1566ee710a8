import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { flag, index, instant, key, long, ref, table, unique, words } from './table.js';

export class AccountsSecondFactor1764000001500 implements MigrationInterface {
  name = 'AccountsSecondFactor1764000001500';

  async up(q: QueryRunner): Promise<void> {
    const tables: Table[] = [
      table('second_factor', [key(), words('secret', 200), instant('confirmedAt', { nullable: true }), long('lastStep')]),
      table('recovery_code', [key(), ref('accountId'), words('codeHash', 64), instant('usedAt', { nullable: true })], [unique('ux_recovery_code', 'codeHash'), index('ix_recovery_code_account', 'accountId')]),
      table('invitation', [key(), words('tokenHash', 64), instant('expiresAt'), instant('createdAt'), words('createdBy', 36)], [unique('ux_invitation_token', 'tokenHash')]),
      table('past_password', [key(), ref('accountId'), words('passwordHash', 200)], [index('ix_past_password_account', 'accountId', 'id')]),
    ];
    for (const one of tables) await q.createTable(one);
    await q.addColumn('account', new TableColumn(flag('isRepresentative')));
    await q.addColumns('session', [new TableColumn(words('device', 200, { nullable: true })), new TableColumn(words('address', 64, { nullable: true }))]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumns('session', ['device', 'address']);
    await q.dropColumn('account', 'isRepresentative');
    for (const name of ['past_password', 'invitation', 'recovery_code', 'second_factor']) await q.dropTable(name);
  }
}
