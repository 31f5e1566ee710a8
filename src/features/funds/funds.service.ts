import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { Supervision } from '../supervision/supervision.service.js';
import type { TranchePayment } from './funds.dto.js';
import { fundingPaid } from './funds.figures.js';
import { trancheLifecycle, type TrancheMove, type TrancheState } from './funds.machine.js';
import { attachesToTranche, fundsHands, fundsPolicy, seesTranche } from './funds.policy.js';
import { FundQueries, trancheList } from './funds.queries.js';
import { paymentStop, isWithinAward, paymentFits, plannedTranches, referenceOf, tranchePlan } from './funds.rules.js';
import { Tranche } from './tranche.entity.js';

const kind: Kind<Tranche, TrancheState, TrancheMove> = {
  name: 'tranche', resource: 'tranches', entity: Tranche, machine: trancheLifecycle, policy: fundsPolicy, hands: fundsHands, sees: seesTranche, unique: 'bankReference', refs: { projectId: 'project', organizationId: 'organization' },
};
/** As the system itself moves a tranche when its project ends. */
const ownKind: typeof kind = { ...kind, sees: () => true, policy: { ...fundsPolicy, cancel: () => true } };
export const trancheShown: Shown<Tranche, TrancheState, TrancheMove> = { kind, spec: trancheList, attach: attachesToTranche };

type HeldProject = Awaited<ReturnType<FundQueries['holdProject']>>;

@Injectable()
export class Tranches implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry, private readonly queries: FundQueries, private readonly supervision: Supervision) {}

  onModuleInit(): void {
    this.registry.shows(trancheShown);
    this.registry.counts([fundingPaid]);
  }

  /** An agreement was signed: its award falls into parts by the plan in force that day. */
  plan(projectId: string): Promise<void> {
    return this.moves.together(async (tx) => {
      const project = await this.queries.holdProject(tx, projectId);
      const plan = (await this.queries.inForceOn(project.agreedOn ?? this.clock.today())).of(tranchePlan);
      for (const part of plannedTranches(project.awardedFen ?? 0, plan)) {
        await this.moves.create(kind, SYSTEM, { ...part, projectId, organizationId: project.organizationId });
      }
      // Announcements are heard at least once, not in order: the termination may have come first.
      if (paymentStop(project)) await this.cancelUnpaid(tx, projectId);
    });
  }

  /** A project was terminated: what has not been paid is not paid any more. */
  stop(projectId: string): Promise<void> {
    return this.moves.together(async (tx) => {
      await this.queries.holdProject(tx, projectId);
      await this.cancelUnpaid(tx, projectId);
    });
  }

  request = (who: Actor, seen: Seen): Promise<Tranche> =>
    this.make('request', who, seen, (t, project) => {
      refuse(paymentStop(project));
      Object.assign(t, { requestedBy: who.id, requestedOn: this.clock.today() });
    });

  approve = (who: Actor, seen: Seen): Promise<Tranche> =>
    this.make('approve', who, seen, (t, project) => {
      refuse(paymentStop(project));
      Object.assign(t, { approvedBy: who.id, approvedOn: this.clock.today() });
    });

  pay = (who: Actor, seen: Seen, given: TranchePayment): Promise<Tranche> =>
    this.make('pay', who, seen, async (t, project) => {
      const today = this.clock.today();
      const paidOn = given.paidOn ?? today;
      refuse(paymentStop(project), paymentFits(paidOn, project.agreedOn, today), isWithinAward(await this.queries.paidFen(project.id), t.amountFen, project.awardedFen ?? 0));
      await this.supervision.refuseBlocked(t.organizationId, 'payment');
      Object.assign(t, { paidBy: who.id, paidOn, paidKnownAt: this.clock.now(), bankReference: referenceOf(given.bankReference) });
    });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<Tranche> => this.make('cancel', who, seen, (t) => { t.cancelledOn = this.clock.today(); }, reason);

  private async make(move: TrancheMove, who: Actor, seen: Seen, change: (t: Tranche, project: HeldProject) => void | Promise<void>, reason?: string): Promise<Tranche> {
    const projectId = await this.queries.projectOf(seen.id);
    return this.moves.together(async (tx) => {
      const project = await this.queries.holdProject(tx, projectId);
      return this.moves.make(kind, move, who, seen, { reason, change: (t) => change(t, project), tell });
    });
  }

  private async cancelUnpaid(tx: EntityManager, projectId: string): Promise<void> {
    for (const { id } of await this.queries.unpaid(tx, projectId)) {
      await this.moves.make(ownKind, 'cancel', SYSTEM, { id, version: null }, { reason: '项目已终止,未付款项不再拨付', change: (t) => { t.cancelledOn = this.clock.today(); }, tell });
    }
  }
}

const tell = ({ projectId, organizationId, amountFen, paidOn }: Tranche): Record<string, unknown> => ({ projectId, organizationId, amountFen, paidOn });
