import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Moves, pointsAtNothing, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import type { Completion, NewTask, TaskChanges } from './governance.dto.js';
import { taskLifecycle, type TaskMove, type TaskState } from './governance.machine.js';
import { attachesToGovernance, meetingTasksPolicy, seesGovernance } from './governance.policy.js';
import { meetingTaskList } from './governance.queries.js';
import { doneFits, handsOutTasks } from './governance.rules.js';
import { Meeting, MeetingTask } from './meeting.entity.js';

const kind: Kind<MeetingTask, TaskState, TaskMove> = {
  name: 'meetingTask', resource: 'tasks', entity: MeetingTask, machine: taskLifecycle, policy: meetingTasksPolicy, sees: seesGovernance, refs: { meetingId: 'meeting' },
};
export const meetingTaskShown: Shown<MeetingTask, TaskState, TaskMove> = { kind, spec: meetingTaskList, attach: attachesToGovernance };

@Injectable()
export class MeetingTasks implements OnModuleInit {
  constructor(private readonly db: Database, private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(meetingTaskShown);
  }

  /** The meeting is held meanwhile, so that it is not called off under the task. */
  assign = (who: Actor, given: NewTask): Promise<MeetingTask> => this.moves.together(async (tx) => {
    if (given.meetingId) {
      const meeting = await this.db.hold(tx, Meeting, { id: given.meetingId });
      if (!meeting) throw pointsAtNothing({ field: 'meetingId' }, '/meetingId');
      refuse(handsOutTasks(meeting));
    }
    return this.moves.create(kind, who, { ...given, meetingId: given.meetingId ?? null, source: given.source ?? null });
  });

  change = (who: Actor, seen: Seen, given: TaskChanges): Promise<MeetingTask> => this.moves.edit(kind, who, seen, given);

  finish = (who: Actor, seen: Seen, given: Completion): Promise<MeetingTask> => this.moves.make(kind, 'finish', who, seen, { change: (t) => {
    refuse(doneFits(given.doneOn, this.clock.today()));
    Object.assign(t, { doneOn: given.doneOn, result: given.result });
  } });

  cancel = (who: Actor, seen: Seen, reason: string): Promise<MeetingTask> => this.moves.make(kind, 'cancel', who, seen, { reason });

  /** The result that did not hold stays in the history. */
  reopen = (who: Actor, seen: Seen, reason: string): Promise<MeetingTask> =>
    this.moves.make(kind, 'reopen', who, seen, { reason, change: (t) => { Object.assign(t, { doneOn: null, result: null }); } });
}
