import type { INestApplicationContext } from '@nestjs/common';
import { Accounts } from '../features/accounts/accounts.service.js';
import { Database } from '../platform/database/database.js';
import type { Clock } from '../platform/clock/clock.js';
import { Timetable } from '../platform/jobs/timetable.js';
import { Relay } from '../platform/outbox/relay.js';
import type { Keys } from './loader.keys.js';
import { CannotContinue, type Marks } from './loader.marks.js';
import type { Step } from './loader.step.js';

/** A day's business is spread over its opening hours. */
const OPENS = '09:00';
const OPEN_MINUTES = 8 * 60;
const MINUTE_MS = 60_000;
/** So many steps are enough for one write. */
const ENOUGH = 50;

const monthOf = (step: Step | undefined): string | undefined => step?.on.slice(0, 7);

/** Steps of one day; those that want to be alone are a day of their own. */
export function days(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.on === step.on && !last[0].isAlone && !step.isAlone) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/**
 * Walks the business clock from step to step. Some days make a write, all of it or nothing, so that a crash leaves a beginning of the
 * whole and nothing else.
 */
export class Loader {
  private readonly db: Database;
  private readonly relay: Relay;
  private readonly timetable: Timetable;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly marks: Marks,
    private readonly steps: readonly Step[],
  ) {
    this.db = app.get(Database);
    this.relay = app.get(Relay);
    this.timetable = app.get(Timetable);
  }

  /** Takes up where an earlier attempt ended. Answers false when it was asked to stop before the end. */
  async load(told: (done: number, on: string) => void, stop: AbortSignal): Promise<boolean> {
    let done = await this.recall();
    for (let left = days(this.steps.slice(done)); left.length && !stop.aborted; ) {
      const lived = await this.live(left, done);
      left = left.slice(lived.length);
      done += lived.flat().length;
      // Whatever others do upon it, they do before the next day: the tranches of an agreement are there then.
      await this.relay.deliver();
      const last = this.steps[done - 1];
      if (monthOf(last) !== monthOf(this.steps[done])) await this.timetable.tick();
      told(done, last?.on ?? '');
    }
    return done === this.steps.length;
  }

  /** The keys of what is there already, and the clock where it stood. */
  private async recall(): Promise<number> {
    const ids = await this.marks.read();
    if (!ids.length && (await this.app.get(Accounts).isSetUp())) throw new CannotContinue('it has accounts, but no mark of a step');
    for (const [i, id] of ids.entries()) {
      const key = this.steps[i]?.key;
      if (id !== null && key !== undefined) this.keys.note(key, id);
    }
    this.keys.settle();
    const last = this.steps[ids.length - 1];
    if (last) this.clock.set(new Date(`${last.on}T17:30:00+08:00`));
    await this.relay.deliver();
    return ids.length;
  }

  /** One write: days of a month until there are enough steps, or until somebody has to hear of one. */
  private async live(left: readonly Step[][], from: number): Promise<Step[][]> {
    const at = { step: '' };
    try {
      const lived = await this.db.write(async () => {
        this.keys.begin();
        const ids: (string | null)[] = [];
        let count = 0;
        do {
          const day = left[count++] ?? [];
          for (const [i, step] of day.entries()) {
            at.step = `${step.on} ${step.name}`;
            this.clock.set(new Date(Date.parse(`${step.on}T${OPENS}:00+08:00`) + Math.floor((i * OPEN_MINUTES) / day.length) * MINUTE_MS));
            const id = (await step.act()) ?? null;
            if (id !== null && step.key !== undefined) this.keys.note(step.key, id);
            ids.push(id);
          }
        } while (this.belongs(left[count]?.[0], left[count - 1]?.[0]) && ids.length < ENOUGH && !(await this.somebodyWaits()));
        await this.marks.add(from, ids);
        return left.slice(0, count);
      });
      this.keys.settle();
      return lived;
    } catch (error) {
      throw new Error(`${at.step}: ${(error as Error).message}`, { cause: error });
    }
  }

  private belongs(next: Step | undefined, before: Step | undefined): boolean {
    return monthOf(next) === monthOf(before) && !next?.isAlone && !before?.isAlone;
  }

  private async somebodyWaits(): Promise<boolean> {
    return (await this.db.rows("SELECT 1 AS waits FROM announcement WHERE state = 'waiting' LIMIT 1")).length > 0;
  }
}
