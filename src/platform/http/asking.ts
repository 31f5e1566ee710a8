import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { isId } from '../../kernel/id.js';
import { refusal } from '../../kernel/problem.js';
import { notThere } from '../moves/moves.js';
import { languageOf } from './language.js';

export const versionMissing = refusal('http/version-missing', 428, '请在 If-Match 中给出所见记录的版本', 'name the version you have seen in If-Match');

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

/** Which form of a list is wanted, and in which language: `text/csv`, the xlsx type, or JSON. */
export interface Wanted { accept: string; language: 'zh' | 'en'; url: string }
export const Wants = createParamDecorator((_: unknown, context: ExecutionContext): Wanted => {
  const request = requestOf(context);
  return { accept: request.headers.accept ?? '', language: languageOf(request.headers['accept-language']), url: request.url };
});
