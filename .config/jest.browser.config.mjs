import config from './jest.config.mjs';

// In a real browser: slower than the rest, and it needs Chromium. `npm run test:browser`.
export default {
  ...config,
  testMatch: ['<rootDir>/tests/browser/**/*.browser.ts'],
  // One browser at a time: these tests look at time and focus.
  maxWorkers: 1,
  testTimeout: 90_000,
  // A test that fails in the middle leaves a bot behind, which would keep the run from ending.
  forceExit: true,
};
