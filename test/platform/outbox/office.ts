import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Bull from 'bull';
import { Like } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { sqlInstant } from '../../../src/platform/database/columns.js';
import type { Database } from '../../../src/platform/database/database.js';
import { openDatabase } from '../../../src/platform/database/drivers.js';
import { House1764000000100 } from '../../../src/platform/database/migrations/20261124-0100-house.js';
import { openRunner } from '../../../src/platform/jobs/runners.js';
import { TimetableSlot } from '../../../src/platform/jobs/timetable.entity.js';
import { Log } from '../../../src/platform/log/log.js';
import { NumberSequence } from '../../../src/platform/numbers/number-sequence.entity.js';
import { Announcement, Delivery } from '../../../src/platform/outbox/announcement.entity.js';
import { Courier } from '../../../src/platform/outbox/courier.js';
import { Outbox } from '../../../src/platform/outbox/outbox.js';
import { Relay } from '../../../src/platform/outbox/relay.js';
import { freshDatabase, isPooled } from '../../support/database.js';

const LEASE_MS = 60_000;
const tables = { entities: [Announcement, Delivery, NumberSequence, TimetableSlot], migrations: [House1764000000100] };

/** One process of several: its own outbox, courier, runner and relay. */
export class Office {
  readonly outbox: Outbox;
  readonly courier: Courier;
  private relay: Relay | undefined;

  constructor(readonly db: Database, private readonly jobsUrl: string) {
    this.outbox = new Outbox(db);
    this.courier = new Courier(db, this.outbox);
  }

  /** From now on it delivers; `works` false: it only hands over to the queue. */
  async opens(works = true): Promise<Relay> {
    this.relay = new Relay(this.db, this.outbox, await openRunner(this.jobsUrl, this.courier, { works, leaseMs: LEASE_MS }), new Log('silent'), LEASE_MS);
    this.relay.onApplicationBootstrap();
    return this.relay;
  }

  async closes(): Promise<void> {
    await this.relay?.beforeApplicationShutdown();
    this.relay = undefined;
  }

  /** A reaction whose effects can be counted: each leaves a row of its own, so that two never stand in each other's way. */
  counts(announcement: string, reaction: string, also: () => void | Promise<void> = () => undefined): void {
    this.outbox.on(announcement, reaction, async () => {
      await this.db.write((tx) => tx.insert(NumberSequence, { series: `${reaction} ${uuidv7().slice(-12)}`, lastNumber: 1 }));
      await also();
    });
  }
}

/** A street with as many offices as a test wants, on one database: where the engine has connections for all, each has its own. */
export async function openStreet(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `incubator-${name}-`));
  const { url, drop } = await freshDatabase(folder, name);
  const db = await openDatabase(url, tables);
  const opened = [db];
  const offices: Office[] = [];
  const queue = `${name}-${process.pid}`;
  return {
    db,
    office: async (): Promise<Office> => {
      const own = isPooled && offices.length ? await openDatabase(url, tables) : db;
      if (own !== db) opened.push(own);
      const office = new Office(own, process.env.JOBS_URL ? `${process.env.JOBS_URL}?name=${queue}` : '');
      offices.push(office);
      return office;
    },
    effects: (reaction: string): Promise<number> => db.read((tx) => tx.countBy(NumberSequence, { series: Like(`${reaction} %`) })),
    /** As if so much time had gone by that every lease and every pause is over. */
    later: () => db.write((tx) => tx.query("UPDATE announcement SET nextAt = ? WHERE state = 'waiting'", [sqlInstant(new Date(Date.now() - 1_000))])),
    announcements: (reaction: string) => db.read((tx) => tx.find(Announcement, { where: { name: reaction }, order: { id: 'ASC' } })),
    /** Redis emptied by somebody who did not know. */
    flush: async () => {
      const target = new URL(process.env.JOBS_URL ?? '');
      const bull = new Bull('announcements', { prefix: `incubator:${queue}`, redis: { host: target.hostname, port: Number(target.port || 6379) } });
      await bull.obliterate({ force: true });
      await bull.close();
    },
    closeOffices: async () => {
      for (const office of offices) await office.closes();
    },
    close: async () => {
      for (const one of opened.toReversed()) await one.onApplicationShutdown();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Street = Awaited<ReturnType<typeof openStreet>>;
