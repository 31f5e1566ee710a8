import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Ref, State, Version, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { VolunteerState } from './volunteering.machine.js';

/** A person who serves without pay. */
@Entity('volunteer')
@Index('ux_volunteer_number', ['number'], { unique: true })
@Index('ux_volunteer_person', ['phoneIndex', 'name'], { unique: true })
@Index('ix_volunteer_name', ['name', 'id'])
@Index('ix_volunteer_organization', ['organizationId'])
export class Volunteer {
  @Key() id: string;
  @Words(24) number: string;
  @Words(60) name: string;
  /** Name, pinyin, initials and number in lower case, for search. */
  @Words(300) searchText: string;
  @Sealed({ index: 'phoneIndex' }) @Words(200, { nullable: true }) phone: string | null;
  /** With the name it tells the same person entered twice, without opening the phone. */
  @Words(64, { nullable: true }) phoneIndex: string | null;
  /** Only where age matters; tells whether a guardian must consent. */
  @Sealed() @Words(200, { nullable: true }) birthDate: string | null;
  @Words(60, { nullable: true }) districtOfResidence: string | null;
  /** The body that registered the person; empty: the centre did. */
  @Ref({ nullable: true, to: 'Organization', fk: 'fk_volunteer_organization' }) organizationId: string | null;
  @Day() joinedOn: string;
  @Day({ nullable: true }) leftOn: string | null;
  /** Since when the person is nobody any more: kept for the totals, hidden from all lists. */
  @Day({ nullable: true }) erasedOn: string | null;
  @State() state: VolunteerState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
