/**
 * What a diagnosis costs: on the published cases, and how it grows with the number of wrong cells and with intervals.
 * Run: npx tsx test/bench/diagnosis.bench.ts
 */
import { diagnose } from '../../src/domain/diagnosis';
import { cellsOf, flatten, treeLayout, written } from '../support/forests';
import { appendixOf, layouts, published } from '../support/tables';

/** A person does not wait longer than this for the reason of a wrong sum. */
const LIMIT = 1_000;

/** Median milliseconds of five runs. */
function timed(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}

/** 585 rows in three levels, so many of them wrong; intervals or single points. */
function wrongTable(wrong: number, intervals: boolean) {
  const leaf = { achieved: 150, lost: 80 };
  const branch = (children: number, make: () => object) => ({
    leaf,
    children: Array.from({ length: children }, make),
  });
  const fields = Array.from({ length: 8 }, () =>
    branch(8, () => branch(8, () => ({ leaf, children: [] }))),
  ) as Parameters<typeof flatten>[0];
  const rows = flatten(fields);
  const every = Math.floor(rows.length / wrong);
  const cells = cellsOf(rows, 2).map((line, at) => {
    const row = rows[at - 1];
    if (!row) return line;
    const low = row.achieved - (at % every === 5 ? 60n : 0n);
    const value = intervals ? `${written(low, 2)} - ${written(row.maximum, 2)}` : Number(low) / 100;
    return [...line.slice(0, 3), { value, format: intervals ? '@' : '0.00' }];
  });
  return appendixOf(cells, treeLayout);
}

const cases = Object.keys(layouts) as (keyof typeof layouts)[];
const times = cases.map((name) => {
  const { appendix } = published(name);
  return { name, time: timed(() => void diagnose(appendix)) };
});
const slowest = times.reduce((a, b) => (b.time > a.time ? b : a));
console.log(
  `${String(cases.length)} published tables: ${times.reduce((sum, { time }) => sum + time, 0).toFixed(0)} ms together, ` +
    `the slowest (${slowest.name}) ${slowest.time.toFixed(0)} ms`,
);
const cost = (wrong: number, intervals: boolean): number => {
  const appendix = wrongTable(wrong, intervals);
  return timed(() => void diagnose(appendix));
};
const [one, sixteen, ranges] = [cost(1, false), cost(16, false), cost(16, true)];
console.log(`585 rows, 16 wrong: ${sixteen.toFixed(0)} ms`);
console.log(`16 : 1 wrong cells = ${(sixteen / one).toFixed(2)} : 1`);
console.log(`intervals : points = ${(ranges / sixteen).toFixed(2)} : 1`);
if (Math.max(slowest.time, sixteen, ranges) >= LIMIT) process.exitCode = 1;
