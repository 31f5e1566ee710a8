import { machine } from '../../kernel/machine.js';

export type ConsentState = 'given' | 'withdrawn';
export type ConsentMove = 'withdraw';

/** Given, and perhaps withdrawn. Given again it is another consent. */
export const consentLifecycle = machine<ConsentState, ConsentMove, { state: ConsentState }>({
  name: 'consent',
  initial: 'given',
  // Consent may stand for ever.
  final: ['given', 'withdrawn'],
  moves: { withdraw: { from: ['given'], to: 'withdrawn' } },
});
