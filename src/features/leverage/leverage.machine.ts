import { machine } from '../../kernel/machine.js';
import { hasEvidence } from './leverage.rules.js';

export type ContributionState = 'pledged' | 'agreed' | 'received' | 'verified' | 'rejected' | 'lapsed' | 'reversed';
export type ContributionMove = 'agree' | 'receive' | 'verify' | 'reject' | 'lapse' | 'reverse';
export interface ContributionStage { state: ContributionState; evidenceCount: number }

/** From a promise to verified money. Only what was received counts; what was verified is shown beside it. */
export const contributionLifecycle = machine<ContributionState, ContributionMove, ContributionStage>({
  name: 'contribution',
  initial: 'pledged',
  final: ['rejected', 'lapsed', 'reversed'],
  moves: {
    agree: { from: ['pledged'], to: 'agreed' },
    receive: { from: ['pledged', 'agreed'], to: 'received' },
    verify: { from: ['received'], to: 'verified', needs: [hasEvidence] },
    reject: { from: ['received'], to: 'rejected' },
    lapse: { from: ['pledged', 'agreed'], to: 'lapsed' },
    reverse: { from: ['received', 'verified'], to: 'reversed' },
  },
});
