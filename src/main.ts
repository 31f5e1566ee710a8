import { buildApp } from './app.js';
import { readConfig } from './platform/config/config.js';
import { Log } from './platform/log/log.js';

const config = readConfig();
const role = process.argv[2] ?? 'all';
if (!['all', 'web', 'worker'].includes(role)) throw new Error(`start as all, web or worker, not "${role}"`);

const app = await buildApp(config, { works: role !== 'web' });
if (role === 'worker') await app.init();
else await app.listen(config.port, config.host);
if (process.env.READY_LINE) process.stdout.write('ready\n'); // for scripts that start the server silently
app.get(Log).line('info', 'ready', { role, port: role === 'worker' ? null : config.port });
