import { createHash } from 'node:crypto';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { refusal } from '../../kernel/problem.js';
import { Database } from '../database/database.js';
import { isSealed, Secrets } from '../secrets/secrets.js';
import { IdempotentAnswer } from './idempotency.entity.js';

export const keyReused = refusal('http/key-reused', 409, '此 Idempotency-Key 已用于另一请求', 'this Idempotency-Key was used for another request');
export const keyUnfit = refusal('http/key-unfit', 400, 'Idempotency-Key 须为 8–200 个可见字符', 'an Idempotency-Key has 8 to 200 visible characters');

/** For routes whose effect is not one write (streams, sign-in): a key means nothing there. */
export const NotReplayed = Reflector.createDecorator<true>();

/** For routes whose answer must not be kept in plain: what is remembered of it is sealed. */
export const Confidential = Reflector.createDecorator<true>();

const sha = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** Puts the whole request and its remembered answer into one write, so that a crash leaves both or neither. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly db: Database, private readonly reflector: Reflector, private readonly secrets: Secrets) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || request.method === 'GET' || this.reflector.get(NotReplayed, context.getHandler())) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) throw keyUnfit();
    const isConfidential = this.reflector.get(Confidential, context.getHandler()) ?? false;
    return from(this.once(request, context.switchToHttp().getResponse<FastifyReply>(), { key, isConfidential }, next));
  }

  private async once(request: FastifyRequest, reply: FastifyReply, { key, isConfidential }: { key: string; isConfidential: boolean }, next: CallHandler): Promise<unknown> {
    const id = sha(request.caller?.actor.id ?? request.ip, key);
    const fingerprint = sha(request.method, request.url, JSON.stringify(request.body ?? null));
    try {
      return await this.db.write(async (tx) => {
        const known = await tx.findOneBy(IdempotentAnswer, { id });
        if (known) return this.replay(known, fingerprint, reply);
        await tx.insert(IdempotentAnswer, { id, request: fingerprint, status: 0, body: '', createdAt: new Date() });
        const answer: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
        if (answer instanceof StreamableFile) return answer;
        const body = JSON.stringify(answer ?? null);
        await tx.update(IdempotentAnswer, { id }, { status: reply.statusCode, body: isConfidential ? this.secrets.seal(body) : body });
        return answer;
      });
    } catch (error) {
      // Two at once with one key: the second met the first one's row, which is committed by now.
      const known = this.db.isDuplicate(error) ? await this.db.read((tx) => tx.findOneBy(IdempotentAnswer, { id })) : null;
      if (known) return this.replay(known, fingerprint, reply);
      throw error;
    }
  }

  private replay(known: IdempotentAnswer, fingerprint: string, reply: FastifyReply): unknown {
    if (known.request !== fingerprint) throw keyReused();
    void reply.status(known.status).header('Idempotency-Replayed', 'true');
    return JSON.parse(isSealed(known.body) ? this.secrets.open(known.body) : known.body) as unknown;
  }
}
