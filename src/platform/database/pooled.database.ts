import { setTimeout as pause } from 'node:timers/promises';
import { In, type DataSource, type EntityManager, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { Database, type SqlRow, type SqlValue, type Work } from './database.js';
import type { Statements } from './statements.js';

const TRY_AGAIN = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const ATTEMPTS = 6;

interface Pool { execute(sql: string, values: readonly SqlValue[], heard: (error: Error | null, rows: SqlRow[]) => void): void }

/** MySQL or MariaDB: a pool. A deadlock victim starts the whole unit again, in a fresh transaction, a little later. */
export class PooledDatabase extends Database {
  constructor(readonly source: DataSource, statements: Statements) {
    super(statements);
  }

  hold<E extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<E>, where: FindOptionsWhere<E>): Promise<E | null> {
    return tx.findOne(entity, { where, lock: { mode: 'pessimistic_write' } });
  }

  holdAll<E extends ObjectLiteral & { id: string }>(tx: EntityManager, entity: EntityTarget<E>, ids: readonly string[]): Promise<E[]> {
    return tx.find(entity, { where: { id: In(ids) } as FindOptionsWhere<E>, order: { id: 'ASC' } as FindOptionsOrder<E>, lock: { mode: 'pessimistic_write' } });
  }

  isDuplicate(error: unknown): boolean {
    return (error as { code?: string }).code === 'ER_DUP_ENTRY';
  }

  isDangling(error: unknown): boolean {
    return (error as { code?: string }).code === 'ER_NO_REFERENCED_ROW_2';
  }

  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }

  onApplicationShutdown(): Promise<void> {
    return this.source.destroy();
  }

  protected readers(): EntityManager {
    return this.source.manager;
  }

  protected select(sql: string, values: readonly SqlValue[]): Promise<SqlRow[]> {
    const { pool } = this.source.driver as unknown as { pool: Pool };
    return new Promise((done, fail) => { pool.execute(sql, values, (error, rows) => (error ? fail(error) : done(rows))); });
  }

  protected async transact<T>(work: Work<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(this.source, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !TRY_AGAIN.has((error as { code?: string }).code ?? '')) throw error;
        await pause(2 ** attempt * 5 * (0.5 + Math.random()));
      }
    }
  }
}
