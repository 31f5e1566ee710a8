import { machine } from '../../kernel/machine.js';
import { hasEvidence } from './honours.rules.js';

export type HonourState = 'reported' | 'verified' | 'revoked' | 'rejected';
export type HonourMove = 'verify' | 'reject' | 'revoke';
export interface HonourStage { state: HonourState; evidenceCount: number }

/** An honour given elsewhere: reported, proved, and perhaps taken away again. Only verified ones count. */
export const honourLifecycle = machine<HonourState, HonourMove, HonourStage>({
  name: 'honour',
  initial: 'reported',
  // A verified honour may stay so for ever.
  final: ['verified', 'revoked', 'rejected'],
  moves: {
    verify: { from: ['reported'], to: 'verified', needs: [hasEvidence] },
    reject: { from: ['reported'], to: 'rejected' },
    revoke: { from: ['verified'], to: 'revoked' },
  },
});
