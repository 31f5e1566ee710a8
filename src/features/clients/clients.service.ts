import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Registry } from '../../platform/registry/registry.js';
import { rolesFit } from '../accounts/accounts.rules.js';
import { ApiClient } from './client.entity.js';
import type { ClientChanges, NewClient } from './clients.dto.js';
import { clientLifecycle, type ClientMove, type ClientState } from './clients.machine.js';
import { clientsPolicy, seesClients } from './clients.policy.js';
import { clientList } from './clients.queries.js';
import { clientRolesFit, secretDays } from './clients.rules.js';
import { sha, Tokens } from './tokens.service.js';

const kind: Kind<ApiClient, ClientState, ClientMove> = {
  name: 'apiClient', resource: 'api-clients', entity: ApiClient, machine: clientLifecycle, policy: clientsPolicy, sees: seesClients, secrets: ['secretHash'], refs: { organizationId: 'organization' },
};
export const clientShown: Shown<ApiClient, ClientState, ClientMove> = { kind, spec: clientList };

/** Other systems and what they may do. A secret is told once, to whoever made it; the database keeps its hash. */
@Injectable()
export class Clients implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly tokens: Tokens, private readonly parameters: Parameters, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(clientShown);
  }

  async create(who: Actor, given: NewClient): Promise<{ client: ApiClient; once: string }> {
    const scope = { organizationId: given.organizationId ?? null, divisionId: given.divisionId ?? null };
    refuse(clientRolesFit(given.roles), rolesFit({ roles: given.roles, ...scope }));
    const { once, ...secret } = await this.secret();
    const client = await this.moves.create(kind, who, { ...given, ...scope, ...secret, clientId: `client-${randomBytes(6).toString('hex')}` });
    return { client, once };
  }

  /** What it may do from now on; tokens given before know the old scopes, so they end. */
  change(who: Actor, seen: Seen, given: ClientChanges): Promise<ApiClient> {
    return this.moves.edit(kind, who, seen, async (client, tx) => {
      Object.assign(client, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
      refuse(clientRolesFit(client.roles), rolesFit(client));
      await this.tokens.end(tx, client.id);
    });
  }

  /** The old secret and every token of it are worth nothing from now on. */
  async rotate(who: Actor, seen: Seen): Promise<{ once: string }> {
    const { once, ...secret } = await this.secret();
    await this.moves.edit(kind, who, seen, async (client, tx) => {
      Object.assign(client, secret);
      await this.tokens.end(tx, client.id);
    });
    return { once };
  }

  suspend = (who: Actor, seen: Seen, reason: string): Promise<ApiClient> => this.close('suspend', who, seen, reason);
  revoke = (who: Actor, seen: Seen, reason: string): Promise<ApiClient> => this.close('revoke', who, seen, reason);
  resume = (who: Actor, seen: Seen): Promise<ApiClient> => this.moves.make(kind, 'resume', who, seen);

  private close(move: 'suspend' | 'revoke', who: Actor, seen: Seen, reason: string): Promise<ApiClient> {
    return this.moves.make(kind, move, who, seen, { reason, change: async (client, tx) => { await this.tokens.end(tx, client.id); } });
  }

  private async secret(): Promise<{ once: string; secretHash: string; secretExpiresAt: Date }> {
    const once = randomBytes(32).toString('base64url');
    return { once, secretHash: sha(once), secretExpiresAt: new Date(Date.now() + (await this.parameters.today()).of(secretDays) * 86_400_000) };
  }
}
