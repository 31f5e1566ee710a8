import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tooMany } from './problem.filter.js';

type Check = (request: FastifyRequest) => Promise<{ isAllowed: true } | { isAllowed: false; isExceeded: boolean; ttlInSeconds: number }>;

type Kind = 'address' | 'account' | 'signIn' | 'application';
const MINUTE_MS = 60_000;
/** Applications by people without an account: from one network in an hour. */
const APPLICATIONS_PER_HOUR = 10;

/** How often somebody may ask: per address, per account, and more strictly at the sign-in. */
@Injectable()
export class Limits {
  private checks: Partial<Record<Kind, Check>> = {};

  constructor(private readonly perMinute: number, private readonly signInsPerMinute: number) {}

  async attach(server: FastifyInstance): Promise<void> {
    if (!this.perMinute) return;
    await server.register(rateLimit, { global: false });
    const make = (max: number, keyGenerator: (request: FastifyRequest) => string, timeWindow = MINUTE_MS): Check =>
      server.createRateLimit({ max, timeWindow, keyGenerator } as CreateRateLimitOptions) as unknown as Check;
    this.checks = {
      // Many people share one office address, so an address may ask for several accounts.
      address: make(this.perMinute * 4, (r) => `address ${networkOf(r.ip)}`),
      account: make(this.perMinute, (r) => `account ${r.caller?.actor.id ?? networkOf(r.ip)}`),
      signIn: make(this.signInsPerMinute, (r) => `sign-in ${networkOf(r.ip)}`),
      application: make(APPLICATIONS_PER_HOUR, (r) => `application ${networkOf(r.ip)}`, 60 * MINUTE_MS),
    };
    server.addHook('onRequest', (request) => this.check('address', request));
  }

  account(request: FastifyRequest): Promise<void> {
    return this.check('account', request);
  }

  signIn(request: FastifyRequest): Promise<void> {
    return this.check('signIn', request);
  }

  application(request: FastifyRequest): Promise<void> {
    return this.check('application', request);
  }

  private async check(which: Kind, request: FastifyRequest): Promise<void> {
    const answer = await this.checks[which]?.(request);
    if (answer && !answer.isAllowed && answer.isExceeded) throw tooMany({ seconds: answer.ttlInSeconds });
  }
}

/** An IPv6 client owns a whole /64, so that is what is counted; `::` stands for as many zeros as are missing. */
export function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  if (ip.startsWith('::ffff:')) return ip.slice('::ffff:'.length);
  const [head, tail] = ip.split('::').map((half) => half.split(':').filter(Boolean)) as [string[], string[]?];
  const groups = tail ? [...head, ...Array<string>(Math.max(8 - head.length - tail.length, 0)).fill('0'), ...tail] : head;
  return groups.slice(0, 4).join(':');
}
