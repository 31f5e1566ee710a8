// Builds what is missing or older than its sources: the server into dist/, the console into web/dist/. `--force` builds both.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const newest = (path) => !existsSync(path) ? 0 : statSync(path).isFile() ? statSync(path).mtimeMs
  : Math.max(0, ...readdirSync(path, { withFileTypes: true }).filter((e) => e.name !== 'node_modules' && e.name !== 'dist').map((e) => newest(join(path, e.name))));
const isStale = (made, ...sources) => !existsSync(join(root, made)) || Math.max(...sources.map((s) => newest(join(root, s)))) > statSync(join(root, made)).mtimeMs;

function run(what, command, args) {
  process.stdout.write(`building ${what} …\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

const force = process.argv.includes('--force');
if (force || isStale('dist/src/main.js', 'src', 'ormconfig.ts', 'tsconfig.json')) run('the server', '@nestjs/cli/bin/nest.js', ['build']);
if (force || isStale('web/dist/index.html', 'web/src', 'web/index.html', 'web/vite.config.ts', 'docs/api/openapi.json')) run('the console', 'vite/bin/vite.js', ['build', 'web', '--logLevel', 'warn']);
