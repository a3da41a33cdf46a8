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

/** What is known while the cells of a set are settled one after another. */
interface Settling {
  readonly system: System;
  readonly chosen: ReadonlySet<number>;
  /** What each cell's change may be. */
  readonly zones: ReadonlyMap<number, Zone>;
  readonly suggest: Suggest;
  /** The changes settled so far, by row. */
  readonly changes: Map<number, Point>;
}

const now = ({ system }: Settling, row: number): Point =>
  pointOf(system, system.cells.get(row)?.value ?? [0n, 0n]);

const changeOf = ({ system, changes }: Settling, row: number): Point =>
  changes.get(row) ?? pointOf(system, [0n, 0n]);

/** Settles a cell within what is allowed, near a change that would be exact. */
const pick = (settling: Settling, row: number, allowed: Zone, centre: Point): void => {
  const { system, suggest, changes } = settling;
  const before = now(settling, row);
  const values = addZones(allowed, pointZone(before));
  const suggested = suggest(row)
    .map((pair) => pointOf(system, pair))
    .find((value) => isIn(values, value));
  const point = BigInt(system.scale.toFixed(0));
  changes.set(row, minus(suggested ?? tidyPoint(values, plus(centre, before), point), before));
};

/** Settles the chosen parts of an equation so that they make it right together. */
const settle = (settling: Settling, equation: Equation): void => {
  const { system, chosen, zones } = settling;
  const still = nothing(system);
  const goal = plus(changeOf(settling, equation.row), pointOf(system, equation.residual));
  const need = addZones(pointZone(goal), toleranceOf(system, equation, chosen));
  const moved = equation.parts.filter((part) => chosen.has(part));
  moved.forEach((part, at) => {
    const zoneOf = (row: number): Zone => zones.get(row) ?? still;
    const others = moved.slice(at + 1).reduce((sum, other) => addZones(sum, zoneOf(other)), still);
    const done = moved
      .slice(0, at)
      .reduce((sum, other) => plus(sum, changeOf(settling, other)), pointOf(system, [0n, 0n]));
    const left = addZones(addZones(need, negateZone(pointZone(done))), negateZone(others));
    const allowed = meetZones(zoneOf(part), left);
    if (allowed) pick(settling, part, allowed, minus(goal, done));
  });
};

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
  const settling: Settling = { system, chosen, zones, suggest, changes: new Map() };
  const { changes } = settling;
  const zero = pointOf(system, [0n, 0n]);
  const depth = (row: number): number => depthOf(system, row);
  for (const row of [...touchedBy(system, chosen)].sort((a, b) => depth(a) - depth(b) || a - b)) {
    const equation = system.equations.get(row);
    if (!equation) continue;
    // A sum whose own parent equation is not there to settle it takes what its parts say.
    const zone = zones.get(row);
    if (zone && !changes.has(row)) pick(settling, row, zone, minus(zero, pointOf(system, equation.residual)));
    settle(settling, equation);
  }
  if (![...chosen].every((row) => changes.has(row))) return null;
  return new Map(
    [...changes].map(([row, change]) => {
      const [low = 0n, high = low] = plus(now(settling, row), change);
      return [row, [low, high]];
    }),
  );
};
