/** What each changed cell should hold: from the top equation down, a value that something else in the sheet suggests if there is one. */
import { depthOf, nothing, pointOf, propagate, toleranceOf, touchedBy } from './feasible';
import type { Equation, Pair, System } from './model';
import { holds } from './range';
import type { Range } from './range';
import { addZones, any, highAbove, isIn, meetZones, negateZone, pointZone } from './zone';
import type { Point, Zone } from './zone';

/** New values by row, both bounds. */
export type Values = ReadonlyMap<number, Pair>;

/** Values worth trying for a row, best first, as scaled whole numbers. */
export type Suggest = (row: number) => readonly Pair[];

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

/** The low bound first, then the high bound that goes with it. */
const tidyPoint = (zone: Zone, [low = 0n, high]: Point, point: bigint): Point => {
  const first = tidy(zone[0] ?? any, low, point);
  return high === undefined ? [first] : [first, tidy(highAbove(zone, first), high, point)];
};

const plus = (a: Point, b: Point): Point => a.map((value, side) => value + (b[side] ?? 0n));
const minus = (a: Point, b: Point): Point => a.map((value, side) => value - (b[side] ?? 0n));

/** The new values of a set that works; null when it does not. */
export const assign = (
  system: System,
  rows: readonly number[],
  must: readonly number[],
  suggest: Suggest,
): Values | null => {
  const chosen = new Set(rows);
  const zones = propagate(system, chosen, must);
  if (!zones) return null;
  const point = BigInt(system.scale.toFixed(0));
  const zero = pointOf(system, [0n, 0n]);
  const now = (row: number): Point => pointOf(system, system.cells.get(row)?.value ?? [0n, 0n]);
  const changes = new Map<number, Point>();

  /** Settles a cell within what is allowed, near a change that would be exact. */
  const pick = (row: number, allowed: Zone, centre: Point): void => {
    const values = addZones(allowed, pointZone(now(row)));
    const suggested = suggest(row)
      .map((pair) => pointOf(system, pair))
      .find((value) => isIn(values, value));
    changes.set(row, minus(suggested ?? tidyPoint(values, plus(centre, now(row)), point), now(row)));
  };

  const settle = (equation: Equation): void => {
    const goal = plus(changes.get(equation.row) ?? zero, pointOf(system, equation.residual));
    const need = addZones(pointZone(goal), toleranceOf(system, equation, chosen));
    const moved = equation.parts.filter((part) => chosen.has(part));
    moved.forEach((part, at) => {
      const others = moved
        .slice(at + 1)
        .reduce((sum, other) => addZones(sum, zones.get(other) ?? nothing(system)), nothing(system));
      const done = moved.slice(0, at).reduce((sum, other) => plus(sum, changes.get(other) ?? zero), zero);
      const left = addZones(addZones(need, negateZone(pointZone(done))), negateZone(others));
      const allowed = meetZones(zones.get(part) ?? nothing(system), left);
      if (allowed) pick(part, allowed, minus(goal, done));
    });
  };

  const depth = (row: number): number => depthOf(system, row);
  for (const row of [...touchedBy(system, chosen)].sort((a, b) => depth(a) - depth(b) || a - b)) {
    const equation = system.equations.get(row);
    if (!equation) continue;
    // A sum whose own parent equation is not there to settle it takes what its parts say.
    const own = zones.get(row);
    if (own && !changes.has(row)) pick(row, own, minus(zero, pointOf(system, equation.residual)));
    settle(equation);
  }
  if (![...chosen].every((row) => changes.has(row))) return null;
  return new Map(
    [...changes].map(([row, change]) => {
      const [low = 0n, high = low] = plus(now(row), change);
      return [row, [low, high]];
    }),
  );
};
