/**
 * What each odd file costs, read, recomputed and saved in a process of its own, held against its budget (odd-budgets.ts):
 * processor time beside that of a published table, so that a slow or busy machine changes little, and memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgets } from './odd-budgets';
import { sample } from './terminal';

interface Usage {
  /** Processor time (ms). */
  readonly time: number;
  /** Most memory held at once (MB). */
  readonly memory: number;
}

const root = join(__dirname, '../..');
const odd = join(__dirname, 'odd-files');
const names = readdirSync(odd).map((file) => file.replace('.xlsx', ''));
const folder = mkdtempSync(join(tmpdir(), 'par-index-odd-'));
const [usageFile, output] = [join(folder, 'usage'), join(folder, 'out.xlsx')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes so much longer than any budget (ms) hangs. */
const HANGS = 240_000;

/** Of the call and what it starts: the most time and the most memory. */
function used(): Usage {
  const all = readFileSync(usageFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Usage);
  return {
    time: Math.max(...all.map(({ time }) => time)),
    memory: Math.max(...all.map(({ memory }) => memory)),
  };
}

/** Recomputes a file as a person does. */
function recomputed(file: string): Usage {
  rmSync(usageFile, { force: true });
  rmSync(output, { force: true });
  const words = ['recompute', file, '-o', output, '--json', '--lossy'];
  const options = `--require ${join(root, 'test/support/usage.cjs')}`;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/terminal/run.js'), ...words], {
    encoding: 'utf8',
    timeout: HANGS,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, USAGE_FILE: usageFile, NODE_OPTIONS: options },
  });
  // What a file says may be wrong (1); a failure would be 2 or more.
  if (status !== 0 && status !== 1) throw new Error(`${file}: status ${String(status)}, ${stderr}`);
  return used();
}

const published = (): number => recomputed(sample('dak-nong-2022')).time;
let calibration = 0;
beforeAll(() => void (calibration = published()));

test('every odd file has a budget, and no other', () => {
  expect(Object.keys(budgets).sort()).toEqual([...names].sort());
});

test.each(names)('%s keeps to its budget', (name) => {
  const budget = budgets[name] ?? { time: 0, memory: 0 };
  const file = join(odd, `${name}.xlsx`);
  const first = recomputed(file);
  const isOver = first.time > budget.time * calibration;
  if (isOver) calibration = Math.max(calibration, published());
  // The machine may have been slower just then; what is slow twice, beside a calibration just before it, is the file.
  const { time } = isOver ? recomputed(file) : first;
  expect(time / calibration).toBeLessThanOrEqual(budget.time);
  expect(first.memory).toBeLessThanOrEqual(budget.memory);
});
