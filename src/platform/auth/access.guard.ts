import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limits } from '../http/limits.js';
import { ACCESS, ClientIdentity, Identity, closedToClients, csrfMissing, notSignedIn, passwordChangeRequired, scopeLacking, secondFactorRequired, wrongRole, type Access, type Caller } from './access.js';
import { scopesOf } from './scopes.js';

/** Routes that stay open to somebody who must first change the password or enrol a second factor. */
export const BeforePasswordChange = Reflector.createDecorator<true>();

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Default deny: a route without a declaration refuses everybody, and a test finds it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly identity: Identity, private readonly limits: Limits, private readonly modules: ModuleRef) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (access === 'open') return true;
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const caller = token ? await this.client(request, token, context) : await this.person(request);
    request.caller = caller;
    await this.limits.account(request);
    if (!access?.some((role) => caller.actor.roles.includes(role))) throw wrongRole();
    if ((caller.mustChangePassword || caller.mustEnrol) && !this.reflector.get(BeforePasswordChange, context.getHandler())) throw caller.mustChangePassword ? passwordChangeRequired() : secondFactorRequired();
    return true;
  }

  /** Another system: no cookie, so nothing a foreign page could send along, and no CSRF token. */
  private async client(request: FastifyRequest, token: string, context: ExecutionContext): Promise<Caller> {
    const caller = await this.modules.get(ClientIdentity, { strict: false }).byToken(token);
    if (!caller) {
      void context.switchToHttp().getResponse<FastifyReply>().header('WWW-Authenticate', 'Bearer error="invalid_token"');
      throw notSignedIn();
    }
    const needed = scopesOf(request.method, request.url);
    if (!needed) throw closedToClients();
    const lacking = needed.find((scope) => !caller.scopes?.includes(scope));
    if (lacking) throw scopeLacking({ scope: lacking });
    return caller;
  }

  private async person(request: FastifyRequest): Promise<Caller> {
    const token = request.cookies.sid;
    const caller = token ? await this.identity.bySession(token) : undefined;
    if (!caller) throw notSignedIn();
    if (CHANGES.has(request.method) && request.headers['x-csrf-token'] !== caller.csrfToken) throw csrfMissing();
    return caller;
  }
}
