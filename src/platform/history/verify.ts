import type { Database } from '../database/database.js';
import { instantOf } from '../database/columns.js';
import { GENESIS, LANES, linkHash } from './chain.js';
import type { HistoryEntry } from './history.entity.js';

export interface Verdict {
  rows: number;
  /** One line per fault, with lane and position. */
  faults: string[];
  /** The heads of all lanes in one hash: written down outside of the system today, it proves tomorrow that nothing before it changed. */
  seal: string;
}

const BATCH = 2_000;

/**
 * Walks every lane from its beginning: a changed, removed or inserted row, or a cut-off end, is a fault.
 *
 * Edges    may run beside a busy system: a lane's head and its last row are read in one statement, and what is written after is left for
 *          the next time
 */
export async function verifyHistory(db: Database, sealOf: (heads: string) => string): Promise<Verdict> {
  const verdict: Verdict = { rows: 0, faults: [], seal: '' };
  const ends: string[] = [];
  for (let lane = 0; lane < LANES; lane++) {
    const [head] = await db.rows('SELECT position, hash, (SELECT MAX(position) FROM history WHERE lane = ?) AS lastPosition FROM history_head WHERE lane = ?', [lane, String(lane)]);
    if (!head) verdict.faults.push(`lane ${lane}: its head is missing`);
    const last = head ? Number(head.lastPosition ?? 0) : Number.MAX_SAFE_INTEGER;
    const end = await walk(db, lane, last, verdict);
    if (head && (Number(head.position) !== end.position || head.hash !== end.hash)) {
      verdict.faults.push(`lane ${lane}: ends at ${end.position}, but its head says ${String(head.position)}${Number(head.position) === end.position ? ' with another hash' : ''}`);
    }
    ends.push(`${lane}:${end.position}:${end.hash}`);
  }
  verdict.seal = sealOf(ends.join('\n'));
  return verdict;
}

async function walk(db: Database, lane: number, last: number, verdict: Verdict): Promise<{ position: number; hash: string }> {
  let position = 0;
  let hash = GENESIS;
  for (;;) {
    const rows = await db.rows('SELECT * FROM history WHERE lane = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?', [lane, position, last, BATCH]);
    for (const raw of rows) {
      const entry = entryOf(raw);
      if (entry.position !== position + 1) verdict.faults.push(`lane ${lane}: after ${position} comes ${entry.position}`);
      if (linkHash(hash, entry) !== entry.hash) verdict.faults.push(`lane ${lane}, position ${entry.position}: ${entry.move} of ${entry.subjectType} ${entry.subjectId} does not match its hash`);
      ({ position, hash } = entry);
      verdict.rows++;
    }
    if (rows.length < BATCH) return { position, hash };
  }
}

function entryOf(raw: Record<string, unknown>): HistoryEntry {
  const at = instantOf(raw.at);
  return {
    ...raw, lane: Number(raw.lane), position: Number(raw.position), at: new Date(at ?? 0),
    changes: changesIn(String(raw.changes)),
  } as unknown as HistoryEntry;
}

/** What is no JSON any more was changed, and its hash says so. */
function changesIn(text: string): HistoryEntry['changes'] {
  try {
    return JSON.parse(text) as HistoryEntry['changes'];
  } catch {
    return {};
  }
}
