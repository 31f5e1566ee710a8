import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { advance, notFromHere, type Machine } from '../../kernel/machine.js';
import { refusal, type Problem } from '../../kernel/problem.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { History } from '../history/history.js';
import { Outbox } from '../outbox/outbox.js';

export const notThere = refusal('records/not-there', 404, '没有这条记录,或您无权查看', 'there is no such record, or it is not yours to see');
export const notYours = refusal('records/not-yours', 403, '您的角色不能进行“{move}”', 'your role may not {move}');
export const changedMeanwhile = refusal('records/changed-meanwhile', 412, '记录已被他人修改(您看到的是第 {seen} 版,现为第 {now} 版),请重新载入后再试',
  'somebody changed the record meanwhile (you saw version {seen}, it is {now} now): load it again');
export const alreadyExists = refusal('records/already-exists', 409, '已存在相同的记录', 'there is such a record already');

export const pointsAtNothing = refusal('records/points-at-nothing', 422, '“{field}”所指的记录不存在', '"{field}" points at a record that is not there');

/** What every record carries. */
export interface RecordBase { id: string; version: number; createdAt: Date; createdBy: string }
/** Which record, and which version of it the caller has seen; `null` only where the system itself moves. */
export interface Seen { id: string; version: number | null }
export type Policy<E> = (who: Actor, subject: E) => boolean;

/** What a room says once about its record; everything else follows. */
export interface Kind<E extends RecordBase & { state: State }, State extends string, M extends string> {
  /** Singular noun, for history and announcements: `project`. */
  name: string;
  /** Plural noun in the URL: `projects`. */
  resource: string;
  entity: EntityTarget<E>;
  machine: Machine<State, M, E>;
  /** Beside the moves: who may edit, and who may be shown its sealed numbers in full. */
  policy: Record<M, Policy<E>> & { edit?: Policy<E>; disclose?: Policy<E> };
  /** Which person may not although the role may (a second person is needed), and why; such a move is not in `can` either. */
  hands?: Partial<Record<M, (who: Actor, subject: E) => Problem | undefined>>;
  /** Whether the row is there at all for this person; a row that is not is answered 404. */
  sees: Policy<E>;
  /** Field → table it points at; a reference to nothing is refused by the field's name. */
  refs?: Partial<Record<keyof E & string, string>>;
  /** The field that may exist only once, for the complaint. */
  unique?: keyof E & string;
  /** What the subject knows beside its columns, for guards. */
  unstored?: readonly (keyof E & string)[];
  /** Columns that follow from others and would only repeat them in the history. */
  derived?: readonly (keyof E & string)[];
  /** Columns whose values never reach the history. */
  secrets?: readonly (keyof E & string)[];
}

export interface MoveDetails<E> {
  reason?: string | null;
  /** Checks that need the database, and the fields the move sets; runs with the row held, before the lifecycle is asked. */
  change?: (subject: E, tx: EntityManager) => void | Promise<void>;
  /** Fields that change only once the lifecycle has agreed: a count that a guard looks at. */
  after?: (subject: E) => void;
  /** More for the announcement's body. */
  tell?: (subject: E) => Record<string, unknown>;
}

/** Field → what it said and says, of what is not stored in the record's own row. */
type Told = void | Record<string, [unknown, unknown]>;

const QUIET = new Set(['id', 'version', 'createdAt', 'createdBy', 'state', 'searchText']);

/** Whether a record may be pointed at, asked of what has just been written, inside the same write. */
export type Aim = (id: string, tx: EntityManager) => Promise<Problem | undefined>;

/** The five lines every move of every room consists of, written once: hold → ask → change → history → announce. */
@Injectable()
export class Moves {
  private readonly aims = new Map<string, Aim>();

  constructor(
    private readonly db: Database, private readonly history: History, private readonly outbox: Outbox, private readonly clock: Clock,
  ) {}

