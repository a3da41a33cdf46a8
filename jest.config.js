// Unit, property and host tests run in Node; swc only strips types, so a test starts at once.
module.exports = {
  testEnvironment: 'node',
  // Host tests and the terminal's start whole programs; a slow machine is no failure.
  testTimeout: 300_000,
  // Each worker holds a spreadsheet engine, and what many workbooks left behind; one that has grown large starts afresh.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/tools/slowest-first.js',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/bench/'],
  // What takes long to load and keeps nothing from one test file to the next is loaded once per worker.
  transformIgnorePatterns: ['/node_modules/(?!(@univerjs|jsdom|zod|fast-check)/)'],
  transform: {
    '/node_modules/(@univerjs|jsdom|zod|fast-check)/': '<rootDir>/test/support/outside.js',
    '/test/support/one-browser\\.js$': '<rootDir>/test/support/outside.js',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
