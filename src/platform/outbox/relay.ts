import type { OnApplicationBootstrap, BeforeApplicationShutdown } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { sqlInstant } from '../database/columns.js';
import { Database } from '../database/database.js';
import { Runner } from '../jobs/runner.js';
import { Outbox } from './outbox.js';
import { Log } from '../log/log.js';

const BATCH = 50;
const EVERY_MS = 1_000;

/** Takes what is due from the table and gives it to the runner. Several relays may run side by side. */
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private round: Promise<void> | undefined;
  private again = false;
  private closing = false;
  private timer: NodeJS.Timeout | undefined;

  /** `leaseMs`: whoever takes an announcement has this long before another relay may take it again. */
  constructor(
    private readonly db: Database, private readonly outbox: Outbox, private readonly runner: Runner, private readonly log: Log, private readonly leaseMs: number,
  ) {}

  onApplicationBootstrap(): void {
    this.outbox.onAnnounced(() => void this.turn());
    this.timer = setInterval(() => void this.turn(), EVERY_MS);
    this.timer.unref();
  }

  /** Lets the round in progress end before the connections close under it. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    await this.round;
    await this.runner.close();
  }

  /** Delivers whatever is due now and waits until it is done; what failed and waits for its next try is left alone. */
  async deliver(): Promise<void> {
    do {
      await this.turn();
      if (await this.isQuiet()) return;
      await pause(10);
    } while (!this.closing);
  }

  /** One round at a time; a call during a round asks for another. */
  private turn(): Promise<void> {
    this.again = true;
    return (this.round ??= this.db.outside(() => this.rounds()).finally(() => (this.round = undefined)));
  }

  private async rounds(): Promise<void> {
    while (this.again && !this.closing) {
      this.again = false;
      try {
        const ids = await this.take();
        await this.runner.run(ids);
        if (ids.length === BATCH) this.again = true;
      } catch (error) {
        this.log.fault('relay: the database or the queue is away; the timer tries again', error);
        return;
      }
    }
  }

  /** A lease by conditional update works on every engine and in a cluster; two relays never both get a row. */
  private async take(): Promise<string[]> {
    const now = new Date();
    const due = await this.db.rows<{ id: string; version: number }>(
      `SELECT id, version FROM announcement WHERE state = 'waiting' AND nextAt <= ? ORDER BY nextAt, id LIMIT ${BATCH}`, [sqlInstant(now)]);
    if (!due.length) return [];
    const until = new Date(now.getTime() + this.leaseMs);
    return this.db.write(async (tx) => {
      const taken: string[] = [];
      for (const a of due) {
        const { affected } = await tx.createQueryBuilder().update('announcement').set({ nextAt: until, version: a.version + 1, lastError: null })
          .where({ id: a.id, version: a.version, state: 'waiting' }).execute();
        if (affected) taken.push(a.id);
      }
      return taken;
    });
  }

  /** Nothing is due and nothing is on its way: what is leased has no error yet, what failed and waits has one. */
  private async isQuiet(): Promise<boolean> {
    const rows = await this.db.rows("SELECT COUNT(*) AS n FROM announcement WHERE state = 'waiting' AND (nextAt <= ? OR lastError IS NULL)", [sqlInstant(new Date())]);
    return Number(rows[0]?.n) === 0;
  }
}
