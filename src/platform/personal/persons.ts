import { Injectable } from '@nestjs/common';
import type { EntityMetadata } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../clock/clock.js';
import { instantOf } from '../database/columns.js';
import { Database, type SqlRow, type SqlValue } from '../database/database.js';
import { History } from '../history/history.js';
import { Registry } from '../registry/registry.js';
import { sealedIn } from '../secrets/sealed.js';
import { Secrets } from '../secrets/secrets.js';
import type { Holding } from './holding.js';

/** A record that stands for the person. */
export interface Anchor { resource: string; id: string }
/** What one table holds of the person. */
export interface Held { table: string; zh: string; en: string; stays: { zh: string; en: string }; rows: Record<string, unknown>[] }

/** Gathers what all rooms hold about one person, and takes it away where nothing forbids it. */
@Injectable()
export class Persons {
  constructor(private readonly db: Database, private readonly registry: Registry, private readonly secrets: Secrets, private readonly history: History, private readonly clock: Clock) {}

  /** Kinds of record through which a person can be asked for. */
  get resources(): string[] {
    return [...new Set(this.registry.holdings.flatMap((h) => Object.keys(h.of)))].filter((resource) => resource !== '*');
  }

  /** Everything, in plain; whoever asks answers for it. */
  async held(anchors: readonly Anchor[]): Promise<Held[]> {
    const all: Held[] = [];
    for (const holding of this.registry.holdings) {
      const table = this.db.source.getMetadata(holding.entity);
      const rows = await this.rows(table, holding, anchors);
      if (rows.length) all.push({ table: table.tableName, zh: holding.zh, en: holding.en, stays: holding.stays, rows: rows.map((row) => this.plain(table, holding, row)) });
    }
    return all;
  }

  /** Names and numbers go, rows stay; call inside a write. Answers how many rows of which table were changed. */
  async erase(who: Actor, anchors: readonly Anchor[], pseudonym: string): Promise<Record<string, number>> {
    const changed: Record<string, number> = {};
    await this.db.write(async () => {
      for (const holding of this.registry.holdings.filter((h) => h.erased)) {
        const table = this.db.source.getMetadata(holding.entity);
        const rows = await this.rows(table, holding, anchors);
        for (const row of rows) await this.eraseRow(table, holding, row, pseudonym);
        if (rows.length) changed[table.tableName] = rows.length;
      }
      for (const { resource, id } of anchors) this.history.add({ subjectType: this.registry.nameOf(resource) ?? resource, subjectId: id, move: 'erase', by: who, changes: { person: ['•', '•'] } });
    });
    return changed;
  }

  private async rows(table: EntityMetadata, { of }: Holding, anchors: readonly Anchor[]): Promise<SqlRow[]> {
    const found = new Map<string, SqlRow>();
    for (const { resource, id } of anchors) {
      const condition = of[resource] ?? of['*'];
      if (!condition) continue;
      const values = Array.from({ length: condition.split('?').length - 1 }, () => id);
      for (const row of await this.db.rows(`SELECT * FROM ${table.tableName} WHERE ${condition}`, values)) found.set(keyOf(table, row), row);
    }
    return [...found.values()];
  }

  private async eraseRow(table: EntityMetadata, holding: Holding, row: SqlRow, pseudonym: string): Promise<void> {
    const set: [string, SqlValue][] = Object.entries(holding.erased?.(row, { pseudonym, today: this.clock.today(), seal: (plain) => this.secrets.seal(plain) }) ?? {});
    if (!set.length) return;
    const version = table.columns.some((c) => c.propertyName === 'version') ? ', version = version + 1' : '';
    const keys = table.primaryColumns.map((c) => c.databaseName);
    await this.db.write((tx) => tx.query(`UPDATE ${table.tableName} SET ${set.map(([name]) => `${name} = ?`).join(', ')}${version} WHERE ${keys.map((k) => `${k} = ?`).join(' AND ')}`, [...set.map(([, value]) => value), ...keys.map((k) => row[k])]));
  }

  /** Sealed values opened, fingerprints and search words left out, instants and structures as the API has them. */
  private plain(table: EntityMetadata, { columns, withheld = [] }: Holding, row: SqlRow): Record<string, unknown> {
    const sealed = sealedIn(table.target);
    const hidden = new Set([...withheld, ...sealed.flatMap((c) => c.index ?? []), 'searchText', 'nameKey', 'hash', 'identity']);
    return Object.fromEntries(table.columns.filter((c) => !hidden.has(c.propertyName) && (!columns || columns.includes(c.propertyName) || c.isPrimary)).map((c) => {
      const raw = row[c.databaseName] ?? null;
      if (raw === null) return [c.propertyName, null];
      if (sealed.some((s) => s.property === c.propertyName)) return [c.propertyName, this.secrets.open(String(raw))];
      if (c.type === 'datetime') return [c.propertyName, instantOf(raw)];
      return [c.propertyName, c.type === 'text' && c.transformer && typeof raw === 'string' ? (JSON.parse(raw) as unknown) : raw];
    }));
  }
}

const keyOf = (table: EntityMetadata, row: SqlRow): string => table.primaryColumns.map((c) => String(row[c.databaseName])).join('|');
