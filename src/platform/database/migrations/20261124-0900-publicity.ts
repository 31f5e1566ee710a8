import type { MigrationInterface, QueryRunner } from 'typeorm';
import { day, index, instant, key, pointsAt, record, ref, state, table, unique, words } from './table.js';

const maybe = { nullable: true };

export class Publicity1764000000900 implements MigrationInterface {
  name = 'Publicity1764000000900';

  async up(q: QueryRunner): Promise<void> {
    await q.createTable(table('media_report', [key(), words('title', 200), words('medium', 120), words('level', 24), day('publishedOn'), words('url', 500, maybe), words('page', 64, maybe), ref('reprintOfId', maybe),
      ref('organizationId', maybe), ref('activityId', maybe), state(), day('verifiedOn', maybe), words('verifiedBy', 36, maybe), day('rejectedOn', maybe), instant('rejectedKnownAt', maybe), ...record()],
    [unique('ux_media_report_page', 'page'), index('ix_media_report_published', 'publishedOn', 'id'), index('ix_media_report_title', 'title', 'id'), index('ix_media_report_reprint', 'reprintOfId'),
      index('ix_media_report_organization', 'organizationId'), index('ix_media_report_activity', 'activityId'), index('ix_media_report_created', 'createdAt', 'id')],
    [pointsAt('fk_media_report_reprint', 'reprintOfId', 'media_report'), pointsAt('fk_media_report_organization', 'organizationId', 'organization'), pointsAt('fk_media_report_activity', 'activityId', 'activity')]));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropTable('media_report');
  }
}
