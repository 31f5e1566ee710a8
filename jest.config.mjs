/** Two kinds of tests: quick ones that reach nothing, and stories that boot the whole application. @type {import('jest').Config} */
const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: '<rootDir>/tsconfig.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web/dist'],
};
export default {
  ...base,
  maxWorkers: 2,
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/web/', '<rootDir>/test/crash/'],
  reporters: ['default', '<rootDir>/test/support/plain-reporter.mjs'],
};
