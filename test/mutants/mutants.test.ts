/** A slice of the damaged files that `npm run mutants` takes through: no crash, no hang, no wrong status. */
import { cleanTimes, triedMutant } from './trial';
import { sourcesOf } from './sources';

const COUNT = Number(process.env.MUTANTS ?? 20);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

// What a recompute remarks is for a person.
beforeAll(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterAll(() => jest.restoreAllMocks());

test(`${String(COUNT)} damaged files from seed ${String(SEED)} on`, async () => {
  const sources = await sourcesOf(6, false);
  const clean = await cleanTimes(sources);
  const problems: string[] = [];
  for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
    const { problem, name, what } = await triedMutant(seed, sources, clean);
    if (problem !== null) problems.push(`seed ${String(seed)}, ${name}, ${what}: ${problem}`);
  }
  expect(problems).toEqual([]);
}, 120_000);
