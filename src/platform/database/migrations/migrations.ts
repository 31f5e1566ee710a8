import { House1764000000100 } from './20261124-0100-house.js';
import { Accounts1764000000200 } from './20261124-0200-accounts.js';
import { Divisions1764000000300 } from './20261124-0300-divisions.js';
import { Organizations1764000000400 } from './20261124-0400-organizations.js';

/** In order; never edited once merged. */
export const migrations = [
  House1764000000100,
  Accounts1764000000200,
  Divisions1764000000300,
  Organizations1764000000400,
];
