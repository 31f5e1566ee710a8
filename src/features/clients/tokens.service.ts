import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LessThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { ClientIdentity, type Caller } from '../../platform/auth/access.js';
import { Database } from '../../platform/database/database.js';
import { Limits } from '../../platform/http/limits.js';
import { tooMany } from '../../platform/http/problem.filter.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Registry } from '../../platform/registry/registry.js';
import { ApiClient, ClientToken } from './client.entity.js';
import { grantedScopes, tokenMinutes, withinQuota } from './clients.rules.js';
import type { TokenRequest } from './clients.dto.js';

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** How long a process may trust what it knows of a token, as for sessions. */
const TRUST_MS = 3_000;

interface Known { caller: Caller; quota: number; endsAt: number; readAt: number }
type Fault = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';
const FAULTS: Record<Fault, string> = {
  invalid_request: 'client id and secret are needed, in the Authorization header or in the body', invalid_client: 'client id or secret is not right, or the client may not sign in',
  unsupported_grant_type: 'only client_credentials is given here', invalid_scope: 'the client does not have one of these scopes',
};

/** Tokens of other systems (OAuth 2.0 client credentials), by real time; errors in OAuth's own shape, which its libraries read. */
@Injectable()
export class Tokens extends ClientIdentity implements OnModuleInit {
  private readonly known = new Map<string, Known>();
  private readonly minutes = new Map<string, { from: number; count: number }>();

  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly registry: Registry, private readonly limits: Limits) {
    super();
  }

  onModuleInit(): void {
    this.registry.does({ name: 'clients.forgetTokens', at: '53 * * * *', run: () => this.forget() });
  }

  async grant(request: FastifyRequest, reply: FastifyReply): Promise<Record<string, unknown>> {
    await this.limits.signIn(request);
    const given = (request.body ?? {}) as Partial<Record<keyof TokenRequest, unknown>>;
    const [id, secret] = credentials(request.headers.authorization, given);
    if (given.grant_type !== 'client_credentials') return refused(reply, 'unsupported_grant_type');
    if (!id || !secret) return refused(reply, 'invalid_request');
    const client = await this.db.read((tx) => tx.findOneBy(ApiClient, { clientId: id }));
    // An unknown client is compared, too, so that it takes as long.
    const matches = timingSafeEqual(Buffer.from(sha(secret)), Buffer.from(client?.secretHash ?? sha('')));
    if (!client || !matches || client.state !== 'active' || client.secretExpiresAt <= new Date()) return refused(reply, 'invalid_client');
    const scopes = grantedScopes(typeof given.scope === 'string' ? given.scope : undefined, client.scopes);
    if (!scopes) return refused(reply, 'invalid_scope');
    const seconds = (await this.parameters.today()).of(tokenMinutes) * 60;
    const token = randomBytes(32).toString('base64url');
    await this.db.write((tx) => tx.insert(ClientToken, { id: uuidv7(), tokenHash: sha(token), clientId: client.id, scopes: [...scopes], endsAt: new Date(Date.now() + seconds * 1000) }));
    void reply.header('Cache-Control', 'no-store').header('Pragma', 'no-cache');
    return { access_token: token, token_type: 'Bearer', expires_in: seconds, scope: scopes.join(' ') };
  }

  /** All of a client's; other processes hear of it within the time they trust what they know. */
  async end(tx: EntityManager, clientId: string): Promise<void> {
    await tx.delete(ClientToken, { clientId });
    this.db.afterCommit(() => {
      for (const [hash, k] of this.known) if (k.caller.actor.id === clientId) this.known.delete(hash);
    });
  }

  async byToken(token: string): Promise<Caller | undefined> {
    const hash = sha(token);
    const now = Date.now();
    let known = this.known.get(hash);
    if (!known || now - known.readAt > TRUST_MS) {
      known = await this.load(hash);
      if (known) this.known.set(hash, known);
      else this.known.delete(hash);
    }
    if (!known || now >= known.endsAt) return undefined;
    const { minute, wait } = withinQuota(this.minutes.get(known.caller.actor.id), now, known.quota);
    this.minutes.set(known.caller.actor.id, minute);
    if (wait) throw tooMany({ seconds: wait });
    return known.caller;
  }

  private async load(tokenHash: string): Promise<Known | undefined> {
    return this.db.read(async (tx) => {
      const token = await tx.findOneBy(ClientToken, { tokenHash });
      const client = token && (await tx.findOneBy(ApiClient, { id: token.clientId }));
      if (!token || client?.state !== 'active') return undefined;
      const { id, name, roles, organizationId, divisionId } = client;
      return {
        quota: client.quotaPerMinute, endsAt: token.endsAt.getTime(), readAt: Date.now(),
        caller: { actor: { id, name, roles, organizationId, divisionId }, sessionId: token.id, csrfToken: '', mustChangePassword: false, mustEnrol: false, scopes: token.scopes },
      };
    });
  }

  private async forget(): Promise<void> {
    await this.db.write((tx) => tx.delete(ClientToken, { endsAt: LessThan(new Date()) }));
    this.known.clear();
    this.minutes.clear();
  }
}

/** From `Authorization: Basic` (RFC 6749 2.3.1: both parts form-encoded) or the body. */
function credentials(header: string | undefined, given: Partial<Record<keyof TokenRequest, unknown>>): [string | undefined, string | undefined] {
  const basic = /^Basic +([\w+/=]+)$/i.exec(header ?? '')?.[1];
  if (basic) {
    const [id = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return [decoded(id), decoded(secret.join(':'))];
  }
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return [text(given.client_id), text(given.client_secret)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

function refused(reply: FastifyReply, error: Fault): Record<string, unknown> {
  void reply.status(error === 'invalid_client' ? 401 : 400).header('Cache-Control', 'no-store');
  if (error === 'invalid_client') void reply.header('WWW-Authenticate', 'Basic realm="api"');
  return { error, error_description: FAULTS[error] };
}
