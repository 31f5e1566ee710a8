import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { EvidenceBook } from '../../platform/subjects/evidence.js';
import { honoreeBody, Honorees } from './honorees.service.js';
import { Honour } from './honour.entity.js';
import type { HonourChanges, NewHonour, Revoking } from './honours.dto.js';
import { honouredIndividuals, honouredOrganizations } from './honours.figures.js';
import { honourLifecycle, type HonourMove, type HonourState } from './honours.machine.js';
import { attachesToHonour, honoursPolicy, seesHonour } from './honours.policy.js';
import { honoursHoldings } from './honours.holdings.js';
import { honoreeList, honourList, honoursFor } from './honours.queries.js';
import { consentFits, grantFits, isSecondPerson, revocationFits, sameHands } from './honours.rules.js';

const kind: Kind<Honour, HonourState, HonourMove> = {
  name: 'honour', resource: 'honours', entity: Honour, machine: honourLifecycle, policy: honoursPolicy, sees: seesHonour, unstored: ['evidenceCount'], refs: { organizationId: 'organization', honoreeId: 'honoree' },
};
const honourShown: Shown<Honour, HonourState, HonourMove> = { kind, spec: honourList, attach: attachesToHonour };
/** As this person may read it: another body's honour is a line of the roll, without papers, history or moves. */
export const honourShownTo = (who: Actor): Shown<Honour, HonourState, HonourMove> => ({ ...honourShown, spec: honoursFor(who) });

@Injectable()
export class Honours implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly honorees: Honorees, private readonly evidence: EvidenceBook, private readonly registry: Registry,
  ) {}

  onModuleInit(): void {
    this.registry.shows(honourShown);
    this.registry.showsPlain({ resource: 'honorees', name: 'honoree', spec: honoreeList });
    this.registry.points(honoreeBody);
    this.registry.holds(...honoursHoldings);
    this.registry.counts([honouredIndividuals, honouredOrganizations]);
  }

  report(who: Actor, given: NewHonour): Promise<Honour> {
    const { honoreeName: _, ...stated } = given;
    const consentOn = given.consentOn ?? null;
    refuse(grantFits(given.grantedOn, this.clock.today()), consentFits({ honoreeKind: given.honoreeKind, consentOn }, this.clock.today()));
    return this.moves.together(async () => {
      const honoree = await this.honorees.meant(who, given);
      await this.honorees.refuseBlocked(honoree, given.grantedOn);
      return this.moves.create(kind, who, {
        ...stated, consentOn, honoreeId: honoree.id, organizationId: given.organizationId ?? honoree.organizationId, documentNo: given.documentNo ?? null, source: given.source ?? null,
      });
    });
  }

  /** Consent given later or withdrawn; a number found. */
  change(who: Actor, seen: Seen, given: HonourChanges): Promise<Honour> {
    return this.moves.edit(kind, who, seen, (h) => {
      Object.assign(h, given);
      refuse(consentFits(h, this.clock.today()));
    });
  }

  verify = (who: Actor, seen: Seen): Promise<Honour> => this.moves.make(kind, 'verify', who, seen, { change: async (h) => {
    if (!isSecondPerson(h, who.id)) throw sameHands();
    h.evidenceCount = await this.evidence.count(h.id);
    Object.assign(h, { verifiedBy: who.id, verifiedOn: this.clock.today(), verifiedKnownAt: this.clock.now() });
  } });

  reject = (who: Actor, seen: Seen, reason: string): Promise<Honour> =>
    this.moves.make(kind, 'reject', who, seen, { reason, change: (h) => { h.rejectedOn = this.clock.today(); } });

  revoke = (who: Actor, seen: Seen, given: Revoking): Promise<Honour> => this.moves.make(kind, 'revoke', who, seen, { reason: given.reason, change: (h) => {
    const revokedOn = given.revokedOn ?? this.clock.today();
    refuse(revocationFits(revokedOn, h.grantedOn, this.clock.today()));
    Object.assign(h, { revokedOn, revokedKnownAt: this.clock.now() });
  } });
}
