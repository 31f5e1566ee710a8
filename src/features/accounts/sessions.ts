import { createHash, randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { refusal } from '../../kernel/problem.js';
import { Identity, type Caller } from '../../platform/auth/access.js';
import { Database } from '../../platform/database/database.js';
import { Timetable } from '../../platform/jobs/timetable.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { failuresAllowed, failuresAnywhere, idleMinutes, lockedUntil, longestMinutes } from './accounts.rules.js';
import { passwordMatches } from './passwords.js';
import { FailedSignIn, Session } from './session.entity.js';
import { User } from './user.entity.js';

/** One answer for a wrong login, a wrong password, a locked and a disabled account: nobody learns which accounts exist. */
export const signInRefused = refusal('accounts/sign-in-refused', 401, '登录名或口令不正确,或多次失败已暂时锁定,请稍后再试', 'login or password is not right, or sign-in is locked for a while after several failures');

/** How long a process may trust what it knows of a session; a sign-out elsewhere is heard after at most this time. */
const TRUST_MS = 3_000;
/** A session's last use is written down at most this often. */
const TOUCH_MS = 60_000;

interface Known { caller: Caller; sessionId: string; accountId: string; readAt: number; lastSeenAt: number; endsAt: number; idleMs: number }
export interface SignedIn { token: string; csrfToken: string; endsAt: Date; user: User }

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Sign-ins, by real time. */
@Injectable()
export class Sessions extends Identity implements OnModuleInit {
  private readonly known = new Map<string, Known>();

  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly timetable: Timetable) {
    super();
  }

  onModuleInit(): void {
    this.timetable.add({ name: 'accounts.forgetSessions', at: '47 * * * *', run: () => this.forget() });
  }

  async signIn(login: string, password: string, network: string): Promise<SignedIn> {
    const name = login.toLowerCase();
    const desks = [sha(`${name}|${network}`), sha(`${name}|*`)];
    const locked = await this.db.read((tx) => Promise.all(desks.map((id) => tx.findOneBy(FailedSignIn, { id }))));
    const user = await this.db.read((tx) => tx.findOneBy(User, { login: name }));
    const matches = await passwordMatches(user?.passwordHash, password);
    if (locked.some((f) => f?.lockedUntil && f.lockedUntil > new Date())) throw signInRefused();
    if (!user || !matches || user.state !== 'active') {
      await this.note(desks);
      throw signInRefused();
    }
    return this.begin(user, desks);
  }

  async bySession(token: string): Promise<Caller | undefined> {
    const hash = sha(token);
    const now = Date.now();
    let known = this.known.get(hash);
    if (!known || now - known.readAt > TRUST_MS) {
      known = await this.load(hash);
      if (!known) { this.known.delete(hash); return undefined; }
      this.known.set(hash, known);
    }
    if (now >= known.endsAt || now - known.lastSeenAt >= known.idleMs) return undefined;
    if (now - known.lastSeenAt > TOUCH_MS) await this.touch(known, now);
    return known.caller;
  }

  async end(sessionId: string): Promise<void> {
    await this.db.write((tx) => tx.delete(Session, { id: sessionId }));
    for (const [hash, k] of this.known) if (k.sessionId === sessionId) this.known.delete(hash);
  }

  /** All sessions of an account, but for the one that may stay. */
  async endAll(accountId: string, keep?: string): Promise<void> {
    await this.db.write((tx) => tx.delete(Session, { accountId, ...(keep ? { id: Not(keep) } : {}) }));
    for (const [hash, k] of this.known) if (k.accountId === accountId) this.known.delete(hash);
  }

  async view(caller: Caller): Promise<{ user: User; endsAt: Date }> {
    return this.db.read(async (tx) => ({
      user: await tx.findOneByOrFail(User, { id: caller.actor.id }), endsAt: (await tx.findOneByOrFail(Session, { id: caller.sessionId })).endsAt,
    }));
  }

  private async begin(user: User, desks: string[]): Promise<SignedIn> {
    const p = await this.parameters.today();
    const now = new Date();
    const token = randomBytes(32).toString('base64url');
    const session: Session = {
      id: uuidv7(), tokenHash: sha(token), accountId: user.id, csrfToken: randomBytes(24).toString('base64url'),
      createdAt: now, lastSeenAt: now, endsAt: new Date(now.getTime() + p.of(longestMinutes) * 60_000),
    };
    await this.db.write(async (tx) => {
      await tx.insert(Session, session);
      for (const id of desks) await tx.delete(FailedSignIn, { id });
    });
    return { token, csrfToken: session.csrfToken, endsAt: session.endsAt, user };
  }

  private async note(desks: string[]): Promise<void> {
    const p = await this.parameters.today();
    const now = new Date();
    await this.db.write(async (tx) => {
      for (const [i, id] of desks.entries()) {
        const before = await this.db.hold(tx, FailedSignIn, { id });
        const isFresh = before && now.getTime() - before.lastAt.getTime() < 3_600_000;
        const failures = (isFresh ? before.failures : 0) + 1;
        await tx.save(FailedSignIn, { id, failures, lastAt: now, lockedUntil: lockedUntil(failures, p.of(i === 0 ? failuresAllowed : failuresAnywhere), now, p) });
      }
    });
  }

  private async load(tokenHash: string): Promise<Known | undefined> {
    const [session, user] = await this.db.read(async (tx) => {
      const s = await tx.findOneBy(Session, { tokenHash });
      return [s, s && (await tx.findOneBy(User, { id: s.accountId }))] as const;
    });
    if (!session || user?.state !== 'active') return undefined;
    const idleMs = (await this.parameters.today()).of(idleMinutes) * 60_000;
    return {
      sessionId: session.id, accountId: user.id, readAt: Date.now(), lastSeenAt: session.lastSeenAt.getTime(), endsAt: session.endsAt.getTime(), idleMs,
      caller: {
        sessionId: session.id, csrfToken: session.csrfToken, mustChangePassword: user.mustChangePassword,
        actor: { id: user.id, name: user.name, roles: user.roles, organizationId: user.organizationId, divisionId: user.divisionId },
      },
    };
  }

  private async touch(known: Known, now: number): Promise<void> {
    known.lastSeenAt = now;
    await this.db.write((tx) => tx.update(Session, { id: known.sessionId }, { lastSeenAt: new Date(now) }));
  }

  private async forget(): Promise<void> {
    await this.db.write((tx) => tx.delete(Session, { endsAt: LessThan(new Date()) }));
    this.known.clear();
  }
}
