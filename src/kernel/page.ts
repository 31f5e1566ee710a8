import { refusal } from './problem.js';

/** One page of a list: `next` is the cursor of the following page, null on the last. */
export interface Page<Row> { items: Row[]; next: string | null; total: number | null }

export const badCursor = refusal('lists/bad-cursor', 400, '分页游标无效或与排序不符', 'the cursor is not valid for this list and sort order');

/** Where a page ended: the sort it belongs to, the last sort value, the last id. */
export interface Cursor { sort: string; value: string | number; id: string }

export const writeCursor = (c: Cursor): string => Buffer.from(JSON.stringify([c.sort, c.value, c.id])).toString('base64url');

/** What a sort value can be; a database compares anything with anything, one engine by refusing, the other by guessing. */
const FITS = {
  text: (value: unknown): value is string => typeof value === 'string',
  integer: (value: unknown): value is number => typeof value === 'number',
  instant: (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}$/.test(value) && !Number.isNaN(Date.parse(`${value.replace(' ', 'T')}Z`)),
};

/** Refuses a cursor that was made for another order or another kind of value: its rows would repeat or vanish. */
export function readCursor(text: string, sort: string, kind: keyof typeof FITS): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) throw badCursor();
    const [s, value, id] = parsed as unknown[];
    if (s !== sort || typeof id !== 'string' || !FITS[kind](value)) throw badCursor();
    return { sort, value, id };
  } catch {
    throw badCursor();
  }
}
