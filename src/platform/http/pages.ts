import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import sirv from 'sirv';
import type { FastifyInstance } from 'fastify';
import swaggerUi, { type JsonObject } from 'swagger-ui-express';
import { declaredRefusals } from '../../kernel/problem.js';
import type { Log } from '../log/log.js';
import { languageOf } from './language.js';
import { problemPage } from './problem-page.js';
import { noSuchRoute, sendProblem } from './problem.filter.js';

/** Everything that is looked at rather than called: the console, the API document, the pages behind problem types. */
export function servePages(server: FastifyInstance, root: string, log: Log): void {
  serveDocument(server, join(root, 'docs', 'api', 'openapi.json'));
  server.get('/problems/*', async (request, reply) => {
    const code = (request.params as { '*': string })['*'];
    const found = declaredRefusals().find((r) => r.code === code);
    if (!found && code !== 'server/unexpected') return sendProblem(reply, request, noSuchRoute(), log);
    return reply.type('text/html; charset=utf-8').send(problemPage(code, found, languageOf(request.headers['accept-language'])));
  });
  serveConsole(server, join(root, 'web', 'dist'), log);
}

function serveDocument(server: FastifyInstance, file: string): void {
  if (!existsSync(file)) return;
  const document = readFileSync(file, 'utf8');
  server.get('/api/openapi.json', async (_, reply) => reply.type('application/json').send(document));
  const docs = express();
  docs.use('/api/docs', swaggerUi.serve, swaggerUi.setup(JSON.parse(document) as JsonObject, { customSiteTitle: 'API' }));
  for (const url of ['/api/docs', '/api/docs/*']) {
    server.get(url, (request, reply) => { reply.hijack(); docs(request.raw, reply.raw); });
  }
}

/** The built console under /app/; any address inside it that is not a file is the console's own. */
function serveConsole(server: FastifyInstance, dist: string, log: Log): void {
  if (!existsSync(join(dist, 'index.html'))) return;
  // Looked up at each request: a new build under a running server must not take it down.
  const files = sirv(dist, { dev: true, gzip: true, brotli: true, setHeaders: (reply, path) => {
    reply.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  } });
  const page = latest(join(dist, 'index.html'));
  server.get('/app', async (_, reply) => reply.redirect('/app/'));
  server.get('/app/*', (request, reply) => {
    const inside = request.raw.url?.slice('/app'.length) ?? '/';
    const own = () => {
      if (inside.startsWith('/assets/')) return sendProblem(reply, request, noSuchRoute(), log);
      void reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page());
    };
    if (inside === '/' || inside.startsWith('/?')) return own();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    request.raw.url = inside;
    files(request.raw, reply.raw, own);
  });
}

/** A file as the newest build left it; while a build is under way, as the one before did. */
function latest(file: string): () => Buffer {
  let kept = readFileSync(file);
  return () => {
    if (existsSync(file)) kept = readFileSync(file);
    return kept;
  };
}
