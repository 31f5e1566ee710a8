import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../platform/auth/access.js';
import { Limits, networkOf } from '../../platform/http/limits.js';
import type { SignIn } from './accounts.dto.js';
import { Sessions } from './sessions.js';
import type { User } from './user.entity.js';

const CSRF_HEADER = 'X-CSRF-Token';

/** Where people sign in and out: the cookie is set and taken away here and nowhere else. */
@Injectable()
export class Desk {
  constructor(private readonly sessions: Sessions, private readonly limits: Limits, private readonly secure: boolean) {}

  async signIn(given: SignIn, request: FastifyRequest, reply: FastifyReply) {
    await this.limits.signIn(request);
    const { token, csrfToken, endsAt, user } = await this.sessions.signIn(given.login, given.password, networkOf(request.ip));
    void reply.setCookie('sid', token, { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/', expires: endsAt });
    return { user: me(user), csrfHeader: CSRF_HEADER, csrfToken, endsAt: endsAt.toISOString() };
  }

  async current(caller: Caller) {
    const { user, endsAt } = await this.sessions.view(caller);
    return { user: me(user), csrfHeader: CSRF_HEADER, csrfToken: caller.csrfToken, endsAt: endsAt.toISOString() };
  }

  async signOut(caller: Caller, reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller.sessionId);
    void reply.clearCookie('sid', { path: '/' });
  }
}

const me = (u: User) => ({
  id: u.id, login: u.login, name: u.name, roles: u.roles, organizationId: u.organizationId, organizationName: u.unit, divisionId: u.divisionId, mustChangePassword: u.mustChangePassword,
});
