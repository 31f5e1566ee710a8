import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Moves, pointsAtNothing, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { EvidenceBook } from '../../platform/subjects/evidence.js';
import { MediaReport } from './media-report.entity.js';
import type { MediaReportChanges, NewMediaReport } from './publicity.dto.js';
import { mediaReports } from './publicity.figures.js';
import { mediaLifecycle, type MediaMove, type MediaState } from './publicity.machine.js';
import { attachesToMediaReport, publicityPolicy, seesMediaReport } from './publicity.policy.js';
import { mediaReportList } from './publicity.queries.js';
import { isSecondPerson, linkFits, mayBeReprint, originalFits, pageOf, publicationFits, sameHands } from './publicity.rules.js';

const kind: Kind<MediaReport, MediaState, MediaMove> = {
  name: 'mediaReport', resource: 'media-reports', entity: MediaReport, machine: mediaLifecycle, policy: publicityPolicy, sees: seesMediaReport,
  unstored: ['evidenceCount'], derived: ['page'], unique: 'url', refs: { organizationId: 'organization', activityId: 'activity' },
};
export const mediaReportShown: Shown<MediaReport, MediaState, MediaMove> = { kind, spec: mediaReportList, attach: attachesToMediaReport };

const fingerprint = (url: string | null): string | null => (url === null ? null : createHash('sha256').update(pageOf(url)).digest('hex'));

@Injectable()
export class MediaReports implements OnModuleInit {
  constructor(
    private readonly db: Database, private readonly moves: Moves, private readonly clock: Clock, private readonly evidence: EvidenceBook, private readonly registry: Registry,
  ) {}

  onModuleInit(): void {
    this.registry.shows(mediaReportShown);
    this.registry.counts([mediaReports]);
  }

  report(who: Actor, given: NewMediaReport): Promise<MediaReport> {
    const { url = null, reprintOfId = null, organizationId = null, activityId = null, source = null } = given;
    const report = { ...given, url, reprintOfId, organizationId, activityId, source };
    return this.moves.together(async (tx) => {
      await this.check(tx, { ...report, id: null });
      return this.moves.create(kind, who, { ...report, page: fingerprint(url) });
    });
  }

  change = (who: Actor, seen: Seen, given: MediaReportChanges): Promise<MediaReport> => this.moves.edit(kind, who, seen, async (m, tx) => {
    Object.assign(m, given);
    await this.check(tx, m);
    m.page = fingerprint(m.url);
  });

  verify = (who: Actor, seen: Seen): Promise<MediaReport> => this.moves.make(kind, 'verify', who, seen, { change: async (m) => {
    if (!isSecondPerson(m, who.id)) throw sameHands();
    m.evidenceCount = await this.evidence.count(m.id);
    Object.assign(m, { verifiedBy: who.id, verifiedOn: this.clock.today() });
  } });

  /** A rejected report lets go of its page: it may be entered again as it should have been. */
  reject = (who: Actor, seen: Seen, reason: string): Promise<MediaReport> =>
    this.moves.make(kind, 'reject', who, seen, { reason, change: (m) => { Object.assign(m, { page: null, rejectedOn: this.clock.today(), rejectedKnownAt: this.clock.now() }); } });

  /** The original is held until the write ends, so that it does not become a reprint, or rejected, meanwhile. */
  private async check(tx: EntityManager, m: { id: string | null; url: string | null; publishedOn: string; reprintOfId: string | null }): Promise<void> {
    refuse(publicationFits(m.publishedOn, this.clock.today()), linkFits(m.url));
    if (m.reprintOfId === null) return;
    const original = await this.db.hold(tx, MediaReport, { id: m.reprintOfId });
    if (!original) throw pointsAtNothing({ field: 'reprintOfId' }, '/reprintOfId');
    refuse(originalFits(m, original), mayBeReprint(m.id === null ? 0 : await tx.countBy(MediaReport, { reprintOfId: m.id })));
  }
}
