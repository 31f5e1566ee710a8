import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import { Contribution } from './contribution.entity.js';
import type { Agreement, NewContribution, Receipt } from './leverage.dto.js';
import { leverageRatios, leverageReceived, leverageVerified } from './leverage.figures.js';
import { contributionLifecycle, type ContributionMove, type ContributionState } from './leverage.machine.js';
import { attachesToContribution, leverageHands, leveragePolicy, seesContribution } from './leverage.policy.js';
import { ContributionQueries, contributionList, leverageHoldings } from './leverage.queries.js';
import { amountFits, countedFen, isOfBody, isOwnProof, isUnusedReceipt, mayHaveReceipt, promisedOn, quantityFits, receiptKeyOf, stepFits } from './leverage.rules.js';

const kind: Kind<Contribution, ContributionState, ContributionMove> = {
  name: 'contribution', resource: 'contributions', entity: Contribution, machine: contributionLifecycle, policy: leveragePolicy, hands: leverageHands, sees: seesContribution,
  unstored: ['evidenceCount'], derived: ['receiptKey'], unique: 'receiptNo', refs: { organizationId: 'organization', projectId: 'project', incubationCaseId: 'incubation_case' },
};
export const contributionShown: Shown<Contribution, ContributionState, ContributionMove> = { kind, spec: contributionList, attach: attachesToContribution };

@Injectable()
export class Contributions implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly registry: Registry, private readonly queries: ContributionQueries,
  ) {}

  onModuleInit(): void {
    this.registry.shows(contributionShown);
    this.registry.holds(...leverageHoldings);
    this.registry.counts([leverageReceived, leverageVerified], leverageRatios);
  }

  /** Whoever may enter it for this body; nobody else learns that the body exists. */
  pledge(who: Actor, given: NewContribution): Promise<Contribution> {
    if (!leveragePolicy.agree(who, { organizationId: given.organizationId, recordedBy: who.id })) throw notThere({}, '/organizationId');
    const stated = { ...given, quantity: given.quantity ?? null, unit: given.unit ?? null, hasValuationProof: given.hasValuationProof ?? false };
    refuse(amountFits(stated), quantityFits(stated), stepFits(given.pledgedOn, null, this.clock.today(), '/pledgedOn'));
    const links = { projectId: given.projectId ?? null, incubationCaseId: given.incubationCaseId ?? null };
    return this.moves.together(async () => {
      refuse(isOfBody(await this.queries.ownerOfProject(links.projectId), given.organizationId, '/projectId'), isOfBody(await this.queries.ownerOfCase(links.incubationCaseId), given.organizationId, '/incubationCaseId'));
      return this.moves.create(kind, who, {
        ...stated, ...links, purpose: given.purpose ?? null, isRestricted: given.isRestricted ?? false, countedFen: countedFen(stated), recordedBy: who.id, source: given.source ?? null,
        number: await this.numbers.next('GX', yearOf(given.pledgedOn)),
      });
    });
  }

  agree = (who: Actor, seen: Seen, given: Agreement): Promise<Contribution> => this.moves.make(kind, 'agree', who, seen, { change: (c) => {
    refuse(stepFits(given.agreedOn, promisedOn(c), this.clock.today(), '/agreedOn'));
    c.agreedOn = given.agreedOn;
  } });

  receive = (who: Actor, seen: Seen, given: Receipt): Promise<Contribution> => this.moves.make(kind, 'receive', who, seen, { change: async (c) => {
    const receiptNo = given.receiptNo || null;
    const receiptKey = receiptKeyOf(receiptNo);
    refuse(stepFits(given.receivedOn, promisedOn(c), this.clock.today(), '/receivedOn'), mayHaveReceipt(c, receiptNo), isUnusedReceipt(await this.queries.numberWithReceipt(receiptKey)));
    Object.assign(c, { receivedOn: given.receivedOn, receivedKnownAt: this.clock.now(), receiptNo, receiptKey });
  } });

  verify = (who: Actor, seen: Seen): Promise<Contribution> => this.moves.make(kind, 'verify', who, seen, { change: async (c) => {
    c.evidenceCount = await this.queries.evidenceCount(c.id);
    refuse(isOwnProof(await this.queries.otherProvedBy(c.id)));
    Object.assign(c, { verifiedBy: who.id, verifiedOn: this.clock.today(), verifiedKnownAt: this.clock.now() });
  } });

  reject = (who: Actor, seen: Seen, reason: string): Promise<Contribution> => this.end('reject', who, seen, reason);
  lapse = (who: Actor, seen: Seen, reason?: string | null): Promise<Contribution> => this.end('lapse', who, seen, reason);
  reverse = (who: Actor, seen: Seen, reason: string): Promise<Contribution> => this.end('reverse', who, seen, reason);

  /** From now on it counts no more; its receipt may be entered again, rightly. */
  private end(move: 'reject' | 'lapse' | 'reverse', who: Actor, seen: Seen, reason?: string | null): Promise<Contribution> {
    return this.moves.make(kind, move, who, seen, { reason, change: (c) => { Object.assign(c, { endedOn: this.clock.today(), endedKnownAt: this.clock.now(), receiptKey: null }); } });
  }
}
