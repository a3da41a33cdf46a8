// A Stryker plugin (a "test runner"): jest, opening for a mutant only test files that hold a test which reaches it, the likeliest
// first, and no more once one has killed it. Stryker's own opens every file that leads to the mutant's by imports: most of a room.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as jestPlugins } from '@stryker-mutator/jest-runner';

export { strykerValidationSchema } from '@stryker-mutator/jest-runner';

/** The tests of each name as the dry run saw them: file and time; in the sandbox, for the processes that run mutants. */
const listFile = 'covering-tests.json';

/** The test of the file itself, of the same name, then the quickest. */
const likelihood = (testFile, milliseconds, sourceFile) =>
  basename(testFile).split('.')[0] === basename(sourceFile).split('.')[0] ? -1 : milliseconds;

/** jest ends no test that it skips: what the next file does while it loads was counted as reached by that test. */
function withoutSkipped(result) {
  const { perTest, static: onLoad } = result.mutantCoverage ?? { perTest: {}, static: {} };
  for (const { id } of (result.tests ?? []).filter(({ status }) => status === TestStatus.Skipped)) {
    Object.assign(onLoad, perTest[id]);
    delete perTest[id];
  }
  return result;
}

class CoveringTests {
  constructor(jest) {
    this.jest = jest;
    const adapter = jest.jestTestAdapter;
    jest.jestTestAdapter = { run: (settings) => adapter.run({ ...settings, testFiles: this.testFiles }) };
  }

  init() {
    return this.jest.init();
  }

  capabilities() {
    return this.jest.capabilities();
  }

  async dryRun(options) {
    this.testFiles = undefined;
    const result = await this.jest.dryRun(options);
    const tests = {};
    for (const { id, fileName, timeSpentMs } of result.tests ?? [])
      (tests[id] ??= []).push({ file: fileName, milliseconds: timeSpentMs });
    writeFileSync(listFile, JSON.stringify(tests));
    return withoutSkipped(result);
  }

  async mutantRun(options) {
    const [first, second, ...others] = this.filesFor(options);
    let result;
    for (const testFiles of [[first], [second], others].map((files) => files.filter(Boolean))) {
      if (testFiles.length === 0) break;
      this.testFiles = testFiles;
      result = await this.jest.mutantRun(options);
      if (result.status !== 'survived') break;
    }
    return result;
  }

  /** The test files with a test that reaches the mutant, likeliest first. */
  filesFor({ testFilter, sandboxFileName }) {
    this.tests ??= JSON.parse(readFileSync(listFile, 'utf8'));
    const times = new Map();
    for (const { file, milliseconds } of testFilter.flatMap((id) => this.tests[id]))
      times.set(file, (times.get(file) ?? 0) + milliseconds);
    const rank = (file) => likelihood(file, times.get(file), sandboxFileName);
    return [...times.keys()].sort((a, b) => rank(a) - rank(b));
  }
}

const [{ factory }] = jestPlugins;
const coveringTests = Object.assign((injector) => new CoveringTests(factory(injector)), {
  inject: factory.inject,
});

export const strykerPlugins = [{ kind: 'TestRunner', name: 'covering', factory: coveringTests }];
