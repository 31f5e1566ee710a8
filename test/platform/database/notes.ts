import { Entity, Index, type MigrationInterface, type QueryRunner } from 'typeorm';
import { Flag, Instant, Json, Key, Long, Ref, Words } from '../../../src/platform/database/columns.js';
import { flag, instant, json, key, long, pointsAt, index, ref, table, unique, words } from '../../../src/platform/database/migrations/table.js';

/** A table of the tests' own: what the door to the database promises does not depend on any room. */
@Entity('note')
@Index('ux_note_title', ['title'], { unique: true })
@Index('ix_note_after', ['afterId'])
export class Note {
  @Key() id: string;
  @Words(40) title: string;
  @Long() count: number;
  @Instant({ nullable: true }) at: Date | null;
  @Json({ nullable: true }) body: Record<string, unknown> | null;
  @Flag() isRead: boolean;
  @Ref({ nullable: true, to: 'Note', fk: 'fk_note_after' }) afterId: string | null;
}

class Notes1764000000001 implements MigrationInterface {
  name = 'Notes1764000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('note', [key(), words('title', 40), long('count'), instant('at', { nullable: true }), json('body', { nullable: true }), flag('isRead'), ref('afterId', { nullable: true })],
      [unique('ux_note_title', 'title'), index('ix_note_after', 'afterId')], [pointsAt('fk_note_after', 'afterId', 'note')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('note');
  }
}

export const notes = { entities: [Note], migrations: [Notes1764000000001] };
export const note = (id: string, more: Partial<Note> = {}): Note => ({ id, title: id, count: 0, at: null, body: null, isRead: false, afterId: null, ...more });
