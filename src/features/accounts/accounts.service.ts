import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { SYSTEM, type Actor, type Role } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { hashPassword, passwordMatches } from '../../platform/auth/passwords.js';
import { Database } from '../../platform/database/database.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Registry } from '../../platform/registry/registry.js';
import { accountLifecycle, type AccountMove, type AccountState } from './accounts.machine.js';
import { accountsPolicy, seesAccounts } from './accounts.policy.js';
import { accountList } from './accounts.queries.js';
import { administratorsLost, lastAdministrator, passwordFits, passwordsRemembered, rolesFit, samePassword, usedPassword } from './accounts.rules.js';
import type { FirstPeople, FirstPerson, Grant, NewUser, PasswordChange } from './accounts.dto.js';
import { Invitation, PastPassword } from './credential.entity.js';
import { Sessions } from './sessions.js';
import { Setup } from './session.entity.js';
import { User } from './user.entity.js';

export const accountKind: Kind<User, AccountState, AccountMove> = {
  name: 'account', resource: 'users', entity: User, machine: accountLifecycle, policy: accountsPolicy, sees: seesAccounts, secrets: ['passwordHash'], derived: ['representsId'], refs: { organizationId: 'organization', divisionId: 'division', representsId: 'organization' },
};
/** What somebody does with the own account, whatever the role. */
export const ownAccount = { ...accountKind, policy: { ...accountsPolicy, edit: (who: Actor, a: User) => who.id === a.id }, sees: (who: Actor, a: User) => who.id === a.id };
/** What another room does by its own rules (who may is decided there, and named as its actor). */
const decidedElsewhere = { ...accountKind, policy: { ...accountsPolicy, disable: () => true, edit: () => true }, sees: () => true };

export const accountShown = { kind: accountKind, spec: accountList };

export const setupDone = refusal('accounts/setup-done', 409, '系统已完成初始化', 'the system has been set up already');
export const representedAlready = refusal('accounts/represented-already', 409, '该组织已有法定代表人账户', 'the body has an account of its legal representative already');
export const wrongPassword = refusal('accounts/wrong-password', 422, '原口令不正确', 'the current password is not right');

/** An account before its person has done anything. */
export interface Person { login: string; name: string; unit?: string | null; roles?: Role[]; organizationId?: string | null; isRepresentative?: boolean }

@Injectable()
export class Accounts implements OnModuleInit {
  constructor(
    private readonly db: Database, private readonly moves: Moves, private readonly sessions: Sessions,
    private readonly parameters: Parameters, private readonly registry: Registry,
  ) {}

  onModuleInit(): void {
    this.registry.shows(accountShown);
  }

  /** Without rights, with a first password that must be changed. */
  async create(who: Actor, given: NewUser): Promise<User> {
    const problem = passwordFits(given.password, { login: given.login, roles: [] }, await this.parameters.today());
    if (problem) throw problem.at('/password');
    return this.insert(who, given, await hashPassword(given.password));
  }

  /** An account that waits for its person. */
  invited(who: Actor, person: Person, reason?: string): Promise<User> {
    return this.insert(who, person, '', 'invited', reason);
  }

  /** Who holds which role, and for which body or unit. */
  grant(who: Actor, seen: Seen, given: Grant): Promise<User> {
    const next = { roles: given.roles, organizationId: given.organizationId ?? null, divisionId: given.divisionId ?? null, isRepresentative: given.isRepresentative ?? false };
    const problem = rolesFit(next);
    if (problem) throw problem;
    return this.changed(this.moves.edit(accountKind, who, seen, async (user, tx) => {
      await this.administratorsRemain(tx, user, next.roles);
      if (user.state !== 'disabled') await this.oneRepresentative(user.id, representedBy(next));
      Object.assign(user, next, { representsId: user.state === 'disabled' ? null : representedBy(next) });
    }));
  }

  disable = (who: Actor, seen: Seen): Promise<User> => this.close(accountKind, who, seen);
  enable = (who: Actor, seen: Seen): Promise<User> => this.changed(this.moves.make(accountKind, 'enable', who, seen, { change: async (user) => {
    await this.oneRepresentative(user.id, representedBy(user));
    user.representsId = representedBy(user);
  } }));

  /** For rooms that know why somebody's rights end: the account is closed, its sessions too, and the history says the reason. */
  endRights(who: Actor, id: string, reason: string): Promise<User> {
    return this.close(decidedElsewhere, who, { id, version: null }, reason);
  }

  /** A new first password; whoever was signed in with the old one is not any more. */
  async resetPassword(who: Actor, seen: Seen, password: string): Promise<User> {
    const user = await this.db.read((tx) => tx.findOneBy(User, { id: seen.id }));
    const problem = passwordFits(password, { login: user?.login ?? '', roles: user?.roles ?? [] }, await this.parameters.today());
    if (problem) throw problem.at('/password');
    const passwordHash = await hashPassword(password);
    return this.changed(this.moves.edit(accountKind, who, seen, { passwordHash, mustChangePassword: true, passwordChangedAt: new Date() }));
  }

