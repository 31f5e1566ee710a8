import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, fen, index, instant, key, pointsAt, prose, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

export class Governance1764000001100 implements MigrationInterface {
  name = 'Governance1764000001100';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('policy_document', [key(), words('title', 200), words('documentNo', 60), words('issuedBy', 120), day('issuedOn'), day('effectiveOn'), day('expiresOn', maybe), ref('supersededById', maybe), words('subject', 120), state(),
      instant('enactedKnownAt', maybe), day('endedOn', maybe), instant('endedKnownAt', maybe), ...record()],
    [unique('ux_policy_document_no', 'documentNo'), index('ix_policy_document_effective', 'effectiveOn', 'id'), index('ix_policy_document_issued', 'issuedOn', 'id'), index('ix_policy_document_superseded', 'supersededById')],
    [pointsAt('fk_policy_document_superseded', 'supersededById', 'policy_document')]));
    await q.createTable(table('meeting', [key(), words('kind', 24), words('title', 200), day('heldOn'), words('place', 200, maybe), words('convener', 120), prose('attendees'), prose('agenda', maybe), prose('decisions', maybe), state(), ...record()],
      [index('ix_meeting_held', 'heldOn', 'id'), index('ix_meeting_title', 'title', 'id')]));
    await q.createTable(table('meeting_task', [key(), ref('meetingId', maybe), words('title', 200), words('ownerUnit', 120), day('dueOn'), state(), day('doneOn', maybe), prose('result', maybe), ...record()],
      [index('ix_meeting_task_meeting', 'meetingId'), index('ix_meeting_task_due', 'dueOn', 'id'), index('ix_meeting_task_state', 'state', 'dueOn')],
      [pointsAt('fk_meeting_task_meeting', 'meetingId', 'meeting')]));
    await q.createTable(table('operator_contract', [key(), words('operator', 200), words('contractNo', 60), day('startsOn'), day('endsOn'), fen('amountFen'), prose('indicators'), state(), day('endedOn', maybe), ...record()],
      [unique('ux_operator_contract_no', 'contractNo'), index('ix_operator_contract_starts', 'startsOn', 'id')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['operator_contract', 'meeting_task', 'meeting', 'policy_document']) await q.dropTable(name);
  }
}
