import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { withoutValues } from '../log/log.js';
import { Announcement, Delivery } from './announcement.entity.js';
import { Outbox, type AnnouncementBody } from './outbox.js';

const PARK_AFTER = 10;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** How long to wait after the n-th failure: 1 s, 2 s, 4 s … at most an hour. */
export const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);

/** Brings one announcement to its reactions; called by whichever runner is configured, possibly by several at once. */
@Injectable()
export class Courier {
  constructor(private readonly db: Database, private readonly outbox: Outbox) {}

  /** A failing reaction is written down, tried again later, and parked after ten times; only a database that is away is thrown. */
  async deliver(id: string): Promise<void> {
    const a = await this.db.read((tx) => tx.findOneBy(Announcement, { id }));
    if (a?.state !== 'waiting') return;
    const failures: Error[] = [];
    // One that fails must not keep the others from hearing.
    for (const { reaction } of this.outbox.listenersOf(a.name)) await this.once(a, reaction).catch((error: Error) => failures.push(error));
    if (failures[0]) await this.failed(a, failures[0]);
    else await this.db.write((tx) => tx.update(Announcement, { id, state: 'waiting' }, { state: 'delivered', deliveredAt: new Date(), lastError: null }));
  }

  /** The mark and the effect commit together; whoever comes second finds the mark and does nothing. */
  private async once(a: Announcement, reaction: string): Promise<void> {
    const listener = this.outbox.listenersOf(a.name).find((l) => l.reaction === reaction);
    try {
      await this.db.write(async (tx) => {
        if (await tx.existsBy(Delivery, { announcementId: a.id, reaction })) return;
        await tx.insert(Delivery, { announcementId: a.id, reaction, at: new Date() });
        await listener?.hear(a.body as AnnouncementBody);
      });
    } catch (error) {
      if (!this.db.isDuplicate(error) || !(await this.isMarked(a.id, reaction))) throw error;
    }
  }

  private isMarked(announcementId: string, reaction: string): Promise<boolean> {
    return this.db.read((tx) => tx.existsBy(Delivery, { announcementId, reaction }));
  }

  private async failed(a: Announcement, error: Error): Promise<void> {
    const attempts = a.attempts + 1;
    const parked = attempts >= PARK_AFTER;
    await this.db.write((tx) => tx.update(Announcement, { id: a.id, state: 'waiting' }, {
      attempts, state: parked ? 'parked' : 'waiting', nextAt: new Date(Date.now() + pauseAfter(attempts)), lastError: withoutValues(error.message).slice(0, 2_000),
    }));
  }
}