  /** From now on nothing new points at a row of this table when `aim` says why not. */
  guard(table: string, aim: Aim): void {
    this.aims.set(table, aim);
  }

  /** Several records of a kind, held in the order of their ids, for a write that concerns them all. */
  holdAll<E extends RecordBase & { state: S }, S extends string, M extends string>(tx: EntityManager, kind: Kind<E, S, M>, ids: readonly string[]): Promise<E[]> {
    return this.db.holdAll(tx, kind.entity, ids);
  }

  /** Several of these in one write: all or nothing. */
  together<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.write(work);
  }

  /** A new record at the beginning of its lifecycle (or where `fields.state` says, if the machine lets it begin there). */
  create<E extends RecordBase & { state: S }, S extends string, M extends string>(
    kind: Kind<E, S, M>, who: Actor, fields: Partial<E>, details: Pick<MoveDetails<E>, 'tell' | 'reason'> = {},
  ): Promise<E> {
    return this.db.write(async (tx) => {
      const state = fields.state ?? kind.machine.initial;
      if (state !== kind.machine.initial && !kind.machine.begins?.includes(state)) throw notFromHere({ state, move: 'create', record: kind.name });
      const subject = tx.create(kind.entity, { ...fields, id: uuidv7(), version: 1, createdAt: this.clock.now(), createdBy: who.id, state } as never) as E;
      await this.orRefuse(tx, kind, subject, tx.createQueryBuilder().insert().into(kind.entity).values(subject as never).updateEntity(false).execute());
      await this.aimed(tx, kind, {}, subject);
      this.history.add({ subjectType: kind.name, subjectId: subject.id, move: 'create', from: null, to: state, by: who, reason: details.reason, changes: this.changes(kind, {}, subject) });
      await this.outbox.announce(`${kind.name}.create`, { id: subject.id, to: state, by: who.id, ...details.tell?.(subject) });
      return subject;
    });
  }

  /** One move of the lifecycle. 404 not yours to see · 403 not yours to do · 412 old version · 409 not from here · 422 a guard. */
  make<E extends RecordBase & { state: S }, S extends string, M extends string>(
    kind: Kind<E, S, M>, move: M, who: Actor, seen: Seen, details: MoveDetails<E> = {},
  ): Promise<E> {
    return this.db.write(async (tx) => {
      const subject = await this.held(tx, kind, who, seen, move, kind.policy[move]);
      const sameHands = kind.hands?.[move]?.(who, subject);
      if (sameHands) throw sameHands;
      const before = { ...subject };
      const barrier = kind.machine.moves[move].from.includes(subject.state) ? undefined : notFromHere({ state: subject.state, move, record: kind.name });
      if (barrier) throw barrier;
      await details.change?.(subject, tx);
      const from = advance(kind.machine, move, subject);
      details.after?.(subject);
      await this.store(tx, kind, before, subject);
      this.history.add({ subjectType: kind.name, subjectId: subject.id, move, from, to: subject.state, by: who, reason: details.reason, changes: this.changes(kind, before, subject) });
      await this.outbox.announce(`${kind.name}.${move}`, { id: subject.id, from, to: subject.state, by: who.id, ...details.tell?.(subject) });
      return subject;
    });
  }

  /** A change of fields that is not a move. Nothing changed: nothing written. What the change answers has changed elsewhere, and belongs to the record all the same. */
  edit<E extends RecordBase & { state: S }, S extends string, M extends string>(
    kind: Kind<E, S, M>, who: Actor, seen: Seen, change: Partial<E> | ((subject: E, tx: EntityManager) => Told | Promise<Told>), reason?: string,
  ): Promise<E> {
    return this.db.write(async (tx) => {
      const subject = await this.held(tx, kind, who, seen, 'edit', kind.policy.edit ?? (() => false));
      const before = { ...subject };
      const told = typeof change === 'function' ? await change(subject, tx) : void Object.assign(subject, change);
      const changes = { ...this.changes(kind, before, subject), ...told };
      if (!Object.keys(changes).length) return subject;
      await this.store(tx, kind, before, subject);
      this.history.add({ subjectType: kind.name, subjectId: subject.id, move: 'edit', from: before.state, to: subject.state, by: who, reason, changes });
      await this.outbox.announce(`${kind.name}.edit`, { id: subject.id, by: who.id, fields: Object.keys(changes) });
      return subject;
    });
  }

  private async held<E extends RecordBase & { state: S }, S extends string, M extends string>(
    tx: EntityManager, kind: Kind<E, S, M>, who: Actor, seen: Seen, move: string, may: Policy<E>,
  ): Promise<E> {
    const subject = await this.db.hold(tx, kind.entity, { id: seen.id } as never);
    if (!subject || !kind.sees(who, subject)) throw notThere({ resource: kind.resource });
    if (!may(who, subject)) throw notYours({ move });
    if (seen.version !== null && seen.version !== subject.version) throw changedMeanwhile({ seen: seen.version, now: subject.version });
    return subject;
  }

  private async store<E extends RecordBase & { state: S }, S extends string, M extends string>(
    tx: EntityManager, kind: Kind<E, S, M>, before: E, after: E,
  ): Promise<void> {
    after.version = before.version + 1;
    // A subject may know more than its table (a count a guard asks for); only columns are stored.
    const columns = new Set(tx.connection.getMetadata(kind.entity).columns.map((c) => c.propertyName));
    const changed = Object.fromEntries(Object.entries(after).filter(([field, value]) => columns.has(field) && !same(value, before[field as keyof E])));
    await this.orRefuse(tx, kind, after, tx.update(kind.entity, { id: before.id, version: before.version } as never, changed as never));
    await this.aimed(tx, kind, before, after);
  }

  /** Asked after the row is written: a foreign key has waited by then for whoever holds the row it points at. */
  private async aimed<E extends object>(tx: EntityManager, { refs }: { refs?: Partial<Record<string, string>> }, before: Partial<E>, after: E): Promise<void> {
    for (const [field, table = ''] of Object.entries(refs ?? {})) {
      const id = after[field as keyof E] as string | null | undefined;
      const problem = id && id !== before[field as keyof E] ? await this.aims.get(table)?.(id, tx) : undefined;
      if (problem) throw problem.at(`/${field}`);
    }
  }

  private changes<E extends RecordBase & { state: S }, S extends string, M extends string>(
    kind: Kind<E, S, M>, before: Partial<E>, after: E,
  ): Record<string, [unknown, unknown]> {
    const changes: Record<string, [unknown, unknown]> = {};
    for (const [field, value] of Object.entries(after)) {
      const old: unknown = before[field as keyof E] ?? null;
      if (QUIET.has(field) || [...(kind.unstored ?? []), ...(kind.derived ?? [])].includes(field as never) || same(value ?? null, old)) continue;
      changes[field] = kind.secrets?.includes(field as never) ? ['•', '•'] : [old, value ?? null];
    }
    return changes;
  }

  /** What the database refuses becomes what the caller can mend: a duplicate, or a reference to nothing, named by its field. */
  private async orRefuse(tx: EntityManager, kind: { refs?: Partial<Record<string, string>>; unique?: string }, subject: object, statement: Promise<unknown>): Promise<void> {
    try {
      await statement;
    } catch (error) {
      if (this.db.isDuplicate(error)) throw alreadyExists({}, kind.unique ? `/${kind.unique}` : undefined);
      if (!this.db.isDangling(error)) throw error;
      for (const [field, target] of Object.entries(kind.refs ?? {})) {
        const id = (subject as Record<string, string | null>)[field];
        if (id && !((await tx.query(`SELECT 1 FROM ${target} WHERE id = ?`, [id])) as unknown[]).length) throw pointsAtNothing({ field }, `/${field}`);
      }
      throw pointsAtNothing({ field: '?' });
    }
  }
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
