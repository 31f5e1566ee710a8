import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** What belongs into headers because of the body: the ETag of a record, the Link of a page. */
@Injectable()
export class EnvelopeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(map((body: unknown) => {
      if (isRecord(body)) void http.getResponse<FastifyReply>().header('ETag', `"${body.version}"`);
      else if (isPage(body)) void http.getResponse<FastifyReply>().header('Link', `<${nextUrl(http.getRequest<FastifyRequest>().url, body.next)}>; rel="next"`);
      return body;
    }));
  }
}

const isRecord = (body: unknown): body is { version: number } =>
  typeof body === 'object' && body !== null && 'id' in body && typeof (body as { version?: unknown }).version === 'number';
const isPage = (body: unknown): body is { next: string } =>
  typeof body === 'object' && body !== null && 'items' in body && typeof (body as { next?: unknown }).next === 'string';

function nextUrl(url: string, after: string): string {
  const next = new URL(url, 'http://here');
  next.searchParams.set('after', after);
  return next.pathname + next.search;
}
