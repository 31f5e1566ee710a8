import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, instant, json, key, prose, ref, state, table, unique, version, whole, words } from './table.js';

export class Clients1764000001510 implements MigrationInterface {
  name = 'Clients1764000001510';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('api_client', [key(), words('clientId', 40), words('name', 60), prose('purpose'), json('scopes'), json('roles'), ref('organizationId', { nullable: true }), ref('divisionId', { nullable: true }),
      whole('quotaPerMinute'), words('secretHash', 64), instant('secretExpiresAt'), state(), version(), instant('createdAt'), words('createdBy', 36)], [unique('ux_api_client_login', 'clientId')]));
    await q.createTable(table('client_token', [key(), words('tokenHash', 64), ref('clientId'), json('scopes'), instant('endsAt')],
      [unique('ux_client_token', 'tokenHash'), index('ix_client_token_client', 'clientId'), index('ix_client_token_end', 'endsAt')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['client_token', 'api_client']) await q.dropTable(name);
  }
}
