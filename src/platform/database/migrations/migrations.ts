import { House1764000000100 } from './20261124-0100-house.js';
import { Accounts1764000000200 } from './20261124-0200-accounts.js';

/** In order; never edited once merged. */
export const migrations = [
  House1764000000100,
  Accounts1764000000200,
];
