/** One file through the terminal's own code: read, checked, recomputed, saved, and read again. What went wrong is a sentence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCall } from '../../src/headless/call';
import { TerminalFailure } from '../../src/headless/failure';
import { runCall } from '../../src/headless/run';
import { readXlsx } from '../../src/workbench/xlsx';
import { seeded } from '../support/generated/draw';
import { mutant } from './mutate';
import type { Source } from './sources';

/** Milliseconds of processor time that a damaged file may cost beyond the clean one. */
export const BEYOND = 1_000;

export interface Trial {
  readonly status: number;
  /** Processor time in milliseconds. */
  readonly time: number;
  /** Null when all is as it should be. */
  readonly problem: string | null;
}

interface Told {
  readonly workbooks: readonly { readonly findings?: readonly { readonly severity: string }[] }[];
}

/** Words that no person should read. */
const raw = /undefined|\[object|Error\b|NaN|null\b|\bat .*:\d+/u;

const folder = mkdtempSync(join(tmpdir(), 'par-index-mutants-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const [input, output] = [join(folder, 'book.xlsx'), join(folder, 'out.xlsx')];

async function judged(status: number, out: string): Promise<string | null> {
  const { workbooks } = JSON.parse(out) as Told;
  const isWrong = workbooks.some(({ findings }) => findings?.some(({ severity }) => severity === 'error'));
  if (status !== (isWrong ? 1 : 0))
    return `status ${String(status)} where findings ${isWrong ? 'hold' : 'lack'} an error`;
  try {
    await readXlsx(new Uint8Array(readFileSync(output)));
    return null;
  } catch (error) {
    return `what was saved cannot be read: ${String(error)}`;
  }
}

async function called(): Promise<Omit<Trial, 'time'>> {
  const call = readCall(['recompute', input, '-o', output, '--json', '--lossy']);
  if (!call) throw new Error('no call');
  let out = '';
  let status: number;
  try {
    status = await runCall(call, { out: (text) => (out += text), err: () => undefined });
  } catch (error) {
    if (error instanceof TerminalFailure)
      return { status: 2, problem: raw.test(error.message.replace(folder, '')) ? error.message : null };
    return { status: 3, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  return { status, problem: await judged(status, out) };
}

/** Takes one file through; nothing of it stays. */
export async function tried(bytes: Uint8Array): Promise<Trial> {
  writeFileSync(input, bytes);
  rmSync(output, { force: true });
  const start = process.cpuUsage();
  const { status, problem } = await called();
  const { user, system } = process.cpuUsage(start);
  return { status, problem, time: (user + system) / 1000 };
}

/** The mutant with this seed of one of the sources; `clean` is the processor time of each source as it is. */
export async function triedMutant(
  seed: number,
  sources: readonly Source[],
  clean: ReadonlyMap<string, number>,
): Promise<Trial & { readonly name: string; readonly what: string }> {
  const draw = seeded(seed);
  const source = draw.pick(sources);
  const { bytes, what } = mutant(source.bytes, draw);
  const first = await tried(bytes);
  const limit = (clean.get(source.name) ?? 0) + BEYOND;
  // What is slow once may be the machine, or code that was compiled just then; twice is the file.
  const again = first.time > limit ? await tried(bytes) : first;
  const trial = again.time < first.time ? again : first;
  const slow = trial.time > limit ? `${trial.time.toFixed(0)} ms, ${limit.toFixed(0)} allowed` : null;
  return { ...trial, problem: trial.problem ?? slow, name: source.name, what };
}

/** What each source costs as it is; the first is taken twice, for it warms the code. */
export async function cleanTimes(sources: readonly Source[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  const [first] = sources;
  if (first) await tried(first.bytes);
  for (const { name, bytes } of sources) {
    const { time, problem } = await tried(bytes);
    if (problem !== null) throw new Error(`${name} as it is: ${problem}`);
    times.set(name, time);
  }
  return times;
}
