/**
 * What every subtree can add to the sum above it when exactly k of its cells change: dynamic programming from the leaves
 * up, exact, so that the fewest changes of a whole column are known and not guessed.
 *
 * A cell that stays adds the slack of its written decimals, one that changes adds its change. An equation holds when what
 * its parts add meets residual + what its own row adds.
 */
import { changeOf } from './feasible';
import type { Range } from './feasible';
import type { Cell, Equation, Pair, Side, System } from './model';
import { either, exactlyAt, less, plus, regionOf, shared } from './region';
import type { Region } from './region';

/** Cells whose part is settled beforehand: true must change, false must stay. */
export type Fixed = ReadonlyMap<number, boolean>;

/** Of one cell with all below it, by number of changed cells. */
export interface Reach {
  readonly own: readonly Region[];
  /** Of the first i parts together: `upTo[i][k]`. */
  readonly upTo: readonly (readonly Region[])[];
}

/** The column as trees of equations, with the reach of each cell for up to `limit` changes. */
export interface Reaches {
  readonly system: System;
  readonly fixed: Fixed;
  readonly limit: number;
  readonly of: ReadonlyMap<number, Reach>;
}

const pairAt = (system: System, pair: Pair): readonly bigint[] => system.sides.map((side) => pair[side]);
const both = (system: System, make: (side: Side) => Range): Region => regionOf(system.sides.map(make));

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
  return both(system, (side) =>
    changed ? changeOf(cell, side) : { from: -cell.slack[side], to: cell.slack[side] },
  );
};

/** stated − Σ parts of an equation. */
export const residualOf = (system: System, equation: Equation): Region =>
  exactlyAt(pairAt(system, equation.residual));

/** Sums of two tables: k changes shared out between them in every way. */
const together = (a: readonly Region[], b: readonly Region[], limit: number): readonly Region[] =>
  Array.from({ length: Math.min(a.length + b.length - 1, limit + 1) }, (_, count) =>
    b
      .slice(0, count + 1)
      .reduce<Region>((all, own, more) => either(all, plus(a[count - more] ?? null, own)), null),
  );

/** `known` is what the first parts reach together, from an earlier run that still holds for them. */
const reachOf = (
  reaches: Pick<Reaches, 'system' | 'fixed' | 'limit'>,
  cell: Cell,
  known: Reach['upTo'],
  below: (row: number) => Reach,
): Reach => {
  const { system, limit } = reaches;
  const equation = system.equations.get(cell.row);
  const [stays, changes] = [addition(reaches, cell, false), addition(reaches, cell, true)];
  if (!equation) return { own: [stays, changes].slice(0, limit + 1), upTo: [] };
  const upTo = known.length > 0 ? [...known] : [[exactlyAt(pairAt(system, [0n, 0n]))]];
  for (const part of equation.parts.slice(upTo.length - 1))
    upTo.push(together(upTo.at(-1) ?? [], below(part).own, limit));
  const parts = upTo.at(-1) ?? [];
  const residual = residualOf(system, equation);
  const own = Array.from({ length: Math.min(parts.length, limit) + 1 }, (_, count) => {
    const held = shared(parts[count] ?? null, plus(residual, stays)) ? stays : null;
    return either(held, shared(changes, less(parts[count - 1] ?? null, residual)));
  });
  return { own, upTo };
};

/** Works out the reach of all cells; with `base`, only of those whose subtree holds a newly fixed cell. */
export const reachesOf = (
  system: System,
  limit: number,
  fixed: Fixed = new Map(),
  base?: Reaches,
): Reaches => {
  const stale = new Set<number>();
  for (const row of fixed.keys())
    for (let at: number | null = row; at !== null; at = system.cells.get(at)?.above ?? null) stale.add(at);
  const of = new Map<number, Reach>();
  const visit = (row: number): Reach => {
    const earlier = base?.of.get(row);
    if (earlier && !stale.has(row)) return earlier;
    const changed = system.equations.get(row)?.parts.findIndex((part) => stale.has(part)) ?? -1;
    const known = earlier?.upTo.slice(0, changed < 0 ? undefined : changed + 1) ?? [];
    const cell = system.cells.get(row);
    const reach = cell ? reachOf({ system, fixed, limit }, cell, known, visit) : { own: [], upTo: [] };
    of.set(row, reach);
    return reach;
  };
  for (const top of tops(system)) visit(top);
  return { system, fixed, limit, of: base ? new Map([...base.of, ...of]) : of };
};

/** The fewest changes that make every sum of a tree right; null when more than the limit are needed. */
export const fewest = (reaches: Reaches, top: number): number | null => {
  const least = reaches.of.get(top)?.own.findIndex((region) => region !== null) ?? -1;
  return least < 0 ? null : least;
};
