import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../kernel/id.js';
import { Problem } from '../../kernel/problem.js';
import { languageOf } from '../../platform/http/language.js';
import type { Log } from '../../platform/log/log.js';
import { notThere } from '../../platform/moves/moves.js';
import type { About } from '../../platform/system/about.js';
import { frontPage, organizationPage, refusedPage, registerPage, type Setting } from './portal.pages.js';
import type { Portal } from './portal.service.js';
import { STYLE } from './portal.style.js';

const style = `/portal.css?v=${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}`;
const ASKED = ['q', 'type', 'state', 'after'] as const;
type Answer = (at: Setting, request: FastifyRequest) => Promise<string>;

/** The pages for everybody. They stand beside the API, not under it, and work without a script. */
export function servePortal(server: FastifyInstance, portal: Portal, about: About, log: Log): void {
  const page = (answer: Answer) => async (request: FastifyRequest, reply: FastifyReply) => {
    const at = settingOf(request, about);
    void reply.type('text/html; charset=utf-8').header('Vary', 'Accept-Language').header('Content-Language', at.language === 'zh' ? 'zh-CN' : 'en');
    try {
      const text = await answer(at, request);
      return reply.header('Cache-Control', 'public, max-age=60').send(text);
    } catch (error) {
      const problem = error instanceof Problem ? error : undefined;
      if (!problem) log.fault('unexpected', error, { request: request.id, route: request.routeOptions.url ?? 'none' });
      return reply.header('Cache-Control', 'no-store').status(problem?.status ?? 500).send(refusedPage(at, problem?.status ?? 500, problem?.words ?? null));
    }
  };
  server.get('/', page(async (at) => frontPage(at, (await portal.headlines({}, at.language)).items)));
  server.get('/register', page(async (at) => registerPage(at, await portal.register(at.query))));
  server.get('/register/:id', page(async (at, request) => {
    const { id } = request.params as { id: string };
    if (!isId(id)) throw notThere();
    return organizationPage(at, await portal.organization(id));
  }));
  server.get('/portal.css', async (_, reply) => reply.type('text/css; charset=utf-8').header('Cache-Control', 'public, max-age=86400').send(STYLE));
}

function settingOf(request: FastifyRequest, about: About): Setting {
  const asked = request.query as Record<string, unknown>;
  const isChosen = asked.lang === 'zh' || asked.lang === 'en';
  const language = isChosen ? (asked.lang as 'zh' | 'en') : languageOf(request.headers['accept-language']);
  const query = Object.fromEntries(ASKED.flatMap((name): [string, string][] => {
    const text = asked[name];
    return typeof text === 'string' && text.trim() ? [[name, text.trim()]] : [];
  }));
  return { language, isChosen, query, path: request.url.split('?')[0] ?? '/', style, name: about.view.name, notice: about.view.notice };
}
