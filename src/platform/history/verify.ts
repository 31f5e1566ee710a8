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

/** Walks every lane from its beginning: a changed, removed or inserted row, or a cut-off end, is a fault. */
export async function verifyHistory(db: Database, sealOf: (heads: string) => string): Promise<Verdict> {
  const verdict: Verdict = { rows: 0, faults: [], seal: '' };
  const heads = new Map((await db.rows('SELECT lane, position, hash FROM history_head')).map((h) => [Number(h.lane), h]));
  const ends: string[] = [];
  for (let lane = 0; lane < LANES; lane++) {
    const end = await walk(db, lane, verdict);
    const head = heads.get(lane);
    if (!head) verdict.faults.push(`lane ${lane}: its head is missing`);
    else if (Number(head.position) !== end.position || head.hash !== end.hash) {
      verdict.faults.push(`lane ${lane}: ends at ${end.position}, but its head says ${String(head.position)}`);
    }
    ends.push(`${lane}:${end.position}:${end.hash}`);
  }
  verdict.seal = sealOf(ends.join('\n'));
  return verdict;
}

async function walk(db: Database, lane: number, verdict: Verdict): Promise<{ position: number; hash: string }> {
  let position = 0;
  let hash = GENESIS;
  for (;;) {
    const rows = await db.rows(`SELECT * FROM history WHERE lane = ? AND position > ? ORDER BY position LIMIT ${BATCH}`, [lane, position]);
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
    changes: JSON.parse(String(raw.changes)) as HistoryEntry['changes'],
  } as unknown as HistoryEntry;
}
