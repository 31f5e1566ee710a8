// The practical limit of this stack: node:http, prepared statements, JSON.stringify. No framework, no rights, no checks.
// It answers the same rows with the same fields as the application. usage: node server.mjs DATABASE_URL PORT
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import mysql from 'mysql2/promise';

const [href, port] = process.argv.slice(2);
const url = new URL(href);
const query = url.protocol === 'sqlite:' ? embedded(url.pathname) : pooled(url);

function embedded(file) {
  const db = new Database(file, { readonly: true });
  const known = new Map();
  return async (sql, values) => {
    if (!known.has(sql)) known.set(sql, db.prepare(sql));
    return known.get(sql).all(...values);
  };
}

function pooled(target) {
  const pool = mysql.createPool({ uri: target.href, connectionLimit: 10, timezone: 'Z' });
  return async (sql, values) => (await pool.execute(sql, values))[0];
}

const LIST = 'o.id, o.name, o.type, o.uscc, o.state, o.divisionId, d.name AS divisionName, o.registeredOn, o.sector, o.legalRepresentative, o.supervisoryUnit, o.createdAt';
const ONE = `${LIST}, o.version, o.filedOn, o.closedOn, o.address, o.isDirectlyRegistered, o.purpose, o.businessScope, o.fundsFen, o.memberCount, o.createdBy, o.source`;
const FROM = 'FROM organization o LEFT JOIN division d ON d.id = o.divisionId';
const routes = {
  one: async (params) => (await query(`SELECT ${ONE} ${FROM} WHERE o.id = ?`, [params.get('id')]))[0],
  list: async (params) => {
    const items = await query(`SELECT ${LIST} ${FROM} WHERE o.state IN (?) ORDER BY o.name, o.id LIMIT 51`, [params.get('state')]);
    const [{ n }] = await query(`SELECT COUNT(*) AS n ${FROM} WHERE o.state IN (?)`, [params.get('state')]);
    return { items: items.slice(0, 50), next: items[50]?.id ?? null, total: Number(n) };
  },
};

createServer(async (request, reply) => {
  const [path, search] = request.url.split('?');
  try {
    const text = JSON.stringify(await routes[path.slice(1)](new URLSearchParams(search)));
    reply.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  } catch (error) {
    reply.writeHead(500).end(error.message);
  }
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
