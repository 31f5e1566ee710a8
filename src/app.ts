import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import 'reflect-metadata';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { AppModule } from './app.module.js';
import { Portal } from './features/portal/portal.service.js';
import { servePortal } from './features/portal/portal.site.js';
import { AccessGuard } from './platform/auth/access.guard.js';
import { Clock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { refuseOddBody } from './platform/http/body.js';
import { closePolitely } from './platform/http/closing.js';
import { EnvelopeInterceptor } from './platform/http/envelope.interceptor.js';
import { IdempotencyInterceptor } from './platform/http/idempotency.interceptor.js';
import { servePages } from './platform/http/pages.js';
import { Limits } from './platform/http/limits.js';
import { noSuchRoute, ProblemFilter, sendProblem, wrongMedia } from './platform/http/problem.filter.js';
import { ValidationPipe } from './platform/http/validation.pipe.js';
import { Log } from './platform/log/log.js';
import { About } from './platform/system/about.js';
import { Health } from './platform/system/health.js';

export interface AppSettings { works?: boolean; clock?: Clock; log?: Log; preview?: boolean }

/** The nearest package.json above this file, whether it runs from src or from dist. */
function packageRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    try {
      readFileSync(join(folder, 'package.json'));
      return folder;
    } catch {
      if (folder === dirname(folder)) throw new Error('package.json not found');
    }
  }
}
export const ROOT = packageRoot();
const BODY_BYTES = 1_048_576;
const UPLOADS = '/api/v1/files';
const TOKENS = '/api/v1/oauth/token';
const FORM = 'application/x-www-form-urlencoded';
export const VERSION = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

/** The whole application, not yet listening. The same for production, demo, tests and the API document. */
export async function buildApp(config: Config, settings: AppSettings = {}): Promise<NestFastifyApplication> {
  const log = settings.log ?? new Log(config.logLevel);
  const adapter = new FastifyAdapter({
    // What cannot even be routed leaves in the same shape as everything else.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => { sendProblem(reply.header('X-Request-Id', request.id), request, error, log); },
    trustProxy: config.trustProxy, bodyLimit: BODY_BYTES, genReqId: () => uuidv7(), forceCloseConnections: 'idle', return503OnClosing: true, routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, version: VERSION, works: settings.works ?? true, clock: settings.clock ?? new Clock(), log }), adapter,
    { logger: false, bodyParser: false, preview: settings.preview ?? false, abortOnError: false });
  app.setGlobalPrefix('api/v1');
  if (settings.preview) return app;
  app.useBodyParser('application/json', { bodyLimit: BODY_BYTES });
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalInterceptors(app.get(EnvelopeInterceptor), app.get(IdempotencyInterceptor));
  app.enableShutdownHooks();
  await furnish(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, app, config);
  return app;
}

/** What stands outside of Nest: headers, cookies, limits, log lines, health, pages. */
async function furnish(server: FastifyInstance, app: NestFastifyApplication, config: Config): Promise<void> {
  const log = app.get(Log);
  const health = app.get(Health);
  server.decorateRequest('caller', undefined);
  closePolitely(server);
  await server.register(helmet, {
    contentSecurityPolicy: { directives: {
      defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], scriptSrc: ["'self'"], connectSrc: ["'self'"],
      objectSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'self'"], formAction: ["'self'"], upgradeInsecureRequests: null,
    } },
    hsts: config.secureCookies, crossOriginEmbedderPolicy: false, referrerPolicy: { policy: 'same-origin' },
  });
  await server.register(cookie);
  await server.register(multipart);
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: 8_192 }, (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))));
  server.addHook('onRequest', async (request, reply) => { void reply.header('X-Request-Id', request.id); });
  await app.get(Limits).attach(server);
  server.addHook('preValidation', async (request) => {
    if (request.isMultipart() && request.routeOptions.url !== UPLOADS) throw wrongMedia();
    // OAuth asks for forms; nobody else takes them, so no page elsewhere can post one here.
    if (request.headers['content-type']?.startsWith(FORM) && request.routeOptions.url !== TOKENS) throw wrongMedia();
    refuseOddBody(request.body);
  });
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    health.answered(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    log.line(reply.statusCode >= 500 ? 'error' : 'info', 'request', { request: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), account: request.caller?.actor.id });
  });
  server.get('/health/live', async () => ({ live: true }));
  server.get('/health/ready', async (_, reply) => {
    const state = await health.ready();
    return reply.status(state.ready ? 200 : 503).send(state);
  });
  server.get('/metrics', async (request, reply) => {
    const allowed = config.metricsToken ? request.headers.authorization === `Bearer ${config.metricsToken}` : ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip) && !request.headers['x-forwarded-for'];
    if (!allowed) return sendProblem(reply, request, noSuchRoute(), log);
    return reply.type('text/plain; version=0.0.4').send(await health.metrics());
  });
  servePortal(server, app.get(Portal), app.get(About), log);
  servePages(server, ROOT, log);
}
