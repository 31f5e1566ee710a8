import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Limits } from '../http/limits.js';
import { ACCESS, Identity, csrfMissing, notSignedIn, passwordChangeRequired, secondFactorRequired, wrongRole, type Access, type Caller } from './access.js';

/** Routes that stay open to somebody who must first change the password or enrol a second factor. */
export const BeforePasswordChange = Reflector.createDecorator<true>();

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Default deny: a route without a declaration refuses everybody, and a test finds it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly identity: Identity, private readonly limits: Limits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (access === 'open') return true;
    const caller = await this.caller(request);
    await this.limits.account(request);
    if (!access?.some((role) => caller.actor.roles.includes(role))) throw wrongRole();
    if ((caller.mustChangePassword || caller.mustEnrol) && !this.reflector.get(BeforePasswordChange, context.getHandler())) throw caller.mustChangePassword ? passwordChangeRequired() : secondFactorRequired();
    return true;
  }

  private async caller(request: FastifyRequest): Promise<Caller> {
    const token = request.cookies.sid;
    const caller = token ? await this.identity.bySession(token) : undefined;
    if (!caller) throw notSignedIn();
    if (CHANGES.has(request.method) && request.headers['x-csrf-token'] !== caller.csrfToken) throw csrfMissing();
    request.caller = caller;
    return caller;
  }
}
