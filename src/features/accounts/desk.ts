import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import type { Caller } from '../../platform/auth/access.js';
import { Limits, networkOf } from '../../platform/http/limits.js';
import { Factors } from '../factors/factors.service.js';
import type { SignIn } from './accounts.dto.js';
import { wrongPassword } from './accounts.service.js';
import { Sessions, type Place, type SignedIn } from './sessions.js';
import type { User } from './user.entity.js';

const CSRF_HEADER = 'X-CSRF-Token';

/** Where people sign in and out: the cookie is set and taken away here and nowhere else. */
@Injectable()
export class Desk {
  constructor(private readonly sessions: Sessions, private readonly limits: Limits, private readonly factors: Factors, private readonly secure: boolean) {}

  async signIn(given: SignIn, request: FastifyRequest, reply: FastifyReply) {
    await this.limits.signIn(request);
    return this.admit(await this.sessions.signIn(given, placeOf(request)), reply);
  }

  /** The cookie, and what the console needs to know. */
  admit(signedIn: SignedIn, reply: FastifyReply) {
    const { token, sessionId, csrfToken, endsAt, user } = signedIn;
    void reply.setCookie('sid', token, { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/', expires: endsAt });
    return { user: me(user, signedIn), sessionId, csrfHeader: CSRF_HEADER, csrfToken, endsAt: endsAt.toISOString() };
  }

  async current(caller: Caller) {
    const { user, endsAt } = await this.sessions.view(caller);
    return {
      user: { ...me(user, caller), hasSecondFactor: await this.factors.has(user.id) },
      sessionId: caller.sessionId, csrfHeader: CSRF_HEADER, csrfToken: caller.csrfToken, endsAt: endsAt.toISOString(),
    };
  }

  async signOut(caller: Caller, reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller.sessionId);
    void reply.clearCookie('sid', { path: '/' });
  }

  /** The password once more: an unattended screen must not give the account away. */
  async beginFactor(caller: Caller, password: string, request: FastifyRequest) {
    await this.sure(caller, password, request);
    return this.factors.begin(caller.actor, (await this.sessions.view(caller)).user.login);
  }

  async confirmFactor(caller: Caller, code: string) {
    const codes = await this.factors.confirm(caller.actor, code);
    await this.sessions.endAll(caller.actor.id, caller.sessionId);
    return codes;
  }

  async removeFactor(caller: Caller, password: string, request: FastifyRequest): Promise<void> {
    await this.sure(caller, password, request);
    await this.factors.remove(caller.actor, caller.actor.id);
  }

  signOutEverywhere = (who: Actor, id: string, reason: string): Promise<void> => this.sessions.signOut(who, id, reason);

  /** For somebody who lost the telephone and the recovery codes. */
  async removeFactorOf(who: Actor, id: string, reason: string): Promise<void> {
    await this.factors.remove(who, id, reason);
    await this.sessions.endAll(id);
  }

  /** As slowly as at the sign-in: where a secret is guessed. */
  slowly = (request: FastifyRequest): Promise<void> => this.limits.signIn(request);

  private async sure(caller: Caller, password: string, request: FastifyRequest): Promise<void> {
    await this.limits.signIn(request);
    if (!(await this.sessions.knows(caller.actor.id, password))) throw wrongPassword({}, '/password');
  }
}

/** Where a request comes from, as somebody recognises it in the list of own sessions. */
export const placeOf = (request: FastifyRequest): Place => ({ network: networkOf(request.ip), device: request.headers['user-agent']?.replace(/[^\x20-\x7e]/g, '').slice(0, 200) ?? null });

const me = (u: User, duties: { mustChangePassword: boolean; mustEnrol: boolean }) => ({
  id: u.id, login: u.login, name: u.name, roles: u.roles, organizationId: u.organizationId, organizationName: u.unit, divisionId: u.divisionId, isRepresentative: u.isRepresentative,
  mustChangePassword: duties.mustChangePassword, mustEnrol: duties.mustEnrol,
});
