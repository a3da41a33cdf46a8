/** The sets of changed cells behind a count: read off the reaches from the top down, each set once, none in vain. */
import type { SearchCell } from './model';
import { addition, middleOf, residualOf } from './reach';
import type { Reaches } from './reach';
import { less, plus, regionOf, shared } from './region';
import type { Region } from './region';
import { any, within } from './zone';

/** Rows that change, and what they can add to the sum above with those changes and no others. */
interface Settled {
  readonly rows: readonly number[];
  readonly adds: Region;
}

/** The ways of one part of the sum: its own row stays or changes, `count` changes in all, adding something of `need`. */
function* ofCell(reaches: Reaches, cell: SearchCell, count: number, need: Region): Generator<Settled> {
  const equation = reaches.system.equations.get(cell.row);
  for (const changed of [false, true]) {
    const below = count - Number(changed);
    const own = addition(reaches, cell, changed);
    const wanted = shared(own, need);
    if (below < 0 || !wanted) continue;
    const rows = changed ? [cell.row] : [];
    if (!equation) {
      if (below === 0) yield { rows, adds: own };
      continue;
    }
    const residual = residualOf(reaches.system, equation);
    const run = { row: cell.row, from: 0, to: equation.parts.length };
    for (const parts of ofRun(reaches, run, below, plus(residual, changed ? wanted : own))) {
      const adds = changed ? shared(own, less(parts.adds, residual)) : own;
      if (shared(adds, need)) yield { rows: [...rows, ...parts.rows], adds };
    }
  }
}

/** Some neighbouring parts of a sum: those of `row` from one place up to another, exclusive. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The ways of a run of parts. */
function* ofRun(reaches: Reaches, run: Run, count: number, need: Region): Generator<Settled> {
  const { row, from, to } = run;
  reaches.budget.spend(1);
  if (count === 0) {
    const adds = reaches.among(row, from, to, 0);
    if (shared(adds, need)) yield { rows: [], adds };
    return;
  }
  const part = reaches.system.cells.get(reaches.system.equations.get(row)?.parts[from] ?? -1);
  if (!part || to <= from) return;
  if (to - from === 1) {
    yield* ofCell(reaches, part, count, need);
    return;
  }
  const middle = middleOf(from, to);
  for (let later = 0; later <= count; later += 1) {
    const first = reaches.among(row, from, middle, count - later);
    const before = first && less(need, reaches.among(row, middle, to, later));
    if (!shared(first, before)) continue;
    for (const left of ofRun(reaches, { row, from, to: middle }, count - later, before)) {
      for (const right of ofRun(reaches, { row, from: middle, to }, later, less(need, left.adds))) {
        const both = plus(left.adds, right.adds);
        if (shared(both, need)) yield { rows: [...left.rows, ...right.rows], adds: both };
      }
    }
  }
}

/** Every set of exactly `count` cells below `top` whose change makes all its sums right, rows from top to bottom. */
export function* setsOf(reaches: Reaches, top: number, count: number): Generator<readonly number[]> {
  const cell = reaches.system.cells.get(top);
  if (!cell) return;
  // Nothing stands above the top: whatever its own row adds will do.
  const free = regionOf(within(reaches.system.sides.map(() => any)));
  for (const { rows } of ofCell(reaches, cell, count, free)) yield [...rows].sort((a, b) => a - b);
}
