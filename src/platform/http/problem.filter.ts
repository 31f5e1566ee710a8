import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, refusal, type Words } from '../../kernel/problem.js';
import { Log } from '../log/log.js';
import { languageOf } from './language.js';

const unexpected: { code: string; words: Words } = { code: 'server/unexpected', words: { zh: '系统内部出错,已记录。请稍后再试', en: 'something went wrong on our side; it is noted. Try again later' } };
export const noSuchRoute = refusal('http/no-such-route', 404, '没有这个地址', 'there is no such address');
export const unreadable = refusal('http/unreadable', 400, '请求无法读取', 'the request cannot be read');
export const tooLarge = refusal('http/too-large', 413, '内容过大', 'the content is too large');
export const wrongMedia = refusal('http/wrong-media', 415, '不支持的内容类型', 'this kind of content is not taken here');
export const tooMany = refusal('http/too-many', 429, '请求过于频繁,请 {seconds} 秒后再试', 'too many requests: try again in {seconds} seconds');
export const tooBusy = refusal('http/too-busy', 503, '系统繁忙,请稍后再试', 'the system is busy: try again shortly');

const byStatus: Record<number, typeof unreadable> = { 400: unreadable, 404: noSuchRoute, 405: noSuchRoute, 413: tooLarge, 415: wrongMedia, 503: tooBusy };

/** Every failure leaves as application/problem+json (RFC 9457), in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getResponse<FastifyReply>(), http.getRequest<FastifyRequest>(), error, this.log);
  }
}

export function sendProblem(reply: FastifyReply, request: FastifyRequest, error: unknown, log: Log): void {
  const language = languageOf(request.headers['accept-language']);
  const problem = asProblem(error);
  if (!problem) log.fault('unexpected', error, { request: request.id, route: request.routeOptions.url ?? 'none' });
  const { code, words } = problem ?? unexpected;
  const status = problem?.status ?? 500;
  if (status === 429 || status === 503) void reply.header('Retry-After', String(problem?.more.seconds ?? 5));
  void reply.status(status).header('Content-Type', 'application/problem+json; charset=utf-8').header('Content-Language', language === 'zh' ? 'zh-CN' : 'en').send(JSON.stringify({
    // What the rule knows comes first, so that it never stands in the place of what every problem has.
    ...problem?.more,
    type: `/problems/${code}`, title: words[language], status, detail: words[language], instance: request.id, code,
    ...(problem?.errors.length ? { errors: problem.errors.map((e) => ({ pointer: e.pointer, code: e.code, detail: e.detail[language] })) } : {}),
  }));
}

/** Frameworks refuse too, each in its own shape; theirs become ours. What is none of these is our own fault. */
function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const known = status === undefined ? undefined : (byStatus[status] ?? (status < 500 ? unreadable : undefined));
  return known?.();
}
