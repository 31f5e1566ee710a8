import { createHash } from 'node:crypto';
import type { Database } from '../platform/database/database.js';
import { IdempotentAnswer } from '../platform/http/idempotency.entity.js';
import type { Step } from './loader.step.js';

/** The database holds something that is not the beginning of this very demo: nobody can go on from there. */
export class CannotContinue extends Error {}

const idOf = (position: number): string => `demo:${String(position).padStart(5, '0')}`;

/**
 * Which steps are done. A mark is written in the same write as its steps, so that after a crash both are there or neither. Marks are
 * kept with the answers remembered for repeated requests, which they resemble, and forgotten like them some days after the load.
 */
export class Marks {
  constructor(
    private readonly db: Database,
    private readonly steps: readonly Step[],
  ) {}

  /** Inside the write of the steps from this position on; `ids` tells what each has made. */
  async add(position: number, ids: readonly (string | null)[]): Promise<void> {
    const mark = { id: idOf(position), request: this.fingerprint(position, ids.length), status: 201, body: JSON.stringify(ids), createdAt: new Date() };
    await this.db.write((tx) => tx.insert(IdempotentAnswer, mark));
  }

  /** What each of the steps done so far has made; they must be the first ones, unchanged. */
  async read(): Promise<(string | null)[]> {
    const marks = await this.db.rows<{ id: string; request: string; body: string }>("SELECT id, request, body FROM idempotent_answer WHERE id LIKE 'demo:%' ORDER BY id");
    const made: (string | null)[] = [];
    for (const { id, request, body } of marks) {
      const ids = JSON.parse(body) as (string | null)[];
      if (id !== idOf(made.length) || request !== this.fingerprint(made.length, ids.length)) throw new CannotContinue(`${id} does not mark step ${made.length} of this version`);
      made.push(...ids);
    }
    return made;
  }

  private fingerprint(position: number, count: number): string {
    const hash = createHash('sha256');
    for (const { name, on, content } of this.steps.slice(position, position + count)) hash.update(JSON.stringify([name, on, content]));
    return hash.digest('hex');
  }
}
