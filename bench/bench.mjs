// `npm run bench [rounds] [seconds]`: ours against the bare server, in one run, alternating; medians with their spread.
// BENCH_DATABASE_URL picks the server (default MariaDB/MySQL on this machine; `sqlite:` for the embedded one). Memory while a register is imported: `node bench/import.mjs`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { enterDistrict } from './district.mjs';

const [rounds = 5, seconds = 3] = process.argv.slice(2).map(Number);
const CONNECTIONS = 32;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'incubator-bench-'));
const wanted = process.env.BENCH_DATABASE_URL ?? 'mysql://root@127.0.0.1:3306/';
const isEmbedded = wanted.startsWith('sqlite:');
const OURS = 3971;
const BARE = 3972;
const PASSWORD = 'Bench-2018-incubator';
const children = [];

const databaseUrl = isEmbedded ? `sqlite:${join(folder, 'bench.db')}` : await freshSchema();
async function freshSchema() {
  const connection = await mysql.createConnection({ uri: wanted });
  await connection.query('DROP DATABASE IF EXISTS incubator_bench');
  await connection.query('CREATE DATABASE incubator_bench CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
  await connection.end();
  return new URL('/incubator_bench', wanted).href;
}

function start(args, env, ready) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((done, fail) => {
    child.stdout.on('data', (text) => { if (String(text).includes(ready)) done(child); });
    child.on('exit', (code) => fail(new Error(`${args[0]} ended with ${code}`)));
  });
}

const ours = (path, init = {}) => fetch(`http://127.0.0.1:${OURS}/api/v1${path}`, { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
const post = async (path, body, headers = {}) => {
  const answer = await ours(path, { method: 'POST', body: JSON.stringify(body), headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return { body: answer.status === 204 ? {} : await answer.json(), cookie: answer.headers.get('set-cookie')?.split(';')[0] };
};
async function enter(login, first) {
  const signed = await post('/sessions', { login, password: first });
  const own = { cookie: signed.cookie, 'X-CSRF-Token': signed.body.csrfToken };
  await post('/sessions/current/password', { current: first, next: PASSWORD }, own);
  const again = await post('/sessions', { login, password: PASSWORD });
  return { cookie: again.cookie, 'X-CSRF-Token': again.body.csrfToken };
}

const load = (url, headers = {}) => JSON.parse(spawnSync(process.execPath, [join(root, 'bench/load.mjs'), url, CONNECTIONS, seconds, JSON.stringify(headers)], { encoding: 'utf8' }).stdout);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const gauge = async (name) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(await (await fetch(`http://127.0.0.1:${OURS}/metrics`)).text())?.[1]);

try {
  await start(['dist/src/main.js'], { DATABASE_URL: databaseUrl, DATA_DIR: folder, PORT: OURS, HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', READY_LINE: 'true' }, 'ready');
  const first = 'First-2018-password';
  await post('/setup', Object.fromEntries(['systemAdmin', 'securityAdmin', 'auditAdmin', 'manager'].map((k) => [k, { login: k.toLowerCase(), name: k, password: first }])));
  const [sysadmin, secadmin, manager] = [await enter('systemadmin', first), await enter('securityadmin', first), await enter('manager', first)];
  const bodies = await enterDistrict((path, body, headers) => post(path, body, { ...manager, ...headers }), 274);
  const own = await post('/users', { login: 'own-body', name: 'own', password: first }, sysadmin);
  await post(`/users/${own.body.id}/roles`, { roles: ['organizationUser'], organizationId: bodies[7] }, { ...secadmin, 'If-Match': `"${own.body.version}"` });
  const member = await enter('own-body', first);
  await start(['bench/baseline/server.mjs', databaseUrl, BARE], {}, 'ready');

  const id = bodies[7];
  const at = (port, path) => `http://127.0.0.1:${port}${path}`;
  const races = [
    { what: 'one record by id', bar: 0.6, a: [at(OURS, `/api/v1/organizations/${id}`), manager], b: [at(BARE, `/one?id=${id}`)] },
    { what: 'organizations, 50 rows, filter + sort', bar: 0.7, a: [at(OURS, '/api/v1/organizations?state=registered&sort=name&limit=50'), manager], b: [at(BARE, '/list?state=registered')] },
    { what: 'one record as its own user ÷ as staff', bar: 0.85, a: [at(OURS, `/api/v1/organizations/${id}`), member], b: [at(OURS, `/api/v1/organizations/${id}`), manager] },
  ];
  const results = [];
  for (const race of races) {
    for (const side of [race.a, race.b]) load(side[0], side[1]); // warm up
    const ratios = [];
    const speeds = { a: [], b: [] };
    const before = await gauge('sql_statements');
    let asked = 0;
    for (let round = 0; round < rounds; round++) {
      const first = round % 2 ? ['b', 'a'] : ['a', 'b'];
      const got = Object.fromEntries(first.map((side) => [side, load(race[side][0], race[side][1])]));
      if (got.a.wrong || got.b.wrong) throw new Error(`${race.what}: ${got.a.wrong} and ${got.b.wrong} wrong answers`);
      asked += (got.a.perSecond + (race.b[0].includes(`:${OURS}/`) ? got.b.perSecond : 0)) * seconds;
      for (const side of ['a', 'b']) speeds[side].push(got[side].perSecond);
      ratios.push(got.a.perSecond / got.b.perSecond);
    }
    results.push({ what: race.what, ratio: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios), bar: race.bar, oursPerSecond: Math.round(median(speeds.a)), otherPerSecond: Math.round(median(speeds.b)),
      rssMb: Math.round((await gauge('process_resident_memory_bytes')) / 1e6), statementsPerRequest: Number((((await gauge('sql_statements')) - before) / asked).toFixed(1)) });
  }
  const machine = { engine: isEmbedded ? 'sqlite' : 'mariadb/mysql', cores: cpus().length, node: process.version, connections: CONNECTIONS, rounds, seconds, size: 'district' };
  console.log(machine);
  console.table(Object.fromEntries(results.map(({ what, ratio, least, most, bar, ...rest }) => [what, { ratio: ratio.toFixed(2), spread: `${least.toFixed(2)}–${most.toFixed(2)}`, bar, met: ratio >= bar ? 'yes' : 'no', ...rest }])));
  mkdirSync(join(root, 'bench/results'), { recursive: true });
  writeFileSync(join(root, 'bench/results', `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`), JSON.stringify({ machine, results }, null, 2));
} finally {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
}
