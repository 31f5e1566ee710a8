import { access, accessApplications } from './en/access.js';
import { accounts, users } from './en/accounts.js';
import { apiClients } from './en/clients.js';
import { divisions } from './en/divisions.js';
import { duplicateDesk, duplicates, merges } from './en/duplicates.js';
import { figures, home, waiting } from './en/figures.js';
import { tranches } from './en/funds.js';
import { meetings, operatorContracts, policyDocuments, tasks } from './en/governance.js';
import { honours } from './en/honours.js';
import { incubationCases } from './en/incubation.js';
import { kit } from './en/kit.js';
import { consents } from './en/consents.js';
import { creditListings, penalties } from './en/credit-listings.js';
import { annualReports, checklists, findings, majorEvents, visits } from './en/inspections.js';
import { partyRecords, ratings, supervision } from './en/supervision.js';
import { contributions } from './en/leverage.js';
import { imports, organizations } from './en/organizations.js';
import { announcements, holidays, parameters } from './en/platform.js';
import { disclosures, numberSearch, personRequests, retention } from './en/personal.js';
import { officeHolders, registrationCases, registrationCertificates } from './en/registrations.js';
import { projects } from './en/projects.js';
import { mediaReports } from './en/publicity.js';
import { activities, volunteers } from './en/volunteering.js';

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
