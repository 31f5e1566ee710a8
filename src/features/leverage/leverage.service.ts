import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import { EvidenceBook } from '../../platform/subjects/evidence.js';
import { Contribution } from './contribution.entity.js';
import type { Agreement, NewContribution, Receipt } from './leverage.dto.js';
import { leverageRatios, leverageReceived, leverageVerified } from './leverage.figures.js';
import { contributionLifecycle, type ContributionMove, type ContributionState } from './leverage.machine.js';
import { attachesToContribution, leveragePolicy, seesContribution } from './leverage.policy.js';
import { contributionList } from './leverage.queries.js';
import { countedFen, isSecondPerson, quantityFits, receiptFits, sameHands } from './leverage.rules.js';

const kind: Kind<Contribution, ContributionState, ContributionMove> = {
  name: 'contribution', resource: 'contributions', entity: Contribution, machine: contributionLifecycle, policy: leveragePolicy, sees: seesContribution,
  unstored: ['evidenceCount'], unique: 'receiptNo', refs: { organizationId: 'organization', projectId: 'project', incubationCaseId: 'incubation_case' },
};
export const contributionShown: Shown<Contribution, ContributionState, ContributionMove> = { kind, spec: contributionList, attach: attachesToContribution };

@Injectable()
export class Contributions implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly evidence: EvidenceBook, private readonly registry: Registry,
  ) {}

  onModuleInit(): void {
    this.registry.shows(contributionShown);
    this.registry.counts([leverageReceived, leverageVerified], leverageRatios);
  }

  /** Whoever may enter it for this body; nobody else learns that the body exists. */
  pledge(who: Actor, given: NewContribution): Promise<Contribution> {
    if (!leveragePolicy.agree(who, { organizationId: given.organizationId, recordedBy: who.id })) throw notThere({}, '/organizationId');
    const stated = { ...given, quantity: given.quantity ?? null, unit: given.unit ?? null, hasValuationProof: given.hasValuationProof ?? false };
    refuse(quantityFits(stated));
    return this.moves.together(async () => this.moves.create(kind, who, {
      ...stated, projectId: given.projectId ?? null, incubationCaseId: given.incubationCaseId ?? null, purpose: given.purpose ?? null, isRestricted: given.isRestricted ?? false,
      countedFen: countedFen(stated), recordedBy: who.id, source: given.source ?? null, number: await this.numbers.next('GX', yearOf(given.pledgedOn)),
    }));
  }

  agree = (who: Actor, seen: Seen, given: Agreement): Promise<Contribution> => this.moves.make(kind, 'agree', who, seen, { change: (c) => { c.agreedOn = given.agreedOn; } });

  receive = (who: Actor, seen: Seen, given: Receipt): Promise<Contribution> => this.moves.make(kind, 'receive', who, seen, { change: (c) => {
    refuse(receiptFits(given.receivedOn, c.pledgedOn, this.clock.today()));
    Object.assign(c, { receivedOn: given.receivedOn, receiptNo: given.receiptNo ?? null, receivedKnownAt: this.clock.now() });
  } });

  verify = (who: Actor, seen: Seen): Promise<Contribution> => this.moves.make(kind, 'verify', who, seen, { change: async (c) => {
    if (!isSecondPerson(c, who.id)) throw sameHands();
    c.evidenceCount = await this.evidence.count(c.id);
    Object.assign(c, { verifiedBy: who.id, verifiedOn: this.clock.today(), verifiedKnownAt: this.clock.now() });
  } });

  reject = (who: Actor, seen: Seen, reason: string): Promise<Contribution> => this.end('reject', who, seen, reason);
  lapse = (who: Actor, seen: Seen, reason: string): Promise<Contribution> => this.end('lapse', who, seen, reason);
  reverse = (who: Actor, seen: Seen, reason: string): Promise<Contribution> => this.end('reverse', who, seen, reason);

  private end(move: 'reject' | 'lapse' | 'reverse', who: Actor, seen: Seen, reason: string): Promise<Contribution> {
    return this.moves.make(kind, move, who, seen, { reason, change: (c) => { Object.assign(c, { endedOn: this.clock.today(), endedKnownAt: this.clock.now() }); } });
  }
}
