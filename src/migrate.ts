import 'reflect-metadata';
import { entities } from './entities.js';
import { readConfig } from './platform/config/config.js';
import { dataSource } from './platform/database/drivers.js';
import { migrations } from './platform/database/migrations/migrations.js';

/** Brings the schema up to date with an account that may change it, so that the application's own need not (docs/guide/deploy.md). */
const source = await (await dataSource(readConfig().databaseUrl, { entities, migrations })).initialize();
const done = await source.runMigrations();
process.stdout.write(done.length ? `${done.map((m) => m.name).join('\n')}\n` : 'nothing to do\n');
await source.destroy();
