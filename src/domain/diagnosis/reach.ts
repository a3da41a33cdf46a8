/**
 * What every subtree can add to the sum above it when exactly k of its cells change: dynamic programming over the tree of
 * sums, exact, so that the fewest changes of a whole column are known and not guessed. Only those k are worked out that
 * somebody asks for: where many fields are wrong, each spends its own few changes.
 *
 * A cell that stays adds the slack of its written decimals, one that changes adds its change. An equation holds when what
 * its parts add meets residual + what its own row adds.
 */
import { changeOf, nothing, pointOf, slackOf } from './feasible';
import type { Cell, Equation, System } from './model';
import { beyond, either, less, plus, regionOf, shared } from './region';
import type { Region } from './region';
import { pointZone } from './zone';

/** Cells whose part is settled beforehand: true must change, false must stay. */
export type Fixed = ReadonlyMap<number, boolean>;

export interface Reaches {
  readonly system: System;
  readonly fixed: Fixed;
  /** What a cell with all below it adds with so many changes; left out is what fewer changes do as well. */
  readonly own: (row: number, count: number) => Region;
  /** What the first `length` parts of a row add together. */
  readonly upTo: (row: number, length: number, count: number) => Region;
  /** No fewer changes than these make the sums of a cell and below it right; Infinity beyond `mostChanges`. */
  readonly least: (row: number) => number;
}

/** More changed cells than this in one tree is a table to be typed anew, not one to be diagnosed. */
const mostChanges = 64;

/** The top cell of every tree of equations. */
export const tops = ({ cells, equations }: System): readonly number[] =>
  [...equations.keys()].filter((row) => !equations.has(cells.get(row)?.above ?? Number.NaN));

/** What a cell adds when it stays, or when it changes; null when it is settled that it does otherwise. */
export const addition = (
  { system, fixed }: Pick<Reaches, 'system' | 'fixed'>,
  cell: Cell,
  changed: boolean,
): Region => {
  if (fixed.has(cell.row) && fixed.get(cell.row) !== changed) return null;
  return regionOf(changed ? changeOf(system, cell) : slackOf(system, cell));
};

/** stated − Σ parts of an equation. */
export const residualOf = (system: System, equation: Equation): Region =>
  regionOf(pointZone(pointOf(system, equation.residual)));

const upFrom = (from: number, below: number): readonly number[] =>
  Array.from({ length: Math.max(0, below - from) }, (_, at) => from + at);

/** Keeps what was worked out for a row. */
const remembered = (make: (row: number, ...rest: number[]) => Region) => {
  const known = new Map<string, Region>();
  return (row: number, ...rest: number[]): Region => {
    const key = [row, ...rest].join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const region = make(row, ...rest);
    known.set(key, region);
    return region;
  };
};

/** Cells whose subtree holds a fixed one. */
const above = (system: System, fixed: Fixed): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const row of fixed.keys())
    for (let at: number | null = row; at !== null; at = system.cells.get(at)?.above ?? null) found.add(at);
  return found;
};

/** The reaches of a system; with `base`, those of the same system when some cells are settled. */
export const reachesOf = (system: System, fixed: Fixed = new Map(), base?: Reaches): Reaches => {
  const stale = above(system, fixed);
  const partsOf = (row: number): readonly number[] => system.equations.get(row)?.parts ?? [];
  const leasts = new Map<number, number>();
  const leastOf = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + least(row), 0);

  const least = (row: number): number => {
    if (base) return base.least(row);
    const known = leasts.get(row);
    if (known !== undefined) return known;
    const start = leastOf(partsOf(row));
    leasts.set(row, start);
    const found = upFrom(start, mostChanges + 1).find((count) => own(row, count) !== null) ?? Infinity;
    leasts.set(row, found);
    return found;
  };

  const upTo = remembered((row, length = 0, count = 0) => {
    const parts = partsOf(row).slice(0, length);
    const last = parts.at(-1);
    if (last === undefined) return count === 0 ? regionOf(nothing(system)) : null;
    if (base && !parts.some((part) => stale.has(part))) return base.upTo(row, length, count);
    const fewest = leastOf(parts.slice(0, -1));
    const all = upFrom(least(last), count - fewest + 1).reduce<Region>(
      (sum, more) => either(sum, plus(upTo(row, length - 1, count - more), own(last, more))),
      null,
    );
    return upFrom(fewest + least(last), count).reduce(
      (left, fewer) => beyond(left, upTo(row, length, fewer)),
      all,
    );
  });

  const ofSum = (cell: Cell, equation: Equation, count: number): Region => {
    const residual = residualOf(system, equation);
    const parts = (spent: number): Region => upTo(cell.row, equation.parts.length, spent);
    const stays = addition({ system, fixed }, cell, false);
    const held = shared(parts(count), plus(residual, stays)) ? stays : null;
    const changed = count > 0 ? addition({ system, fixed }, cell, true) : null;
    return either(held, changed && shared(changed, less(parts(count - 1), residual)));
  };

  const own = remembered((row, count = 0) => {
    const cell = system.cells.get(row);
    if (!cell || count < least(row)) return null;
    if (base && !stale.has(row)) return base.own(row, count);
    const equation = system.equations.get(row);
    if (!equation) return count > 1 ? null : addition({ system, fixed }, cell, count === 1);
    return upFrom(least(row), count).reduce(
      (left, fewer) => beyond(left, own(row, fewer)),
      ofSum(cell, equation, count),
    );
  });

  return { system, fixed, own, upTo, least };
};
