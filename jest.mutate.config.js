// The tests that mutants are held against: those of their own room, without the ones that take long by design (properties over
// many draws, errors planted all over published workbooks, searches for the best plan) or that open other rooms (made-up
// descriptors, docs). What survives here must be killed by a small test.
module.exports = {
  ...require('./jest.config.js'),
  testPathIgnorePatterns: [
    'planted',
    'diagnosis-solver',
    'property',
    'made-up',
    'new-generator',
    'docs\\.test',
    'strangers',
    'domain/planning/(cases|dak-nong)',
    'appendices/plans',
  ],
  // Nor the bounds on time, which mutants' instruments alone exceed.
  testNamePattern: '^(?!.*take no longer than)',
  testTimeout: 40_000,
  workerIdleMemoryLimit: undefined,
};
