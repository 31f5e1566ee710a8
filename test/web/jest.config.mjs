import base from '../../jest.config.mjs';

/** Journeys in a real browser against the built demo (`npm run test:browser`). */
export default {
  ...base,
  testMatch: ['<rootDir>/test/web/**/*.spec.ts'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/test/web/district.mjs',
  globalTeardown: '<rootDir>/test/web/forget.mjs',
  maxWorkers: 1,
  testTimeout: 240_000,
};
