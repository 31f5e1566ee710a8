/** The shapes the server answers with, as the API's conventions fix them; fields in its own names. */

const roles = [
  'manager', 'incubationOfficer', 'projectOfficer', 'financeOfficer', 'volunteerOfficer', 'bureauOfficer', 'bureauLeader',
  'communityOfficer', 'organizationUser', 'expert', 'juror', 'auditor', 'systemAdmin', 'securityAdmin', 'auditAdmin',
] as const;
export type Role = (typeof roles)[number];

export interface Me {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  organizationId: string | null;
  organizationName: string | null;
  divisionId: string | null;
  mustChangePassword: boolean;
}

export interface SessionAnswer {
  user: Me;
  csrfHeader: string;
  csrfToken: string;
  endsAt: string;
}

export interface SystemInfo {
  name: { zh: string; en: string };
  version: string;
  now: string;
  today: string;
  isDemo: boolean;
  notice: { zh: string; en: string } | null;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number | null;
}

export interface RecordBase {
  id: string;
  version: number;
  createdAt: string;
  createdBy?: string | null;
  source?: string | null;
  /** The moves open to this person now; records without a lifecycle have none. */
  can?: string[];
}

/** Any record, read field by field: how the kit sees them all. */
export type AnyRecord = RecordBase & { readonly [field: string]: unknown };

type Maybe<T> = T | null;

export interface Division extends RecordBase {
  code: string; name: string; kind: string; unit2018: Maybe<string>; unit2020: Maybe<string>; validFrom: string; validUntil: Maybe<string>;
}
export interface Statement {
  id: string; scope: Maybe<string>; measure: string; value: string; unit: string; asOfOn: string; source: string; note: Maybe<string>;
}

export interface Organization extends RecordBase {
  name: string; type: string; uscc: Maybe<string>; state: string; divisionId: Maybe<string>; divisionName: Maybe<string>;
  registeredOn: Maybe<string>; filedOn: Maybe<string>; closedOn: Maybe<string>; sector: Maybe<string>; address: Maybe<string>;
  legalRepresentative: Maybe<string>; contactPhone: Maybe<string>; supervisoryUnit: Maybe<string>; isDirectlyRegistered: boolean;
  purpose: Maybe<string>; businessScope: Maybe<string>; fundsFen: Maybe<number>; memberCount: Maybe<number>;
}

export interface IncubationCase extends RecordBase {
  number: string; organizationId: string; organizationName: string; mode: string; tier: string; state: string;
  appliedOn: string; admittedOn: Maybe<string>; movedInOn: Maybe<string>; dueOn: Maybe<string>; assessedOn: Maybe<string>;
  score: Maybe<number>; outcome: Maybe<string>; exitKind: Maybe<string>; exitedOn: Maybe<string>; handoverDueOn: Maybe<string>; handedOverOn: Maybe<string>; extensionsLeft: number;
  serviceCount: number; serviceMinutes: number; divisionId: Maybe<string>; divisionName: Maybe<string>; plan: Maybe<string>; mentor: Maybe<string>;
}

export interface Project extends RecordBase {
  number: string; organizationId: string; organizationName: string; name: string; program: string; purpose: string;
  divisionId: Maybe<string>; divisionName: Maybe<string>; startsOn: string; endsOn: string; budgetFen: number; askedFen: number;
  awardedFen: Maybe<number>; agreementNo: Maybe<string>; submittedAt: Maybe<string>; decidedOn: Maybe<string>;
  agreedOn: Maybe<string>; closedOn: Maybe<string>; state: string; submittedBy: Maybe<string>; submittedByName: Maybe<string>;
  decidedBy: Maybe<string>; decidedByName: Maybe<string>;
}

export interface Tranche extends RecordBase {
  projectId: string; projectName: string; organizationId: string; organizationName: string; sequence: number; shareBp: number;
  amountFen: number; number: string; state: string; requestedOn: Maybe<string>; approvedOn: Maybe<string>; cancelledOn: Maybe<string>; requestedBy: Maybe<string>; approvedBy: Maybe<string>; paidBy: Maybe<string>;
  paidOn: Maybe<string>; bankReference: Maybe<string>;
}

export interface Contribution extends RecordBase {
  number: string; organizationId: string; organizationName: string; projectId: Maybe<string>; projectName: Maybe<string>;
  incubationCaseId: Maybe<string>; incubationCaseName: Maybe<string>; counterparty: string; counterpartyKind: string; sourceClass: string; form: string;
  amountFen: number; quantity: Maybe<number>; unit: Maybe<string>; hasValuationProof: boolean; countedFen: number;
  pledgedOn: Maybe<string>; agreedOn: Maybe<string>; receivedOn: Maybe<string>; verifiedOn: Maybe<string>; receiptNo: Maybe<string>;
  purpose: Maybe<string>; isRestricted: boolean; recordedBy: string; verifiedBy: Maybe<string>; state: string;
}

