import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type MoveDetails, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import { IncubationCase } from './incubation-case.entity.js';
import type { Admission, Assessment, CaseChanges, Exit, Extension, Graduation, Handover, NewCase, Residence } from './incubation.dto.js';
import { incubatedOrganizations } from './incubation.figures.js';
import { caseLifecycle, type CaseMove, type CaseState } from './incubation.machine.js';
import { attachesToCase, incubationPolicy, mayApplyFor, seesCase } from './incubation.policy.js';
import { caseList, IncubationQueries } from './incubation.queries.js';
import {
  bands, dayFits, exitFits, extensionEnd, extensionFits, extensionMax, hasNoOpenCase, hasOutcome, isInBeing, latest, outcomeOf, scoreFits, scoreNeedsPaper, termEnd, termFits, type ExitKind,
} from './incubation.rules.js';

const kind: Kind<IncubationCase, CaseState, CaseMove> = {
  name: 'incubationCase', resource: 'incubation-cases', entity: IncubationCase, machine: caseLifecycle, policy: incubationPolicy, sees: seesCase, refs: { organizationId: 'organization' },
};
export const caseShown: Shown<IncubationCase, CaseState, CaseMove> = { kind, spec: caseList, attach: attachesToCase };

@Injectable()
export class IncubationCases implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly registry: Registry, private readonly queries: IncubationQueries,
  ) {}

  onModuleInit(): void {
    this.registry.shows(caseShown);
    this.registry.counts([incubatedOrganizations]);
  }

  /** Somebody asks for a place, for the own body only; nobody else learns that a body exists. */
  apply(who: Actor, given: NewCase): Promise<IncubationCase> {
    if (!mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    const today = this.clock.today();
    const appliedOn = given.appliedOn ?? today;
    refuse(dayFits(appliedOn, null, today, '/appliedOn'));
    return this.moves.together(async (tx) => {
      const organization = await this.queries.holdOrganization(tx, given.organizationId);
      refuse(isInBeing(organization), hasNoOpenCase(await this.queries.openCaseOf(tx, given.organizationId)));
      await this.queries.refuseBlocked(given.organizationId, 'incubationEntry', '/organizationId');
      return this.moves.create(kind, who, {
        organizationId: given.organizationId, mode: given.mode, tier: given.tier, appliedOn, plan: given.plan ?? null, mentor: given.mentor ?? null, source: given.source ?? null,
        extensionsLeft: 0, number: await this.numbers.next('FH', yearOf(appliedOn)),
      }, { tell: ({ organizationId }) => ({ organizationId }) });
    });
  }

  change = (who: Actor, seen: Seen, given: CaseChanges): Promise<IncubationCase> => this.moves.edit(kind, who, seen, { ...given });

  admit = (who: Actor, seen: Seen, given: Admission): Promise<IncubationCase> =>
    this.make('admit', who, seen, { change: async (c) => {
      c.admittedOn = this.day(given.admittedOn, c.appliedOn, '/admittedOn');
      await this.queries.refuseBlocked(c.organizationId, 'incubationEntry');
    } });

  refuse = (who: Actor, seen: Seen, reason: string): Promise<IncubationCase> => this.make('refuse', who, seen, { reason });
  withdraw = (who: Actor, seen: Seen, reason?: string | null): Promise<IncubationCase> => this.make('withdraw', who, seen, { reason });

  /** The term begins; how long it is and how often it may be extended is settled by the numbers in force that day. */
  moveIn = (who: Actor, seen: Seen, given: Residence): Promise<IncubationCase> =>
    this.make('moveIn', who, seen, { change: async (c, tx) => {
      refuse(isInBeing(await this.queries.organizationOf(tx, c.organizationId)));
      await this.queries.refuseBlocked(c.organizationId, 'incubationAgreement');
      const movedInOn = this.day(given.movedInOn, c.admittedOn, '/movedInOn');
      const p = await this.queries.inForceOn(movedInOn);
      const dueOn = given.dueOn ?? termEnd(movedInOn, p);
      refuse(termFits(movedInOn, dueOn, p));
      Object.assign(c, { movedInOn, movedInKnownAt: this.clock.now(), dueOn, extensionsLeft: p.of(extensionMax) });
    } });

  assess = (who: Actor, seen: Seen, given: Assessment): Promise<IncubationCase> =>
    this.make('assess', who, seen, { change: async (c) => {
      const hasSelfAssessment = given.hasSelfAssessment ?? true;
      const score = given.score ?? null;
      refuse(scoreNeedsPaper(score, hasSelfAssessment));
      Object.assign(c, { assessedOn: this.day(given.assessedOn, latest(c.movedInOn, c.assessedOn), '/assessedOn'), score: null, outcome: hasSelfAssessment ? null : 'missed' });
      await this.settle(c, score);
    } });

  graduate = (who: Actor, seen: Seen, given: Graduation): Promise<IncubationCase> =>
    this.make('graduate', who, seen, { change: async (c) => {
      await this.settle(c, given.score ?? null);
      refuse(hasOutcome(c));
      await this.leave(c, 'graduated', given.exitedOn);
    } });

  extend = (who: Actor, seen: Seen, given: Extension): Promise<IncubationCase> =>
    this.make('extend', who, seen, { reason: given.reason, change: async (c) => {
      await this.settle(c, given.score ?? null);
      const p = await this.queries.inForceOn(this.clock.today());
      const before = c.dueOn ?? c.appliedOn;
      const dueOn = given.dueOn ?? extensionEnd(before, p);
      refuse(hasOutcome(c), extensionFits(before, dueOn, p));
      c.dueOn = dueOn;
    }, after: (c) => { c.extensionsLeft -= 1; } });

  exit = (who: Actor, seen: Seen, given: Exit): Promise<IncubationCase> =>
    this.make('exit', who, seen, { reason: given.reason, change: (c) => this.leave(c, given.exitKind, given.exitedOn) });

  handOver = (who: Actor, seen: Seen, given: Handover): Promise<IncubationCase> =>
    this.make('handOver', who, seen, { change: (c) => { c.handedOverOn = this.day(given.handedOverOn, c.exitedOn, '/handedOverOn'); } });

  private make(move: CaseMove, who: Actor, seen: Seen, details: MoveDetails<IncubationCase>): Promise<IncubationCase> {
    return this.moves.make(kind, move, who, seen, { ...details, tell: ({ organizationId }) => ({ organizationId }) });
  }

  /** The day given, or today, if it may follow the step before. */
  private day(given: string | null | undefined, earliest: string | null, pointer: string): string {
    const today = this.clock.today();
    const day = given ?? today;
    refuse(dayFits(day, earliest, today, pointer));
    return day;
  }

  private async settle(c: IncubationCase, score: number | null): Promise<void> {
    refuse(scoreFits(c.score, score));
    if (score === null || c.assessedOn === null) return;
    refuse(scoreNeedsPaper(score, c.outcome !== 'missed'));
    Object.assign(c, { score, outcome: outcomeOf(score, (await this.queries.inForceOn(c.assessedOn)).of(bands)) });
  }

  private async leave(c: IncubationCase, exitKind: ExitKind, given: string | null | undefined): Promise<void> {
    const exitedOn = this.day(given, latest(c.movedInOn, c.assessedOn), '/exitedOn');
    refuse(exitFits(c, { exitKind, exitedOn }));
    Object.assign(c, { exitKind, exitedOn, exitedKnownAt: this.clock.now(), handoverDueOn: await this.queries.handoverDueOn(exitedOn) });
  }
}
