import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { GENESIS, LANES, linkHash } from './chain.js';
import { HistoryEntry, HistoryHead } from './history.entity.js';

type Changes = Record<string, [unknown, unknown]>;

export interface HistoryLine {
  subjectType: string;
  subjectId: string;
  move: string;
  from?: string | null;
  to?: string | null;
  by: Actor;
  reason?: string | null;
  changes?: Changes;
}

/** Databases write half a character as U+FFFD; the hash must be that of what they keep. */
const asStored = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const PART_BYTES = 60_000;

/** A text column holds 65 535 bytes on one engine; what changes more than that at once takes several lines. */
function inParts(changes: Changes): Changes[] {
  if (Buffer.byteLength(JSON.stringify(changes)) <= PART_BYTES) return [changes];
  const parts: Changes[] = [];
  let room = 0;
  for (const [field, change] of Object.entries(changes)) {
    const bytes = Buffer.byteLength(JSON.stringify([field, change]));
    if (bytes > room) {
      parts.push({});
      room = PART_BYTES;
    }
    Object.assign(parts.at(-1) ?? {}, { [field]: change });
    room -= bytes;
  }
  return parts;
}

/** The audit trail: written in the same write as the move it tells of, chained by hash. */
@Injectable()
export class History {
  private turn = Math.floor(Math.random() * LANES);

  constructor(private readonly db: Database, private readonly clock: Clock) {}

  /** Notes a line now; the unit writes all its lines just before it commits, so that a chain is held only for that moment. */
  add(line: HistoryLine): void {
    const waiting = this.db.note<Omit<HistoryEntry, 'lane' | 'position' | 'hash'>[]>('history', () => []);
    const at = this.clock.now();
    for (const changes of inParts(line.changes ?? {})) {
      waiting.push({
        id: uuidv7(), subjectType: line.subjectType, subjectId: line.subjectId, move: line.move,
        fromState: line.from ?? null, toState: line.to ?? null, actorId: line.by.id, actorName: asStored(line.by.name),
        at, reason: line.reason ? asStored(line.reason) : null, changes,
      });
    }
    this.db.beforeCommit('history', () => this.link(waiting));
  }

  private async link(waiting: Omit<HistoryEntry, 'lane' | 'position' | 'hash'>[]): Promise<void> {
    const lane = (this.turn = (this.turn + 1) % LANES);
    await this.db.write(async (tx) => {
      const head = await this.db.hold(tx, HistoryHead, { lane: String(lane) });
      let { position, hash } = head ?? { position: 0, hash: GENESIS };
      const rows = waiting.map((line) => {
        const entry = { ...line, lane, position: ++position };
        hash = linkHash(hash, entry);
        return { ...entry, hash };
      });
      await tx.createQueryBuilder().insert().into(HistoryEntry).values(rows as never[]).updateEntity(false).execute();
      await tx.createQueryBuilder().update(HistoryHead).set({ position, hash }).where({ lane: String(lane) }).execute();
    });
  }
}
