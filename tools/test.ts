/**
 * `npm test`: the unit tests; beside them types, lint and format, and the browser tests, which leave a core half idle.
 * Ends with the plain line "N passed, N failed", summed over all of them, and with status 1 when one failed.
 * `npm test -- types lint unit e2e format` runs some only.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, lacking } from './system/needs.js';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Two steps that run beside each other do not speak at once: one of them is heard when it ends. */
type Seen = 'as it comes' | 'when it ends';
type Step = (seen: Seen) => Promise<Tally>;

/** The part of jest's JSON report that is counted; a suite that could not even start holds no test but failed. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const root = join(__dirname, '..');

/** Tests make and drop workbooks all the time: with room for them the collector has a tenth less of all the work. */
const env = {
  ...process.env,
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' '),
};

/** Runs a script of package.json; what it says is seen as it comes, or as one block when it has ended. */
function runScript(script: string, args: readonly string[], seen: Seen): Promise<boolean> {
  const title = `\n> npm run ${script}\n`;
  const words: Buffer[] = [];
  if (seen === 'as it comes') process.stdout.write(title);
  return new Promise((resolve) => {
    const run = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd: root,
      env,
      stdio: seen === 'as it comes' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [run.stdout, run.stderr]) stream?.on('data', (part: Buffer) => words.push(part));
    run.on('error', () => resolve(false));
    run.on('close', (status) => {
      if (seen === 'when it ends') process.stdout.write(title + Buffer.concat(words).toString());
      resolve(status === 0);
    });
  });
}

/** A tool that passes or fails as a whole counts as one test. */
const whole =
  (script: string): Step =>
  async (seen) =>
    (await runScript(script, [], seen)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A jest run counts its tests. Without a report, or with a bad status and no failed test, the run itself failed. */
const jest =
  (script: string): Step =>
  async (seen) => {
    const report = join(mkdtempSync(join(tmpdir(), 'par-index-')), 'report.json');
    const good = await runScript(script, ['--json', `--outputFile=${report}`], seen);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const counts = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return { passed: counts.numPassedTests, failed: good ? failed : Math.max(failed, 1) };
  };

const steps: Readonly<Record<string, Step>> = {
  types: whole('types'),
  lint: whole('lint'),
  format: whole('format:check'),
  // The built terminal is tested, and its tests start in a fifth of the time.
  terminal: whole('build:terminal'),
  unit: jest('test:unit'),
  e2e: jest('test:e2e'),
};

/** Steps of a lane run one after the other, the lanes beside each other: each leaves a core idle now and then. */
const lanes: readonly (readonly string[])[] = [['terminal', 'unit'], ['types', 'lint', 'format'], ['e2e']];

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

async function runLane(names: readonly string[], seen: Seen): Promise<readonly (readonly [string, Tally])[]> {
  const tallies: (readonly [string, Tally])[] = [];
  for (const name of names) {
    const step = steps[name];
    if (step) tallies.push([name, await step(seen)]);
  }
  return tallies;
}

async function main(): Promise<void> {
  const asked = lanes
    .map((lane) => lane.filter((name) => wanted.length === 0 || wanted.includes(name)))
    .filter((lane) => lane.length > 0);
  const done = await Promise.all(
    asked.map((lane, place) => runLane(lane, place === 0 ? 'as it comes' : 'when it ends')),
  );
  const results = done.flat();
  console.log('');
  for (const [name, { passed, failed }] of results)
    console.log(`${name}: ${passed} passed, ${failed} failed`);
  const passed = results.reduce((sum, [, tally]) => sum + tally.passed, 0);
  const failed = results.reduce((sum, [, tally]) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
