import type { Connection } from './connection.js';
import { offline, Problem, problemFrom } from './problem.js';
import type { Session } from './session.js';
import type { SessionAnswer, Stored } from './types.js';

export type Query = Record<string, string | number | readonly string[] | undefined>;

export interface Asked {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  query?: Query;
  body?: unknown;
  /** The version of the record that was looked at; becomes If-Match. */
  version?: number | '*';
  /** The Idempotency-Key of one intent: the same for every repetition of it. */
  intent?: string;
  accept?: string;
  signal?: AbortSignal;
  /** Routes that answer without a session, so a 401 is an answer and not the end of one. */
  isOpen?: boolean;
}

const base = '/api/v1';
const longestWaitMs = 30_000;
const attempts = 3;

export function queryString(query: Query | undefined): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  const text = search.toString();
  return text && `?${text}`;
}

/** A key for one intent. Not crypto.randomUUID: that is missing on plain http in an intranet. */
function newIntent(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Unfinished intents outlive the dialog they came from: opening it again after a lost line repeats, not doubles. */
export class Intents {
  readonly #keys = new Map<string, string>();

  keyFor(change: object): string {
    const text = JSON.stringify(change);
    const key = this.#keys.get(text) ?? newIntent();
    this.#keys.set(text, key);
    return key;
  }

  settle(change: object): void {
    this.#keys.delete(JSON.stringify(change));
  }
}

/** The one way to the server. It repeats what may be repeated and turns every refusal into a Problem. */
export class Api {
  constructor(
    private readonly session: Session,
    private readonly connection: Connection,
    private readonly language: () => string,
  ) {}

  async json<T>(path: string, asked: Asked = {}): Promise<T> {
    const answer = await this.answer(path, asked);
    if (answer.status === 204) return undefined as T;
    return (await answer.json()) as T;
  }

  /** Saves what the address answers in this media type (an export, an evidence file). */
  async save(path: string, asked: Asked, fallbackName: string): Promise<void> {
    const answer = await this.answer(path, asked);
    const url = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = nameFrom(answer.headers.get('content-disposition')) ?? fallbackName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  async answer(path: string, asked: Asked, attempt = 1): Promise<Response> {
    const answer = await this.send(path, asked);
    if (answer.ok) return answer;
    if (answer.status === 401 && !asked.isOpen) {
      await this.session.askAgain();
      return this.answer(path, asked, attempt);
    }
    const waitMs = Number(answer.headers.get('retry-after')) * 1000;
    const isBusy = answer.status === 429 || answer.status === 503;
    if (isBusy && waitMs > 0 && waitMs <= longestWaitMs && attempt < attempts && mayRepeat(asked)) {
      await this.connection.busyFor(waitMs);
      return this.answer(path, asked, attempt + 1);
    }
    const problem = problemFrom(answer.status, await answer.text());
    if (problem.code.endsWith('/csrf') && attempt === 1) {
      // another tab signed in again and changed the token
      this.session.begin(await this.json<SessionAnswer>('/sessions/current', { isOpen: true }));
      return this.answer(path, asked, attempt + 1);
    }
    throw problem;
  }

  private async send(path: string, asked: Asked): Promise<Response> {
    const isForm = asked.body instanceof FormData;
    try {
      const answer = await fetch(base + path + queryString(asked.query), {
        method: asked.method ?? 'GET',
        headers: { ...this.headers(asked), ...(asked.body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }) },
        ...(asked.body === undefined ? {} : { body: asked.body instanceof FormData ? asked.body : JSON.stringify(asked.body) }),
        ...(asked.signal ? { signal: asked.signal } : {}),
        credentials: 'same-origin',
      });
      this.connection.answered();
      return answer;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      this.connection.lost();
      throw offline();
    }
  }

  private headers(asked: Asked): Record<string, string> {
    const session = this.session.get();
    return {
      Accept: asked.accept ?? 'application/json',
      'Accept-Language': this.language(),
      ...(session.state === 'in' && asked.method && asked.method !== 'GET' ? { [session.csrfHeader]: session.csrfToken } : {}),
      ...(asked.version === undefined ? {} : { 'If-Match': asked.version === '*' ? '*' : `"${asked.version}"` }),
      ...(asked.intent ? { 'Idempotency-Key': asked.intent } : {}),
    };
  }

  /** Files go by XMLHttpRequest because fetch cannot tell how much has been sent. */
  async upload(file: File, onShare: (share: number) => void, signal?: AbortSignal): Promise<Stored> {
    const intent = newIntent();
    const { status, text } = await this.put(file, intent, onShare, signal);
    if (status === 401) {
      await this.session.askAgain();
      return this.upload(file, onShare, signal);
    }
    if (status >= 200 && status < 300) return JSON.parse(text) as Stored;
    throw problemFrom(status, text);
  }

  private put(file: File, intent: string, onShare: (share: number) => void, signal?: AbortSignal): Promise<{ status: number; text: string }> {
    return new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${base}/files`);
      const headers = this.headers({ method: 'POST', intent });
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', (event) => event.lengthComputable && onShare(event.loaded / event.total));
      request.addEventListener('load', () => done({ status: request.status, text: request.responseText }));
      request.addEventListener('error', () => {
        this.connection.lost();
        fail(offline());
      });
      request.addEventListener('abort', () => fail(new DOMException('cancelled', 'AbortError')));
      signal?.addEventListener('abort', () => request.abort());
      const form = new FormData();
      form.append('file', file);
      request.send(form);
    });
  }
}

const mayRepeat = (asked: Asked): boolean => !asked.method || asked.method === 'GET' || asked.intent !== undefined;

function nameFrom(disposition: string | null): string | undefined {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="?([^";]+)"?/i)?.[1];
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem;
