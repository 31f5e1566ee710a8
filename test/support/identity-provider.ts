import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A real OpenID provider on a free port that signs in whomever the test says, without asking anybody. */
export interface IdentityProvider { issuer: string; user: { subject: string; amr?: string[] }; close: () => Promise<void>; visit: (url: string) => Promise<string> }

export async function openIdentityProvider(callbackUrl: string): Promise<IdentityProvider> {
  const server: Server = createServer();
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const it = { issuer, user: { subject: 'alice' } } as IdentityProvider;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'incubator', client_secret: 'a-secret-of-thirty-two-characters', redirect_uris: [callbackUrl], grant_types: ['authorization_code'], response_types: ['code'] }],
    cookies: { keys: ['test'] }, features: { devInteractions: { enabled: false } }, pkce: { required: () => true },
    claims: { openid: ['sub', 'email', 'amr'] }, conformIdTokenClaims: false,
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, email: 'manager@example.org', email_verified: true, amr: it.user.amr ?? ['pwd'] }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  });
  provider.use(async (context, next) => {
    if (!context.path.startsWith('/interaction/')) return next();
    const { prompt, params } = await provider.interactionDetails(context.req, context.res);
    if (prompt.name === 'login') return provider.interactionFinished(context.req, context.res, { login: { accountId: it.user.subject, amr: it.user.amr ?? ['pwd'] } });
    const grant = new provider.Grant({ accountId: it.user.subject, clientId: params.client_id as string });
    grant.addOIDCScope('openid');
    await provider.interactionFinished(context.req, context.res, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  });
  server.on('request', provider.callback());
  it.close = () => new Promise((done) => { server.close(() => done()); server.closeAllConnections(); });
  it.visit = (url) => follow(url, issuer);
  return it;
}

/** A browser at the provider: keeps its cookies, follows until it is sent elsewhere, and says where. */
async function follow(start: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>();
  let url = start;
  for (let hop = 0; hop < 12 && url.startsWith(issuer); hop++) {
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`the provider stopped at ${url}: ${answer.status} ${await answer.text()}`);
    url = new URL(next, url).href;
  }
  return url;
}
