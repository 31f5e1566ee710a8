import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { openWorld, type World } from '../../support/app.js';
import { isPooled } from '../../support/database.js';
import { setUp } from '../../support/people.js';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/guide/deploy.md'), 'utf8');
const documented = /```sql\n(SELECT CONCAT\('GRANT[\s\S]*?;)\n```/.exec(guide)?.[1] ?? '';

test('the guide says how to keep the application from changing history', () => {
  expect(documented).toContain("IF(TABLE_NAME = 'history', '', ', UPDATE, DELETE')");
});

/** The grants are what stands in the guide, word for word but for the names: so it is the guide that is tested. */
if (isPooled) {
  let world: World;
  let url: URL;
  const user = `app_${process.pid}`;
  const password = 'Grants-2018-incubator';
  const as = async (sql: string, account: 'root' | 'app'): Promise<unknown> => {
    const uri = new URL(url);
    if (account === 'app') Object.assign(uri, { username: user, password });
    const connection = await mysql.createConnection({ uri: uri.href });
    try {
      return (await connection.query(sql))[0];
    } finally {
      await connection.end();
    }
  };

  beforeAll(async () => {
    world = await openWorld('grants');
    url = new URL(world.config.databaseUrl);
    await as(`CREATE USER '${user}'@'%' IDENTIFIED BY '${password}'`, 'root');
    const schema = url.pathname.slice(1);
    const grants = await as(documented.replaceAll('incubator_app', user).replaceAll("'incubator'", `'${schema}'`), 'root') as Record<string, string>[];
    for (const grant of grants) await as(Object.values(grant)[0] ?? '', 'root');
  });
  afterAll(async () => {
    await as(`DROP USER '${user}'@'%'`, 'root');
    await world.close();
  });

  test.each([
    "UPDATE history SET reason = 'x'", 'DELETE FROM history', 'TRUNCATE history', 'DROP TABLE history', 'ALTER TABLE history ADD x INT', 'REPLACE INTO history (id) VALUES (1)',
    "INSERT INTO history (id) VALUES ('x') ON DUPLICATE KEY UPDATE reason = 'x'", 'RENAME TABLE history TO past',
  ])('the application may not %s', async (sql) => {
    await expect(as(sql, 'app')).rejects.toMatchObject({ code: 'ER_TABLEACCESS_DENIED_ERROR' });
  });

  test('and works all the same', async () => {
    const own = new URL(url);
    Object.assign(own, { username: user, password });
    await world.restart({ databaseUrl: own.href });
    const { sysadmin } = await setUp(world);
    const { body: made } = await sysadmin.post('/users', { login: 'somebody', name: '某人', password: 'First-2018-password' });
    expect((await sysadmin.move(`/users/${made.id}/deactivation`, made)).status).toBe(201);
    const [row] = await as('SELECT COUNT(*) AS n, MIN(actorName) AS first FROM history', 'app') as { n: number }[];
    expect(row?.n).toBeGreaterThan(5);
  });
}
