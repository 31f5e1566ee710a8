import { machine } from '../../kernel/machine.js';

export type ListingState = 'active' | 'removed' | 'escalated' | 'withdrawn';
export type ListingMove = 'fulfil' | 'restart' | 'remove' | 'escalate' | 'withdraw';

/** On a list until it is removed by a move; after two years the system makes an abnormal entry a serious one; an error is withdrawn. */
export const listingLifecycle = machine<ListingState, ListingMove, { state: ListingState }>({
  name: 'creditListing',
  initial: 'active',
  final: ['removed', 'escalated', 'withdrawn'],
  moves: {
    fulfil: { from: ['active'], to: 'active' },
    restart: { from: ['active'], to: 'active' },
    remove: { from: ['active'], to: 'removed' },
    escalate: { from: ['active'], to: 'escalated' },
    withdraw: { from: ['active'], to: 'withdrawn' },
  },
});

export type PenaltyState = 'imposed' | 'executed' | 'revoked';
export type PenaltyMove = 'execute' | 'revoke';

export const penaltyLifecycle = machine<PenaltyState, PenaltyMove, { state: PenaltyState }>({
  name: 'penalty',
  initial: 'imposed',
  final: ['revoked'],
  moves: {
    execute: { from: ['imposed'], to: 'executed' },
    revoke: { from: ['imposed', 'executed'], to: 'revoked' },
  },
});
