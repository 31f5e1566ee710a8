import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp, ROOT, VERSION } from '../app.js';
import { readConfig } from '../platform/config/config.js';
import { documentsOf, documentsOnDisk, staleDocuments } from './documents.js';

// Writes what is generated, or with --check only says what is stale. Nothing is opened: the application is looked at, not run.
const app = await buildApp(readConfig({ DATA_KEY: Buffer.alloc(32).toString('base64') }), { preview: true });
const wanted = await documentsOf(app, VERSION);
const { stale, surplus } = staleDocuments(wanted, documentsOnDisk(ROOT, wanted));

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...surplus]) process.stdout.write(`stale: ${path}\n`);
  process.exitCode = stale.length + surplus.length ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), wanted.get(path) ?? '');
  }
  for (const path of surplus) rmSync(join(ROOT, path));
  process.stdout.write(`${stale.length} of ${wanted.size} documents written, ${surplus.length} removed\n`);
}
