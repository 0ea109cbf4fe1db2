import base from './jest.config.mjs';

// Tests against real servers (redis-server, Azurite): `npm run test:storage`. They are apart because not every machine has the servers.
export default {
  ...base,
  testMatch: ['<rootDir>/tests/**/*.servers.ts'],
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tests/storage/require-servers.mjs',
};
