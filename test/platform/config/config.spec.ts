import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/platform/config/config.js';
import { driverOf } from '../../../src/platform/database/drivers.js';

const folder = mkdtempSync(join(tmpdir(), 'incubator-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = Buffer.alloc(32, 7).toString('base64');
const read = (env: Record<string, string> = {}) => readConfig({ DATA_DIR: folder, DATA_KEY: key, ...env });

test('without a word it is an embedded database beside its files, and announcements delivered here', () => {
  expect(read()).toMatchObject({ databaseUrl: `sqlite:${join(folder, 'incubator.db')}`, jobsUrl: '', port: 3000, trustProxy: false, secureCookies: false, maxUploadBytes: 20 * 1024 * 1024, logLevel: 'info' });
  expect(Object.isFrozen(read())).toBe(true);
});

test.each([['PORT', 'eighty'], ['PORT', '-1'], ['MAX_UPLOAD_MB', '1.5'], ['RATE_LIMIT_PER_MINUTE', '1e3']])('%s=%s stops the start and says which', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(name);
});

test('a key is made once, kept for its owner alone, and must be one', () => {
  const [first, ...older] = readConfig({ DATA_DIR: folder }).dataKeys;
  expect([first.length, older]).toEqual([32, []]);
  expect(readConfig({ DATA_DIR: folder }).dataKeys[0].equals(first)).toBe(true);
  expect(statSync(join(folder, 'keys', 'data.key')).mode & 0o777).toBe(0o600);
  expect(() => read({ DATA_KEY: 'c2hvcnQ=' })).toThrow('DATA_KEY must hold 32 bytes');
  writeFileSync(join(folder, 'keys', 'data.key'), 'broken');
  expect(() => readConfig({ DATA_DIR: folder })).toThrow('must hold 32 bytes');
});

test('several keys stand in their order, the newest first, each once', () => {
  const other = Buffer.alloc(32, 8).toString('base64');
  expect(read({ DATA_KEY: `${other}, ${key}` }).dataKeys.map((k) => k[0])).toEqual([8, 7]);
  writeFileSync(join(folder, 'keys', 'data.key'), `${key}\n${other}\n`);
  expect(readConfig({ DATA_DIR: folder }).dataKeys.map((k) => k[0])).toEqual([7, 8]);
  expect(() => read({ DATA_KEY: `${key},${key}` })).toThrow('names a key twice');
  expect(() => read({ DATA_KEY: `${key},c2hvcnQ=` })).toThrow('must hold 32 bytes');
});

test('an unknown database does not start', () => {
  expect(() => driverOf('oracle://db')).toThrow('no driver for "oracle:"');
  expect(driverOf('mariadb://db/x').url.protocol).toBe('mysql:');
});

test('the guide names every variable, and none that is not', () => {
  const [, table = ''] = /<!-- environment: begin -->([\s\S]*)<!-- environment: end -->/.exec(readFileSync(join(import.meta.dirname, '../../../docs/guide/run.md'), 'utf8')) ?? [];
  const named = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((m) => m[1] ?? '');
  const source = readFileSync(join(import.meta.dirname, '../../../src/platform/config/config.ts'), 'utf8');
  const known = [...new Set([...source.matchAll(/\benv\.([A-Z_]+)\b|\benv, '([A-Z_]+)'/g)].map((m) => m[1] ?? m[2] ?? ''))];
  expect(known.filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !known.includes(name) && !name.startsWith('DEMO_'))).toEqual([]);
});
