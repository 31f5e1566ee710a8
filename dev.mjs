// The server with restart on change (port 3000) and the console with hot reload (port 5173), together; Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = import.meta.dirname;
const start = (command, ...args) => spawn(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root, stdio: 'inherit' });
const both = [start('@nestjs/cli/bin/nest.js', 'start', '--watch'), start('vite/bin/vite.js', 'web')];
for (const one of both) one.on('exit', (code) => { for (const other of both) other.kill(); process.exitCode ??= code ?? 0; });
