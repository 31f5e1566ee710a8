import { machine, statesOf } from '../../kernel/machine.js';

export type ProjectState = 'draft' | 'submitted' | 'approved' | 'running' | 'closed' | 'refused' | 'withdrawn' | 'terminated';
export type ProjectMove = 'submit' | 'approve' | 'refuse' | 'withdraw' | 'agree' | 'close' | 'terminate';

/** From an application to a closed project; its money has a lifecycle of its own (funds). */
export const projectLifecycle = machine<ProjectState, ProjectMove, { state: ProjectState }>({
  name: 'project',
  initial: 'draft',
  final: ['closed', 'refused', 'withdrawn', 'terminated'],
  moves: {
    submit: { from: ['draft'], to: 'submitted' },
    approve: { from: ['submitted'], to: 'approved' },
    refuse: { from: ['submitted'], to: 'refused' },
    withdraw: { from: ['draft', 'submitted', 'approved'], to: 'withdrawn' },
    agree: { from: ['approved'], to: 'running' },
    close: { from: ['running'], to: 'closed' },
    terminate: { from: ['running'], to: 'terminated' },
  },
});

/** A project that takes up its body's room in a programme. */
export const OPEN_STATES: readonly ProjectState[] = statesOf(projectLifecycle).filter((state) => !projectLifecycle.final.includes(state));
