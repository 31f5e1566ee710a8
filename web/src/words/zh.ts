import { access, accessApplications } from './zh/access.js';
import { accounts, users } from './zh/accounts.js';
import { apiClients } from './zh/clients.js';
import { divisions } from './zh/divisions.js';
import { duplicateDesk, duplicates, merges } from './zh/duplicates.js';
import { figures, home, waiting } from './zh/figures.js';
import { tranches } from './zh/funds.js';
import { meetings, operatorContracts, policyDocuments, tasks } from './zh/governance.js';
import { honours } from './zh/honours.js';
import { incubationCases } from './zh/incubation.js';
import { kit } from './zh/kit.js';
import { consents } from './zh/consents.js';
import { creditListings, penalties } from './zh/credit-listings.js';
import { annualReports, checklists, findings, majorEvents, visits } from './zh/inspections.js';
import { partyRecords, ratings, supervision } from './zh/supervision.js';
import { contributions } from './zh/leverage.js';
import { imports, organizations } from './zh/organizations.js';
import { announcements, holidays, parameters } from './zh/platform.js';
import { disclosures, numberSearch, personRequests, retention } from './zh/personal.js';
import { officeHolders, registrationCases, registrationCertificates } from './zh/registrations.js';
import { projects } from './zh/projects.js';
import { mediaReports } from './zh/publicity.js';
import { activities, volunteers } from './zh/volunteering.js';

export const words = {
  kit,
  access,
  accounts,
  imports,
  duplicateDesk,
  figures,
  waiting,
  supervision,
  home,
  parameters,
  holidays,
  announcements,
  numberSearch,
  retention,
  /** By resource name, as the address has it. */
  of: {
    divisions,
    organizations,
    'registration-cases': registrationCases,
    'registration-certificates': registrationCertificates,
    'office-holders': officeHolders,
    duplicates,
    merges,
    'annual-reports': annualReports,
    visits,
    findings,
    'major-events': majorEvents,
    checklists,
    'credit-listings': creditListings,
    penalties,
    ratings,
    'party-records': partyRecords,
    'incubation-cases': incubationCases,
    projects,
    tranches,
    contributions,
    volunteers,
    activities,
    'media-reports': mediaReports,
    honours,
    'policy-documents': policyDocuments,
    meetings,
    tasks,
    'operator-contracts': operatorContracts,
    disclosures,
    consents,
    'person-requests': personRequests,
    users,
    'access-applications': accessApplications,
    'api-clients': apiClients,
  },
};
