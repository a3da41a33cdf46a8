/**
 * What one keystroke costs on a board: on a workbook of 10,000 criteria, and how the cost grows with the table's size and
 * with the depth of its tree.
 * Run: npx tsx test/bench/what-if.bench.ts
 */
import { Board } from '../../src/domain/planning/board';
import { exactly } from '../../src/domain/score';
import { tree } from '../support/trees';

const column = 'target:2022';

/** A frame of a screen that draws sixty times a second. */
const FRAME = 16;

/** Fields of ten rows each, chains of `depth` below them: parents by row, -1 for a field. */
function parentsOf(rows: number, depth: number): number[] {
  const parents: number[] = [];
  while (parents.length < rows) {
    const field = parents.length;
    parents.push(-1);
    for (let child = 0; child < 9 && parents.length < rows; child += 1) {
      let above = field;
      for (let level = 1; level < depth && parents.length < rows; level += 1) {
        parents.push(above);
        above = parents.length - 1;
      }
    }
  }
  return parents;
}

function boardOf(rows: number, depth: number): { board: Board; leaves: number[]; time: number } {
  const parents = parentsOf(rows, depth);
  const inner = new Set(parents);
  const leaves = parents.flatMap((_, row) => (inner.has(row) ? [] : [row]));
  const scores = parents.map((_, row) => (inner.has(row) ? null : exactly('0.75')));
  const appendix = tree(parents, { [column]: scores });
  const start = performance.now();
  const board = new Board({ appendix, column });
  return { board, leaves, time: performance.now() - start };
}

/** Median and worst milliseconds of one keystroke, with a listener on every row that a keystroke could touch. */
function keystroke({ board, leaves }: ReturnType<typeof boardOf>): { median: number; worst: number } {
  let heard = 0;
  for (let row = 0; row <= board.total; row += 1) board.subscribe(row, () => (heard += 1));
  const times: number[] = [];
  for (let stroke = 0; stroke < 20_000; stroke += 1) {
    const leaf = leaves[(stroke * 7919) % leaves.length] ?? 0;
    const score = exactly(`${String(stroke % 3)}.${String(stroke % 97).padStart(2, '0')}`);
    const start = performance.now();
    board.set(leaf, score);
    times.push(performance.now() - start);
  }
  if (heard === 0) throw new Error('no keystroke was heard');
  times.sort((a, b) => a - b);
  // The worst of a hundred strokes: a pause of the machine itself is none of ours.
  return { median: times[times.length / 2] ?? 0, worst: times[Math.floor(times.length * 0.99)] ?? 0 };
}

const large = boardOf(10_000, 4);
const cost = keystroke(large);
console.log(
  `10,000 criteria, 4 levels: board laid in ${large.time.toFixed(0)} ms; a keystroke ${(cost.median * 1000).toFixed(0)} µs, ` +
    `99 % below ${(cost.worst * 1000).toFixed(0)} µs = ${((100 * cost.worst) / FRAME).toFixed(1)} % of a frame of ${String(FRAME)} ms`,
);
const small = keystroke(boardOf(1_000, 4));
console.log(`10,000 : 1,000 criteria = ${(cost.median / small.median).toFixed(2)} : 1`);
const shallow = keystroke(boardOf(10_000, 2));
const deep = keystroke(boardOf(10_000, 8));
console.log(`8 : 2 levels = ${(deep.median / shallow.median).toFixed(2)} : 1`);
if (cost.worst >= FRAME) process.exitCode = 1;
