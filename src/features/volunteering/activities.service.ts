import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { dayIn, type Day } from '../../kernel/calendar.js';
import type { InForce } from '../../kernel/parameter.js';
import { refuse } from '../../kernel/problem.js';
import { Calendars } from '../../platform/calendar/calendars.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { searchText } from '../organizations/search-text.js';
import { Activity } from './activity.entity.js';
import { Attendance } from './attendance.entity.js';
import type { ActivityChanges, HeldRecord, NewActivity } from './volunteering.dto.js';
import { activityLifecycle, type ActivityMove, type ActivityState } from './volunteering.machine.js';
import { activitiesPolicy, activityHands, attachesToActivity, recordsFor, seesActivity } from './volunteering.policy.js';
import { activityList, VolunteeringQueries } from './volunteering.queries.js';
import { attendanceFits, isOver, lateWithoutCalendar, maxMinutesPerDay, planAheadDays, projectFits, recordWithin, timesFit, toleranceMinutes, visitsFit } from './volunteering.rules.js';

const kind: Kind<Activity, ActivityState, ActivityMove> = {
  name: 'activity', resource: 'activities', entity: Activity, machine: activityLifecycle, policy: activitiesPolicy, hands: activityHands, sees: seesActivity,
  refs: { organizationId: 'organization', projectId: 'project', divisionId: 'division' },
};
export const activityShown: Shown<Activity, ActivityState, ActivityMove> = { kind, spec: activityList, attach: attachesToActivity };

@Injectable()
export class Activities {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly parameters: Parameters, private readonly calendars: Calendars, private readonly queries: VolunteeringQueries,
  ) {}

  /** Whoever may enter it for this body; nobody else learns that the body exists. */
  async plan(who: Actor, given: NewActivity): Promise<Activity> {
    if (!recordsFor(who, given)) throw notThere({}, '/organizationId');
    const { startsAt, endsAt, heldOn } = await this.times(given);
    return this.moves.together(async () => {
      if (given.projectId) refuse(projectFits(await this.queries.projectOwner(given.projectId), given.organizationId));
      return this.moves.create(kind, who, {
        name: given.name, searchText: searchText(given.name, null), organizationId: given.organizationId, projectId: given.projectId ?? null, divisionId: given.divisionId ?? null,
        place: given.place, kind: given.kind, startsAt, endsAt, heldOn, source: given.source ?? null, volunteerCount: 0, volunteerMinutes: 0, beneficiaryVisits: 0, isLate: false,
      });
    });
  }

  change(who: Actor, seen: Seen, given: ActivityChanges): Promise<Activity> {
    return this.moves.edit(kind, who, seen, async (a) => {
      const { startsAt, endsAt, ...fields } = given;
      Object.assign(a, Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
      if (given.name !== undefined) a.searchText = searchText(given.name, null);
      if (given.projectId) refuse(projectFits(await this.queries.projectOwner(given.projectId), a.organizationId));
      if (startsAt !== undefined || endsAt !== undefined) Object.assign(a, await this.times({ startsAt: startsAt ?? a.startsAt, endsAt: endsAt ?? a.endsAt }));
    });
  }

  /** How it was held: who served for how long, how many were served. */
  hold = (who: Actor, seen: Seen, given: HeldRecord): Promise<Activity> => this.moves.make(kind, 'hold', who, seen, { change: async (a, tx) => {
    const beneficiaryPersons = given.beneficiaryPersons ?? null;
    const inForce = await this.parameters.today();
    refuse(isOver(a.endsAt, this.clock.now()), visitsFit({ beneficiaryVisits: given.beneficiaryVisits, beneficiaryPersons }));
    await this.attend(tx, who, a, given.attendance, inForce);
    Object.assign(a, {
      beneficiaryVisits: given.beneficiaryVisits, beneficiaryPersons, summary: given.summary ?? null, isLate: await this.late(a.heldOn, inForce),
      recordedBy: who.id, recordedKnownAt: this.clock.now(),
    });
  } });

  confirm = (who: Actor, seen: Seen): Promise<Activity> => this.moves.make(kind, 'confirm', who, seen, { change: (a) => { Object.assign(a, { confirmedBy: who.id, confirmedOn: this.clock.today() }); } });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<Activity> => this.moves.make(kind, 'cancel', who, seen, { reason, change: (a) => { a.cancelledKnownAt = this.clock.now(); } });

  /** The rows and their count and sum on the activity, in one write. */
  private async attend(tx: EntityManager, who: Actor, a: Activity, rows: HeldRecord['attendance'], inForce: InForce): Promise<void> {
    const known = await this.queries.held(tx, who, rows.map((r) => r.volunteerId), a.heldOn);
    refuse(attendanceFits(rows, a, known, { toleranceMinutes: inForce.of(toleranceMinutes), maxMinutesPerDay: inForce.of(maxMinutesPerDay) }));
    if (rows.length) await tx.insert(Attendance, rows.map(({ volunteerId, minutes }) => ({ id: uuidv7(), activityId: a.id, volunteerId, minutes, heldOn: a.heldOn })));
    Object.assign(a, { volunteerCount: rows.length, volunteerMinutes: rows.reduce((sum, r) => sum + r.minutes, 0) });
  }

  private async times(given: { startsAt: string | Date; endsAt: string | Date }): Promise<{ startsAt: Date; endsAt: Date; heldOn: Day }> {
    const times = { startsAt: new Date(given.startsAt), endsAt: new Date(given.endsAt) };
    refuse(timesFit(times, this.clock.today(), (await this.parameters.today()).of(planAheadDays)));
    return { ...times, heldOn: dayIn(times.startsAt) };
  }

  private async late(heldOn: Day, inForce: InForce): Promise<boolean> {
    const term = inForce.of(recordWithin);
    const today = this.clock.today();
    return lateWithoutCalendar(heldOn, today, term) ?? today > (await this.calendars.workingDaysAfter(heldOn, term));
  }
}
