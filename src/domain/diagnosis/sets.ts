/** The sets of changed cells behind a count: read off the reaches from the top down, each set once, none in vain. */
import type { Cell } from './model';
import { addition, residualOf } from './reach';
import type { Reaches } from './reach';
import { less, plus, shared } from './region';
import type { Region } from './region';

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
  const upTo = reaches.of.get(row)?.upTo ?? [];
  if (count === 0) {
    const adds = upTo[length]?.[0] ?? null;
    if (shared(adds, need)) yield { rows: [], adds };
    return;
  }
  const part = reaches.system.cells.get(reaches.system.equations.get(row)?.parts[length - 1] ?? -1);
  if (!part) return;
  const own = reaches.of.get(part.row)?.own ?? [];
  for (const [more, adds] of own.entries()) {
    const before = less(need, adds);
    if (more > count || !shared(upTo[length - 1]?.[count - more] ?? null, before)) continue;
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
  const free: Region = [[{ from: null, to: null }], [{ from: null, to: null }]];
  for (const { rows } of ofCell(reaches, cell, count, free)) yield [...rows].sort((a, b) => a - b);
}
