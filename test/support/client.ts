export interface Answer<B = Record<string, unknown>> { status: number; headers: Headers; body: B; text: string }
type Json = Record<string, any>;

/** Somebody with a browser: keeps the cookie, sends the CSRF token, remembers nothing else. */
export class Client {
  private cookie = '';
  private csrf = '';
  me: Json = {};
  /** What it signed in with. */
  password = '';

  /** With a `token`: another system, which has no cookie. */
  constructor(private readonly url: string, private readonly token = '') {}

  async signIn(login: string, password: string): Promise<this> {
    const answer = await this.post('/sessions', { login, password });
    if (answer.status !== 201) throw new Error(`sign-in of ${login}: ${answer.status} ${answer.text}`);
    this.password = password;
    return this.taking(answer);
  }

  private taking(answer: Answer<Json>): this {
    this.cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    this.csrf = answer.body.csrfToken as string;
    this.me = answer.body.user as Json;
    return this;
  }

  get cookies(): string {
    return this.cookie;
  }

  get = (path: string, headers: Record<string, string> = {}) => this.ask('GET', path, undefined, headers);
  post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) => this.ask('POST', path, body, headers);
  patch = (path: string, body: unknown, headers: Record<string, string> = {}) => this.ask('PATCH', path, body, headers);
  delete = (path: string) => this.ask('DELETE', path);

  /** A move on a record just seen: its version goes along. */
  move = (path: string, seen: Json, body: unknown = {}, headers: Record<string, string> = {}) => this.post(path, body, { 'If-Match': `"${seen.version}"`, ...headers });

  async upload(name: string, content: Buffer | string, type = 'application/octet-stream'): Promise<Answer<Json>> {
    const form = new FormData();
    form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }), name);
    return this.read(await fetch(`${this.url}/api/v1/files`, { method: 'POST', body: form, headers: this.own() }));
  }

  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { ...init, headers: { ...this.own(), ...(init.headers as Record<string, string>) } });
  }

  private own(): Record<string, string> {
    if (this.token) return { authorization: `Bearer ${this.token}` };
    return { ...(this.cookie ? { cookie: this.cookie } : {}), ...(this.csrf ? { 'X-CSRF-Token': this.csrf } : {}) };
  }

  private async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Json>> {
    return this.read(await fetch(`${this.url}/api/v1${path}`, {
      method, headers: { ...this.own(), ...(body === undefined ? {} : { 'content-type': 'application/json' }), 'accept-language': 'en', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body), redirect: 'manual',
    }));
  }

  private async read(response: Response): Promise<Answer<Json>> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: isJson && text ? (JSON.parse(text) as Json) : {} };
  }
}
