import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from 'croner';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Log } from '../log/log.js';
import { TimetableSlot } from './timetable.entity.js';

export interface TimetableEntry {
  /** `room.whatHappens`, for ever: it is the key under which slots are claimed. */
  name: string;
  /** Cron pattern in Asia/Shanghai. */
  at: string;
  run: () => Promise<void>;
}

const TICK_MS = 30_000;

/** Recurring work. Runs by the business clock; of several processes one takes each slot; a slot missed while nothing ran is made up once. */
@Injectable()
export class Timetable implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly entries = new Map<string, TimetableEntry & { cron: Cron }>();
  private timer: NodeJS.Timeout | undefined;
  private ticking: Promise<void> | undefined;

  constructor(private readonly db: Database, private readonly clock: Clock, private readonly log: Log) {}

  add(entry: TimetableEntry): void {
    if (this.entries.has(entry.name)) throw new Error(`${entry.name} is in the timetable already`);
    this.entries.set(entry.name, { ...entry, cron: new Cron(entry.at, { timezone: 'Asia/Shanghai', paused: true }) });
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.tick(), TICK_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.ticking;
  }

  /** Runs whatever has come due; one tick at a time. A failing entry does not keep the others from running. */
  tick(): Promise<void> {
    return (this.ticking ??= this.db.outside(() => this.runDue()).finally(() => (this.ticking = undefined)));
  }

  private async runDue(): Promise<void> {
    for (const entry of this.entries.values()) {
      try {
        if (await this.claim(entry)) await entry.run();
      } catch (error) {
        this.log.fault(`timetable: ${entry.name} failed`, error);
      }
    }
  }

  private async claim(entry: TimetableEntry & { cron: Cron }): Promise<boolean> {
    try {
      return await this.take(entry);
    } catch (error) {
      if (this.db.isDuplicate(error)) return false; // two processes met the entry for the first time at once
      throw error;
    }
  }

  private take(entry: TimetableEntry & { cron: Cron }): Promise<boolean> {
    const now = this.clock.now();
    return this.db.write(async (tx) => {
      const slot = await this.db.hold(tx, TimetableSlot, { entry: entry.name });
      if (!slot) {
        await tx.insert(TimetableSlot, { entry: entry.name, takenFor: now });
        return false;
      }
      const next = entry.cron.nextRun(slot.takenFor);
      if (!next || next > now) return false;
      await tx.update(TimetableSlot, { entry: entry.name }, { takenFor: now });
      return true;
    });
  }
}
