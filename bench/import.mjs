// `node bench/import.mjs [rows]`: a register of so many rows (default 50,000) is handed in, checked, confirmed and written by a server of its
// own; prints rows per second and the server's memory while it checks and writes. BENCH_DATABASE_URL names MariaDB or MySQL, else SQLite.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { writeRows } from '../dist/src/platform/workbook/export.js';

const rows = Number(process.argv[2] ?? 50_000);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'incubator-import-'));
const PORT = 3973;
const BAR_MB = 150;
const wanted = process.env.BENCH_DATABASE_URL;
const PASSWORD = 'Bench-2018-incubator';
const FIRST = 'First-2018-password';

async function freshSchema() {
  const connection = await mysql.createConnection({ uri: wanted });
  await connection.query('DROP DATABASE IF EXISTS incubator_import');
  await connection.query('CREATE DATABASE incubator_import CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
  await connection.end();
  return new URL('/incubator_import', wanted).href;
}

const TYPES = ['社会团体', '民办非企业单位', '社区社会组织'];
const columns = ['社会组织名称', '类型', '登记日期', '备案日期', '住所', '法定代表人', '联系电话', '行业', '业务主管单位', '业务范围'].map((header) => ({ header, kind: 'text' }));
function* register() {
  for (let i = 0; i < rows; i++) {
    const isGroup = i % 3 === 2;
    yield [`云岩区第${i}号社会组织${isGroup ? '志愿服务队' : '服务中心'}`, TYPES[i % 3], isGroup ? null : `201${i % 9}-0${1 + (i % 9)}-15`, isGroup ? '2018-03-01' : null, `中华北路${i % 900}号${i % 30}楼`,
      `某${i % 4000}`, `138${String(i).padStart(8, '0')}`, '助残', '云岩区民政局', '开展社区服务、公益活动、志愿服务与培训。'.repeat(2)];
  }
}

const children = [];
function start(databaseUrl) {
  const child = spawn(process.execPath, ['dist/src/main.js'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: {
    ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: folder, PORT: String(PORT), HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'silent', READY_LINE: 'true', JOBS_URL: '' } });
  children.push(child);
  return new Promise((done, fail) => {
    child.stdout.on('data', (text) => { if (String(text).includes('ready')) done(child); });
    child.on('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
}

const api = `http://127.0.0.1:${PORT}/api/v1`;
let own = {};
async function ask(method, path, body, headers = {}) {
  const sent = body === undefined ? {} : body instanceof FormData ? { body } : { body: JSON.stringify(body) };
  const type = typeof sent.body === 'string' ? { 'content-type': 'application/json' } : {};
  const answer = await fetch(`${api}${path}`, { ...sent, method, headers: { ...type, ...own, ...headers } });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return { body: answer.status === 204 ? {} : await answer.json(), cookie: answer.headers.get('set-cookie')?.split(';')[0] };
}
async function signIn() {
  await ask('POST', '/setup', Object.fromEntries(['systemAdmin', 'securityAdmin', 'auditAdmin', 'manager'].map((k) => [k, { login: k.toLowerCase(), name: k, password: FIRST }])));
  for (const [password, next] of [[FIRST, PASSWORD], [PASSWORD]]) {
    const { body, cookie } = await ask('POST', '/sessions', { login: 'manager', password });
    own = { cookie, 'X-CSRF-Token': body.csrfToken };
    if (next) await ask('POST', '/sessions/current/password', { current: password, next });
  }
}

const rss = (pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
/** Runs a phase and draws how the server's memory goes meanwhile. */
async function phase(name, pid, work) {
  const [before, began, curve] = [rss(pid), performance.now(), []];
  const timer = setInterval(() => curve.push(rss(pid)), 250);
  await work();
  clearInterval(timer);
  const seconds = (performance.now() - began) / 1000;
  const peak = Math.max(before, ...curve);
  const step = Math.max(1, Math.ceil(curve.length / 20));
  console.log(`${name}: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, memory ${before.toFixed(0)} MB → ${rss(pid).toFixed(0)} MB, highest ${peak.toFixed(0)} MB (+${(peak - before).toFixed(0)} MB)`);
  console.log(`  ${curve.filter((_, at) => at % step === 0).map((mb) => mb.toFixed(0)).join(' ')} MB`);
  return peak - before;
}

try {
  if (!existsSync('/proc/self/status')) throw new Error('the memory of another process is read from /proc, which this system has not');
  const file = join(folder, 'register.xlsx');
  await writeRows(columns, register(), createWriteStream(file), { sheetName: '名册' });
  const { pid } = await start(wanted ? await freshSchema() : `sqlite:${join(folder, 'import.db')}`);
  await signIn();
  const form = new FormData();
  form.append('file', await openAsBlob(file), 'register.xlsx');
  const stored = (await ask('POST', '/files', form)).body;
  console.log(`${rows} rows, ${wanted ? new URL(wanted).protocol : 'sqlite:'}`);
  let record;
  const checking = await phase('check', pid, async () => { record = (await ask('POST', '/organizations/imports', { fileId: stored.id })).body; });
  if (record.counts.new !== rows) throw new Error(`not every row is new: ${JSON.stringify(record.counts)}`);
  const writing = await phase('write', pid, async () => {
    await ask('POST', `/organizations/imports/${record.id}/confirmation`, {}, { 'If-Match': `"${record.version}"` });
    for (let state = 'applying'; state === 'applying'; await pause(500)) ({ state } = (await ask('GET', `/organizations/imports/${record.id}`)).body);
  });
  const { counts, done } = (await ask('GET', `/organizations/imports/${record.id}`)).body;
  if (done !== rows) throw new Error(`${done} rows written: ${JSON.stringify(counts)}`);
  const isGood = Math.max(checking, writing) < BAR_MB;
  console.log(isGood ? `grew by less than ${BAR_MB} MB` : `grew by more than ${BAR_MB} MB`);
  process.exitCode = isGood ? 0 : 1;
} finally {
  for (const child of children) child.kill();
  await pause(500);
  rmSync(folder, { recursive: true, force: true });
}
