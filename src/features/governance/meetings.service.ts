import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import type { MeetingChanges, Minutes, NewMeeting } from './governance.dto.js';
import { meetingLifecycle, type MeetingMove, type MeetingState } from './governance.machine.js';
import { attachesToGovernance, meetingsPolicy, seesGovernance } from './governance.policy.js';
import { meetingList } from './governance.queries.js';
import { heldFits } from './governance.rules.js';
import { Meeting } from './meeting.entity.js';

const kind: Kind<Meeting, MeetingState, MeetingMove> = {
  name: 'meeting', resource: 'meetings', entity: Meeting, machine: meetingLifecycle, policy: meetingsPolicy, sees: seesGovernance,
};
export const meetingShown: Shown<Meeting, MeetingState, MeetingMove> = { kind, spec: meetingList, attach: attachesToGovernance };

@Injectable()
export class Meetings implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(meetingShown);
  }

  call = (who: Actor, given: NewMeeting): Promise<Meeting> =>
    this.moves.create(kind, who, { ...given, place: given.place ?? null, agenda: given.agenda ?? null, source: given.source ?? null });

  change = (who: Actor, seen: Seen, given: MeetingChanges): Promise<Meeting> => this.moves.edit(kind, who, seen, (m) => {
    Object.assign(m, given);
    refuse(heldFits(m, this.clock.today()));
  });

  hold = (who: Actor, seen: Seen, given: Minutes): Promise<Meeting> => this.moves.make(kind, 'hold', who, seen, { change: (m) => {
    Object.assign(m, { decisions: given.decisions, heldOn: given.heldOn ?? m.heldOn, attendees: given.attendees ?? m.attendees });
    refuse(heldFits({ state: 'held', heldOn: m.heldOn }, this.clock.today()));
  } });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<Meeting> => this.moves.make(kind, 'cancel', who, seen, { reason });
}
