import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Everything the environment may say, read once at the start. docs/guide/run.md explains each. */
export interface Config {
  readonly databaseUrl: string;
  /** Empty: announcements are delivered in this process. `redis://…`: through Bull, workers may run elsewhere. */
  readonly jobsUrl: string;
  /** What a process that died was delivering is taken up by another after this time. */
  readonly deliveryLeaseMs: number;
  readonly host: string;
  readonly port: number;
  /** Uploaded files, the embedded database and the generated key live here. */
  readonly dataDir: string;
  /** Keys of 32 bytes for personal data at rest: the first one seals, all of them open. */
  readonly dataKeys: readonly [Buffer, ...Buffer[]];
  /** Requests per minute and account (or address, when nobody is signed in); 0 switches the limit off. */
  readonly rateLimitPerMinute: number;
  readonly signInsPerMinute: number;
  readonly trustProxy: boolean;
  /** `/metrics` answers only to this bearer token; empty: only to the machine itself. */
  readonly metricsToken: string;
  /** Sets `Secure` on the session cookie; switch on whenever TLS stands in front. */
  readonly secureCookies: boolean;
  /** Another system people may sign in through; null: none. */
  readonly oidc: OidcConfig | null;
  readonly maxUploadBytes: number;
  readonly logLevel: string;
}

export interface OidcConfig { issuer: string; clientId: string; clientSecret: string; /** As registered with the service. */ callbackUrl: string; /** As it stands on the sign-in page. */ name: string }

type Env = Record<string, string | undefined>;

/** Reads the environment; a value that cannot be meant stops the start with its name in the message. */
export function readConfig(env: Env = process.env): Config {
  const dataDir = resolve(env.DATA_DIR ?? 'data');
  return Object.freeze({
    databaseUrl: env.DATABASE_URL || `sqlite:${join(dataDir, 'incubator.db')}`,
    jobsUrl: env.JOBS_URL ?? '',
    deliveryLeaseMs: whole(env, 'DELIVERY_LEASE_SECONDS', 60) * 1_000,
    host: env.HOST ?? '0.0.0.0',
    port: whole(env, 'PORT', 3000),
    dataDir,
    dataKeys: dataKeys(env, dataDir),
    rateLimitPerMinute: whole(env, 'RATE_LIMIT_PER_MINUTE', 3_000),
    signInsPerMinute: whole(env, 'SIGN_INS_PER_MINUTE', 60),
    trustProxy: env.TRUST_PROXY === 'true',
    metricsToken: env.METRICS_TOKEN ?? '',
    secureCookies: env.SECURE_COOKIES === 'true',
    oidc: oidcFrom(env),
    maxUploadBytes: whole(env, 'MAX_UPLOAD_MB', 20) * 1024 * 1024,
    logLevel: env.LOG_LEVEL ?? 'info',
  });
}

function whole(env: Env, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}"`);
  return Number(text);
}

/** All of it or nothing; without TLS only on the machine itself. */
function oidcFrom(env: Env): OidcConfig | null {
  if (!env.OIDC_ISSUER) return null;
  const [issuer, clientId, clientSecret, publicUrl] = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET, env.PUBLIC_URL];
  if (!clientId || !clientSecret || !publicUrl) throw new Error('OIDC_ISSUER needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL beside it');
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== 'https:' && !['127.0.0.1', 'localhost'].includes(hostname)) throw new Error('OIDC_ISSUER must be an https address');
  return { issuer, clientId, clientSecret, callbackUrl: new URL('/api/v1/oidc/callback', publicUrl).href, name: env.OIDC_NAME || '统一身份登录' };
}

/** From DATA_KEY (base64, 32 bytes each), or made once and kept beside the data, readable by its owner only. Several stand apart by commas or lines, the newest first. */
function dataKeys(env: Env, dataDir: string): readonly [Buffer, ...Buffer[]] {
  if (env.DATA_KEY) return checked(env.DATA_KEY, 'DATA_KEY');
  const file = join(dataDir, 'keys', 'data.key');
  if (!existsSync(file)) {
    mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
    // Written aside and put in place whole: a start killed in between must not leave half a key behind.
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
    renameSync(aside, file);
  }
  return checked(readFileSync(file, 'utf8'), file);
}

function checked(text: string, where: string): readonly [Buffer, ...Buffer[]] {
  const keys = text.split(/[\s,]+/).filter(Boolean).map((key) => Buffer.from(key, 'base64'));
  const [newest, ...older] = keys;
  if (!newest || keys.some((key) => key.length !== 32)) throw new Error(`${where} must hold 32 bytes in base64, or several such keys`);
  if (keys.some((key, i) => keys.findIndex((other) => other.equals(key)) !== i)) throw new Error(`${where} names a key twice`);
  return [newest, ...older];
}
