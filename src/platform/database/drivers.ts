import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import mysql from 'mysql2/promise';
import { DataSource, type DataSourceOptions, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm';
import type { Database } from './database.js';
import { EmbeddedDatabase } from './embedded.database.js';
import { PooledDatabase } from './pooled.database.js';
import { Statements } from './statements.js';

/** What a database holds and how it came to hold it; handed in from above, because platform knows no room. */
export interface Tables {
  entities: readonly EntityTarget<ObjectLiteral>[];
  migrations: readonly (new () => MigrationInterface)[];
}

interface Driver {
  /** The one data source that writes; not yet open. */
  source(url: URL, tables: Tables, statements: Statements): Promise<DataSource>;
  /** Migrated and ready for work. */
  open(url: URL, tables: Tables): Promise<Database>;
}

const shared = (tables: Tables, statements: Statements) => ({
  entities: [...tables.entities] as never[], migrations: [...tables.migrations] as never[], migrationsTransactionMode: 'each' as const,
  synchronize: false, logging: ['query'] as ['query'], logger: statements,
});

const embeddedOptions = (url: URL, tables: Tables, statements: Statements): DataSourceOptions => ({
  type: 'better-sqlite3', database: url.pathname, enableWAL: true, statementCacheSize: 1_000, ...shared(tables, statements),
  prepareDatabase: (db: { pragma(text: string): void }) => {
    db.pragma('busy_timeout = 5000');
    db.pragma('synchronous = FULL');
  },
});

const embedded: Driver = {
  async source(url, tables, statements) {
    mkdirSync(dirname(url.pathname), { recursive: true });
    return new DataSource(embeddedOptions(url, tables, statements));
  },
  async open(url, tables) {
    const statements = new Statements();
    const writer = await (await embedded.source(url, tables, statements)).initialize();
    await writer.runMigrations();
    const options = { ...embeddedOptions(url, tables, statements), enableWAL: false, readonly: true, prepareDatabase: undefined };
    return new EmbeddedDatabase(writer, await new DataSource(options as DataSourceOptions).initialize(), statements);
  },
};

/** The types TypeORM knows differ in small ways (its schema comparison, UUID columns), so the server is asked once what it is. */
async function flavour(url: URL): Promise<'mysql' | 'mariadb'> {
  const connection = await mysql.createConnection({ uri: url.href });
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return String((rows as { version: string }[])[0]?.version).includes('MariaDB') ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

const pooled: Driver = {
  async source(url, tables, statements) {
    const type = await flavour(url);
    return new DataSource({
      type, url: url.href, charset: 'utf8mb4', timezone: 'Z', dateStrings: ['DATE'], supportBigNumbers: true, bigNumberStrings: true,
      isolationLevel: 'READ COMMITTED', poolSize: Number(url.searchParams.get('poolSize') ?? 10), ...shared(tables, statements),
      extra: { connectAttributes: { program_name: 'incubator' } },
    } as DataSourceOptions);
  },
  async open(url, tables) {
    const statements = new Statements();
    const source = await (await pooled.source(url, tables, statements)).initialize();
    strict(source);
    await source.runMigrations();
    return new PooledDatabase(source, statements);
  },
};

/** Every connection of the pool speaks UTC and refuses what does not fit, whatever the server's defaults are. */
function strict(source: DataSource): void {
  const { pool } = source.driver as unknown as { pool: { on(event: 'connection', hear: (c: { query(sql: string): void }) => void): void } };
  pool.on('connection', (connection) => {
    connection.query("SET SESSION time_zone = '+00:00', sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO'");
  });
}

/** The protocol of DATABASE_URL picks the driver; this table is the only place that knows there are two. */
const drivers: Record<string, Driver> = { 'sqlite:': embedded, 'mysql:': pooled, 'mariadb:': pooled };

export function driverOf(href: string): { driver: Driver; url: URL } {
  const url = new URL(href);
  const driver = drivers[url.protocol];
  if (!driver) throw new Error(`DATABASE_URL: no driver for "${url.protocol}", only ${Object.keys(drivers).join(' ')}`);
  return { driver, url: url.protocol === 'mariadb:' ? new URL(href.replace(/^mariadb:/, 'mysql:')) : url };
}

export function openDatabase(href: string, tables: Tables): Promise<Database> {
  const { driver, url } = driverOf(href);
  return driver.open(url, tables);
}

export function dataSource(href: string, tables: Tables): Promise<DataSource> {
  const { driver, url } = driverOf(href);
  return driver.source(url, tables, new Statements());
}
