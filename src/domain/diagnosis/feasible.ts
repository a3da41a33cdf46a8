/**
 * Can a set of changed cells make every sum it touches right? Exact interval propagation over the tree, from the leaves
 * up; then, from the top down, what each change may be.
 */
import type { Cell, Equation, Side, System } from './model';

/** Changed cells by row. */
export type Chosen = ReadonlySet<number>;

/** A closed range of whole numbers; a null end is open. */
export interface Range {
  readonly from: bigint | null;
  readonly to: bigint | null;
}

const plus = (a: bigint | null, b: bigint | null): bigint | null => (a === null || b === null ? null : a + b);
const most = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null ? b : b === null ? a : a > b ? a : b;
const least = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null ? b : b === null ? a : a < b ? a : b;
export const add = (a: Range, b: Range): Range => ({ from: plus(a.from, b.from), to: plus(a.to, b.to) });
export const negate = (a: Range): Range => ({
  from: a.to === null ? null : -a.to,
  to: a.from === null ? null : -a.from,
});
export const meet = (a: Range, b: Range): Range => ({ from: most(a.from, b.from), to: least(a.to, b.to) });
export const isEmpty = ({ from, to }: Range): boolean => from !== null && to !== null && from > to;
export const only = (value: bigint): Range => ({ from: value, to: value });

/** How much a cell may change: not below zero, not above its maximum. */
export const changeOf = (cell: Cell, side: Side): Range => ({
  from: -cell.value[side],
  to: cell.cap === null ? null : cell.cap - cell.value[side],
});

/** How far an equation may be off: the written decimals' slack of all cells that stay as they are. */
export const toleranceOf = (system: System, equation: Equation, chosen: Chosen, side: Side): Range => {
  const off = [equation.row, ...equation.parts].reduce(
    (sum, row) => (chosen.has(row) ? sum : sum + (system.cells.get(row)?.slack[side] ?? 0n)),
    0n,
  );
  return { from: -off, to: off };
};

/** What the parts' changes must add up to when the sum itself does not change: residual ± tolerance. */
const wanted = (system: System, equation: Equation, chosen: Chosen, side: Side): Range =>
  add(only(equation.residual[side]), toleranceOf(system, equation, chosen, side));

/** The equations that chosen cells stand in. */
export const touchedBy = (system: System, chosen: Chosen): ReadonlySet<number> => {
  const touched = new Set<number>();
  for (const row of chosen) {
    const cell = system.cells.get(row);
    if (cell?.sums && system.equations.has(row)) touched.add(row);
    if (cell?.above != null && system.equations.has(cell.above)) touched.add(cell.above);
  }
  return touched;
};

/**
 * Propagates one side through the touched equations (and `must`, which have to hold too): what each chosen cell's change
 * may be; null when an equation cannot hold.
 */
export const propagate = (
  system: System,
  chosen: Chosen,
  must: Iterable<number>,
  side: Side,
): ReadonlyMap<number, Range> | null => {
  const ranges = new Map<number, Range>();
  const depth = (row: number): number => {
    const up = system.cells.get(row)?.above ?? null;
    return up === null ? 0 : depth(up) + 1;
  };
  const open = [...new Set([...touchedBy(system, chosen), ...must])].sort((a, b) => depth(b) - depth(a));
  for (const row of chosen) {
    const cell = system.cells.get(row);
    if (cell) ranges.set(row, changeOf(cell, side));
  }
  for (const row of open) {
    const equation = system.equations.get(row);
    if (!equation) continue;
    const parts = equation.parts.reduce((sum, part) => add(sum, ranges.get(part) ?? only(0n)), only(0n));
    const need = wanted(system, equation, chosen, side);
    const own = ranges.get(row);
    // stated + δ = Σ parts + Σ δ(parts) within tolerance, so δ = Σ δ(parts) − residual ± tolerance.
    const met = own ? meet(own, add(parts, negate(need))) : meet(parts, need);
    if (isEmpty(met)) return null;
    if (own) ranges.set(row, met);
  }
  return ranges;
};
