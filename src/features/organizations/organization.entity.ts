import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Flag, Instant, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { OrganizationState } from './organizations.machine.js';

export const ORGANIZATION_TYPES = ['association', 'socialService', 'foundation', 'communityGroup'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

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
  @Words(60, { nullable: true }) legalRepresentative: string | null;
  @Sealed({ index: 'contactPhoneIndex' }) @Words(200, { nullable: true }) contactPhone: string | null;
  @Words(64, { nullable: true }) contactPhoneIndex: string | null;
  @Words(120, { nullable: true }) supervisoryUnit: string | null;
  @Flag() isDirectlyRegistered: boolean;
  @Prose({ nullable: true }) purpose: string | null;
  @Prose({ nullable: true }) businessScope: string | null;
  @FenColumn({ nullable: true }) fundsFen: number | null;
  @Whole({ nullable: true }) memberCount: number | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
