import { machine } from '../../kernel/machine.js';

export const DUPLICATE_STATES = ['open', 'different', 'merged', 'lapsed'] as const;
export type DuplicateState = (typeof DUPLICATE_STATES)[number];
export type DuplicateMove = 'dismiss' | 'reopen' | 'settle' | 'lapse';

/** Two records that may be one body: looked at, and remembered as two, or merged. One that no longer looks so lapses. */
export const duplicateLifecycle = machine<DuplicateState, DuplicateMove, { state: DuplicateState }>({
  name: 'duplicate',
  initial: 'open',
  final: ['different', 'merged', 'lapsed'],
  moves: {
    dismiss: { from: ['open'], to: 'different' },
    reopen: { from: ['different', 'merged', 'lapsed'], to: 'open' },
    settle: { from: ['open', 'different', 'lapsed'], to: 'merged' },
    lapse: { from: ['open'], to: 'lapsed' },
  },
});

export const MERGE_STATES = ['proposed', 'merged', 'rejected', 'withdrawn', 'undone'] as const;
export type MergeState = (typeof MERGE_STATES)[number];
export type MergeMove = 'confirm' | 'reject' | 'withdraw' | 'undo';

/** One proposes, another confirms; what was merged can be taken apart again. */
export const mergeLifecycle = machine<MergeState, MergeMove, { state: MergeState }>({
  name: 'merge',
  initial: 'proposed',
  final: ['rejected', 'withdrawn', 'undone'],
  moves: {
    confirm: { from: ['proposed'], to: 'merged' },
    reject: { from: ['proposed'], to: 'rejected' },
    withdraw: { from: ['proposed'], to: 'withdrawn' },
    undo: { from: ['merged'], to: 'undone' },
  },
});
