import { House1764000000100 } from './20261124-0100-house.js';
import { Accounts1764000000200 } from './20261124-0200-accounts.js';
import { Divisions1764000000300 } from './20261124-0300-divisions.js';
import { DivisionEditions1764000000310 } from './20261124-0310-division-editions.js';
import { Organizations1764000000400 } from './20261124-0400-organizations.js';
import { RegisterImports1764000000410 } from './20261124-0410-register-imports.js';
import { Incubation1764000000500 } from './20261124-0500-incubation.js';
import { Projects1764000000600 } from './20261124-0600-projects.js';
import { Funds1764000000700 } from './20261124-0700-funds.js';
import { Leverage1764000000800 } from './20261124-0800-leverage.js';
import { Volunteering1764000000850 } from './20261124-0850-volunteering.js';
import { Publicity1764000000900 } from './20261124-0900-publicity.js';
import { Honours1764000001000 } from './20261124-1000-honours.js';
import { Governance1764000001100 } from './20261124-1100-governance.js';
import { CreditListings1764000001200 } from './20261124-1200-credit-listings.js';
import { Inspections1764000001210 } from './20261124-1210-inspections.js';
import { Supervision1764000001220 } from './20261124-1220-supervision.js';
import { OrganizationItems1764000001300 } from './20261124-1300-organizations-items.js';
import { Registrations1764000001310 } from './20261124-1310-registrations.js';
import { Duplicates1764000001400 } from './20261124-1400-duplicates.js';
import { WorkbookMappings1764000001410 } from './20261124-1410-workbook-mappings.js';
import { AccountsSecondFactor1764000001500 } from './20261124-1500-accounts-second-factor.js';
import { Clients1764000001510 } from './20261124-1510-clients.js';
import { Federation1764000001520 } from './20261124-1520-federation.js';
import { Access1764000001530 } from './20261124-1530-access.js';
import { PrivacyDisclosures1764000001600 } from './20261124-1600-privacy-disclosures.js';
import { Consents1764000001620 } from './20261124-1620-consents.js';
import { PrivacyErasure1764000001610 } from './20261124-1610-privacy-erasure.js';
import { OrganizationCards1764000001700 } from './20261124-1700-organization-cards.js';

/** In order; never edited once merged. */
export const migrations = [
  House1764000000100,
  Accounts1764000000200,
  Divisions1764000000300,
  DivisionEditions1764000000310,
  Organizations1764000000400,
  RegisterImports1764000000410,
  Incubation1764000000500,
  Projects1764000000600,
  Funds1764000000700,
  Leverage1764000000800,
  Volunteering1764000000850,
  Publicity1764000000900,
  Honours1764000001000,
  Governance1764000001100,
  CreditListings1764000001200,
  Inspections1764000001210,
  Supervision1764000001220,
  OrganizationItems1764000001300,
  Registrations1764000001310,
  Duplicates1764000001400,
  WorkbookMappings1764000001410,
  AccountsSecondFactor1764000001500,
  Clients1764000001510,
  Federation1764000001520,
  Access1764000001530,
  PrivacyDisclosures1764000001600,
  PrivacyErasure1764000001610,
  Consents1764000001620,
  OrganizationCards1764000001700,
];