  /** One's own password. */
  async changePassword(who: Actor, given: PasswordChange, keepSession: string): Promise<void> {
    const user = await this.db.read((tx) => tx.findOneByOrFail(User, { id: who.id }));
    if (!(await passwordMatches(user.passwordHash, given.current))) throw wrongPassword({}, '/current');
    if (given.current === given.next) throw samePassword({}, '/next');
    const passwordHash = await this.fresh(user, given.next, '/next');
    await this.db.write(async (tx) => {
      await tx.insert(PastPassword, { id: uuidv7(), accountId: user.id, passwordHash: user.passwordHash });
      await this.moves.edit(ownAccount, who, { id: user.id, version: user.version }, { passwordHash, mustChangePassword: false, passwordChangedAt: new Date() });
    });
    await this.sessions.endAll(user.id, keepSession);
  }

  /** The hash of a password that is strong enough and none of the latest ones. */
  async fresh(user: User, password: string, pointer: string): Promise<string> {
    const parameters = await this.parameters.today();
    const problem = passwordFits(password, user, parameters);
    if (problem) throw problem.at(pointer);
    const remembered = parameters.of(passwordsRemembered);
    const past = await this.db.read((tx) => tx.find(PastPassword, { where: { accountId: user.id }, order: { id: 'DESC' }, take: Math.max(remembered - 1, 0) }));
    for (const hash of [user.passwordHash, ...past.map((p) => p.passwordHash)].slice(0, remembered)) {
      if (hash && (await passwordMatches(hash, password))) throw usedPassword({ remembered }, pointer);
    }
    return hashPassword(password);
  }

  async isSetUp(): Promise<boolean> {
    return this.db.read((tx) => tx.exists(User));
  }

  /** The first four people of an empty system: three administrators and a manager, each with a password to change. */
  async setUp(given: FirstPeople): Promise<void> {
    if (await this.isSetUp()) throw setupDone();
    const people: [FirstPerson, Role, string][] = [[given.systemAdmin, 'systemAdmin', 'systemAdmin'], [given.securityAdmin, 'securityAdmin', 'securityAdmin'],
      [given.auditAdmin, 'auditAdmin', 'auditAdmin'], [given.manager, 'manager', 'manager']];
    const parameters = await this.parameters.today();
    for (const [person, role, field] of people) {
      const problem = passwordFits(person.password, { login: person.login, roles: [role] }, parameters);
      if (problem) throw problem.at(`/${field}/password`);
    }
    const hashes = await Promise.all(people.map(([person]) => hashPassword(person.password)));
    await this.db.write(async (tx) => {
      try {
        await tx.insert(Setup, { id: 'done', doneAt: new Date() });
      } catch (error) {
        throw this.db.isDuplicate(error) ? setupDone() : error;
      }
      for (const [i, [person, role]] of people.entries()) await this.insert(SYSTEM, { ...person, roles: [role] }, hashes[i] ?? '');
    });
  }

  signOutAll = (id: string): Promise<void> => this.sessions.endAll(id);

  /** Whoever leaves an office of administrator leaves somebody in it. One row is held by all who ask, so that two cannot both count the other. */
  private async administratorsRemain(tx: EntityManager, user: User, next: readonly Role[]): Promise<void> {
    const lost = user.state === 'active' ? administratorsLost(user.roles, next) : [];
    if (lost.length) await this.db.hold(tx, Setup, { id: 'done' });
    for (const role of lost) {
      const others = await this.db.rows('SELECT id FROM account WHERE state = ? AND id <> ? AND roles LIKE ?', ['active', user.id, `%"${role}"%`]);
      if (!others.length) throw lastAdministrator({ role: ADMINISTRATORS[role].en, roleInChinese: ADMINISTRATORS[role].zh });
    }
  }

  /** Said in words; the unique index holds it against two at once. */
  private async oneRepresentative(id: string, organizationId: string | null): Promise<void> {
    if (organizationId && (await this.db.rows('SELECT id FROM account WHERE representsId = ? AND id <> ?', [organizationId, id])).length) throw representedAlready({}, '/isRepresentative');
  }

  private close(kind: Kind<User, AccountState, AccountMove>, who: Actor, seen: Seen, reason?: string): Promise<User> {
    return this.changed(this.moves.make(kind, 'disable', who, seen, { reason, change: async (user, tx) => {
      await this.administratorsRemain(tx, user, []);
      await tx.delete(Invitation, { id: user.id });
      user.representsId = null;
    } }));
  }

  private insert(who: Actor, { login, name, unit, roles, organizationId, isRepresentative }: Person, passwordHash: string, state: AccountState = 'active', reason?: string): Promise<User> {
    return this.moves.create(accountKind, who, {
      login: login.toLowerCase(), name, unit: unit ?? null, roles: roles ?? [], organizationId: organizationId ?? null, divisionId: null, isRepresentative: isRepresentative ?? false,
      representsId: isRepresentative ? (organizationId ?? null) : null, passwordHash, mustChangePassword: true, passwordChangedAt: new Date(), state,
    }, { reason });
  }

  private async changed(change: Promise<User>): Promise<User> {
    const user = await change;
    await this.sessions.endAll(user.id);
    return user;
  }
}

const representedBy = (a: { isRepresentative: boolean; organizationId: string | null }): string | null => (a.isRepresentative ? a.organizationId : null);

const ADMINISTRATORS = {
  systemAdmin: { zh: '系统管理员', en: 'system administrator' }, securityAdmin: { zh: '安全管理员', en: 'security administrator' }, auditAdmin: { zh: '审计管理员', en: 'audit administrator' },
} as const;
