import type { Actor, Role } from '../../kernel/actor.js';
import type { Parameter } from '../../kernel/parameter.js';

/** How long rows of one kind are kept, and what happens then. */
export interface RetentionRule {
  /** `room.what`, for ever. */
  name: string;
  zh: string;
  en: string;
  period: Parameter<number>;
  /** Who confirms; left out: rows that are no records go by themselves, every night. */
  confirmedBy?: Role;
  /** How many rows have outlived their time, of those before a civil day. */
  due: (before: string) => Promise<number>;
  /** Takes them away, or their names; call inside a write. */
  remove: (who: Actor, before: string) => Promise<unknown>;
}
