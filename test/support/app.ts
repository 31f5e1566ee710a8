import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildApp } from '../../src/app.js';
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
  close: () => Promise<void>;
}

/** The whole application on an empty database, listening on a free port. */
export async function openWorld(name: string, env: Record<string, string> = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), `incubator-${name}-`));
  const database = await freshDatabase(folder, name);
  const config = readConfig({
    DATA_DIR: folder, DATABASE_URL: database.url, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', SIGN_INS_PER_MINUTE: '100000', RATE_LIMIT_PER_MINUTE: '0',
    JOBS_URL: process.env.JOBS_URL ? `${process.env.JOBS_URL}?name=${name}-${process.pid}` : '', ...env,
  });
  const clock = new Clock();
  const app = await buildApp(config, { clock });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    app, config, clock, url, db: app.get(Database), delivered: () => app.get(Relay).deliver(), client: () => new Client(url),
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
