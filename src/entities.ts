import { Invitation, PastPassword } from './features/accounts/credential.entity.js';
import { FailedSignIn, Session, Setup } from './features/accounts/session.entity.js';
import { User } from './features/accounts/user.entity.js';
import { ApiClient, ClientToken } from './features/clients/client.entity.js';
import { SignInBinding } from './features/federation/binding.entity.js';
import { RecoveryCode, SecondFactor } from './features/factors/factor.entity.js';
import { Division, DivisionCrosswalk, DivisionStatement } from './features/divisions/division.entity.js';
import { Duplicate, DuplicateCard, DuplicateKey } from './features/duplicates/duplicate.entity.js';
import { Merge, MergeLink } from './features/duplicates/merge.entity.js';
import { Tranche } from './features/funds/tranche.entity.js';
import { Contribution } from './features/leverage/contribution.entity.js';
import { Organization, OrganizationItem } from './features/organizations/organization.entity.js';
import { AccessApplication } from './features/access/access-application.entity.js';
import { RegisterImport, RegisterImportRow } from './features/organizations/register-import.entity.js';
import { CreditListing } from './features/credit-listings/credit-listing.entity.js';
import { Penalty } from './features/credit-listings/penalty.entity.js';
import { AnnualReport } from './features/inspections/annual-report.entity.js';
import { MajorEvent } from './features/inspections/major-event.entity.js';
import { Checklist, Finding, Visit } from './features/inspections/visit.entity.js';
import { PartyRecord } from './features/supervision/party-record.entity.js';
import { Rating } from './features/supervision/rating.entity.js';
import { OfficeHolder, RegistrationCase, RegistrationCertificate } from './features/registrations/registrations.entity.js';
import { IncubationCase } from './features/incubation/incubation-case.entity.js';
import { IncubationService } from './features/incubation/incubation-service.entity.js';
import { Project } from './features/projects/project.entity.js';
import { Honoree } from './features/honours/honoree.entity.js';
import { Honour } from './features/honours/honour.entity.js';
import { Meeting, MeetingTask } from './features/governance/meeting.entity.js';
import { OperatorContract } from './features/governance/operator-contract.entity.js';
import { PolicyDocument } from './features/governance/policy-document.entity.js';
import { Activity } from './features/volunteering/activity.entity.js';
import { Attendance } from './features/volunteering/attendance.entity.js';
import { Volunteer } from './features/volunteering/volunteer.entity.js';
import { MediaReport } from './features/publicity/media-report.entity.js';
import { Holiday } from './platform/calendar/holiday.entity.js';
import { StoredFile } from './platform/files/stored-file.entity.js';
import { HistoryEntry, HistoryHead } from './platform/history/history.entity.js';
import { IdempotentAnswer } from './platform/http/idempotency.entity.js';
import { TimetableSlot } from './platform/jobs/timetable.entity.js';
import { NumberSequence } from './platform/numbers/number-sequence.entity.js';
import { Announcement, Delivery } from './platform/outbox/announcement.entity.js';
import { Consent } from './features/consents/consent.entity.js';
import { PersonRequest } from './features/privacy/person-request.entity.js';
import { Disclosure, DisclosureCount } from './platform/personal/disclosure.entity.js';
import { ParameterValueRow } from './platform/parameters/parameter-value.entity.js';
import { WorkbookMapping } from './platform/workbook/mapping.entity.js';
import { Evidence } from './platform/subjects/evidence.entity.js';

/** Every table there is. */
export const entities = [
  Disclosure, DisclosureCount, Consent, PersonRequest,
  HistoryEntry, HistoryHead, Announcement, Delivery, TimetableSlot, ParameterValueRow, Holiday, NumberSequence, IdempotentAnswer, StoredFile, Evidence, WorkbookMapping,
  User, Session, FailedSignIn, Setup, Invitation, PastPassword, SecondFactor, RecoveryCode, SignInBinding,
  ApiClient, ClientToken,
  Division, DivisionCrosswalk, DivisionStatement,
  Organization, OrganizationItem, RegisterImport, RegisterImportRow,
  AccessApplication,
  Duplicate, DuplicateCard, DuplicateKey, Merge, MergeLink,
  CreditListing, Penalty,
  AnnualReport, Visit, Finding, Checklist, MajorEvent,
  Rating, PartyRecord,
  RegistrationCase, RegistrationCertificate, OfficeHolder,
  IncubationCase, IncubationService,
  Project,
  Tranche,
  Contribution,
  Volunteer, Activity, Attendance,
  MediaReport,
  Honoree, Honour,
  PolicyDocument, Meeting, MeetingTask, OperatorContract,
];
