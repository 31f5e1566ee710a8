import { machine } from '../../kernel/machine.js';

export type PolicyState = 'draft' | 'inForce' | 'superseded' | 'repealed';
export type PolicyMove = 'enact' | 'supersede' | 'repeal';

/** A policy document; whether it counts on a day is asked of its dates, not of its state. */
export const policyLifecycle = machine<PolicyState, PolicyMove, { state: PolicyState }>({
  name: 'policyDocument',
  initial: 'draft',
  final: ['superseded', 'repealed'],
  moves: {
    enact: { from: ['draft'], to: 'inForce' },
    supersede: { from: ['inForce'], to: 'superseded' },
    repeal: { from: ['inForce'], to: 'repealed' },
  },
});

export type MeetingState = 'planned' | 'held' | 'cancelled';
export type MeetingMove = 'hold' | 'cancel';

export const meetingLifecycle = machine<MeetingState, MeetingMove, { state: MeetingState }>({
  name: 'meeting',
  initial: 'planned',
  final: ['held', 'cancelled'],
  moves: {
    hold: { from: ['planned'], to: 'held' },
    cancel: { from: ['planned'], to: 'cancelled' },
  },
});

export type TaskState = 'open' | 'done' | 'cancelled';
export type TaskMove = 'finish' | 'cancel' | 'reopen';

/** What a meeting asked somebody to do. Done is not for ever: a result that does not hold opens the task again. */
export const taskLifecycle = machine<TaskState, TaskMove, { state: TaskState }>({
  name: 'meetingTask',
  initial: 'open',
  final: ['done', 'cancelled'],
  moves: {
    finish: { from: ['open'], to: 'done' },
    cancel: { from: ['open'], to: 'cancelled' },
    reopen: { from: ['done'], to: 'open' },
  },
});

export type ContractState = 'draft' | 'running' | 'ended' | 'terminated';
export type ContractMove = 'start' | 'end' | 'terminate';

export const contractLifecycle = machine<ContractState, ContractMove, { state: ContractState }>({
  name: 'operatorContract',
  initial: 'draft',
  final: ['ended', 'terminated'],
  moves: {
    start: { from: ['draft'], to: 'running' },
    end: { from: ['running'], to: 'ended' },
    terminate: { from: ['draft', 'running'], to: 'terminated' },
  },
});
