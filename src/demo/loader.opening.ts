import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts } from '../features/accounts/accounts.service.js';
import { Divisions } from '../features/divisions/divisions.service.js';
import { people, type Person } from './cast.js';
import { lastEntryOn, opensOn } from './days.js';
import { districtStatements, divisions, type DivisionEntry } from './divisions.js';
import { found } from './entry.js';
import type { Keys } from './loader.keys.js';
import type { Step } from './loader.step.js';

const first = ['systemAdmin', 'securityAdmin', 'auditAdmin', 'manager'] as const;
const isFirst = ({ roles }: Person) => first.some((role) => roles.includes(role));

/** A first password that nobody needs to know: it is changed in the same write. */
const passing = (): string => `Aa1-${randomUUID()}`;

/** What stands before the first day and what the bureau enters at the end: people, units, what the report states of them. */
export class Opening {
  private readonly accounts: Accounts;
  private readonly divisions: Divisions;

  constructor(
    app: INestApplicationContext,
    private readonly keys: Keys,
    private readonly password: string,
  ) {
    this.accounts = app.get(Accounts);
    this.divisions = app.get(Divisions);
  }

  get steps(): Step[] {
    const staff = people.filter((person) => !isFirst(person) && person.organizationKey === undefined);
    return [
      { name: 'set-up', on: opensOn, content: people.filter(isFirst), act: () => this.setUp() },
      ...divisions.filter(({ body }) => body.editions.includes('2018')).map((unit) => this.unit(unit, opensOn)),
      { name: 'staff', on: opensOn, content: staff, act: () => this.employ(staff) },
    ];
  }

  /** The reform of 2020 is known before it comes; the report is printed. */
  get last(): Step[] {
    return [
      ...divisions.filter(({ body }) => !body.editions.includes('2018')).map((unit) => this.unit(unit, lastEntryOn)),
      ...divisions.filter(({ statements, successors }) => statements.length + successors.length > 0).map((unit) => this.statements(unit)),
      { name: 'statements of the district', on: lastEntryOn, content: districtStatements, act: () => this.stateDistrict() },
    ];
  }

  /** Accounts of people who belong to a body, once it is in the register. */
  membersOf(organizationKeys: readonly string[], on: string): Step[] {
    return people
      .filter(({ organizationKey }) => organizationKey !== undefined && organizationKeys.includes(organizationKey))
      .map((person) => ({ name: `account of ${person.login}`, on, content: person, act: () => this.employ([person]) }));
  }

  private async setUp(): Promise<undefined> {
    const newcomers = people.filter(isFirst).map(({ login, name, roles }) => ({ login, name, roles, password: passing() }));
    const of = (role: (typeof first)[number]) => {
      const { login, name, password } = found(
        newcomers.find(({ roles }) => roles.includes(role)),
        role,
      );
      return { login, name, password };
    };
    await this.accounts.setUp({ systemAdmin: of('systemAdmin'), securityAdmin: of('securityAdmin'), auditAdmin: of('auditAdmin'), manager: of('manager') });
    await Promise.all(newcomers.map(({ login, password }) => this.changePassword(login, password)));
  }

  /** Made by one administrator, given roles by another; everybody chooses the password. Hashing is what takes time, hence all at once. */
  private async employ(some: readonly Person[]): Promise<undefined> {
    const [sysadmin, secadmin] = [await this.keys.actor('sysadmin'), await this.keys.actor('secadmin')];
    await Promise.all(
      some.map(async ({ login, name, roles, organizationKey, divisionKey }) => {
        const password = passing();
        const { id, version } = await this.accounts.create(sysadmin, { login, name, password });
        const organizationId = organizationKey === undefined ? null : await this.keys.id(organizationKey);
        const divisionId = divisionKey === undefined ? null : await this.keys.id(divisionKey);
        await this.accounts.grant(secadmin, { id, version }, { roles, organizationId, divisionId });
        await this.changePassword(login, password);
      }),
    );
  }

  private async changePassword(login: Person['login'], current: string): Promise<void> {
    await this.accounts.changePassword(await this.keys.actor(login), { current, next: this.password }, 'none');
  }

  private unit({ key, body }: DivisionEntry, on: string): Step {
    return {
      name: `division ${body.code}`,
      on,
      key,
      content: body,
      act: async () => (await this.divisions.create(await this.keys.actor('manager'), body)).id,
    };
  }

  private statements({ key, successors, statements }: DivisionEntry): Step {
    const act = async (): Promise<undefined> => {
      const [who, id] = [await this.keys.actor('manager'), await this.keys.id(key)];
      for (const { unitKey, edition, basis } of successors) await this.divisions.succeed(who, id, { unitId: await this.keys.id(unitKey), edition, basis });
      for (const statement of statements) await this.divisions.state(who, id, statement);
    };
    return { name: `statements of ${key}`, on: lastEntryOn, content: [successors, statements], act };
  }

  private async stateDistrict(): Promise<undefined> {
    const who = await this.keys.actor('manager');
    for (const statement of districtStatements) await this.divisions.state(who, null, statement);
  }
}
