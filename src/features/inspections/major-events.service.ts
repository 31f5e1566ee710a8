import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Registry } from '../../platform/registry/registry.js';
import type { EventAnswer, EventOutcome, NewMajorEvent } from './inspections.dto.js';
import { majorEventLifecycle, type MajorEventMove, type MajorEventState } from './inspections.machine.js';
import { attachesToInspection, majorEventsPolicy, mayReportFor, seesInspection } from './inspections.policy.js';
import { InspectionQueries, majorEventList } from './inspections.queries.js';
import { dayFits, reportDueOn } from './inspections.rules.js';
import { MajorEvent } from './major-event.entity.js';

const kind: Kind<MajorEvent, MajorEventState, MajorEventMove> = {
  name: 'majorEvent', resource: 'major-events', entity: MajorEvent, machine: majorEventLifecycle, policy: majorEventsPolicy, sees: seesInspection, refs: { organizationId: 'organization' },
};
export const majorEventShown: Shown<MajorEvent, MajorEventState, MajorEventMove> = { kind, spec: majorEventList, attach: attachesToInspection };

@Injectable()
export class MajorEvents implements OnModuleInit {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly registry: Registry, private readonly queries: InspectionQueries,
  ) {}

  onModuleInit(): void {
    this.registry.shows(majorEventShown);
  }

  /** Told before it happens; told late it is marked, never refused. Nobody learns that another body exists. */
  async report(who: Actor, given: NewMajorEvent): Promise<MajorEvent> {
    if (!mayReportFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    const today = this.clock.today();
    const reportedOn = given.reportedOn ?? today;
    refuse(dayFits(reportedOn, null, today, '/reportedOn'));
    const due = reportDueOn(given, await this.queries.inForceOn(reportedOn));
    return this.moves.together(async () => this.moves.create(kind, who, {
      ...given, place: given.place ?? null, participants: given.participants ?? null, amountFen: given.amountFen ?? null, source: given.source ?? null, reportedOn, reportDueOn: due, isLate: reportedOn > due,
      number: await this.numbers.next('ZD', yearOf(reportedOn)),
    }));
  }

  acknowledge = (who: Actor, seen: Seen): Promise<MajorEvent> => this.moves.make(kind, 'acknowledge', who, seen);
  object = (who: Actor, seen: Seen, { answer }: EventAnswer): Promise<MajorEvent> => this.moves.make(kind, 'object', who, seen, { change: (e) => { e.answer = answer; } });

  hold = (who: Actor, seen: Seen, given: EventOutcome): Promise<MajorEvent> => this.moves.make(kind, 'hold', who, seen, { change: (e) => {
    refuse(dayFits(given.heldOn, null, this.clock.today(), '/heldOn'));
    Object.assign(e, given);
  } });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<MajorEvent> => this.moves.make(kind, 'cancel', who, seen, { reason });
}
