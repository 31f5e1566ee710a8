import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildApp, type AppSettings } from '../../src/app.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { readConfig, type Config } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { Relay } from '../../src/platform/outbox/relay.js';
import { Client } from './client.js';
import { freshDatabase } from './database.js';

export const PASSWORD = 'Test-2018-incubator';

export interface World {
  app: NestFastifyApplication;
  config: Config;
  clock: Clock;
  db: Database;
  url: string;
  /** Waits until everything announced has been heard. */
  delivered: () => Promise<void>;
  client: () => Client;
  /** Stops the application and starts it anew on the same database and port, if you like with another configuration. */
  restart: (changes?: Partial<Config>) => Promise<void>;
  close: () => Promise<void>;
}

/** The whole application on an empty database, listening on a free port unless one is named. */
export async function openWorld(name: string, env: Record<string, string> = {}, settings: AppSettings = {}, port = 0): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), `incubator-${name}-`));
  const database = await freshDatabase(folder, name.replace(/\W/g, '_'));
  const config = readConfig({
    DATA_DIR: folder, DATABASE_URL: database.url, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', SIGN_INS_PER_MINUTE: '100000', RATE_LIMIT_PER_MINUTE: '0',
    JOBS_URL: process.env.JOBS_URL ? `${process.env.JOBS_URL}?name=${name}-${process.pid}` : '', ...env,
  });
  const clock = new Clock();
  const start = async (port: number, changes: Partial<Config> = {}) => {
    const app = await buildApp({ ...config, ...changes }, { ...settings, clock });
    await app.listen(port, '127.0.0.1');
    return app;
  };
  const app = await start(port);
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const world: World = {
    app, config, clock, url, db: app.get(Database), delivered: () => world.app.get(Relay).deliver(), client: () => new Client(url),
    restart: async (changes) => {
      await world.app.close();
      world.app = await start(Number(new URL(url).port), changes);
      world.db = world.app.get(Database);
    },
    close: async () => {
      await world.app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}
