import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { MediaState } from './publicity.machine.js';
import type { MediaLevel } from './publicity.rules.js';

/** Something a medium said about a body, an activity or the centre; a reprint points at its original. */
@Entity('media_report')
@Index('ux_media_report_page', ['page'], { unique: true })
@Index('ix_media_report_published', ['publishedOn', 'id'])
@Index('ix_media_report_title', ['title', 'id'])
@Index('ix_media_report_reprint', ['reprintOfId'])
@Index('ix_media_report_organization', ['organizationId'])
@Index('ix_media_report_activity', ['activityId'])
@Index('ix_media_report_created', ['createdAt', 'id'])
export class MediaReport {
  @Key() id: string;
  @Words(200) title: string;
  @Words(120) medium: string;
  @Words(24) level: MediaLevel;
  @Day() publishedOn: string;
  @Words(500, { nullable: true }) url: string | null;
  /** Fingerprint of the page behind the link, so that it is entered once; none once rejected. */
  @Words(64, { nullable: true }) page: string | null;
  @Ref({ nullable: true, to: 'MediaReport', fk: 'fk_media_report_reprint' }) reprintOfId: string | null;
  @Ref({ nullable: true, to: 'Organization', fk: 'fk_media_report_organization' }) organizationId: string | null;
  @Ref({ nullable: true, to: 'Activity', fk: 'fk_media_report_activity' }) activityId: string | null;
  @State() state: MediaState;
  @Day({ nullable: true }) verifiedOn: string | null;
  @Words(36, { nullable: true }) verifiedBy: string | null;
  /** From this day on it counts no more. */
  @Day({ nullable: true }) rejectedOn: string | null;
  @Instant({ nullable: true }) rejectedKnownAt: Date | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  /** Whoever entered it; may not verify it. */
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
  /** Not stored: copies of the page, counted before a move that asks for them. */
  evidenceCount: number;
}