export interface Volunteer extends RecordBase {
  number: string; name: string; phone: Maybe<string>; districtOfResidence: Maybe<string>; joinedOn: string; leftOn: Maybe<string>;
  organizationId: Maybe<string>; organizationName: Maybe<string>; confirmedMinutes: number; state: string;
}

export interface Activity extends RecordBase {
  name: string; organizationId: string; organizationName: string; projectId: Maybe<string>; projectName: Maybe<string>;
  divisionId: Maybe<string>; divisionName: Maybe<string>; place: string; kind: string; startsAt: string; endsAt: string;
  heldOn: Maybe<string>; state: string; volunteerCount: number; volunteerMinutes: number; beneficiaryVisits: Maybe<number>;
  beneficiaryPersons: Maybe<number>; summary: Maybe<string>; isLate: boolean;
  recordedBy: Maybe<string>; recordedByName: Maybe<string>; confirmedBy: Maybe<string>; confirmedByName: Maybe<string>; confirmedOn: Maybe<string>;
}

export interface MediaReport extends RecordBase {
  title: string; medium: string; level: string; publishedOn: string; url: Maybe<string>; reprintOfId: Maybe<string>;
  reprintOfName: Maybe<string>; organizationId: Maybe<string>; organizationName: Maybe<string>; activityId: Maybe<string>; activityName: Maybe<string>; state: string;
  reprints: number; verifiedOn: Maybe<string>; verifiedBy: Maybe<string>; verifiedByName: Maybe<string>;
}

export interface Honour extends RecordBase {
  honoreeKind: string; honoreeName: string; honoreeId: Maybe<string>; organizationId: Maybe<string>; organizationName: Maybe<string>;
  title: string; kind: string; level: string; grantedBy: string; grantedOn: string; documentNo: Maybe<string>; consentOn: Maybe<string>; state: string;
  verifiedOn: Maybe<string>; verifiedBy: Maybe<string>; verifiedByName: Maybe<string>; revokedOn: Maybe<string>;
}

export interface PolicyDocument extends RecordBase {
  title: string; documentNo: string; issuedBy: string; issuedOn: string; effectiveOn: string; expiresOn: Maybe<string>;
  supersededById: Maybe<string>; supersededByName: Maybe<string>; subject: string; state: string; endedOn: Maybe<string>; isInForce: boolean;
}
export interface Meeting extends RecordBase {
  kind: string; title: string; heldOn: string; place: Maybe<string>; convener: string; attendees: string;
  agenda: Maybe<string>; decisions: Maybe<string>; state: string;
}
export interface Task extends RecordBase {
  meetingId: Maybe<string>; meetingName: Maybe<string>; title: string; ownerUnit: string; dueOn: string; state: string;
  doneOn: Maybe<string>; result: Maybe<string>; isOverdue: boolean;
}
export interface OperatorContract extends RecordBase {
  operator: string; startsOn: string; endsOn: string; contractNo: string; amountFen: number; indicators: string; state: string; endedOn: Maybe<string>;
}
export interface User extends RecordBase {
  login: string; name: string; roles: string[]; organizationId: Maybe<string>; organizationName: Maybe<string>;
  divisionId: Maybe<string>; divisionName: Maybe<string>; unit: Maybe<string>; state: string; mustChangePassword: boolean; passwordChangedAt: Maybe<string>;
}

export interface Resources {
  divisions: Division;
  organizations: Organization;
  'incubation-cases': IncubationCase;
  projects: Project;
  tranches: Tranche;
  contributions: Contribution;
  volunteers: Volunteer;
  activities: Activity;
  'media-reports': MediaReport;
  honours: Honour;
  'policy-documents': PolicyDocument;
  meetings: Meeting;
  tasks: Task;
  'operator-contracts': OperatorContract;
  users: User;
}
export type ResourceName = keyof Resources;

export interface Change {
  id: string; at: string; move: string; fromState: Maybe<string>; toState: Maybe<string>; actorId: Maybe<string>;
  actorName: Maybe<string>; reason: Maybe<string>; changes: Maybe<Record<string, [unknown, unknown]>>;
}
export interface Stored { id: string; name: string; mediaType: string; sizeBytes: number; sha256: string }
export interface EvidenceItem {
  id: string; fileId: string; label: string; name: string; mediaType: string; sizeBytes: number; sha256: string; addedAt: string; addedByName: Maybe<string>;
}
export interface Found { resource: string; id: string; title: string; subtitle: Maybe<string> }

export interface FigureItem {
  key: string; value: number | null; unit: string; asOf: string; definition: { version: number | string; text: string }; rows: string;
}
export interface FigureRow {
  id: string; recordId?: string; label: string; resource: string; on: Maybe<string>; value: number; organizationName: Maybe<string>; divisionName: Maybe<string>;
}
export interface SeriesItem { year: number; values: Record<string, number> }
export interface UnitFigure { divisionId: string | null; code: string | null; name: string; value: number | null; rows: string }
