/**
 * What the change of a cell may be on both bounds of its interval at once: a range for the low bound, one for the high bound
 * and one for high − low, each as narrow as the other two allow. Such sets of pairs of whole numbers add up exactly range by
 * range, so counting with them loses nothing. Where a column has no intervals the first range is all there is.
 */
import { add, holds, isEmpty, meet, negate, only } from './range';
import type { Range } from './range';

/** [low] or [low, high, high − low]. */
export type Zone = readonly Range[];

/** [low] or [low, high]. */
export type Point = readonly bigint[];

const less = (a: Range, b: Range): Range => add(a, negate(b));

const narrowed = (zone: Zone): Zone => {
  const [low, high, width] = zone;
  return low && high && width
    ? [meet(low, less(high, width)), meet(high, add(low, width)), meet(width, less(high, low))]
    : zone;
};

/** The zone between such ranges; null when nothing is. */
const zoneOf = (ranges: Zone): Zone | null => {
  const zone = narrowed(ranges);
  return zone.some(isEmpty) ? null : zone;
};

const each = (a: Zone, b: Zone, make: (x: Range, y: Range) => Range): Zone =>
  a.flatMap((range, at) => {
    const other = b[at];
    return other ? [make(range, other)] : [];
  });

const coordinates = ([low, high]: Point): readonly bigint[] =>
  low === undefined ? [] : high === undefined ? [low] : [low, high, high - low];

export const any: Range = { from: null, to: null };
export const pointZone = (point: Point): Zone => coordinates(point).map(only);
export const addZones = (a: Zone, b: Zone): Zone => each(a, b, add);
export const negateZone = (zone: Zone): Zone => zone.map(negate);
/** What both hold; null when that is nothing. */
export const meetZones = (a: Zone, b: Zone): Zone | null => zoneOf(each(a, b, meet));
export const isIn = (zone: Zone, point: Point): boolean =>
  coordinates(point).every((value, at) => holds(zone[at] ?? any, value));

/** Each bound within its range, and high − low within `width` where there are two. */
export const within = (bounds: readonly Range[], width: Range = any): Zone | null =>
  zoneOf(bounds.length > 1 ? [...bounds, width] : bounds);

/** What the high bound may be when the low bound is known. */
export const highAbove = (zone: Zone, low: bigint): Range =>
  meet(zone[1] ?? any, add(only(low), zone[2] ?? only(0n)));
