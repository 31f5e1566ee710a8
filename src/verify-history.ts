import { createHash } from 'node:crypto';
import 'reflect-metadata';
import { readConfig } from './platform/config/config.js';
import { openDatabase } from './platform/database/drivers.js';
import { verifyHistory } from './platform/history/verify.js';

// Walks the chains of DATABASE_URL, prints what is wrong with them and the seal to be kept elsewhere; ends with 1 when anything is.
const db = await openDatabase(readConfig().databaseUrl, { entities: [], migrations: [] });
try {
  const { rows, faults, seal } = await verifyHistory(db, (heads) => createHash('sha256').update(heads).digest('hex'));
  for (const fault of faults) process.stdout.write(`fault   ${fault}\n`);
  process.stdout.write(`rows    ${rows}\nfaults  ${faults.length}\nseal    ${seal} at ${new Date().toISOString()}\n`);
  process.exitCode = faults.length ? 1 : 0;
} finally {
  await db.onApplicationShutdown();
}
