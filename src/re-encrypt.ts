import 'reflect-metadata';
import { entities } from './entities.js';
import { readConfig } from './platform/config/config.js';
import { openDatabase } from './platform/database/drivers.js';
import { reEncrypt } from './platform/secrets/re-encrypt.js';
import { Secrets } from './platform/secrets/secrets.js';

// Brings all sealed values of DATABASE_URL under the first key of DATA_KEY; ends with 1 while anything is left (docs/guide/deploy.md).
const config = readConfig();
const db = await openDatabase(config.databaseUrl, { entities, migrations: [] });
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
try {
  const { columns, faults } = await reEncrypt(db, new Secrets(...config.dataKeys), say);
  for (const { table, column, moved, left } of columns) say(`${table}.${column}  moved ${moved}  left ${left}`);
  for (const fault of faults) say(`fault   ${fault}`);
  const left = columns.reduce((sum, c) => sum + c.left, 0);
  say(left ? `left    ${left}: keep the older keys and run again` : 'done    every value is under the newest key; the older ones are needed for backups only');
  process.exitCode = left ? 1 : 0;
} finally {
  await db.onApplicationShutdown();
}
