/**
 * `npm test`: types, lint, format, then the unit and the browser tests. Ends with the plain line "N passed, N failed",
 * summed over all of them, and with status 1 when one failed. `npm test -- types lint unit e2e format` runs some only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, lacking } from './system/needs.js';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of jest's JSON report that is counted; a suite that could not even start holds no test but failed. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const root = join(__dirname, '..');

function runScript(script: string, args: readonly string[] = []): boolean {
  console.log(`\n> npm run ${script}`);
  const run = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return run.status === 0;
}

/** A tool that passes or fails as a whole counts as one test. */
function whole(script: string): Tally {
  return runScript(script) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A jest run counts its tests. Without a report, or with a bad status and no failed test, the run itself failed. */
function jest(script: string): Tally {
  const report = join(mkdtempSync(join(tmpdir(), 'par-index-')), 'report.json');
  const good = runScript(script, ['--json', `--outputFile=${report}`]);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  return { passed: counts.numPassedTests, failed: good ? failed : Math.max(failed, 1) };
}

const steps: Readonly<Record<string, () => Tally>> = {
  types: () => whole('types'),
  lint: () => whole('lint'),
  format: () => whole('format:check'),
  // The built terminal is tested, and its tests start in a fifth of the time.
  terminal: () => whole('build:terminal'),
  unit: () => jest('test:unit'),
  e2e: () => jest('test:e2e'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0)
  throw new Error(`No such step: ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`);

const lacks = lacking(wanted.length === 0 ? null : wanted);
if (lacks.length > 0) {
  console.error(explain(lacks));
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const results = Object.entries(steps)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, run]) => ({ name, ...run() }));

console.log('');
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
