import type { Day } from '../kernel/calendar.js';

/** Something that somebody does at a desk on a day. */
export interface Step {
  /** Said when it goes wrong: `contribution-0012 verify`. */
  name: string;
  on: Day;
  /** What it is made from, for its mark. */
  content: unknown;
  /** Under this key the record that `act` answers is known afterwards. */
  key?: string;
  /** Has a write of its own: it is large, and what it begins is finished before the day goes on. */
  isAlone?: true;
  act: () => Promise<string | undefined>;
}
