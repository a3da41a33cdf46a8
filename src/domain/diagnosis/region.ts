/** Sets of whole numbers a change may take, on each bound of an interval: unions of ranges, exact and kept short. */
import { add, isEmpty, meet, negate, only } from './feasible';
import type { Range } from './feasible';

/** Disjoint ranges from low to high; none when nothing is possible. */
type Ranges = readonly Range[];

/** One union of ranges for each side; null when a side has none, so that the whole is impossible. */
export type Region = readonly Ranges[] | null;

const before = (a: bigint | null, b: bigint | null): number =>
  a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1;

/** Ranges that overlap or touch become one. */
const merged = (ranges: Ranges): Ranges => {
  if (ranges.length < 2) return ranges;
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => before(a.from, b.from))) {
    const last = out.at(-1);
    if (!last || (last.to !== null && range.from !== null && range.from > last.to + 1n)) {
      out.push(range);
      continue;
    }
    const to = last.to === null || range.to === null ? null : last.to > range.to ? last.to : range.to;
    out[out.length - 1] = { from: last.from, to };
  }
  return out;
};

const whole = (sides: readonly Ranges[]): Region => (sides.some((side) => side.length === 0) ? null : sides);

const pairwise = (a: Region, b: Region, join: (x: Range, y: Range) => Range): Region =>
  a &&
  b &&
  whole(
    a.map((own, side) =>
      merged(own.flatMap((x) => (b[side] ?? []).map((y) => join(x, y)).filter((range) => !isEmpty(range)))),
    ),
  );

/** All sums of one number of each. */
export const plus = (a: Region, b: Region): Region => pairwise(a, b, add);

/** All differences of one number of each. */
export const less = (a: Region, b: Region): Region => pairwise(a, b, (x, y) => add(x, negate(y)));

/** What both hold. */
export const shared = (a: Region, b: Region): Region => pairwise(a, b, meet);

/** What either holds. */
export const either = (a: Region, b: Region): Region =>
  a && b ? a.map((own, side) => merged([...own, ...(b[side] ?? [])])) : (a ?? b);

/** One range for each side. */
export const regionOf = (ranges: readonly Range[]): Region =>
  whole(ranges.map((range) => (isEmpty(range) ? [] : [range])));

/** Exactly these numbers. */
export const exactlyAt = (values: readonly bigint[]): Region => regionOf(values.map(only));
