import { machine } from '../../kernel/machine.js';

export type VolunteerState = 'active' | 'left';
export type VolunteerMove = 'leave' | 'rejoin';

/** Somebody may leave and come back; the record of service stays. */
export const volunteerLifecycle = machine<VolunteerState, VolunteerMove, { state: VolunteerState }>({
  name: 'volunteer',
  initial: 'active',
  final: [],
  moves: {
    leave: { from: ['active'], to: 'left' },
    rejoin: { from: ['left'], to: 'active' },
  },
});

export type ActivityState = 'planned' | 'held' | 'confirmed' | 'cancelled';
export type ActivityMove = 'hold' | 'confirm' | 'cancel';

/** Planned, recorded once it is over, confirmed by another person. What was confirmed stands. */
export const activityLifecycle = machine<ActivityState, ActivityMove, { state: ActivityState }>({
  name: 'activity',
  initial: 'planned',
  final: ['confirmed', 'cancelled'],
  moves: {
    hold: { from: ['planned'], to: 'held' },
    confirm: { from: ['held'], to: 'confirmed' },
    cancel: { from: ['planned', 'held'], to: 'cancelled' },
  },
});
