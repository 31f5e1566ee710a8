import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { Moves, notYours, pointsAtNothing } from '../../platform/moves/moves.js';
import { Registry } from '../../platform/registry/registry.js';
import { Accounts } from '../accounts/accounts.service.js';
import { Invitations, type Link } from '../accounts/invitations.service.js';
import type { RepresentativeChange } from './access.dto.js';
import { changesRepresentatives } from './access.policy.js';
import { applicationShown } from './access.service.js';
import { accessHoldings, AccessQueries } from './access.queries.js';
import { representativeChanged } from './access.rules.js';

/** A body's rights follow its legal representative: the former one's end, the new one is invited, and the history says why. */
@Injectable()
export class Representatives implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly queries: AccessQueries, private readonly accounts: Accounts, private readonly invitations: Invitations, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(applicationShown);
    this.registry.holds(...accessHoldings);
    this.registry.hears('organization.edit', 'access.followRepresentative', async ({ id, fields }) => { if ((fields as string[] | undefined)?.includes('legalRepresentative')) await this.follow(id); });
  }

  /** By the security administrator, who grants rights. */
  async change(who: Actor, { organizationId, name, reason }: RepresentativeChange): Promise<Link & { id: string }> {
    if (!changesRepresentatives(who)) throw notYours({ move: 'change the representative' });
    const body = await this.queries.body(organizationId);
    if (!body) throw pointsAtNothing({ field: 'organizationId' }, '/organizationId');
    return this.moves.together(async () => {
      const former = await this.queries.representativeOf(organizationId);
      if (former) await this.accounts.endRights(who, former.id, reason);
      const { user, link } = await this.invitations.admit(who, this.invitations.forBody(name, organizationId, body.name, true), reason);
      return { id: user.id, ...link };
    });
  }

  /** When the register names another one. Nobody is there to hand a link over to: the administrator makes it when the new one comes. */
  private async follow(organizationId: string): Promise<void> {
    const [body, former] = [await this.queries.body(organizationId), await this.queries.representativeOf(organizationId)];
    if (!body || !former || !representativeChanged(former, body.legalRepresentative)) return;
    const reason = `法定代表人由${former.name}变更为${body.legalRepresentative ?? '(空缺)'}`;
    await this.moves.together(async () => {
      await this.accounts.endRights(SYSTEM, former.id, reason);
      if (body.legalRepresentative) await this.accounts.invited(SYSTEM, this.invitations.forBody(body.legalRepresentative, organizationId, body.name, true), reason);
    });
  }
}
