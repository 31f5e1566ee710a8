import { Entity, Index } from 'typeorm';
import { Day, FenColumn, Flag, Instant, Json, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { LegalForm, OrganizationType } from '../organizations/organizations.rules.js';
import type { GroupCategory } from './conditions.rules.js';
import type { Material, ReturnReason } from './materials.rules.js';
import type { CaseState, CertificateState, HolderState } from './registrations.machine.js';
import type { CaseKind, Office, RefusalGround } from './registrations.rules.js';

/** An application to the registrar, from the papers to the decision. What it would set stands under the names of the registered items. */
@Entity('registration_case')
@Index('ux_registration_case_number', ['number'], { unique: true })
@Index('ix_registration_case_organization', ['organizationId', 'kind'])
@Index('ix_registration_case_counterpart', ['counterpartId'])
@Index('ix_registration_case_due', ['state', 'dueOn'])
export class RegistrationCase {
  @Key() id: string;
  @Words(24) number: string;
  @Words(24) kind: CaseKind;
  @Ref({ to: 'Organization', fk: 'fk_registration_case_organization' }) organizationId: string;
  /** The body that goes on after a merger, or the new one of a split. */
  @Ref({ nullable: true, to: 'Organization', fk: 'fk_registration_case_counterpart' }) counterpartId: string | null;
  @State() state: CaseState;
  @Day() appliedOn: string;
  @Day({ nullable: true }) submittedOn: string | null;
  @Day({ nullable: true }) acceptedOn: string | null;
  /** The last day of the step that is the registrar's turn; null when it is the applicant's, or nobody's. */
  @Day({ nullable: true }) dueOn: string | null;
  @Day({ nullable: true }) decidedOn: string | null;
  @Day({ nullable: true }) effectiveOn: string | null;
  @Words(60, { nullable: true }) documentNo: string | null;
  @Words(24, { nullable: true }) refusalGround: RefusalGround | null;
  /** The officer in charge. */
  @Ref({ nullable: true }) officerId: string | null;
  @Words(36, { nullable: true }) decidedBy: string | null;
  @Day({ nullable: true }) supervisoryConsentOn: string | null;
  @Day({ nullable: true }) liquidatedOn: string | null;
  @Flag() isLate: boolean;
  @Json() materials: Material[];
  @Whole() missingCount: number;
  @Json({ nullable: true }) returnedFor: ReturnReason[] | null;
  @Words(200, { nullable: true }) name: string | null;
  @Words(24, { nullable: true }) type: OrganizationType | null;
  @Words(18, { nullable: true }) uscc: string | null;
  @Words(24, { nullable: true }) legalForm: LegalForm | null;
  @Words(60, { nullable: true }) legalRepresentative: string | null;
  @Sealed({ index: 'representativeIdNumberIndex' }) @Words(200, { nullable: true }) representativeIdNumber: string | null;
  @Words(64, { nullable: true }) representativeIdNumberIndex: string | null;
  @Words(300, { nullable: true }) address: string | null;
  @Words(120, { nullable: true }) activityArea: string | null;
  @Prose({ nullable: true }) purpose: string | null;
  @Prose({ nullable: true }) businessScope: string | null;
  @FenColumn({ nullable: true }) fundsFen: number | null;
  @Words(120, { nullable: true }) supervisoryUnit: string | null;
  @Flag() isDirectlyRegistered: boolean;
  @Whole({ nullable: true }) individualMembers: number | null;
  @Whole({ nullable: true }) unitMembers: number | null;
  @Whole({ nullable: true }) fullTimeStaff: number | null;
  @Whole({ nullable: true }) nonStateBp: number | null;
  @Whole({ nullable: true }) premisesMonths: number | null;
  @Whole({ nullable: true }) councilSize: number | null;
  @Words(24, { nullable: true }) category: GroupCategory | null;
  @Flag() areInitiatorsFit: boolean;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** A certificate of registration or filing. */
@Entity('registration_certificate')
@Index('ux_registration_certificate_number', ['numberKey'], { unique: true })
@Index('ix_registration_certificate_organization', ['organizationId', 'state'])
@Index('ix_registration_certificate_valid', ['state', 'validUntil'])
export class RegistrationCertificate {
  @Key() id: string;
  @Words(60) number: string;
  /** However it is written, a number is given once. */
  @Words(60) numberKey: string;
  @Ref({ to: 'Organization', fk: 'fk_registration_certificate_organization' }) organizationId: string;
  @Ref({ nullable: true }) caseId: string | null;
  @State() state: CertificateState;
  @Day() issuedOn: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Day({ nullable: true }) endedOn: string | null;
  /** The one that took its place. */
  @Ref({ nullable: true }) replacedById: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** A person in an office of a body, for one term. */
@Entity('office_holder')
@Index('ix_office_holder_organization', ['organizationId', 'state'])
@Index('ix_office_holder_person', ['idNumberIndex'])
@Index('ix_office_holder_term', ['state', 'untilOn'])
export class OfficeHolder {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_office_holder_organization' }) organizationId: string;
  @Words(60) name: string;
  @Words(24) office: Office;
  @State() state: HolderState;
  @Sealed({ index: 'idNumberIndex' }) @Words(200, { nullable: true }) idNumber: string | null;
  @Words(64, { nullable: true }) idNumberIndex: string | null;
  @Words(120, { nullable: true }) employer: string | null;
  @Day() fromOn: string;
  /** The end of the term; what it was elected for, not when it ended. */
  @Day({ nullable: true }) untilOn: string | null;
  @Day({ nullable: true }) leftOn: string | null;
  @Ref({ nullable: true }) caseId: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}
