import { Store } from './store.js';

export type Line =
  | { state: 'ok' }
  | { state: 'lost'; since: number }
  /** The server asked us to wait (429, 503 with Retry-After). */
  | { state: 'busy'; until: number };

const probeEveryMs = 4000;

/** What we know about the line to the server; the shell shows it, and it mends itself. */
export class Connection extends Store<Line> {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly onReturn: () => void) {
    super({ state: 'ok' });
  }

  /** `navigator.onLine` knows the cable, not the server, so the server itself is asked. */
  lost(): void {
    if (this.get().state === 'lost') return;
    this.set({ state: 'lost', since: Date.now() });
    this.#timer ??= setInterval(() => void this.probe(), probeEveryMs);
  }

  answered(): void {
    if (this.get().state === 'lost') this.onReturn();
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.set({ state: 'ok' });
  }

  async busyFor(ms: number): Promise<void> {
    this.set({ state: 'busy', until: Date.now() + ms });
    await new Promise((done) => setTimeout(done, ms));
  }

  async probe(): Promise<void> {
    try {
      const answer = await fetch('/api/v1/system', { cache: 'no-store' });
      if (answer.status < 500) this.answered();
    } catch {
      // still away; the next probe comes by itself
    }
  }
}
