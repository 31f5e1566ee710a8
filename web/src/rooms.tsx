import {
  BlockOutlined, MergeCellsOutlined,
  AlertOutlined, ApiOutlined, AuditOutlined, BankOutlined, BookOutlined, CalendarOutlined, CompassOutlined, ContactsOutlined, DashboardOutlined,
  EnvironmentOutlined, EyeOutlined, FileDoneOutlined, FileProtectOutlined, FlagOutlined, FundProjectionScreenOutlined, HistoryOutlined, HomeOutlined,
  IdcardOutlined, NotificationOutlined, OrderedListOutlined, PayCircleOutlined, PhoneOutlined, PieChartOutlined, ProfileOutlined,
  SafetyCertificateOutlined, SafetyOutlined, ScheduleOutlined, SettingOutlined, SmileOutlined, SolutionOutlined, SoundOutlined, StarOutlined,
  StopOutlined, TeamOutlined, TransactionOutlined, TrophyOutlined, UserOutlined,
} from '@ant-design/icons';
import type { Extra } from './kit/shell/extras.js';
import type { Room } from './kit/registry.js';
import { administrators, centre, district, readers } from './features/accounts/roles.js';
import { fill } from './words/shape.js';
import { wordFor } from './words/words.js';

const keepers = ['manager', 'incubationOfficer', 'bureauOfficer'] as const;
const see = [...district, 'communityOfficer'] as const;

