import type { Me, SessionAnswer } from './types.js';
import { Store } from './store.js';

export type SessionState =
  | { state: 'unknown' }
  | { state: 'out' }
  | { state: 'in'; me: Me; csrfHeader: string; csrfToken: string }
  /** The session ended under somebody's hands: who it was, and the dialog that asks again. */
  | { state: 'again'; me: Me };

const hint = 'signed-in';

/** Whether this browser had a session: the cookie itself cannot be seen, and asking without one is a refusal in the browser's log. */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(hint) !== null;
  } catch {
    return true;
  }
}

function remember(isIn: boolean): void {
  try {
    if (isIn) localStorage.setItem(hint, '1');
    else localStorage.removeItem(hint);
  } catch {
    // a browser that keeps nothing is simply asked each time
  }
}

/** Who is signed in. When a request hears 401, everybody who asks waits for the same dialog. */
export class Session extends Store<SessionState> {
  #waiting: { resume: () => void; giveUp: () => void } | undefined;
  #promise: Promise<void> | undefined;

  constructor() {
    super({ state: 'unknown' });
  }

  get me(): Me | undefined {
    const now = this.get();
    return now.state === 'in' || now.state === 'again' ? now.me : undefined;
  }

  begin(answer: SessionAnswer): void {
    remember(true);
    this.set({ state: 'in', me: answer.user, csrfHeader: answer.csrfHeader, csrfToken: answer.csrfToken });
    this.#waiting?.resume();
    this.#settle();
  }

  end(): void {
    remember(false);
    this.set({ state: 'out' });
    this.#waiting?.giveUp();
    this.#settle();
  }

  /** Resolves when the same person has signed in again; rejects when they sign out instead. */
  askAgain(): Promise<void> {
    const me = this.me;
    if (!me) {
      this.end();
      return Promise.reject(new Error('signed out'));
    }
    this.#promise ??= new Promise<void>((resume, reject) => {
      this.#waiting = { resume, giveUp: () => reject(new Error('signed out')) };
    });
    this.set({ state: 'again', me });
    return this.#promise;
  }

  #settle(): void {
    this.#waiting = undefined;
    this.#promise = undefined;
  }
}
