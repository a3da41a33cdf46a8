// Unit, property and host tests run in Node; swc only strips types, so a test starts at once.
module.exports = {
  testEnvironment: 'node',
  // Host tests and the terminal's start whole programs; a slow machine is no failure.
  testTimeout: 300_000,
  // Each host test loads a spreadsheet engine; a worker that has grown large starts afresh.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/bench/'],
  // Univer's parts are CommonJS, but they lean on packages that are only ES modules.
  transformIgnorePatterns: [
    '/node_modules/(?!(lodash-es|nanoid|rbush|kdbush|quickselect|franc-min|cjk-regex|trigram-utils|n-gram|collapse-white-space|unicode-regex|regexp-util)/)',
  ],
  transform: {
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
