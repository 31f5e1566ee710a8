import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Database } from '../database/database.js';
import { History } from '../history/history.js';
import type { Kind, RecordBase } from '../moves/moves.js';

export const linkClash = refusal('records/link-clash', 409, '两边都有同一份“{name}”,只能有一份,请先处理其中一份', 'both sides have the same "{name}", of which there can be one: settle one of them first');

/** A column that points at another table's rows: whose rows, which column, which table. */
export interface Link {
  /** As in the history: `project`. */
  name: string;
  entity: EntityTarget<ObjectLiteral>;
  field: string;
  target: string;
  /** Only these of its rows, where one table points at many. */
  only?: Readonly<Record<string, string>>;
  /** Columns that follow from the one that changes. What would clash with another row is left as it was. */
  follow?: (row: ObjectLiteral) => Partial<ObjectLiteral>;
}
export interface RowMove { from: string; to: string; by: Actor; reason: string }

/** More ids than this do not go into one statement. */
const CHUNK = 500;
export const inChunks = <T>(all: readonly T[], size = CHUNK): T[][] => Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/**
 * Which columns of which tables point where. Kinds say it in their `refs`, whatever is no kind says it itself; so what has to be done with
 * everything that points at a record (two bodies that are one) includes rooms that are added later.
 */
@Injectable()
export class Links {
  private readonly all: Link[] = [];

  constructor(private readonly db: Database, private readonly history: History) {}

  addKind<E extends RecordBase & { state: S }, S extends string, M extends string>({ name, entity, refs }: Kind<E, S, M>): void {
    for (const [field, target] of Object.entries(refs ?? {})) this.add({ name, entity: entity as EntityTarget<ObjectLiteral>, field, target: target as string });
  }

  add(link: Link): void {
    if (this.all.some((l) => l.name === link.name && l.field === link.field)) throw new Error(`${link.name}.${link.field} is linked already`);
    this.all.push(link);
  }

  to(target: string): readonly Link[] {
    return this.all.filter((link) => link.target === target);
  }

  /** What a kind's own rows point at. */
  from(name: string): readonly Link[] {
    return this.all.filter((link) => link.name === name);
  }

  tableOf(tx: EntityManager, link: Link): string {
    return tx.connection.getMetadata(link.entity).tableName;
  }

  /** The ids of the rows that point at a record. */
  async idsAt(tx: EntityManager, { entity, field, only }: Link, target: string): Promise<string[]> {
    const rows = await tx.find(entity, { where: { ...only, [field]: target }, select: { id: true }, order: { id: 'ASC' } });
    return rows.map((row) => row['id'] as string);
  }

  /** Makes rows point elsewhere: a change of one field, with its next version and its line of history. Answers how many there were. */
  async move(tx: EntityManager, link: Link, ids: readonly string[], { from, to, by, reason }: RowMove): Promise<number> {
    const hasVersion = tx.connection.getMetadata(link.entity).columns.some((column) => column.propertyName === 'version');
    let count = 0;
    for (const some of inChunks(ids)) {
      const rows = await this.db.holdAll(tx, link.entity as EntityTarget<ObjectLiteral & { id: string }>, some);
      const moved = rows.filter((row) => row[link.field] === from);
      if (!moved.length) continue;
      const change = { [link.field]: to, ...(hasVersion ? { version: () => 'version + 1' } : {}) };
      await this.orRefuse(link, tx.createQueryBuilder().update(link.entity).set(change).where({ id: In(moved.map((row) => row.id)) }).execute());
      if (link.follow) for (const row of moved) await this.follow(tx, link, link.follow, { ...row, [link.field]: to });
      for (const row of moved) this.history.add({ subjectType: link.name, subjectId: row.id, move: 'edit', from: stateOf(row), to: stateOf(row), by, reason, changes: { [link.field]: [from, to] } });
      count += moved.length;
    }
    return count;
  }

  private async orRefuse({ name }: Link, statement: Promise<unknown>): Promise<void> {
    try {
      await statement;
    } catch (error) {
      throw this.db.isDuplicate(error) ? linkClash({ name }) : error;
    }
  }

  private async follow(tx: EntityManager, { entity }: Link, follow: NonNullable<Link['follow']>, row: ObjectLiteral): Promise<void> {
    try {
      await tx.update(entity, { id: row['id'] as string }, follow(row));
    } catch (error) {
      if (!this.db.isDuplicate(error)) throw error;
    }
  }
}

const stateOf = (row: ObjectLiteral): string | null => (typeof row['state'] === 'string' ? row['state'] : null);
