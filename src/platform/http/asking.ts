import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isDay } from '../../kernel/calendar.js';
import { isId } from '../../kernel/id.js';
import { refusal } from '../../kernel/problem.js';
import { refuseParametersBut } from '../lists/asked.js';
import { notThere } from '../moves/moves.js';
import { languageOf } from './language.js';

export const versionMissing = refusal('http/version-missing', 428, '请在 If-Match 中给出所见记录的版本', 'name the version you have seen in If-Match');

export const asOfNoDay = refusal('http/as-of-no-day', 400, '“asOf”须为 YYYY-MM-DD 形式的真实日期', '"asOf" must be a real date written YYYY-MM-DD');

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The id in the path; whatever cannot be an id is not there. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const id = (requestOf(context).params as Record<string, string>)[name ?? 'id'];
  if (!isId(id)) throw notThere();
  return id;
});

/** The version the caller has seen, from If-Match; `*` means whichever it is now. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = requestOf(context).headers['if-match'];
  if (header === '*') return null;
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '');
  if (!match) throw versionMissing();
  return Number(match[1]);
}, [(target, name) => {
  ApiHeader({ name: 'If-Match', required: true, description: 'the version you have seen, as in the ETag: `"3"`', schema: { type: 'string' } })(
    target, name ?? '', Object.getOwnPropertyDescriptor(target, name ?? '') ?? {});
}]);

/** The day of `asOf`, undefined when none is asked for; a record takes no other parameter. */
export const AsOf = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const query = requestOf(context).query as Record<string, string | string[] | undefined>;
  refuseParametersBut(query, 'asOf');
  if (query.asOf === undefined) return undefined;
  if (typeof query.asOf !== 'string' || !isDay(query.asOf)) throw asOfNoDay({}, '?asOf');
  return query.asOf;
});

/** Which form of a list is wanted, and in which language: `text/csv`, the xlsx type, or JSON. */
export interface Wanted { accept: string; language: 'zh' | 'en'; url: string }
export const Wants = createParamDecorator((_: unknown, context: ExecutionContext): Wanted => {
  const request = requestOf(context);
  return { accept: request.headers.accept ?? '', language: languageOf(request.headers['accept-language']), url: request.url };
});
