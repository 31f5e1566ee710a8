import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, index, instant, json, key, keyWords, long, prose, ref, table, unique, version, whole, words } from './table.js';

const LANES = 16;

/** The tables that every room leans on. */
export class House1764000000100 implements MigrationInterface {
  name = 'House1764000000100';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('history', [key(), whole('lane'), long('position'), words('subjectType', 40), ref('subjectId'), words('move', 40),
      words('fromState', 24, { nullable: true }), words('toState', 24, { nullable: true }), words('actorId', 36), words('actorName', 60), instant('at'),
      words('reason', 1000, { nullable: true }), json('changes'), words('hash', 64)],
    [unique('ux_history_lane', 'lane', 'position'), index('ix_history_subject', 'subjectId', 'at')]));
    await q.createTable(table('history_head', [keyWords('lane', 8), long('position'), words('hash', 64)]));
    for (let lane = 0; lane < LANES; lane++) {
      await q.query('INSERT INTO history_head (lane, position, hash) VALUES (?, ?, ?)', [String(lane), 0, '0'.repeat(64)]);
    }
    await q.createTable(table('announcement', [key(), words('name', 80), json('body'), words('state', 24), instant('createdAt'), instant('nextAt'), whole('attempts'),
      instant('deliveredAt', { nullable: true }), prose('lastError', { nullable: true }), version()], [index('ix_announcement_due', 'state', 'nextAt')]));
    await q.createTable(table('delivery', [key('announcementId'), keyWords('reaction', 80), instant('at')]));
    await q.createTable(table('timetable_slot', [keyWords('entry', 80), instant('takenFor')]));
    await q.createTable(table('parameter_value', [key(), words('parameter', 80), json('value'), day('inForceOn'), words('source', 200), words('reason', 1000), instant('createdAt'), words('createdBy', 36)],
      [unique('ux_parameter_value_day', 'parameter', 'inForceOn')]));
    await q.createTable(table('holiday', [keyWords('day', 10), words('name', 40), words('kind', 24), words('source', 200), instant('createdAt'), words('createdBy', 36)]));
    await q.createTable(table('number_sequence', [keyWords('series', 40), whole('lastNumber')]));
    await q.createTable(table('idempotent_answer', [keyWords('id', 64), words('request', 64), whole('status'), prose('body'), instant('createdAt')], [index('ix_idempotent_answer_age', 'createdAt')]));
    await q.createTable(table('stored_file', [key(), words('sha256', 64), long('sizeBytes'), words('mediaType', 100), words('name', 200), instant('createdAt'), words('createdBy', 36)], [index('ix_stored_file_hash', 'sha256')]));
    await q.createTable(table('evidence', [key(), words('subjectType', 40), ref('subjectId'), ref('fileId'), words('label', 120), instant('addedAt'), words('addedBy', 36), words('addedByName', 60)],
      [index('ix_evidence_subject', 'subjectId', 'addedAt'), index('ix_evidence_file', 'fileId')]));
  }

  async down(q: QueryRunner): Promise<void> {
    for (const name of ['evidence', 'stored_file', 'idempotent_answer', 'number_sequence', 'holiday', 'parameter_value', 'timetable_slot', 'delivery', 'announcement', 'history_head', 'history']) await q.dropTable(name);
  }
}
