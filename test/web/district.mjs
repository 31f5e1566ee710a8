import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The demonstration district is loaded once for all journeys. A loaded one may be handed in, so that whoever works on the console does not wait for it. */
export default function load() {
  if (process.env.DEMO_DATA) return;
  const folder = mkdtempSync(join(tmpdir(), 'incubator-journey-'));
  process.env.DEMO_DATA = folder;
  globalThis.journeyFolder = folder;
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', JOBS_URL: '', DEMO_LOAD_ONLY: 'true', LOG_LEVEL: 'silent' };
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/src/demo/main.js')], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the district was not loaded: ${stderr}`);
}

export function forget() {
  if (globalThis.journeyFolder) rmSync(globalThis.journeyFolder, { recursive: true, force: true });
}
