import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Identity } from '../../platform/auth/access.js';
import type { OidcConfig } from '../../platform/config/config.js';
import { Log } from '../../platform/log/log.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Factors } from '../factors/factors.service.js';
import { Desk, placeOf } from '../accounts/desk.js';
import { Sessions } from '../accounts/sessions.js';
import { Bindings } from './bindings.service.js';
import { vouchesForSecondFactor } from './federation.rules.js';

export const notConfigured = refusal('federation/not-configured', 404, '未配置统一身份登录', 'no sign-in service is configured');

export const unreachable = refusal('federation/unreachable', 503, '暂时无法连接统一身份登录,请稍后再试', 'the sign-in service cannot be reached: try again later');

/** What a browser carries to the service and back, sealed: nobody can make one up or read it. */
interface Journey { state: string; nonce: string; verifier: string; bindsTo: string | null; until: number }
/** How a journey ended, for the page that opens next. */
type Outcome = 'unbound' | 'failed' | 'secondFactor' | 'bound' | 'taken';

const COOKIE = 'oidc';
const PATH = '/api/v1/oidc';
const JOURNEY_MS = 600_000;
const WAIT_SECONDS = 10;

/** Signing in through another system: OpenID Connect, authorization code with PKCE, state and nonce. It never makes an account and never finds one by e-mail. */
@Injectable()
export class Federation {
  private found: Promise<oidc.Configuration> | undefined;

  constructor(private readonly config: OidcConfig | null, private readonly doors: { secrets: Secrets; log: Log; secure: boolean }, private readonly bindings: Bindings, private readonly house: { identity: Identity; sessions: Sessions; desk: Desk; factors: Factors }) {}

  get methods() {
    return { password: true, oidc: this.config ? { name: this.config.name } : null };
  }

  /** The address of the service, and the sealed journey in a cookie of this browser. */
  async begin(request: FastifyRequest, reply: FastifyReply, bindsTo: Actor | null): Promise<string> {
    const config = this.configured();
    await this.house.desk.slowly(request);
    const journey: Journey = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), bindsTo: bindsTo?.id ?? null, until: Date.now() + JOURNEY_MS };
    const provider = await this.provider().catch(() => undefined);
    if (!provider && bindsTo) throw unreachable();
    if (!provider) return pageFor('failed', journey);
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: config.callbackUrl, scope: 'openid', state: journey.state, nonce: journey.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier), code_challenge_method: 'S256',
    });
    void reply.setCookie(COOKIE, this.doors.secrets.seal(JSON.stringify(journey)), { httpOnly: true, sameSite: 'lax', secure: this.doors.secure, path: PATH, maxAge: JOURNEY_MS / 1000 });
    return url.href;
  }

  /** Where the service sends the browser back to; answers where it goes on. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    this.configured();
    await this.house.desk.slowly(request);
    const journey = this.journeyOf(request);
    void reply.clearCookie(COOKIE, { path: PATH });
    const claims = journey && (await this.claims(request, journey));
    if (!journey || !claims) return pageFor('failed', journey);
    if (journey.bindsTo !== null) return pageFor(await this.bind(request, journey.bindsTo, claims), journey);
    const outcome = await this.signIn(request, reply, claims);
    return outcome === 'in' ? '/app/' : pageFor(outcome, journey);
  }

  /** Only while the person who set out is still the one signed in here. */
  private async bind(request: FastifyRequest, accountId: string, claims: oidc.IDToken): Promise<Outcome> {
    const caller = request.cookies.sid ? await this.house.identity.bySession(request.cookies.sid) : undefined;
    if (caller?.actor.id !== accountId) return 'failed';
    return (await this.bindings.bind(caller.actor, { issuer: claims.iss, subject: claims.sub })) ? 'bound' : 'taken';
  }

  private async signIn(request: FastifyRequest, reply: FastifyReply, claims: oidc.IDToken): Promise<Outcome | 'in'> {
    const accountId = await this.bindings.accountOf({ issuer: claims.iss, subject: claims.sub });
    if (!accountId) return 'unbound';
    if ((await this.house.factors.has(accountId)) && !vouchesForSecondFactor(claims.amr)) return 'secondFactor';
    const signedIn = await this.house.sessions.admit(accountId, placeOf(request));
    if (!signedIn) return 'unbound';
    this.house.desk.admit(signedIn, reply);
    return 'in';
  }

  private async claims(request: FastifyRequest, journey: Journey): Promise<oidc.IDToken | undefined> {
    try {
      const here = new URL(this.configured().callbackUrl);
      here.search = new URL(request.url, here).search;
      const tokens = await oidc.authorizationCodeGrant(await this.provider(), here, { pkceCodeVerifier: journey.verifier, expectedState: journey.state, expectedNonce: journey.nonce, idTokenExpected: true });
      return tokens.claims();
    } catch (error) {
      this.doors.log.line('warn', 'oidc refused', { request: request.id, reason: error instanceof Error ? error.name : 'unknown' });
      return undefined;
    }
  }

  private journeyOf(request: FastifyRequest): Journey | undefined {
    try {
      const journey = JSON.parse(this.doors.secrets.open(request.cookies[COOKIE] ?? '')) as Journey;
      return journey.until > Date.now() ? journey : undefined;
    } catch {
      return undefined;
    }
  }

  private configured(): OidcConfig {
    if (!this.config) throw notConfigured();
    return this.config;
  }

  /** Found out once; a service that was down is asked again next time. */
  private provider(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.configured();
    this.found ??= oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), { timeout: WAIT_SECONDS, execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [] })
      .catch((error: unknown) => { this.found = undefined; throw error; });
    return this.found;
  }
}

const pageFor = (outcome: Outcome, journey: Journey | undefined): string => (journey?.bindsTo ? `/app/profile?binding=${outcome}` : `/app/?signIn=${outcome}`);
