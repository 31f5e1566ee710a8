import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, flag, index, instant, key, pointsAt, record, ref, state, table, unique, whole, words } from './table.js';

const maybe = { nullable: true };

export class Leverage1764000000800 implements MigrationInterface {
  name = 'Leverage1764000000800';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('contribution', [key(), words('number', 24), ref('organizationId'), ref('projectId', maybe), ref('incubationCaseId', maybe), words('counterparty', 200), words('counterpartyKind', 24), words('sourceClass', 24),
      words('form', 24), fen('amountFen'), fen('countedFen'), whole('quantity', maybe), words('unit', 20, maybe), flag('hasValuationProof'), words('purpose', 200, maybe), flag('isRestricted'), state(), day('pledgedOn', maybe),
      day('agreedOn', maybe), day('receivedOn', maybe), instant('receivedKnownAt', maybe), words('receiptNo', 60, maybe), words('receiptKey', 60, maybe), day('verifiedOn', maybe), instant('verifiedKnownAt', maybe),
      words('verifiedBy', 36, maybe), day('endedOn', maybe), instant('endedKnownAt', maybe), words('recordedBy', 36), ...record()],
    [unique('ux_contribution_number', 'number'), unique('ux_contribution_receipt', 'receiptKey'), index('ix_contribution_organization', 'organizationId'), index('ix_contribution_project', 'projectId'),
      index('ix_contribution_case', 'incubationCaseId'), index('ix_contribution_received', 'receivedOn', 'id'), index('ix_contribution_created', 'createdAt', 'id')],
    [pointsAt('fk_contribution_organization', 'organizationId', 'organization'), pointsAt('fk_contribution_project', 'projectId', 'project'), pointsAt('fk_contribution_case', 'incubationCaseId', 'incubation_case')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('contribution');
  }
}
