import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { alreadyExists, Moves, notThere, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Consents } from '../consents/consents.service.js';
import { dayFits } from '../organizations/organizations.rules.js';
import { searchText } from '../organizations/search-text.js';
import { Volunteer } from './volunteer.entity.js';
import type { NewVolunteer, VolunteerCard, VolunteerChanges } from './volunteering.dto.js';
import { volunteerLifecycle, type VolunteerMove, type VolunteerState } from './volunteering.machine.js';
import { keepsFor, seesVolunteer, volunteersPolicy } from './volunteering.policy.js';
import { birthFits, guardianConsentMissing } from './volunteering.rules.js';
import { volunteerList } from './volunteering.queries.js';

const kind: Kind<Volunteer, VolunteerState, VolunteerMove> = {
  name: 'volunteer', resource: 'volunteers', entity: Volunteer, machine: volunteerLifecycle, policy: volunteersPolicy, sees: seesVolunteer,
  unique: 'phone', refs: { organizationId: 'organization' }, secrets: ['name', 'phone', 'phoneIndex', 'birthDate', 'districtOfResidence'],
};
export const volunteerShown: Shown<Volunteer, VolunteerState, VolunteerMove> = { kind, spec: volunteerList };

@Injectable()
export class Volunteers {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly secrets: Secrets, private readonly consents: Consents) {}

  /** A body registers for itself; the centre for anybody. */
  register(who: Actor, given: NewVolunteer): Promise<Volunteer> {
    const organizationId = given.organizationId ?? who.organizationId;
    if (!keepsFor(who, { organizationId })) throw notThere({}, '/organizationId');
    refuse(dayFits(given.joinedOn, this.clock.today(), '/joinedOn'), birthFits(given.birthDate, given.joinedOn));
    return this.moves.together(async (tx) => {
      // The table itself tells the same person by the newest key's index; while keys change, the others count, too.
      const [, ...older] = given.phone ? this.secrets.blindIndexes(given.phone) : [];
      if (older.length && await tx.existsBy(Volunteer, { name: given.name, phoneIndex: In(older) })) throw alreadyExists({}, '/phone');
      const number = await this.numbers.next('ZY', yearOf(given.joinedOn));
      const v = await this.moves.create(kind, who, { ...this.card(given), name: given.name, joinedOn: given.joinedOn, organizationId, number, searchText: searchText(given.name, number).slice(0, 300) });
      const { guardianName, guardianRelation, guardianPhone, guardianConsentOn } = given;
      if (guardianConsentOn) await this.consents.give(who, { scope: 'minorService', resource: 'volunteers', subjectId: v.id, givenOn: guardianConsentOn, givenBy: 'guardian', guardianName, guardianRelation, guardianPhone });
      await this.refuseUnguarded(tx, v, '/guardianConsentOn');
      return v;
    });
  }

  change(who: Actor, seen: Seen, given: VolunteerChanges): Promise<Volunteer> {
    return this.moves.edit(kind, who, seen, async (v, tx) => {
      Object.assign(v, this.card(given));
      refuse(birthFits(given.birthDate, v.joinedOn));
      if (given.birthDate) await this.refuseUnguarded(tx, v, '/birthDate');
      if (given.name !== undefined) Object.assign(v, { name: given.name, searchText: searchText(given.name, v.number).slice(0, 300) });
    });
  }

  leave = (who: Actor, seen: Seen, reason?: string | null): Promise<Volunteer> => this.moves.make(kind, 'leave', who, seen, { reason, change: (v) => { v.leftOn = this.clock.today(); } });
  rejoin = (who: Actor, seen: Seen, reason?: string | null): Promise<Volunteer> => this.moves.make(kind, 'rejoin', who, seen, { reason, change: async (v, tx) => {
    await this.refuseUnguarded(tx, v);
    v.leftOn = null;
  } });

  /** A minor serves with a guardian's consent only. */
  private async refuseUnguarded(tx: EntityManager, v: { id: string; birthDate?: string | null }, pointer?: string): Promise<void> {
    if ((await this.consents.unguarded(tx, [{ id: v.id, birthDate: v.birthDate ?? null }], this.clock.today())).size) throw guardianConsentMissing({}, pointer);
  }

  /** What was given of the card; phone and date of birth go in sealed. */
  private card({ phone, birthDate, districtOfResidence, source }: VolunteerCard): Partial<Volunteer> {
    const sealed = phone === undefined ? {} : { phone: phone === null ? null : this.secrets.seal(phone), phoneIndex: phone === null ? null : this.secrets.blindIndex(phone) };
    const born = birthDate ? this.secrets.seal(birthDate) : birthDate;
    return Object.fromEntries(Object.entries({ districtOfResidence, source, birthDate: born, ...sealed }).filter(([, value]) => value !== undefined)) as Partial<Volunteer>;
  }
}