/** Every kind of record, in the order of the sidebar. A room's own file is fetched when it is first opened. */
export const rooms: readonly Room[] = [
  { name: 'organizations', group: 'register', icon: <BankOutlined aria-hidden />, letter: 'o', title: 'name', for: readers, load: async () => (await import('./features/organizations/organizations.js')).organizations },
  { name: 'registration-cases', group: 'register', icon: <SolutionOutlined aria-hidden />, letter: '1', title: 'organizationId', number: 'number', for: readers, load: async () => (await import('./features/registrations/cases.js')).registrationCases },
  { name: 'registration-certificates', group: 'register', icon: <IdcardOutlined aria-hidden />, letter: '2', title: 'number', for: readers, load: async () => (await import('./features/registrations/certificates.js')).registrationCertificates },
  { name: 'office-holders', group: 'register', icon: <ContactsOutlined aria-hidden />, letter: '3', title: 'name', for: readers, load: async () => (await import('./features/registrations/office-holders.js')).officeHolders },
  { name: 'duplicates', group: 'register', icon: <BlockOutlined aria-hidden />, letter: '8', title: (record) => `${String(record['leftName'] ?? '')} / ${String(record['rightName'] ?? '')}`, for: [...keepers, 'auditor'], load: async () => (await import('./features/duplicates/duplicates.js')).duplicates },
  { name: 'merges', group: 'register', icon: <MergeCellsOutlined aria-hidden />, letter: '9', title: (record) => `${String(record['absorbedName'] ?? '')} → ${String(record['survivorName'] ?? '')}`, for: [...keepers, 'auditor'], load: async () => (await import('./features/duplicates/merges.js')).merges },
  { name: 'divisions', group: 'register', icon: <EnvironmentOutlined aria-hidden />, letter: 'd', title: 'name', for: see, load: async () => (await import('./features/divisions/divisions.js')).divisions },
  { name: 'annual-reports', group: 'supervision', icon: <FileDoneOutlined aria-hidden />, letter: '4', title: (record) => `${String(record['organizationName'] ?? '')} ${String(record['year'] ?? '')}`, for: readers, load: async () => (await import('./features/inspections/annual-reports.js')).annualReports },
  { name: 'visits', group: 'supervision', icon: <CompassOutlined aria-hidden />, letter: '5', title: 'organizationId', number: 'number', for: readers, load: async () => (await import('./features/inspections/visits.js')).visits },
  { name: 'findings', group: 'supervision', isInner: true, icon: <AlertOutlined aria-hidden />, title: 'title', for: readers, load: async () => (await import('./features/inspections/findings.js')).findings },
  { name: 'checklists', group: 'supervision', isInner: true, icon: <OrderedListOutlined aria-hidden />, title: (record, words) => wordFor(words.of.checklists.choices.purpose, String(record['purpose'] ?? '')), for: ['manager', 'incubationOfficer', 'bureauOfficer'], load: async () => (await import('./features/inspections/checklists.js')).checklists },
  { name: 'major-events', group: 'supervision', icon: <AlertOutlined aria-hidden />, letter: '6', title: 'title', number: 'number', for: readers, load: async () => (await import('./features/inspections/major-events.js')).majorEvents },
  { name: 'credit-listings', group: 'supervision', icon: <StopOutlined aria-hidden />, letter: 'l', title: 'organizationId', number: 'number', for: readers, load: async () => (await import('./features/credit-listings/credit-listings.js')).creditListings },
  { name: 'penalties', group: 'supervision', isInner: true, icon: <StopOutlined aria-hidden />, title: 'organizationId', number: 'documentNo', for: readers, load: async () => (await import('./features/credit-listings/penalties.js')).penalties },
  { name: 'ratings', group: 'supervision', icon: <StarOutlined aria-hidden />, letter: 'g', title: 'organizationId', number: 'certificateNo', for: readers, load: async () => (await import('./features/supervision/ratings.js')).ratings },
  { name: 'party-records', group: 'supervision', icon: <FlagOutlined aria-hidden />, letter: '7', title: 'organizationId', for: readers, load: async () => (await import('./features/supervision/party-records.js')).partyRecords },
  { name: 'incubation-cases', group: 'register', icon: <HomeOutlined aria-hidden />, letter: 'i', title: 'organizationId', number: 'number', for: readers, load: async () => (await import('./features/incubation/cases.js')).incubationCases },
  { name: 'projects', group: 'money', icon: <FundProjectionScreenOutlined aria-hidden />, letter: 'p', title: 'name', number: 'number', for: readers, load: async () => (await import('./features/projects/projects.js')).projects },
  {
    name: 'tranches', group: 'money', icon: <PayCircleOutlined aria-hidden />, letter: 't', number: 'number', for: readers, load: async () => (await import('./features/funds/tranches.js')).tranches,
    title: (record, words) => `${String(record['projectName'] ?? '')} ${fill(words.of.tranches.text.nth, { n: String(record['sequence'] ?? '') })}`,
  },
  { name: 'contributions', group: 'money', icon: <TransactionOutlined aria-hidden />, letter: 'c', title: 'counterparty', number: 'number', for: readers, load: async () => (await import('./features/leverage/contributions.js')).contributions },
  { name: 'volunteers', group: 'people', icon: <SmileOutlined aria-hidden />, letter: 'v', title: 'name', number: 'number', for: readers, load: async () => (await import('./features/volunteering/volunteers.js')).volunteers },
  { name: 'activities', group: 'people', icon: <CalendarOutlined aria-hidden />, letter: 'a', title: 'name', for: readers, load: async () => (await import('./features/volunteering/activities.js')).activities },
  { name: 'media-reports', group: 'people', icon: <NotificationOutlined aria-hidden />, letter: 'm', title: 'title', for: readers, load: async () => (await import('./features/publicity/media-reports.js')).mediaReports },
  { name: 'honours', group: 'people', icon: <TrophyOutlined aria-hidden />, letter: 'h', title: 'title', for: readers, load: async () => (await import('./features/honours/honours.js')).honours },
  { name: 'policy-documents', group: 'governance', icon: <BookOutlined aria-hidden />, letter: 'r', title: 'title', number: 'documentNo', for: readers, load: async () => (await import('./features/governance/policy-documents.js')).policyDocuments },
  { name: 'meetings', group: 'governance', icon: <TeamOutlined aria-hidden />, letter: 'e', title: 'title', for: see, load: async () => (await import('./features/governance/meetings.js')).meetings },
  { name: 'tasks', group: 'governance', icon: <AuditOutlined aria-hidden />, letter: 'k', title: 'title', for: see, load: async () => (await import('./features/governance/tasks.js')).tasks },
  { name: 'operator-contracts', group: 'governance', icon: <FileProtectOutlined aria-hidden />, letter: 'x', title: 'operator', number: 'contractNo', for: see, load: async () => (await import('./features/governance/operator-contracts.js')).operatorContracts },
  { name: 'consents', group: 'people', icon: <SafetyOutlined aria-hidden />, letter: ';', title: 'subjectName', for: ['manager', 'incubationOfficer', 'projectOfficer', 'volunteerOfficer', 'bureauOfficer', 'auditor'], load: async () => (await import('./features/personal/consents.js')).consents },
  { name: 'person-requests', group: 'people', icon: <SafetyOutlined aria-hidden />, letter: 'j', title: 'number', for: ['manager', 'volunteerOfficer', 'incubationOfficer', 'bureauOfficer', 'auditor'], load: async () => (await import('./features/personal/person-requests.js')).personRequests },
  { name: 'disclosures', group: 'system', icon: <EyeOutlined aria-hidden />, letter: 'y', title: (record, words) => wordFor(words.of.disclosures.choices.purpose, String(record['purpose'])), for: ['auditor', 'auditAdmin'], load: async () => (await import('./features/personal/disclosures.js')).disclosures },
  { name: 'users', group: 'system', icon: <UserOutlined aria-hidden />, letter: 'u', title: 'name', number: 'login', for: [...administrators, 'representative'], load: async () => (await import('./features/accounts/users.js')).users },
  { name: 'access-applications', group: 'system', icon: <SolutionOutlined aria-hidden />, letter: ',', title: 'name', for: ['manager', 'incubationOfficer', 'bureauOfficer', 'bureauLeader', 'representative'], load: async () => (await import('./features/access/applications.js')).accessApplications },
  { name: 'api-clients', group: 'system', icon: <ApiOutlined aria-hidden />, letter: '.', title: 'name', number: 'clientId', for: administrators, load: async () => (await import('./features/clients/clients.js')).apiClients },
];

