import { machine } from '../../kernel/machine.js';

export type RequestState = 'requested' | 'granted' | 'refused' | 'withdrawn';
export type RequestMove = 'grant' | 'refuse' | 'withdraw';

/** Asked, then granted or refused by a second person. What was erased does not come back. */
export const requestLifecycle = machine<RequestState, RequestMove, { state: RequestState }>({
  name: 'personRequest',
  initial: 'requested',
  final: ['granted', 'refused', 'withdrawn'],
  moves: {
    grant: { from: ['requested'], to: 'granted' },
    refuse: { from: ['requested'], to: 'refused' },
    withdraw: { from: ['requested'], to: 'withdrawn' },
  },
});
