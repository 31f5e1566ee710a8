import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { addYears, yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import { CreditListing } from './credit-listing.entity.js';
import type { Fulfilment, NewCreditListing, Restart } from './credit-listings.dto.js';
import { listingLifecycle, type ListingMove, type ListingState } from './credit-listings.machine.js';
import { attachesToCredit, listingsPolicy, seesCredit } from './credit-listings.policy.js';
import { creditListingList, CreditQueries } from './credit-listings.queries.js';
import { abnormalToSeriousYears, causes, dayFits, escalatesOn, isDuty, mayBeRemoved, removableOn } from './credit-listings.rules.js';

const kind: Kind<CreditListing, ListingState, ListingMove> = {
  name: 'creditListing', resource: 'credit-listings', entity: CreditListing, machine: listingLifecycle, policy: listingsPolicy, sees: seesCredit, unique: 'cause', derived: ['activeKey'], refs: { organizationId: 'organization' },
};
export const creditListingShown: Shown<CreditListing, ListingState, ListingMove> = { kind, spec: creditListingList, attach: attachesToCredit };
const tell = ({ organizationId, kind: list, cause, listedOn }: CreditListing): Record<string, unknown> => ({ organizationId, list, cause, listedOn });

@Injectable()
export class CreditListings implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly registry: Registry, private readonly queries: CreditQueries,
  ) {}

  onModuleInit(): void {
    this.registry.shows(creditListingShown);
  }

  /** A body is put on the list that its cause belongs to. */
  async enter(who: Actor, given: NewCreditListing): Promise<CreditListing> {
    const today = this.clock.today();
    refuse(dayFits(given.aroseOn, null, today, '/aroseOn'), dayFits(given.listedOn ?? today, given.aroseOn, today, '/listedOn'));
    return this.list(who, given, await this.queries.recordDueOn(given.aroseOn));
  }

  private async list(who: Actor, given: NewCreditListing, recordDueOn: string): Promise<CreditListing> {
    const today = this.clock.today();
    const begun = { cause: given.cause, listedOn: given.listedOn ?? today, restartedOn: null, dutyFulfilledOn: null };
    const removable = removableOn(begun, await this.queries.inForceOn(begun.listedOn));
    return this.moves.together(async () => this.moves.create(kind, who, {
      ...begun, organizationId: given.organizationId, kind: causes[given.cause].kind, basis: given.basis, documentNo: given.documentNo ?? null, aroseOn: given.aroseOn, recordDueOn, isLate: today > recordDueOn,
      removableOn: removable, endedOn: null, activeKey: `${given.organizationId}:${given.cause}`, source: given.source ?? null, number: await this.numbers.next('XY', yearOf(begun.listedOn)),
    }, { tell }));
  }

  /** The body has done what it had not; somebody has looked. */
  fulfil = (who: Actor, seen: Seen, given: Fulfilment): Promise<CreditListing> =>
    this.moves.make(kind, 'fulfil', who, seen, { reason: given.reason, tell, change: async (l) => {
      refuse(isDuty(l), dayFits(given.dutyFulfilledOn, null, this.clock.today(), '/dutyFulfilledOn'));
      l.dutyFulfilledOn = given.dutyFulfilledOn;
      l.removableOn = removableOn(l, await this.queries.inForceOn(l.listedOn));
    } });

  /** A new cause: the period begins again, and a duty is open again. */
  restart = (who: Actor, seen: Seen, given: Restart): Promise<CreditListing> =>
    this.moves.make(kind, 'restart', who, seen, { reason: given.reason, tell, change: async (l) => {
      refuse(dayFits(given.restartedOn, l.restartedOn ?? l.listedOn, this.clock.today(), '/restartedOn'));
      Object.assign(l, { restartedOn: given.restartedOn, dutyFulfilledOn: null });
      l.removableOn = removableOn(l, await this.queries.inForceOn(given.restartedOn));
    } });

  remove = (who: Actor, seen: Seen, reason: string): Promise<CreditListing> =>
    this.moves.make(kind, 'remove', who, seen, { reason, tell, change: (l) => {
      refuse(mayBeRemoved(l, this.clock.today()));
      this.end(l);
    } });

  /** Listed in error: as if it had never been. */
  withdraw = (who: Actor, seen: Seen, reason: string): Promise<CreditListing> => this.moves.make(kind, 'withdraw', who, seen, { reason, tell, change: (l) => this.end(l) });

  /** Whoever has been on the abnormal list for two years goes on the serious one, on the day it was due, whenever this runs. */
  async escalateDue(): Promise<void> {
    const today = this.clock.today();
    const p = await this.queries.inForceOn(today);
    for (const old of await this.queries.abnormalSince(addYears(today, -p.of(abnormalToSeriousYears)), today)) {
      const on = escalatesOn(old.listedOn, p);
      await this.moves.together(async () => {
        await this.moves.make(kind, 'escalate', SYSTEM, { id: old.id, version: null }, { tell, change: (l) => this.end(l, on) });
        await this.list(SYSTEM, { organizationId: old.organizationId, cause: 'twoYearsAbnormal', basis: `列入活动异常名录(${old.number})已满规定年限`, aroseOn: on, listedOn: on }, today);
      });
    }
  }

  private end(l: CreditListing, on = this.clock.today()): void {
    Object.assign(l, { endedOn: on, activeKey: null });
  }
}
