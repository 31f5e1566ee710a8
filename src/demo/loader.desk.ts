import type { Actor } from '../kernel/actor.js';
import type { Database } from '../platform/database/database.js';
import { ValidationPipe } from '../platform/http/validation.pipe.js';
import type { Seen } from '../platform/moves/moves.js';
import { found } from './entry.js';

type Create = (who: Actor, body: object) => Promise<{ id: string }>;
type Move = (who: Actor, seen: Seen, body: object) => Promise<unknown>;
type Log = (who: Actor, id: string, body: object) => Promise<unknown>;
type Class<B> = new () => B;

const pipe = new ValidationPipe();
/** The same checks that a body passes when it comes over HTTP. */
const read = async <B extends object>(dto: Class<B>, body: object): Promise<B> => (await pipe.transform(body, { type: 'body', metatype: dto })) as B;

/** What a service takes to make a record … */
export const creates =
  <B extends object>(dto: Class<B>, make: (who: Actor, body: B) => Promise<{ id: string }>): Create =>
  async (who, body) =>
    make(who, await read(dto, body));

/** … to move one, with a body … */
export const moves =
  <B extends object>(dto: Class<B>, make: (who: Actor, seen: Seen, body: B) => Promise<unknown>): Move =>
  async (who, seen, body) =>
    make(who, seen, await read(dto, body));

/** … or without. */
export const bare =
  (make: (who: Actor, seen: Seen) => Promise<unknown>): Move =>
  (who, seen) =>
    make(who, seen);

/** A line in a record's log. */
export const logs =
  <B extends object>(dto: Class<B>, add: (who: Actor, id: string, body: B) => Promise<unknown>): Log =>
  async (who, id, body) =>
    add(who, id, await read(dto, body));

/** What can be done with one kind of record, by the names of the API: the services behind its routes. */
export interface Desk {
  table: string;
  create?: Create;
  moves: Record<string, Move>;
  log?: Log;
}

/** Moves the record as somebody does who has just looked at it. */
export async function moved(db: Database, desk: Desk, move: string, who: Actor, id: string, body: object): Promise<void> {
  const [row] = await db.rows<{ version: number }>(`SELECT version FROM ${desk.table} WHERE id = ?`, [id]);
  const make = found(desk.moves[move], `way to ${move} a ${desk.table}`);
  await make(who, { id, version: found(row, `${desk.table} ${id}`).version }, body);
}
