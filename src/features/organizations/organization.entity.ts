import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Flag, Instant, Json, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { OrganizationState } from './organizations.machine.js';
import type { ChangeWay, LegalForm, OrganizationType } from './organizations.rules.js';

/** A social organization, from idea to end, under one id. */
@Entity('organization')
@Index('ux_organization_uscc', ['uscc'], { unique: true })
@Index('ix_organization_name', ['name', 'id'])
@Index('ix_organization_name_key', ['nameKey'])
@Index('ix_organization_state_registered', ['state', 'registeredOn'])
@Index('ix_organization_division', ['divisionId'])
export class Organization {
  @Key() id: string;
  @Words(200) name: string;
  /** The name as it is compared, without brackets and blanks. */
  @Words(200) nameKey: string;
  /** Name, pinyin, initials and code in lower case, for search. */
  @Words(1000) searchText: string;
  @Words(24) type: OrganizationType;
  @Words(18, { nullable: true }) uscc: string | null;
  @State() state: OrganizationState;
  @Ref({ nullable: true, to: 'Division', fk: 'fk_organization_division' }) divisionId: string | null;
  @Day({ nullable: true }) registeredOn: string | null;
  /** When the system came to know of the registration; as-known-at figures ask for it. */
  @Instant({ nullable: true }) registeredKnownAt: Date | null;
  @Day({ nullable: true }) filedOn: string | null;
  @Day({ nullable: true }) closedOn: string | null;
  @Instant({ nullable: true }) closedKnownAt: Date | null;
  @Words(40, { nullable: true }) sector: string | null;
  @Words(300, { nullable: true }) address: string | null;
  /** 法人、合伙、个体; 公募、非公募. */
  @Words(24, { nullable: true }) legalForm: LegalForm | null;
  @Words(120, { nullable: true }) activityArea: string | null;
  @Words(60, { nullable: true }) legalRepresentative: string | null;
  @Sealed({ index: 'contactPhoneIndex' }) @Words(200, { nullable: true }) contactPhone: string | null;
  @Words(64, { nullable: true }) contactPhoneIndex: string | null;
  @Words(120, { nullable: true }) supervisoryUnit: string | null;
  @Flag() isDirectlyRegistered: boolean;
  @Prose({ nullable: true }) purpose: string | null;
  @Prose({ nullable: true }) businessScope: string | null;
  @FenColumn({ nullable: true }) fundsFen: number | null;
  @Whole({ nullable: true }) memberCount: number | null;
  /** What it was called before, the latest first. */
  @Words(1000, { nullable: true }) formerNames: string | null;
  /** The body that went on with it when it was merged away. */
  @Ref({ nullable: true }) succeededById: string | null;
  /** The body it was split off. */
  @Ref({ nullable: true }) splitFromId: string | null;
  /** When somebody last said that the card is still right, and by when it should be looked at again. */
  @Day({ nullable: true }) cardConfirmedOn: string | null;
  @Day({ nullable: true }) cardDueOn: string | null;
  /** The record that this one was a duplicate of, when the system came to know it, and what it was before. */
  @Ref({ nullable: true }) mergedIntoId: string | null;
  @Instant({ nullable: true }) mergedKnownAt: Date | null;
  @Words(24, { nullable: true }) stateBefore: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** A registered item as it was: it held on the days from `fromOn` (the body's beginning when null) until `untilOn`, which it did not. */
@Entity('organization_item')
@Index('ix_organization_item', ['organizationId', 'item', 'untilOn'])
@Index('ix_organization_item_value_key', ['valueKey'])
export class OrganizationItem {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_organization_item_organization' }) organizationId: string;
  @Words(40) item: string;
  @Json() value: unknown;
  @Json({ nullable: true }) next: unknown;
  /** Of a name: as names are compared. */
  @Words(200, { nullable: true }) valueKey: string | null;
  @Day({ nullable: true }) fromOn: string | null;
  @Day() untilOn: string;
  @Words(24) way: ChangeWay;
  /** The case by which it was changed. */
  @Ref({ nullable: true }) caseId: string | null;
  @Words(1000, { nullable: true }) reason: string | null;
  @Instant() recordedAt: Date;
  @Words(36) recordedBy: string;
  @Words(60) recordedByName: string;
}
