import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import type { Execution, NewPenalty } from './credit-listings.dto.js';
import { penaltyLifecycle, type PenaltyMove, type PenaltyState } from './credit-listings.machine.js';
import { attachesToCredit, penaltiesPolicy, seesCredit } from './credit-listings.policy.js';
import { CreditQueries, penaltyList } from './credit-listings.queries.js';
import { amountFits, dayFits, listingCauseOf } from './credit-listings.rules.js';
import { Penalty } from './penalty.entity.js';

const kind: Kind<Penalty, PenaltyState, PenaltyMove> = {
  name: 'penalty', resource: 'penalties', entity: Penalty, machine: penaltyLifecycle, policy: penaltiesPolicy, sees: seesCredit, unique: 'documentNo', refs: { organizationId: 'organization' },
};
export const penaltyShown: Shown<Penalty, PenaltyState, PenaltyMove> = { kind, spec: penaltyList, attach: attachesToCredit };

@Injectable()
export class Penalties implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry, private readonly queries: CreditQueries) {}

  onModuleInit(): void {
    this.registry.shows(penaltyShown);
  }

  async impose(who: Actor, given: NewPenalty): Promise<Penalty> {
    refuse(amountFits(given.kind, given.amountFen), dayFits(given.decidedOn, null, this.clock.today(), '/decidedOn'));
    const p = await this.queries.inForceOn(given.decidedOn);
    return this.moves.together(async () => this.moves.create(kind, who, {
      ...given, source: given.source ?? null, executedOn: null, revokedOn: null, listingCause: listingCauseOf(given, await this.queries.penaltyDays(given.organizationId), p),
    }, { tell: ({ organizationId, listingCause }) => ({ organizationId, listingCause }) }));
  }

  execute = (who: Actor, seen: Seen, given: Execution): Promise<Penalty> =>
    this.moves.make(kind, 'execute', who, seen, { change: (p) => {
      refuse(dayFits(given.executedOn, p.decidedOn, this.clock.today(), '/executedOn'));
      p.executedOn = given.executedOn;
    } });

  /** Set aside by the authority or a court: it no longer counts against the body. */
  revoke = (who: Actor, seen: Seen, reason: string): Promise<Penalty> => this.moves.make(kind, 'revoke', who, seen, { reason, change: (p) => { p.revokedOn = this.clock.today(); } });
}
