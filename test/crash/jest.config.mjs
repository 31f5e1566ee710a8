import base from '../../jest.config.mjs';

/** Real processes, killed for real: needs the build, so it has a command of its own (`npm run test:crash`). */
export default { ...base, rootDir: base.rootDir, testMatch: ['<rootDir>/test/crash/**/*.spec.ts'], testPathIgnorePatterns: [], maxWorkers: 1, testTimeout: 300_000 };
