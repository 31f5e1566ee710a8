import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { pinyin } from 'pinyin-pro';
import { hasRole, type Actor } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import { changedMeanwhile, Moves, notThere, notYours, type Seen } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { mayInvite, seesAccounts } from './accounts.policy.js';
import { invitationDays } from './accounts.rules.js';
import { Accounts, ownAccount, type Person } from './accounts.service.js';
import type { Acceptance, NewInvitation } from './accounts.dto.js';
import { Invitation } from './credential.entity.js';
import { User } from './user.entity.js';

/** One answer for used, expired, taken back and made up. */
export const linkInvalid = refusal('accounts/link-invalid', 422, '链接无效、已使用或已过期,请向邀请人索取新的链接', 'the link is not valid, was used or has expired: ask whoever invited you for a new one');

/** A link as its maker gets it, this once. */
export interface Link { once: string; expiresAt: string }

const sha = (token: string): string => createHash('sha256').update(token).digest('hex');

/** People come in by links that work once. The token stands behind a #, so that no server on the way writes it into a log. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: Database, private readonly moves: Moves, private readonly accounts: Accounts, private readonly parameters: Parameters, private readonly history: History,
  ) {}

  /** By the system administrator for anybody, without rights; by a representative for a handler of the own body. */
  async invite(who: Actor, given: NewInvitation): Promise<{ user: User; link: Link }> {
    if (!mayInvite(who)) throw notYours({ move: 'invite' });
    if (hasRole(who, 'systemAdmin')) return this.admit(who, { ...given, login: given.login ?? loginLike(given.name) });
    const inviter = await this.db.read((tx) => tx.findOneByOrFail(User, { id: who.id }));
    return this.admit(who, this.forBody(given.name, inviter.organizationId ?? '', inviter.unit, false));
  }

  /** For rooms that have decided who comes in: an account that waits, and its link. */
  admit(who: Actor, person: Person, reason?: string): Promise<{ user: User; link: Link }> {
    return this.db.write(async () => {
      const user = await this.accounts.invited(who, person, reason);
      return { user, link: await this.link(who, user.id, 'invite') };
    });
  }

  /** An account of somebody who acts for a body, and for nothing else. */
  forBody(name: string, organizationId: string, unit: string | null, isRepresentative: boolean): Person {
    return { login: loginLike(name), name, unit, roles: ['organizationUser'], organizationId, isRepresentative };
  }

  /** A new link in place of any earlier one: for somebody who lost the first, or forgot the password. */
  renew(who: Actor, seen: Seen): Promise<Link> {
    return this.db.write(async (tx) => {
      const user = await this.held(who, seen);
      if (user.state === 'disabled') throw linkInvalid();
      await tx.delete(Invitation, { id: user.id });
      return this.link(who, user.id, 'renewLink');
    });
  }

  revoke(who: Actor, seen: Seen): Promise<void> {
    return this.db.write(async (tx) => {
      const user = await this.held(who, seen);
      await tx.delete(Invitation, { id: user.id });
      this.history.add({ subjectType: 'account', subjectId: user.id, move: 'revokeLink', by: who });
    });
  }

  /** Whom a link is for, told to whoever has it. */
  async open(token: string): Promise<{ login: string; name: string; expiresAt: string }> {
    const found = await this.found(token);
    return { login: found.user.login, name: found.user.name, expiresAt: found.invitation.expiresAt.toISOString() };
  }

  /** Name and password from the person; the link is gone with it. */
  async accept(given: Acceptance): Promise<{ login: string }> {
    const { user } = await this.found(given.token);
    const passwordHash = await this.accounts.fresh(user, given.password, '/password');
    const self: Actor = { id: user.id, name: given.name, roles: user.roles, organizationId: user.organizationId, divisionId: user.divisionId };
    await this.db.write(async (tx) => {
      if (!(await this.db.hold(tx, Invitation, { id: user.id, tokenHash: sha(given.token) }))) throw linkInvalid({}, '/token');
      await tx.delete(Invitation, { id: user.id });
      const fields = { name: given.name, passwordHash, mustChangePassword: false, passwordChangedAt: new Date() };
      if (user.state === 'invited') await this.moves.make(ownAccount, 'accept', self, { id: user.id, version: null }, { change: (u) => { Object.assign(u, fields); } });
      else await this.moves.edit(ownAccount, self, { id: user.id, version: user.version }, fields);
    });
    await this.accounts.signOutAll(user.id);
    return { login: user.login };
  }

  private async link(who: Actor, id: string, move: string): Promise<Link> {
    const token = randomBytes(32).toString('base64url');
    const days = (await this.parameters.today()).of(invitationDays);
    const now = new Date();
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    await this.db.write((tx) => tx.insert(Invitation, { id, tokenHash: sha(token), expiresAt, createdAt: now, createdBy: who.id }));
    this.history.add({ subjectType: 'account', subjectId: id, move, by: who });
    return { once: `/app/invitation#${token}`, expiresAt: expiresAt.toISOString() };
  }

  private async held(who: Actor, seen: Seen): Promise<User> {
    const user = await this.db.write((tx) => this.db.hold(tx, User, { id: seen.id }));
    if (!user || !seesAccounts(who, user)) throw notThere({ resource: 'users' });
    if (!hasRole(who, 'systemAdmin') && (user.createdBy !== who.id || user.isRepresentative)) throw notYours({ move: 'invite' });
    if (seen.version !== null && seen.version !== user.version) throw changedMeanwhile({ seen: seen.version, now: user.version });
    return user;
  }

  private async found(token: string): Promise<{ user: User; invitation: Invitation }> {
    const invitation = await this.db.read((tx) => tx.findOneBy(Invitation, { tokenHash: sha(token) }));
    const user = invitation && invitation.expiresAt > new Date() ? await this.db.read((tx) => tx.findOneBy(User, { id: invitation.id })) : null;
    if (!invitation || !user || user.state === 'disabled') throw linkInvalid({}, '/token');
    return { user, invitation };
  }
}

/** The name in letters and six digits: nobody who gets one learns which others exist. */
function loginLike(name: string): string {
  const letters = pinyin(name, { toneType: 'none', type: 'array' }).join('').toLowerCase().replace(/[^a-z]/g, '').slice(0, 20);
  return `${letters || 'user'}-${randomInt(100_000, 1_000_000)}`;
}
