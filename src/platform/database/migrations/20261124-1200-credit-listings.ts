import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, flag, index, key, pointsAt, prose, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

export class CreditListings1764000001200 implements MigrationInterface {
  name = 'CreditListings1764000001200';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('credit_listing', [key(), words('number', 24), ref('organizationId'), words('kind', 12), words('cause', 24), prose('basis'), words('documentNo', 60, maybe), day('aroseOn'), day('recordDueOn'), flag('isLate'), day('listedOn'), day('restartedOn', maybe), day('dutyFulfilledOn', maybe), day('removableOn', maybe), day('endedOn', maybe), words('activeKey', 80, maybe), state(), ...record()],
      [unique('ux_credit_listing_number', 'number'), unique('ux_credit_listing_active', 'activeKey'), index('ix_credit_listing_organization', 'organizationId', 'state'), index('ix_credit_listing_listed', 'listedOn', 'id'), index('ix_credit_listing_state', 'state', 'kind', 'listedOn')],
      [pointsAt('fk_credit_listing_organization', 'organizationId', 'organization')]));
    await q.createTable(table('penalty', [key(), ref('organizationId'), words('kind', 24), words('authority', 120), words('documentNo', 60), day('decidedOn'), fen('amountFen'), prose('facts'), words('listingCause', 24, maybe), day('executedOn', maybe), day('revokedOn', maybe), state(), ...record()],
      [unique('ux_penalty_document', 'documentNo'), index('ix_penalty_organization', 'organizationId', 'decidedOn'), index('ix_penalty_decided', 'decidedOn', 'id')],
      [pointsAt('fk_penalty_organization', 'organizationId', 'organization')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['penalty', 'credit_listing']) await q.dropTable(name);
  }
}
