import { machine } from '../../kernel/machine.js';
import { hasGrade, type Grade } from './ratings.rules.js';

export type RatingState = 'applied' | 'assessed' | 'inForce' | 'superseded' | 'expired' | 'cancelled' | 'refused' | 'withdrawn';
export type RatingMove = 'assess' | 'confirm' | 'refuse' | 'withdraw' | 'downgrade' | 'supersede' | 'expire' | 'cancel';

/** From the application to a grade with its years; a new grade takes the place of the old one. */
export const ratingLifecycle = machine<RatingState, RatingMove, { state: RatingState; score: number | null; grade: Grade | null }>({
  name: 'rating',
  initial: 'applied',
  final: ['superseded', 'expired', 'cancelled', 'refused', 'withdrawn'],
  moves: {
    assess: { from: ['applied'], to: 'assessed' },
    confirm: { from: ['assessed'], to: 'inForce', needs: [hasGrade] },
    refuse: { from: ['applied', 'assessed'], to: 'refused' },
    withdraw: { from: ['applied', 'assessed'], to: 'withdrawn' },
    downgrade: { from: ['inForce'], to: 'inForce' },
    supersede: { from: ['inForce'], to: 'superseded' },
    expire: { from: ['inForce'], to: 'expired' },
    cancel: { from: ['inForce'], to: 'cancelled' },
  },
});

export type PartyRecordState = 'kept' | 'ended';
export type PartyRecordMove = 'tick' | 'end';

export const partyRecordLifecycle = machine<PartyRecordState, PartyRecordMove, { state: PartyRecordState }>({
  name: 'partyRecord',
  initial: 'kept',
  final: ['ended'],
  moves: {
    tick: { from: ['kept'], to: 'kept' },
    end: { from: ['kept'], to: 'ended' },
  },
});
