/**
 * `npm run mutants -- [count] [first seed] [small]`: damaged files through read, check, recompute and save, in a process that is
 * ended when one hangs. Each is one seed; what went wrong is printed with it, and how all of them ended. `small` leaves out
 * the published tables, which take most of the time.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { sourcesOf, type Source } from './sources';
import { cleanTimes, triedMutant } from './trial';

/** Files after which a fresh process goes on: the engine keeps something of each book it had open. */
const TURN = 500;

/** Milliseconds after which a file that has not come to an end is given up; twice is the file, once may be the machine. */
const HANG = 120_000;

interface Ended {
  readonly seed: number;
  /** -1: begun. */
  readonly status: number;
  readonly problem: string | null;
}

/** What the clean files cost, measured by the first process for all. */
interface Measured {
  readonly clean: readonly (readonly [string, number])[];
}

const [count, first] = [Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 1)];
const end = first + count;
const withSamples = process.argv[4] !== 'small';

async function measured(sources: readonly Source[]): Promise<ReadonlyMap<string, number>> {
  const known = process.env.MUTANT_CLEAN;
  if (known !== undefined) return new Map((JSON.parse(known) as Measured).clean);
  const clean = await cleanTimes(sources);
  process.send?.({ clean: [...clean] } satisfies Measured);
  return clean;
}

async function work(from: number): Promise<void> {
  const sources = await sourcesOf(20, withSamples);
  const clean = await measured(sources);
  for (let seed = from; seed < Math.min(from + TURN, end); seed += 1) {
    process.send?.({ seed, status: -1, problem: null } satisfies Ended);
    const { status, problem, name, what } = await triedMutant(seed, sources, clean);
    process.send?.({
      seed,
      status,
      problem: problem === null ? null : `${name}, ${what}: ${problem}`,
    } satisfies Ended);
  }
  process.exit(0);
}

const statuses = new Map<number, number>();
let wrong = 0;
let clean: Measured | null = null;
/** Seeds that were given up once. */
const given = new Set<number>();

function note({ seed, status, problem }: Ended): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (problem !== null) {
    wrong += 1;
    console.log(`seed ${String(seed)}: ${problem}`);
  }
  const done = seed - first + 1;
  if (done % 1_000 === 0) console.log(`${String(done)} of ${String(count)}: ${String(wrong)} wrong`);
}

/** Starts a process at a seed; answers with the seed to go on from, or null when all are done. */
const turn = async (from: number): Promise<number | null> =>
  await new Promise((resolve) => {
    const child: ChildProcess = fork(__filename, process.argv.slice(2), {
      execArgv: process.execArgv,
      // What a recompute remarks goes to a person.
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
      env: {
        ...process.env,
        MUTANT_FROM: String(from),
        ...(clean && { MUTANT_CLEAN: JSON.stringify(clean) }),
      },
    });
    let at = from;
    let watch: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(watch);
      // eslint-disable-next-line no-restricted-globals -- a process that hangs says nothing: only a clock can tell
      watch = setTimeout(() => child.kill('SIGKILL'), HANG);
    };
    child.on('message', (message: Ended | Measured) => {
      if ('clean' in message) {
        clean = message;
        return;
      }
      const ended = message;
      at = ended.seed;
      wait();
      if (ended.status === -1) return;
      note(ended);
      at += 1;
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (code === 0) {
        resolve(at < end ? at : null);
        return;
      }
      if (signal === 'SIGKILL' && !given.has(at)) {
        given.add(at);
        resolve(at);
        return;
      }
      note({
        seed: at,
        status: 4,
        problem: signal === 'SIGKILL' ? 'hangs' : `the process ends with ${String(code ?? signal)}`,
      });
      resolve(at + 1);
    });
  });

async function all(): Promise<void> {
  console.log(`${String(count)} damaged files, seeds ${String(first)} to ${String(end - 1)}`);
  for (let from: number | null = first; from !== null && from < end;) from = await turn(from);
  const shares = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${String(times)} with status ${String(status)}`);
  console.log(`${String(wrong)} wrong; ${shares.join(', ')}`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

const from = process.env.MUTANT_FROM;
void (from === undefined ? all() : work(Number(from)));
