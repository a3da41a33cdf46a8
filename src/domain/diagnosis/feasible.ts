/** What each changed cell of a set may be so that every sum it touches is right: exact zones from the leaves up. */
import type { SearchCell, Equation, SearchSystem } from './model';
import { addZones, meetZones, negateZone, pointZone, within } from './zone';
import type { Point, Zone } from './zone';

/** Changed cells by row. */
export type Chosen = ReadonlySet<number>;

/** A pair of bounds as the system counts it. */
export const pointOf = ({ sides }: SearchSystem, pair: readonly [bigint, bigint]): Point =>
  sides.map((side) => pair[side]);

export const nothing = (system: SearchSystem): Zone => pointZone(pointOf(system, [0n, 0n]));

/** How much a cell may change: not below zero unless it is a penalty, not above its maximum, no interval turned round. */
export const changeOf = ({ sides }: SearchSystem, { value, floor, cap }: SearchCell): Zone | null =>
  within(
    sides.map((side) => ({
      from: floor === null ? null : floor - value[side],
      to: cap === null ? null : cap - value[side],
    })),
    { from: value[0] - value[1], to: null },
  );

/** How far a cell that stays may be off: the slack of its written decimals. */
export const slackOf = ({ sides }: SearchSystem, { slack }: SearchCell): Zone | null =>
  within(sides.map((side) => ({ from: -slack[side], to: slack[side] })));

/** How far an equation may be off: the slack of all cells that stay as they are. */
export const toleranceOf = (system: SearchSystem, equation: Equation, chosen: Chosen): Zone =>
  [equation.row, ...equation.parts].reduce((sum, row) => {
    const cell = chosen.has(row) ? undefined : system.cells.get(row);
    const slack = cell && slackOf(system, cell);
    return slack ? addZones(sum, slack) : sum;
  }, nothing(system));

/** The equations that chosen cells stand in. */
export const touchedBy = (system: SearchSystem, chosen: Chosen): ReadonlySet<number> => {
  const touched = new Set<number>();
  for (const row of chosen) {
    const cell = system.cells.get(row);
    if (cell?.sums && system.equations.has(row)) touched.add(row);
    if (cell?.above != null && system.equations.has(cell.above)) touched.add(cell.above);
  }
  return touched;
};

/** How many sums stand above a row. */
export const depthOf = (system: SearchSystem, row: number): number => {
  const above = system.cells.get(row)?.above ?? null;
  return above === null ? 0 : depthOf(system, above) + 1;
};

/**
 * What each chosen cell's change may be, given the touched equations (and `must`, which have to hold too) from its own
 * downwards; null when an equation cannot hold.
 */
export const propagate = (
  system: SearchSystem,
  chosen: Chosen,
  must: Iterable<number>,
): ReadonlyMap<number, Zone> | null => {
  const zones = new Map<number, Zone>();
  for (const row of chosen) {
    const cell = system.cells.get(row);
    const zone = cell && changeOf(system, cell);
    if (!zone) return null;
    zones.set(row, zone);
  }
  const open = new Set([...touchedBy(system, chosen), ...must]);
  for (const row of [...open].sort((a, b) => depthOf(system, b) - depthOf(system, a))) {
    const equation = system.equations.get(row);
    if (!equation) continue;
    const parts = equation.parts.reduce((sum, part) => {
      const zone = zones.get(part);
      return zone ? addZones(sum, zone) : sum;
    }, nothing(system));
    const residual = pointZone(pointOf(system, equation.residual));
    // stated + δ = Σ parts + Σ δ(parts) within tolerance, so δ = Σ δ(parts) − residual ± tolerance.
    const adds = addZones(addZones(parts, negateZone(residual)), toleranceOf(system, equation, chosen));
    const met = meetZones(zones.get(row) ?? nothing(system), adds);
    if (!met) return null;
    if (zones.has(row)) zones.set(row, met);
  }
  return zones;
};