/** The doors of the sidebar that are not lists of records. */
export const extras: readonly Extra[] = [
  { to: '/', group: 'work', icon: <DashboardOutlined aria-hidden />, letter: 'b', for: see, label: (words) => words.figures.title },
  { to: '/', group: 'work', icon: <ProfileOutlined aria-hidden />, letter: 'b', for: ['organizationUser'], label: (words) => words.home.organization },
  { to: '/', group: 'work', icon: <ProfileOutlined aria-hidden />, letter: 'b', for: [...administrators, 'expert', 'juror'], label: (words) => words.kit.nav.home },
  { to: '/board', group: 'work', icon: <PieChartOutlined aria-hidden />, letter: 'f', for: ['organizationUser'], label: (words) => words.figures.title },
  { to: '/number-search', group: 'people', icon: <PhoneOutlined aria-hidden />, letter: 'q', for: [...centre, 'bureauOfficer', 'bureauLeader'], label: (words) => words.numberSearch.title },
  { to: '/supervision', group: 'supervision', icon: <SafetyCertificateOutlined aria-hidden />, letter: 'z', for: readers, label: (words) => words.supervision.board },
  { to: '/retention', group: 'system', icon: <HistoryOutlined aria-hidden />, letter: '0', for: ['manager', 'bureauOfficer', 'auditor', 'auditAdmin'], label: (words) => words.retention.title },
  { to: '/parameters', group: 'system', icon: <SettingOutlined aria-hidden />, letter: 's', for: [...centre, ...administrators], label: (words) => words.parameters.title },
  { to: '/holidays', group: 'system', icon: <ScheduleOutlined aria-hidden />, letter: 'w', for: [...centre, ...administrators], label: (words) => words.holidays.title },
  { to: '/announcements', group: 'system', icon: <SoundOutlined aria-hidden />, letter: 'n', for: ['systemAdmin', 'auditAdmin'], label: (words) => words.announcements.title },
];
