import { Entity, Index } from 'typeorm';
import { Day, Flag, Instant, Key, Prose, Ref, State, Version, Words } from '../../platform/database/columns.js';
import type { ListingState } from './credit-listings.machine.js';
import type { Cause, ListKind } from './credit-listings.rules.js';

/** One entry of a body on the abnormal or the serious list, from the cause to the end. */
@Entity('credit_listing')
@Index('ux_credit_listing_number', ['number'], { unique: true })
@Index('ux_credit_listing_active', ['activeKey'], { unique: true })
@Index('ix_credit_listing_organization', ['organizationId', 'state'])
@Index('ix_credit_listing_listed', ['listedOn', 'id'])
@Index('ix_credit_listing_state', ['state', 'kind', 'listedOn'])
export class CreditListing {
  @Key() id: string;
  @Words(24) number: string;
  @Ref({ to: 'Organization', fk: 'fk_credit_listing_organization' }) organizationId: string;
  /** Follows from the cause. */
  @Words(12) kind: ListKind;
  @Words(24) cause: Cause;
  @Prose() basis: string;
  @Words(60, { nullable: true }) documentNo: string | null;
  /** The day on which the registrar learned of the cause; the term for recording runs from it. */
  @Day() aroseOn: string;
  @Day() recordDueOn: string;
  @Flag() isLate: boolean;
  @Day() listedOn: string;
  /** The last new cause; the period runs again from it. */
  @Day({ nullable: true }) restartedOn: string | null;
  @Day({ nullable: true }) dutyFulfilledOn: string | null;
  /** From this day on it may be removed; unknown while a duty is open. */
  @Day({ nullable: true }) removableOn: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  /** Body and cause while it is active: one cause lists once. */
  @Words(80, { nullable: true }) activeKey: string | null;
  @State() state: ListingState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
