import { machine } from '../../kernel/machine.js';

export type AccessState = 'submitted' | 'approved' | 'refused';
export type AccessMove = 'approve' | 'refuse';

export const accessLifecycle = machine<AccessState, AccessMove, { state: AccessState }>({
  name: 'accessApplication', initial: 'submitted', final: ['approved', 'refused'],
  moves: { approve: { from: ['submitted'], to: 'approved' }, refuse: { from: ['submitted'], to: 'refused' } },
});
