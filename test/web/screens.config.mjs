import journeys from './jest.config.mjs';

/** `npm run screens`: pictures of every screen into docs/guide/screens. */
export default { ...journeys, testMatch: ['<rootDir>/test/web/screens.ts'], testTimeout: 600_000 };
