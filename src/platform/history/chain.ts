import { createHash } from 'node:crypto';
import type { HistoryEntry } from './history.entity.js';

/** How many chains there are side by side; docs/decisions/0005. */
export const LANES = 16;
export const GENESIS = '0'.repeat(64);

/** The hash of a row: SHA-256 over the hash before it and every stored value, in this order. */
export function linkHash(previous: string, e: Omit<HistoryEntry, 'hash'>): string {
  const values = [previous, e.id, e.lane, e.position, e.subjectType, e.subjectId, e.move, e.fromState, e.toState,
    e.actorId, e.actorName, e.at.toISOString(), e.reason, JSON.stringify(e.changes)];
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
