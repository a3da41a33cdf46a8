/** What each changed cell should hold: from the top equation down, a value that something else in the sheet suggests if there is one. */
import { add, isEmpty, meet, negate, only, propagate, toleranceOf, touchedBy } from './feasible';
import type { Chosen, Range } from './feasible';
import { sides } from './model';
import type { Equation, Side, System } from './model';

/** New values by row, both sides. */
export type Values = ReadonlyMap<number, readonly [bigint, bigint]>;

/** Values worth trying for a row, best first, as scaled whole numbers. */
export type Suggest = (row: number, side: Side) => readonly bigint[];

const holds = ({ from, to }: Range, value: bigint): boolean =>
  (from === null || value >= from) && (to === null || value <= to);

const roundTo = (value: bigint, unit: bigint): bigint =>
  ((2n * value + (value < 0n ? -unit : unit)) / (2n * unit)) * unit;

/** The shortest decimal of the range near `centre`; the centre itself when two decimals say it. */
const tidy = (range: Range, centre: bigint, point: bigint): bigint => {
  if (holds(range, centre) && (centre * 100n) % point === 0n) return centre;
  const nearest =
    range.from !== null && centre < range.from
      ? range.from
      : range.to !== null && centre > range.to
        ? range.to
        : centre;
  for (let unit = point; unit > 1n; unit /= 10n) {
    const rounded = roundTo(nearest, unit);
    if (holds(range, rounded)) return rounded;
  }
  return nearest;
};

/** Assigns one side; null when the set does not work. */
const assignSide = (
  system: System,
  chosen: Chosen,
  must: readonly number[],
  side: Side,
  suggest: Suggest,
): Map<number, bigint> | null => {
  const ranges = propagate(system, chosen, must, side);
  if (!ranges) return null;
  const point = BigInt(system.scale.toFixed(0));
  const changes = new Map<number, bigint>();
  const now = (row: number): bigint => system.cells.get(row)?.value[side] ?? 0n;

  const pick = (row: number, allowed: Range, centre: bigint): void => {
    const values = add(allowed, only(now(row)));
    const suggested = suggest(row, side).find((value) => holds(values, value));
    changes.set(row, (suggested ?? tidy(values, centre + now(row), point)) - now(row));
  };

  const settle = (equation: Equation): void => {
    const goal = (changes.get(equation.row) ?? 0n) + equation.residual[side];
    const need = add(only(goal), toleranceOf(system, equation, chosen, side));
    const moved = equation.parts.filter((part) => chosen.has(part));
    moved.forEach((part, at) => {
      const others = moved
        .slice(at + 1)
        .reduce((sum, other) => add(sum, ranges.get(other) ?? only(0n)), only(0n));
      const done = moved.slice(0, at).reduce((sum, other) => sum + (changes.get(other) ?? 0n), 0n);
      const allowed = meet(ranges.get(part) ?? only(0n), add(add(need, only(-done)), negate(others)));
      if (!isEmpty(allowed)) pick(part, allowed, goal - done);
    });
  };

  const depth = (row: number): number => {
    const above = system.cells.get(row)?.above ?? null;
    return above === null ? 0 : depth(above) + 1;
  };
  for (const row of [...touchedBy(system, chosen)].sort((a, b) => depth(a) - depth(b) || a - b)) {
    const equation = system.equations.get(row);
    if (!equation) continue;
    // A sum whose own parent equation is not there to settle it takes what its parts say.
    if (chosen.has(row) && !changes.has(row))
      pick(row, ranges.get(row) ?? only(0n), -equation.residual[side]);
    settle(equation);
  }
  return [...chosen].every((row) => changes.has(row)) ? changes : null;
};

/** The new values of a set that works; null when it does not, or would turn an interval round. */
export const assign = (
  system: System,
  rows: readonly number[],
  must: readonly number[],
  suggest: Suggest,
): Values | null => {
  const chosen = new Set(rows);
  const [low, high] = sides.map((side) => assignSide(system, chosen, must, side, suggest));
  if (!low || !high) return null;
  const values = new Map<number, readonly [bigint, bigint]>();
  for (const row of rows) {
    const cell = system.cells.get(row);
    const pair = [
      (cell?.value[0] ?? 0n) + (low.get(row) ?? 0n),
      (cell?.value[1] ?? 0n) + (high.get(row) ?? 0n),
    ] as const;
    if (pair[0] > pair[1]) return null;
    values.set(row, pair);
  }
  return values;
};
