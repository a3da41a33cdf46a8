/**
 * `npm run mutate [-- place …] [--seed S] [--sample N] [--concurrency N]`: mutation testing of the pure rooms by Stryker on a
 * seeded sample of mutants of each folder. Prints each folder's score, what survived and what only the clock noticed. A place is
 * a room or a folder as under src/ ("domain/checks"); without one, all pure rooms. The same seed draws the same mutants again.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core';
import { folderOf } from './sample.mjs';

const root = join(__dirname, '../..');

const rooms = ['a1', 'domain', 'sheets', 'appendices'];

const USUAL_SAMPLE = 20;
const USUAL_SEED = 'par-index';

/** Time a mutant has beside five times what its tests take: a busy machine must not pass for an endless loop. */
const PATIENCE_MS = 30_000;

interface Draw {
  readonly seed: string;
  /** Mutants per folder. */
  readonly size: number;
  /** Test processes at a time. */
  readonly concurrency: number;
}

interface Score {
  readonly folder: string;
  /** Those drawn that could be run: killed, timed out, survived, or reached by no test. */
  readonly drawn: number;
  /** A test failed, or a loop ran a hundred times longer than without the mutant. */
  readonly killed: number;
  /** Noticed only by the clock. */
  readonly timedOut: readonly MutantResult[];
  readonly survivors: readonly MutantResult[];
}

const roomOf = (place: string): string => place.split('/')[0] ?? place;

/** Places of one room in one go, so that its tests are run without mutants only once. */
async function mutate(places: readonly string[], { seed, size, concurrency }: Draw): Promise<Score[]> {
  const { Stryker } = await import('@stryker-mutator/core');
  const options = {
    mutate: places.map((place) => `src/${place}/**/*.ts`),
    testRunner: 'covering',
    // A room is held by its own tests: what only a room above would notice has survived.
    jest: {
      configFile: 'jest.mutate.config.js',
      config: { roots: [...new Set(places.map(roomOf))].map((room) => `<rootDir>/test/${room}`) },
      enableFindRelatedTests: false,
    },
    dryRunTimeoutMinutes: 30,
    coverageAnalysis: 'perTest',
    // A mutant that is alive from the moment a file loads needs a run of all tests of its own.
    ignoreStatic: true,
    checkers: ['sample'],
    ignorers: ['words'],
    plugins: ['covering', 'sample', 'words'].map((plugin) => join(__dirname, `${plugin}.mjs`)),
    sample: { seed, size },
    concurrency,
    // jest keeps memory of every run: a process that ran many is slower than a fresh one.
    maxTestRunnerReuse: 25,
    timeoutMS: PATIENCE_MS,
    timeoutFactor: 5,
    reporters: ['progress'],
    tempDirName: '.cache/mutate',
    ignorePatterns: ['/dist', '/docs/images', '/test-output', '/.cache', '/test/e2e'],
    disableTypeChecks: false,
    logLevel: 'warn',
    // Its own notice that "sample" is none of its options.
    warnings: { unknownOptions: false },
  };
  const results = await new Stryker(options as object).runMutationTest();
  const folders = [...new Set(results.map(({ fileName }) => folderOf(fileName)))].sort();
  return folders.map((folder) =>
    scoreOf(
      folder,
      results.filter(({ fileName }) => folderOf(fileName) === folder),
    ),
  );
}

function scoreOf(folder: string, results: readonly MutantResult[]): Score {
  const isEndless = ({ statusReason }: MutantResult): boolean =>
    statusReason?.startsWith('Hit limit') === true;
  const ranOut = results.filter(({ status }) => status === 'Timeout');
  const timedOut = ranOut.filter((mutant) => !isEndless(mutant));
  const killed = results.filter(({ status }) => status === 'Killed').length + ranOut.length - timedOut.length;
  const survivors = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return { folder, drawn: killed + timedOut.length + survivors.length, killed, timedOut, survivors };
}

const remarks: Partial<Record<MutantStatus, string>> = {
  NoCoverage: ', reached by no test',
  Timeout: ', timed out',
};

function describeMutant({ fileName, location, mutatorName, replacement, status }: MutantResult): string {
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\//u, 'src/');
  const change = (replacement ?? '').replace(/\s+/gu, ' ').slice(0, 100);
  return `  ${file}:${location.start.line}:${location.start.column + 1} ${mutatorName}${remarks[status] ?? ''}: ${change}`;
}

function scoreLine({ folder, drawn, killed, timedOut }: Score): string {
  const share =
    drawn === 0 ? 'nothing to run' : `${((100 * (killed + timedOut.length)) / drawn).toFixed(1)} %`;
  return `${folder}: ${share} (${killed} of ${drawn} killed, ${timedOut.length} timed out)`;
}

function readDraw(values: { seed?: string; sample?: string; concurrency?: string }): Draw {
  const size = Number(values.sample ?? USUAL_SAMPLE);
  const concurrency = Number(values.concurrency ?? 2);
  if (!Number.isInteger(size) || size < 1) throw new Error(`No sample size: ${values.sample}`);
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new Error(`No number of processes: ${values.concurrency}`);
  return { seed: values.seed ?? USUAL_SEED, size, concurrency };
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: text, sample: text, concurrency: text },
  });
  const draw = readDraw(values);
  const places = positionals.length > 0 ? positionals : rooms;
  const strange = places.filter((place) => !existsSync(join(root, 'src', place)));
  if (strange.length > 0) throw new Error(`No such folder in src/: ${strange.join(', ')}`);
  const started = Date.now();
  const scores: Score[] = [];
  for (const room of new Set(places.map(roomOf))) {
    const ofRoom = places.filter((place) => roomOf(place) === room);
    for (const score of await mutate(ofRoom, draw)) {
      scores.push(score);
      console.log(`\n${scoreLine(score)}`);
      for (const mutant of [...score.timedOut, ...score.survivors]) console.log(describeMutant(mutant));
    }
  }
  console.log(`\nSeed ${draw.seed}, ${draw.size} mutants per folder, ${minutesSince(started)} minutes`);
  for (const score of scores) console.log(scoreLine(score));
}

const minutesSince = (started: number): string => ((Date.now() - started) / 60_000).toFixed(1);

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
