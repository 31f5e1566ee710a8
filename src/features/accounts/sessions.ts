import { createHash, randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan, Not } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Identity, type Caller } from '../../platform/auth/access.js';
import { passwordMatches } from '../../platform/auth/passwords.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import { notThere } from '../../platform/moves/moves.js';
import { Timetable } from '../../platform/jobs/timetable.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Factors } from '../factors/factors.service.js';
import { needsSecondFactor } from '../factors/factors.rules.js';
import { failuresAllowed, failuresAnywhere, idleMinutes, lockedUntil, longestMinutes, passwordExpired } from './accounts.rules.js';
import { FailedSignIn, Session } from './session.entity.js';
import { User } from './user.entity.js';

/** One answer for a wrong login, a wrong password, a locked and a disabled account: nobody learns which accounts exist. */
export const signInRefused = refusal('accounts/sign-in-refused', 401, '登录名或口令不正确,或多次失败已暂时锁定,请稍后再试', 'login or password is not right, or sign-in is locked for a while after several failures');

/** Only whoever knows the password hears these. */
export const codeRequired = refusal('accounts/code-required', 401, '请输入动态口令', 'give the code of your authenticator application');
export const codeWrong = refusal('accounts/code-wrong', 401, '动态口令不正确或已使用过', 'the code is not right or was used already');

/** How long a process may trust what it knows of a session; a sign-out elsewhere is heard after at most this time. */
const TRUST_MS = 3_000;
/** A session's last use is written down at most this often. */
const TOUCH_MS = 60_000;

interface Known { caller: Caller; sessionId: string; accountId: string; readAt: number; lastSeenAt: number; endsAt: number; idleMs: number }
export interface SignedIn { token: string; sessionId: string; csrfToken: string; endsAt: Date; user: User; mustChangePassword: boolean; mustEnrol: boolean }
/** Where somebody signs in from. */
export interface Place { network: string; device: string | null }

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Sign-ins, by real time. */
@Injectable()
export class Sessions extends Identity implements OnModuleInit {
  private readonly known = new Map<string, Known>();

  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly timetable: Timetable, private readonly factors: Factors, private readonly history: History) {
    super();
  }

  onModuleInit(): void {
    this.timetable.add({ name: 'accounts.forgetSessions', at: '47 * * * *', run: () => this.forget() });
  }

  async signIn({ login, password, code }: { login: string; password: string; code?: string | null }, place: Place): Promise<SignedIn> {
    const { network } = place;
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
    const factor = await this.factors.check(user.id, code ?? undefined);
    if (factor === 'asked') throw codeRequired();
    if (factor === 'wrong') {
      await this.note(desks);
      throw codeWrong({}, '/code');
    }
    return this.begin(user, place, desks);
  }

  /** For another way of signing in, which has made sure who it is. */
  async admit(accountId: string, place: Place): Promise<SignedIn | undefined> {
    const user = await this.db.read((tx) => tx.findOneBy(User, { id: accountId }));
    return user?.state === 'active' ? this.begin(user, place, []) : undefined;
  }

  /** Whether the person at the keyboard is still the one who signed in. */
  async knows(accountId: string, password: string): Promise<boolean> {
    const user = await this.db.read((tx) => tx.findOneBy(User, { id: accountId }));
    return passwordMatches(user?.passwordHash, password);
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

  /** One of one's own sessions, wherever it was begun. */
  async endOwn(who: Actor, id: string): Promise<void> {
    if (!(await this.db.read((tx) => tx.existsBy(Session, { id, accountId: who.id })))) throw notThere({ resource: 'sessions' });
    await this.end(id);
  }

  /** By an administrator: somebody is out everywhere, and the history says so. */
  async signOut(who: Actor, accountId: string, reason?: string): Promise<void> {
    if (!(await this.db.read((tx) => tx.existsBy(User, { id: accountId })))) throw notThere({ resource: 'users' });
    await this.db.write(async (tx) => {
      await tx.delete(Session, { accountId });
      this.history.add({ subjectType: 'account', subjectId: accountId, move: 'signOut', by: who, reason });
    });
    await this.endAll(accountId);
  }

  async view(caller: Caller): Promise<{ user: User; endsAt: Date }> {
    return this.db.read(async (tx) => ({
      user: await tx.findOneByOrFail(User, { id: caller.actor.id }), endsAt: (await tx.findOneByOrFail(Session, { id: caller.sessionId })).endsAt,
    }));
  }

  private async begin(user: User, place: Place, desks: string[]): Promise<SignedIn> {
    const p = await this.parameters.today();
    const now = new Date();
    const token = randomBytes(32).toString('base64url');
    const session: Session = {
      id: uuidv7(), tokenHash: sha(token), accountId: user.id, csrfToken: randomBytes(24).toString('base64url'), device: place.device, address: place.network,
      createdAt: now, lastSeenAt: now, endsAt: new Date(now.getTime() + p.of(longestMinutes) * 60_000),
    };
    await this.db.write(async (tx) => {
      await tx.insert(Session, session);
      for (const id of desks) await tx.delete(FailedSignIn, { id });
    });
    return { token, sessionId: session.id, csrfToken: session.csrfToken, endsAt: session.endsAt, user, ...(await this.duties(user)) };
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
    const duties = await this.duties(user);
    const idleMs = (await this.parameters.today()).of(idleMinutes) * 60_000;
    return {
      sessionId: session.id, accountId: user.id, readAt: Date.now(), lastSeenAt: session.lastSeenAt.getTime(), endsAt: session.endsAt.getTime(), idleMs,
      caller: {
        sessionId: session.id, csrfToken: session.csrfToken, ...duties,
        actor: { id: user.id, name: user.name, roles: user.roles, organizationId: user.organizationId, divisionId: user.divisionId, isRepresentative: user.isRepresentative },
      },
    };
  }

  /** What somebody has to do before anything else. */
  private async duties(user: User): Promise<{ mustChangePassword: boolean; mustEnrol: boolean }> {
    const p = await this.parameters.today();
    return {
      mustChangePassword: user.mustChangePassword || passwordExpired(user.passwordChangedAt, new Date(), p),
      mustEnrol: needsSecondFactor(user.roles, p) && !(await this.factors.has(user.id)),
    };
  }

  private async touch(known: Known, now: number): Promise<void> {
    known.lastSeenAt = now;
    await this.db.write((tx) => tx.update(Session, { id: known.sessionId }, { lastSeenAt: new Date(now) }));
  }

  private async forget(): Promise<void> {
    const idleSince = new Date(Date.now() - (await this.parameters.today()).of(idleMinutes) * 60_000 - TOUCH_MS);
    await this.db.write(async (tx) => {
      await tx.delete(Session, { endsAt: LessThan(new Date()) });
      await tx.delete(Session, { lastSeenAt: LessThan(idleSince) });
    });
    this.known.clear();
  }
}
