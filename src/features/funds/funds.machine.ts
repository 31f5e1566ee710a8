import { machine } from '../../kernel/machine.js';

export type TrancheState = 'planned' | 'requested' | 'approved' | 'paid' | 'cancelled';
export type TrancheMove = 'request' | 'approve' | 'pay' | 'cancel';

/** One part of an award on its way to the bank. */
export const trancheLifecycle = machine<TrancheState, TrancheMove, { state: TrancheState }>({
  name: 'tranche',
  initial: 'planned',
  final: ['paid', 'cancelled'],
  moves: {
    request: { from: ['planned'], to: 'requested' },
    approve: { from: ['requested'], to: 'approved' },
    pay: { from: ['approved'], to: 'paid' },
    cancel: { from: ['planned', 'requested', 'approved'], to: 'cancelled' },
  },
});
