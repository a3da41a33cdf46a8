/** The sets of changed cells behind a count: read off the reaches from the top down, each set once, none in vain. */
import type { Cell } from './model';
import { addition, residualOf } from './reach';
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
function* ofCell(reaches: Reaches, cell: Cell, count: number, need: Region): Generator<Settled> {
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
    for (const parts of ofParts(
      reaches,
      cell.row,
      equation.parts.length,
      below,
      plus(residual, changed ? wanted : own),
    )) {
      const adds = changed ? shared(own, less(parts.adds, residual)) : own;
      if (shared(adds, need)) yield { rows: [...rows, ...parts.rows], adds };
    }
  }
}

/** The ways of the first `length` parts of a sum. */
function* ofParts(
  reaches: Reaches,
  row: number,
  length: number,
  count: number,
  need: Region,
): Generator<Settled> {
  if (count === 0) {
    const adds = reaches.upTo(row, length, 0);
    if (shared(adds, need)) yield { rows: [], adds };
    return;
  }
  const part = reaches.system.cells.get(reaches.system.equations.get(row)?.parts[length - 1] ?? -1);
  if (!part) return;
  for (let more = 0; more <= count; more += 1) {
    const others = reaches.upTo(row, length - 1, count - more);
    const before = others && less(need, reaches.own(part.row, more));
    if (!shared(others, before)) continue;
    for (const left of ofParts(reaches, row, length - 1, count - more, before)) {
      for (const right of ofCell(reaches, part, more, less(need, left.adds))) {
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
