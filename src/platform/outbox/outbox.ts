import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Database } from '../database/database.js';
import { Announcement } from './announcement.entity.js';

export type AnnouncementBody = Record<string, unknown> & { id: string };
/** Runs inside a write of its own; it must not do anything outside the database. */
export type Reaction = (body: AnnouncementBody) => Promise<void>;
export interface Listener { reaction: string; hear: Reaction }

/** Announce inside a write; every reaction hears it after the commit, at least once, with its effect once. */
@Injectable()
export class Outbox {
  private readonly listeners = new Map<string, Listener[]>();
  private wake: () => void = () => undefined;

  constructor(private readonly db: Database) {}

  /** `reaction` names the listener for ever: it is the key that keeps a reaction from happening twice. */
  on(name: string, reaction: string, hear: Reaction): void {
    const known = this.listeners.get(name) ?? [];
    if (known.some((l) => l.reaction === reaction)) throw new Error(`${reaction} listens to ${name} already`);
    this.listeners.set(name, [...known, { reaction, hear }]);
  }

  /** Must be called inside the write that makes it true. What nobody listens to is kept as delivered, for webhooks and readers. */
  async announce(name: string, body: AnnouncementBody): Promise<void> {
    const now = new Date();
    const heard = this.listenersOf(name).length > 0;
    await this.db.write((tx) => tx.createQueryBuilder().insert().into(Announcement).values({
      id: uuidv7(), name, body: body as never, state: heard ? 'waiting' : 'delivered', createdAt: now, nextAt: now,
      attempts: 0, deliveredAt: heard ? null : now, lastError: null, version: 1,
    }).updateEntity(false).execute());
    if (heard) this.db.afterCommit(() => this.wake());
  }

  listenersOf(name: string): readonly Listener[] {
    return this.listeners.get(name) ?? [];
  }

  /** The relay asks to be told of each commit that left something to deliver. */
  onAnnounced(wake: () => void): void {
    this.wake = wake;
  }
}
