/** Unions of zones, exact and kept short. */
import { covers, isSame, span, touches } from './range';
import { addZones, meetZones, negateZone } from './zone';
import type { Zone } from './zone';

/** Null when it is empty. */
export type Region = readonly Zone[] | null;

const holdsAll = (a: Zone, b: Zone): boolean => a.every((range, at) => covers(range, b[at] ?? range));

/** Both as one zone when they fill it: one holds the other, or they touch and differ in one range alone. */
const asOne = (a: Zone, b: Zone): Zone | null => {
  const differing = a.flatMap((range, at) => (isSame(range, b[at] ?? range) ? [] : [at]));
  const [at, ...more] = differing;
  if (at === undefined) return a;
  const [own, other] = [a[at], b[at]];
  if (more.length === 0 && own && other)
    return touches(own, other) ? a.map((range, index) => (index === at ? span(own, other) : range)) : null;
  return holdsAll(a, b) ? a : holdsAll(b, a) ? b : null;
};

const merged = (zones: readonly Zone[]): Region => {
  if (zones.length < 2) return zones.length === 0 ? null : zones;
  const kept: Zone[] = [];
  for (const zone of zones) {
    let grown = zone;
    for (let at = 0; at < kept.length; at += 1) {
      const one = asOne(kept[at] ?? grown, grown);
      if (!one) continue;
      kept.splice(at, 1);
      // What has grown may meet those passed before.
      at = one === grown ? at - 1 : -1;
      grown = one;
    }
    kept.push(grown);
  }
  return kept;
};

const pairwise = (a: Region, b: Region, join: (x: Zone, y: Zone) => Zone | null): Region =>
  a &&
  b &&
  merged(
    a.flatMap((x) =>
      b.flatMap((y) => {
        const zone = join(x, y);
        return zone ? [zone] : [];
      }),
    ),
  );

/** All sums of a change of each. */
export const plus = (a: Region, b: Region): Region => pairwise(a, b, addZones);

/** All differences of a change of each. */
export const less = (a: Region, b: Region): Region => pairwise(a, b, (x, y) => addZones(x, negateZone(y)));

/** What both hold. */
export const shared = (a: Region, b: Region): Region => pairwise(a, b, meetZones);

/** What either holds. */
export const either = (a: Region, b: Region): Region => (a && b ? merged([...a, ...b]) : (a ?? b));

export const regionOf = (zone: Zone | null): Region => zone && [zone];

/** The zones that lie in none of `known`. */
export const beyond = (region: Region, known: Region): Region => {
  const left = region?.filter((zone) => !known?.some((other) => holdsAll(other, zone))) ?? [];
  return left.length === 0 ? null : left;
};
