import type { Day } from '../kernel/calendar.js';
import type { Login } from './cast.js';
import type { Paper } from './evidence.js';

/** One move of a record: which, on which day, by whom, and what it carries. */
export interface Step<Move extends string = string, Body extends object = object> {
  move: Move;
  on: Day;
  by: Login;
  body: Body;
}

/** A file handed in with a record. */
export interface Attachment {
  on: Day;
  by: Login;
  label: string;
  paper: Paper;
}

/**
 * A record of the district: entered on a day, moved later.
 *
 * Fields that end in `Key` name other records by their stable keys (`org-017`); whoever loads the
 * district replaces `organizationKey` by `organizationId` and so on. Everything else is what the API takes.
 */
export interface Entry<Body extends object, Moves extends Step = never> {
  key: string;
  on: Day;
  by: Login;
  body: Body;
  steps: Moves[];
  attachments: Attachment[];
}

/** What every invented record says of itself. */
export const invented = '演示数据(虚构)';

/** `org-007`: keys sort as their numbers do. */
export const keyOf = (prefix: string, number: number, width = 3): string => `${prefix}-${String(number).padStart(width, '0')}`;

/** A key that must be there; a missing one is a mistake in the tables. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demo district has no ${what}`);
  return value;
}

export const byKey = <T extends { key: string }>(list: readonly T[], key: string): T =>
  found(
    list.find((one) => one.key === key),
    key,
  );
