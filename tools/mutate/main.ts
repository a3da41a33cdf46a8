/**
 * `npm run mutate [-- folder …] [--seed S] [--sample N]`: mutation testing of the pure rooms by Stryker on a seeded sample of
 * mutants per folder. Prints each folder's score and what survived. A folder is named as under src/ ("domain/checks"); without
 * one, all pure rooms. The same seed draws the same mutants again.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';

const root = join(__dirname, '../..');

const rooms = ['a1', 'domain', 'sheets', 'appendices'];

/** Mutants per folder: four rooms end within half an hour on two cores. */
const USUAL_SAMPLE = 100;
const USUAL_SEED = 'par-index';

interface Draw {
  readonly seed: string;
  readonly size: number;
}

interface Score {
  readonly folder: string;
  readonly killed: number;
  /** Those drawn that could be run: killed, survived, or reached by no test. */
  readonly drawn: number;
  readonly survivors: readonly MutantResult[];
}

async function mutate(folder: string, sample: Draw): Promise<Score> {
  const { Stryker } = await import('@stryker-mutator/core');
  const options = {
    mutate: [`src/${folder}/**/*.ts`],
    testRunner: 'jest',
    // A room is held by its own tests: what only a room above would notice has survived.
    jest: {
      configFile: 'jest.mutate.config.js',
      config: { roots: [`<rootDir>/test/${folder.split('/')[0]}`] },
      enableFindRelatedTests: true,
    },
    dryRunTimeoutMinutes: 15,
    coverageAnalysis: 'perTest',
    // A mutant that is alive from the moment a file loads needs a run of all tests of its own.
    ignoreStatic: true,
    checkers: ['sample'],
    plugins: ['@stryker-mutator/jest-runner', join(__dirname, 'sample.mjs')],
    sample,
    concurrency: 2,
    timeoutMS: 5_000,
    reporters: ['progress'],
    tempDirName: '.cache/mutate',
    ignorePatterns: ['dist', 'docs', 'test-output', '.cache', 'test/e2e'],
    disableTypeChecks: false,
    logLevel: 'warn',
    // Its own notice that "sample" is none of its options.
    warnings: { unknownOptions: false },
  };
  const results = await new Stryker(options as object).runMutationTest();
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const survivors = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return { folder, killed: killed.length, drawn: killed.length + survivors.length, survivors };
}

function describeSurvivor({ fileName, location, mutatorName, replacement, status }: MutantResult): string {
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/src\//u, 'src/');
  const reached = status === 'NoCoverage' ? ', reached by no test' : '';
  const change = (replacement ?? '').replace(/\s+/gu, ' ').slice(0, 100);
  return `  ${file}:${location.start.line}:${location.start.column + 1} ${mutatorName}${reached}: ${change}`;
}

function scoreLine({ folder, killed, drawn }: Score): string {
  const share = drawn === 0 ? 'nothing to run' : `${((100 * killed) / drawn).toFixed(1)} %`;
  return `${folder}: ${share} (${killed} of ${drawn} killed)`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string' }, sample: { type: 'string' } },
  });
  const draw: Draw = { seed: values.seed ?? USUAL_SEED, size: Number(values.sample ?? USUAL_SAMPLE) };
  if (!Number.isInteger(draw.size) || draw.size < 1) throw new Error(`No sample size: ${values.sample}`);
  const folders = positionals.length > 0 ? positionals : rooms;
  const strange = folders.filter((folder) => !existsSync(join(root, 'src', folder)));
  if (strange.length > 0) throw new Error(`No such folder in src/: ${strange.join(', ')}`);
  const started = Date.now();
  const scores: Score[] = [];
  for (const folder of folders) {
    const score = await mutate(folder, draw);
    scores.push(score);
    console.log(`\n${scoreLine(score)}`);
    for (const line of score.survivors.map(describeSurvivor).sort()) console.log(line);
  }
  console.log(`\nSeed ${draw.seed}, ${draw.size} mutants per folder, ${minutesSince(started)} minutes`);
  for (const score of scores) console.log(scoreLine(score));
}

const minutesSince = (started: number): string => ((Date.now() - started) / 60_000).toFixed(1);

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
