// The tests that mutants are held against: those of their own room, without the ones that take long by design (properties
// over many draws, whole published workbooks, searches for the best plan). What survives here must be killed by a small test.
module.exports = {
  ...require('./jest.config.js'),
  testPathIgnorePatterns: [
    'planted-generated',
    'diagnosis-solver',
    'property',
    'strangers',
    'domain/planning/(cases|dak-nong)',
    'appendices/plans',
  ],
  // Nor the bounds on time, which mutants' instruments alone exceed.
  testNamePattern: '^(?!.*take no longer than)',
  testTimeout: 20_000,
  workerIdleMemoryLimit: undefined,
};
