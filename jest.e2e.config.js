// End-to-end tests: a real Chromium, the development host, the unmodified pane. One at a time; they share the machine.
module.exports = {
  ...require('./jest.config.js'),
  testPathIgnorePatterns: [],
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/serve-once.ts',
  globalTeardown: '<rootDir>/test/support/serve-stop.ts',
  testTimeout: 60_000,
  maxWorkers: 1,
};
