import base from '../../jest.config.mjs';

/** Journeys in a real browser against the built demo (`npm run test:browser`). */
export default { ...base, testMatch: ['<rootDir>/test/web/**/*.spec.ts'], testPathIgnorePatterns: [], maxWorkers: 1, testTimeout: 240_000 };
