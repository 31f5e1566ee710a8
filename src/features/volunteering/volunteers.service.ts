import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { alreadyExists, Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { dayFits } from '../organizations/organizations.rules.js';
import { searchText } from '../organizations/search-text.js';
import { Volunteer } from './volunteer.entity.js';
import type { NewVolunteer, VolunteerCard, VolunteerChanges } from './volunteering.dto.js';
import { volunteerLifecycle, type VolunteerMove, type VolunteerState } from './volunteering.machine.js';
import { keepsFor, seesVolunteer, volunteersPolicy } from './volunteering.policy.js';
import { volunteerList } from './volunteering.queries.js';

const kind: Kind<Volunteer, VolunteerState, VolunteerMove> = {
  name: 'volunteer', resource: 'volunteers', entity: Volunteer, machine: volunteerLifecycle, policy: volunteersPolicy, sees: seesVolunteer,
  unique: 'phone', refs: { organizationId: 'organization' }, secrets: ['name', 'phone', 'phoneIndex', 'districtOfResidence'],
};
export const volunteerShown: Shown<Volunteer, VolunteerState, VolunteerMove> = { kind, spec: volunteerList };

@Injectable()
export class Volunteers {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly secrets: Secrets) {}

  /** A body registers for itself; the centre for anybody. */
  register(who: Actor, given: NewVolunteer): Promise<Volunteer> {
    const organizationId = given.organizationId ?? who.organizationId;
    if (!keepsFor(who, { organizationId })) throw notThere({}, '/organizationId');
    refuse(dayFits(given.joinedOn, this.clock.today(), '/joinedOn'));
    return this.moves.together(async (tx) => {
      // The table itself tells the same person by the newest key's index; while keys change, the others count, too.
      const [, ...older] = given.phone ? this.secrets.blindIndexes(given.phone) : [];
      if (older.length && await tx.existsBy(Volunteer, { name: given.name, phoneIndex: In(older) })) throw alreadyExists({}, '/phone');
      const number = await this.numbers.next('ZY', yearOf(given.joinedOn));
      return this.moves.create(kind, who, { ...this.card(given), name: given.name, joinedOn: given.joinedOn, organizationId, number, searchText: searchText(given.name, number).slice(0, 300) });
    });
  }

  change(who: Actor, seen: Seen, given: VolunteerChanges): Promise<Volunteer> {
    return this.moves.edit(kind, who, seen, (v) => {
      Object.assign(v, this.card(given));
      if (given.name !== undefined) Object.assign(v, { name: given.name, searchText: searchText(given.name, v.number).slice(0, 300) });
    });
  }

  leave = (who: Actor, seen: Seen, reason?: string | null): Promise<Volunteer> => this.moves.make(kind, 'leave', who, seen, { reason, change: (v) => { v.leftOn = this.clock.today(); } });
  rejoin = (who: Actor, seen: Seen, reason?: string | null): Promise<Volunteer> => this.moves.make(kind, 'rejoin', who, seen, { reason, change: (v) => { v.leftOn = null; } });

  /** What was given of the card; the phone goes in sealed. */
  private card({ phone, districtOfResidence, source }: VolunteerCard): Partial<Volunteer> {
    const sealed = phone === undefined ? {} : { phone: phone === null ? null : this.secrets.seal(phone), phoneIndex: phone === null ? null : this.secrets.blindIndex(phone) };
    return Object.fromEntries(Object.entries({ districtOfResidence, source, ...sealed }).filter(([, value]) => value !== undefined)) as Partial<Volunteer>;
  }
}
