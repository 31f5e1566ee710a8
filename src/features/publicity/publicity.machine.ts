import { machine } from '../../kernel/machine.js';
import { isShown } from './publicity.rules.js';

export type MediaState = 'reported' | 'verified' | 'rejected';
export type MediaMove = 'verify' | 'reject';
export interface MediaStage { state: MediaState; evidenceCount: number; reprintOfId: string | null; url: string | null }

/** Reported counts until somebody cannot find it; verified has been seen. What turns out false is rejected even then. */
export const mediaLifecycle = machine<MediaState, MediaMove, MediaStage>({
  name: 'mediaReport',
  initial: 'reported',
  final: ['verified', 'rejected'],
  moves: {
    verify: { from: ['reported'], to: 'verified', needs: [isShown] },
    reject: { from: ['reported', 'verified'], to: 'rejected' },
  },
});
