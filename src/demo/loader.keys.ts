import type { Actor } from '../kernel/actor.js';
import type { Database } from '../platform/database/database.js';
import { User } from '../features/accounts/user.entity.js';
import type { Login } from './cast.js';
import { found } from './entry.js';
import { registered } from './register.js';

const usccOf = new Map(registered.map(({ key, uscc }) => [key, uscc]));

/**
 * Which record of this database a key of the tables means, and who signs in under a login.
 *
 * A unit of work may run again and then makes new ids, so what it has noted holds only once it is committed.
 */
export class Keys {
  private readonly settled = new Map<string, string>();
  private readonly fresh = new Map<string, string>();
  private readonly actors = new Map<Login, Actor>();

  constructor(private readonly db: Database) {}

  note(key: string, id: string): void {
    this.fresh.set(key, id);
  }

  /** At the beginning of each attempt at a unit. */
  begin(): void {
    this.fresh.clear();
    this.actors.clear();
  }

  settle(): void {
    for (const [key, id] of this.fresh) this.settled.set(key, id);
    this.begin();
  }

  async id(key: string): Promise<string> {
    const id = this.fresh.get(key) ?? this.settled.get(key) ?? (await this.lookedUp(key));
    this.note(key, id);
    return id;
  }

  /** Whoever holds the account, with the roles it has now. */
  async actor(login: Login): Promise<Actor> {
    const known = this.actors.get(login);
    if (known) return known;
    const { id, name, roles, organizationId, divisionId } = await this.db.read((tx) => tx.findOneByOrFail(User, { login }));
    const actor = { id, name, roles, organizationId, divisionId };
    this.actors.set(login, actor);
    return actor;
  }

  /** A body as the services take it: `organizationKey` has become `organizationId`, all the way down. */
  async filled(body: unknown): Promise<unknown> {
    if (Array.isArray(body)) return Promise.all(body.map((one) => this.filled(one)));
    if (typeof body !== 'object' || body === null) return body;
    const entries = Object.entries(body).map(async ([name, value]: [string, unknown]) =>
      name.endsWith('Key') && typeof value === 'string' ? [name.replace(/Key$/, 'Id'), await this.id(value)] : [name, await this.filled(value)],
    );
    return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
  }

  /** What came in by an import or a reaction was made by nobody here: it is found by what it says of itself. */
  private async lookedUp(key: string): Promise<string> {
    const [record = '', tranche] = key.split('/tranche-');
    const uscc = usccOf.get(key);
    const rows = tranche
      ? await this.db.rows('SELECT id FROM tranche WHERE projectId = ? AND sequence = ?', [await this.id(record), Number(tranche)])
      : uscc
        ? await this.db.rows('SELECT id FROM organization WHERE uscc = ?', [uscc])
        : await this.db.rows('SELECT id FROM division WHERE code = ?', [key]);
    return String(found(rows[0]?.id, `record ${key} yet`));
  }
}
