import { In, type DataSource, type EntityManager, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { Database, type SqlRow, type SqlValue, type Work } from './database.js';
import type { Statements } from './statements.js';

interface Statement { all(...values: SqlValue[]): SqlRow[] }
/** Read models have a few hundred texts at most; more means that somebody builds texts from values. */
const PREPARED_MOST = 1_000;

/**
 * SQLite in WAL mode. On one connection two transactions at once would be one transaction, so writing units take turns on the
 * writer's connection; readers use a second, read-only one: they neither wait for a writer nor see what it has not committed.
 */
export class EmbeddedDatabase extends Database {
  private tail: Promise<unknown> = Promise.resolve();
  private readonly prepared = new Map<string, Statement>();

  constructor(private readonly writer: DataSource, private readonly reader: DataSource, statements: Statements) {
    super(statements);
  }

  hold<E extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return tx.findOne(entity, { where });
  }

  holdAll<E extends ObjectLiteral & { id: string }>(tx: EntityManager, entity: EntityTarget<E>, ids: readonly string[]): Promise<E[]> {
    return tx.find(entity, { where: { id: In(ids) } as FindOptionsWhere<E> });
  }

  isDuplicate(error: unknown): boolean {
    const code = (error as { code?: string }).code ?? '';
    return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
  }

  isDangling(error: unknown): boolean {
    return (error as { code?: string }).code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
  }

  async ping(): Promise<void> {
    await this.reader.query('SELECT 1');
  }

  get source(): DataSource {
    return this.writer;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tail;
    await this.reader.destroy();
    await this.writer.destroy();
  }

  protected readers(): EntityManager {
    return this.reader.manager;
  }

  protected async select(sql: string, values: readonly SqlValue[]): Promise<SqlRow[]> {
    let statement = this.prepared.get(sql);
    if (!statement) {
      if (this.prepared.size >= PREPARED_MOST) this.prepared.clear();
      const { databaseConnection } = this.reader.driver as unknown as { databaseConnection: { prepare(text: string): Statement } };
      this.prepared.set(sql, (statement = databaseConnection.prepare(sql)));
    }
    return statement.all(...values);
  }

  protected transact<T>(work: Work<T>): Promise<T> {
    const turn = this.tail.then(() => this.attempt(this.writer, work));
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}
