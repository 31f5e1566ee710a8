import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { addDays, addYears } from '../../kernel/calendar.js';
import type { Parameter } from '../../kernel/parameter.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type MoveDetails, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { dayFits } from '../inspections/inspections.rules.js';
import { Rating } from './rating.entity.js';
import { bands, cancelYears, downgradeYears, gradeOf, hasPlaque, isLower, ratingObstacle, returnDays, validityYears } from './ratings.rules.js';
import type { Confirmation, Downgrading, NewRating, RatingAssessment } from './supervision.dto.js';
import { ratingLifecycle, type RatingMove, type RatingState } from './supervision.machine.js';
import { attachesToSupervision, mayApplyFor, ratingsPolicy, seesSupervision } from './supervision.policy.js';
import { ratingList, SupervisionQueries } from './supervision.queries.js';

const kind: Kind<Rating, RatingState, RatingMove> = {
  name: 'rating', resource: 'ratings', entity: Rating, machine: ratingLifecycle, policy: ratingsPolicy, sees: seesSupervision, derived: ['openKey'], refs: { organizationId: 'organization' },
};
export const ratingShown: Shown<Rating, RatingState, RatingMove> = { kind, spec: ratingList, attach: attachesToSupervision };

@Injectable()
export class Ratings implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry, private readonly queries: SupervisionQueries) {}

  onModuleInit(): void {
    this.registry.shows(ratingShown);
  }

  /** Whoever may not be rated is told which rule says so, and from when. */
  async apply(who: Actor, given: NewRating): Promise<Rating> {
    if (!mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    const appliedOn = this.day(given.appliedOn, null, '/appliedOn');
    const isUpgrade = given.isUpgrade ?? false;
    const p = await this.queries.inForceOn(appliedOn);
    return this.moves.together(async () => {
      refuse(ratingObstacle(await this.queries.ratingFacts(given.organizationId), isUpgrade, appliedOn, p)?.at('/organizationId'));
      return this.moves.create(kind, who, { organizationId: given.organizationId, isUpgrade, appliedOn, openKey: given.organizationId, source: given.source ?? null });
    });
  }

  assess = (who: Actor, seen: Seen, given: RatingAssessment): Promise<Rating> =>
    this.make('assess', who, seen, { change: async (r) => {
      const assessedOn = this.day(given.assessedOn, r.appliedOn, '/assessedOn');
      Object.assign(r, { assessedOn, score: given.score, assessor: given.assessor ?? null, opinion: given.opinion ?? null, grade: gradeOf(given.score, (await this.queries.inForceOn(assessedOn)).of(bands)) });
    } });

  /** The grade counts from now on; the one before has had its time. */
  confirm = (who: Actor, seen: Seen, given: Confirmation): Promise<Rating> =>
    this.moves.together(async () => {
      const confirmed = await this.make('confirm', who, seen, { change: async (r) => {
        const gradedOn = this.day(given.gradedOn, r.assessedOn, '/gradedOn');
        for (const { id } of await this.queries.ratingsInForce({ organizationId: r.organizationId })) await this.make('supersede', SYSTEM, { id, version: null }, { change: (old) => { old.endedOn = gradedOn; } });
        Object.assign(r, { gradedOn, certificateNo: given.certificateNo, validUntil: addYears(gradedOn, (await this.queries.inForceOn(gradedOn)).of(validityYears)), openKey: null });
      } });
      return confirmed;
    });

  refuse = (who: Actor, seen: Seen, reason: string): Promise<Rating> => this.make('refuse', who, seen, { reason, change: (r) => this.end(r) });
  withdraw = (who: Actor, seen: Seen, reason: string): Promise<Rating> => this.make('withdraw', who, seen, { reason, change: (r) => this.end(r) });

  downgrade = (who: Actor, seen: Seen, given: Downgrading): Promise<Rating> =>
    this.make('downgrade', who, seen, { reason: given.reason, change: async (r) => {
      refuse(isLower(given.grade, r.grade));
      await this.ban(r, downgradeYears);
      r.grade = given.grade;
    } });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<Rating> =>
    this.make('cancel', who, seen, { reason, change: async (r) => {
      await this.ban(r, cancelYears);
      this.end(r);
    } });

  /** Grades whose years are over, whenever this runs. */
  async expireDue(): Promise<void> {
    for (const { id } of await this.queries.ratingsInForce({ validUntil: this.clock.today() })) {
      await this.make('expire', SYSTEM, { id, version: null }, { change: (r) => { r.endedOn = r.validUntil; } });
    }
  }

  private async ban(r: Rating, years: Parameter<number>): Promise<void> {
    const today = this.clock.today();
    const p = await this.queries.inForceOn(today);
    Object.assign(r, { bannedUntil: addYears(today, p.of(years)), returnDueOn: hasPlaque(r.grade) ? addDays(today, p.of(returnDays)) : null });
  }

  private end(r: Rating): void {
    Object.assign(r, { endedOn: this.clock.today(), openKey: null });
  }

  private make(move: RatingMove, who: Actor, seen: Seen, details: MoveDetails<Rating>): Promise<Rating> {
    return this.moves.make(kind, move, who, seen, { ...details, tell: ({ organizationId, grade }) => ({ organizationId, grade: grade ?? null }) });
  }

  private day(given: string | null | undefined, earliest: string | null, pointer: string): string {
    const today = this.clock.today();
    const day = given ?? today;
    refuse(dayFits(day, earliest, today, pointer));
    return day;
  }
}
