import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor, type Role } from '../../kernel/actor.js';
import { refusal } from '../../kernel/problem.js';
import { Database } from '../../platform/database/database.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { accountLifecycle, type AccountState } from './accounts.machine.js';
import { accountsPolicy, seesAccounts } from './accounts.policy.js';
import { accountList } from './accounts.queries.js';
import { passwordFits, rolesFit, samePassword } from './accounts.rules.js';
import type { FirstPeople, FirstPerson, Grant, NewUser, PasswordChange } from './accounts.dto.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { Sessions } from './sessions.js';
import { Setup } from './session.entity.js';
import { User } from './user.entity.js';

export const accountKind: Kind<User, AccountState, 'disable' | 'enable'> = {
  name: 'account', resource: 'users', entity: User, machine: accountLifecycle, policy: accountsPolicy, sees: seesAccounts, secrets: ['passwordHash'],
};

export const accountShown = { kind: accountKind, spec: accountList };

export const setupDone = refusal('accounts/setup-done', 409, '系统已完成初始化', 'the system has been set up already');
export const wrongPassword = refusal('accounts/wrong-password', 422, '原口令不正确', 'the current password is not right');

@Injectable()
export class Accounts implements OnModuleInit {
  constructor(
    private readonly db: Database, private readonly moves: Moves, private readonly sessions: Sessions,
    private readonly parameters: Parameters, private readonly subjects: Subjects,
  ) {}

  onModuleInit(): void {
    this.subjects.addKind(accountShown);
  }

  /** Without rights, with a first password that must be changed. */
  async create(who: Actor, given: NewUser): Promise<User> {
    return this.add(who, given, [], true);
  }

  /** Who holds which role, and for which body or unit. */
  grant(who: Actor, seen: Seen, given: Grant): Promise<User> {
    const next = { roles: given.roles, organizationId: given.organizationId ?? null, divisionId: given.divisionId ?? null };
    const problem = rolesFit(next);
    if (problem) throw problem;
    return this.changed(this.moves.edit(accountKind, who, seen, next));
  }

  disable = (who: Actor, seen: Seen): Promise<User> => this.changed(this.moves.make(accountKind, 'disable', who, seen));
  enable = (who: Actor, seen: Seen): Promise<User> => this.changed(this.moves.make(accountKind, 'enable', who, seen));

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
    const problem = passwordFits(given.next, user, await this.parameters.today());
    if (problem) throw problem.at('/next');
    const passwordHash = await hashPassword(given.next);
    const own = { ...accountKind, policy: { ...accountsPolicy, edit: () => true }, sees: () => true };
    await this.moves.edit(own, who, { id: user.id, version: user.version }, { passwordHash, mustChangePassword: false, passwordChangedAt: new Date() });
    await this.sessions.endAll(user.id, keepSession);
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
      for (const [i, [person, role]] of people.entries()) await this.insert(SYSTEM, person, hashes[i] ?? '', [role], true);
    });
  }

  private async add(who: Actor, given: NewUser, roles: Role[], mustChange: boolean): Promise<User> {
    const problem = passwordFits(given.password, { login: given.login, roles }, await this.parameters.today());
    if (problem) throw problem.at('/password');
    return this.insert(who, given, await hashPassword(given.password), roles, mustChange);
  }

  private insert(who: Actor, given: { login: string; name: string; unit?: string }, passwordHash: string, roles: Role[], mustChangePassword: boolean): Promise<User> {
    return this.moves.create(accountKind, who, {
      login: given.login.toLowerCase(), name: given.name, unit: given.unit ?? null, roles, organizationId: null, divisionId: null,
      passwordHash, mustChangePassword, passwordChangedAt: new Date(),
    });
  }

  private async changed(change: Promise<User>): Promise<User> {
    const user = await change;
    await this.sessions.endAll(user.id);
    return user;
  }
}
