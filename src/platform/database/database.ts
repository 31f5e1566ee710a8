import { AsyncLocalStorage } from 'node:async_hooks';
import type { OnApplicationShutdown } from '@nestjs/common';
import type { DataSource, EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { Statements } from './statements.js';

export type Work<T> = (tx: EntityManager) => Promise<T>;
export type SqlValue = string | number | null;
export type SqlRow = Record<string, unknown>;

/** One piece of work on the database: whatever is called inside joins it. */
interface Unit {
  tx: EntityManager;
  writes: boolean;
  /** Run inside the transaction, last of all, once per name; history uses it to hold its chain for the shortest time. */
  beforeCommit: Map<string, () => Promise<void>>;
  afterCommit: (() => void)[];
  /** Room for collaborators to remember things of this unit, thrown away when it is retried. */
  notes: Map<string, unknown>;
  /** Its transaction has ended. */
  isOver: boolean;
}

const unitOf = (tx: EntityManager, writes: boolean): Unit => ({ tx, writes, beforeCommit: new Map(), afterCommit: [], notes: new Map(), isOver: false });

/** The only door to the database. A call made inside another joins it. */
export abstract class Database implements OnApplicationShutdown {
  protected readonly unit = new AsyncLocalStorage<Unit>();

  constructor(protected readonly statements: Statements) {}

  /** SQL statements sent since the start; tests count with it, metrics show it. */
  get statementCount(): number {
    return this.statements.count;
  }

  /** Runs `work` against committed data; inside a write it sees that write's own rows. */
  read<T>(work: Work<T>): Promise<T> {
    const { open } = this;
    if (open) return work(open.tx);
    const tx = this.readers();
    return this.unit.run(unitOf(tx, false), () => work(tx));
  }

  /** Runs `work` whole or not at all. It may run more than once: keep mail and HTTP out of it, announce instead. */
  async write<T>(work: Work<T>): Promise<T> {
    const { open } = this;
    if (open && !open.writes) throw new Error('write() inside read(): open the write first');
    return open ? work(open.tx) : this.transact(work);
  }

  /** Rows of a portable SELECT with `?` places, for read models. Values are never put into the text. */
  rows<R extends object = SqlRow>(sql: string, values: readonly SqlValue[] = []): Promise<R[]> {
    const open = this.unit.getStore();
    if (open) return open.tx.query(sql, [...values]) as Promise<R[]>;
    this.statements.logQuery();
    return this.select(sql, values) as Promise<R[]>;
  }

  /** Runs `hook` inside this unit's transaction just before it commits; the last one given under a name wins. */
  beforeCommit(name: string, hook: () => Promise<void>): void {
    this.current('beforeCommit').beforeCommit.set(name, hook);
  }

  /** Runs `hook` once the unit is committed, outside of it. */
  afterCommit(hook: () => void): void {
    this.current('afterCommit').afterCommit.push(hook);
  }

  /** What a collaborator keeps for the length of this unit (and loses when the unit is run again). */
  note<T>(name: string, make: () => T): T {
    const { notes } = this.current('note');
    if (!notes.has(name)) notes.set(name, make());
    return notes.get(name) as T;
  }

  /** Whether the caller stands inside a write. */
  get isWriting(): boolean {
    return this.unit.getStore()?.writes ?? false;
  }

  /** Runs `work` as if nobody had opened anything: for timers and listeners started inside a unit. */
  outside<T>(work: () => T): T {
    return this.unit.exit(work);
  }

  /** The row, and nobody else may change it until this write ends. Every move of a lifecycle starts here. */
  abstract hold<E extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null>;

  /** Several rows, held in the order of their ids, so that two writes with rows in common never wait for each other in a circle. */
  abstract holdAll<E extends ObjectLiteral & { id: string }>(tx: EntityManager, entity: EntityTarget<E>, ids: readonly string[]): Promise<E[]>;

  /** Whether an error says "there is one already" (unique index). */
  abstract isDuplicate(error: unknown): boolean;

  /** Whether an error says "what this points at is not there" (foreign key). */
  abstract isDangling(error: unknown): boolean;

  /** Answers only when the database does; for readiness. */
  abstract ping(): Promise<void>;

  /** The data source that writes, for migrations and schema checks only. */
  abstract get source(): DataSource;

  /** Called once, last of all, when the application shuts down. */
  abstract onApplicationShutdown(): Promise<void>;

  protected abstract readers(): EntityManager;
  /** Committed rows by the driver's own prepared statements: the ORM in between costs as much as the query. */
  protected abstract select(sql: string, values: readonly SqlValue[]): Promise<SqlRow[]>;
  protected abstract transact<T>(work: Work<T>): Promise<T>;

  /** One attempt: a fresh transaction, a fresh unit. */
  protected async attempt<T>(source: DataSource, work: Work<T>): Promise<T> {
    const done = await source.transaction(async (tx) => {
      const unit = unitOf(tx, true);
      try {
        return await this.unit.run(unit, async () => {
          const answer = await work(tx);
          for (const hook of unit.beforeCommit.values()) await hook();
          return { answer, afterCommit: unit.afterCommit };
        });
      } finally {
        unit.isOver = true;
      }
    });
    for (const hook of done.afterCommit) this.outside(hook);
    return done.answer;
  }

  /** The unit the caller stands in. Whoever outlived its unit would write into somebody else's transaction, unseen. */
  private get open(): Unit | undefined {
    const unit = this.unit.getStore();
    if (unit?.isOver) throw new Error('this unit of work is over: await what is started in it, or start it outside()');
    return unit;
  }

  private current(what: string): Unit {
    const { open } = this;
    if (!open?.writes) throw new Error(`${what}() belongs inside write()`);
    return open;
  }
}
