import { join } from 'node:path';
import mysql from 'mysql2/promise';

/** What only one kind of engine or queue has is tested there only; nothing is marked as skipped elsewhere. */
export const isPooled = Boolean(process.env.DATABASE_URL);
export const isQueued = Boolean(process.env.JOBS_URL);

export interface FreshDatabase { url: string; drop: () => Promise<void> }

/** An empty database on whichever engine the run is for: `DATABASE_URL` names a server, without it SQLite in the folder. */
export async function freshDatabase(folder: string, name: string): Promise<FreshDatabase> {
  const base = process.env.DATABASE_URL;
  if (!base) return { url: `sqlite:${join(folder, 'test.db')}`, drop: async () => undefined };
  const schema = `test_${name.replace(/\W/g, '_')}_${process.pid}_${Date.now().toString(36)}`;
  const root = new URL(base);
  root.pathname = '/';
  const run = async (sql: string) => {
    const connection = await mysql.createConnection({ uri: root.href });
    await connection.query(sql);
    await connection.end();
  };
  await run(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  root.pathname = `/${schema}`;
  return { url: root.href, drop: () => run(`DROP DATABASE ${schema}`) };
}
