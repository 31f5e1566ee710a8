import type { MigrationInterface, QueryRunner } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { day, index, key, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

/** The day of consent on an honour becomes a consent of its own; volunteers may have a day of birth. */
export class Consents1764000001620 implements MigrationInterface {
  name = 'Consents1764000001620';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('consent', [key(), words('scope', 24), words('resource', 40), ref('subjectId'), words('openKey', 64, maybe), day('givenOn'), words('givenBy', 12), words('guardianName', 60, maybe), words('guardianRelation', 24, maybe),
      words('guardianPhone', 200, maybe), words('guardianPhoneIndex', 64, maybe), state(), day('withdrawnOn', maybe), words('withdrawalReason', 1000, maybe), ...record()],
    [unique('ux_consent_open', 'openKey'), index('ix_consent_subject', 'subjectId', 'scope', 'state'), index('ix_consent_created', 'createdAt', 'id')]));
    const honours = (await q.query('SELECT id FROM honour WHERE consentOn IS NOT NULL')) as { id: string }[];
    for (const { id } of honours) {
      await q.query(`INSERT INTO consent (id, scope, resource, subjectId, openKey, givenOn, givenBy, state, version, createdAt, createdBy)
        SELECT ?, 'honourPublication', 'honours', h.id, ?, h.consentOn, 'self', 'given', 1, h.createdAt, h.createdBy FROM honour h WHERE h.id = ?`, [uuidv7(), `honourPublication|${id}`, id]);
    }
    await q.query('ALTER TABLE honour DROP COLUMN consentOn');
    await q.query('ALTER TABLE volunteer ADD COLUMN birthDate varchar(200)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE volunteer DROP COLUMN birthDate');
    await q.query('ALTER TABLE honour ADD COLUMN consentOn varchar(10)');
    await q.query("UPDATE honour SET consentOn = (SELECT MIN(k.givenOn) FROM consent k WHERE k.scope = 'honourPublication' AND k.state = 'given' AND k.subjectId IN (honour.id, honour.honoreeId))");
    await q.dropTable('consent');
  }
}
