/** Sums, differences and order of scores. All of it is exact; intervals go bound by bound. */
import { boundOf, Exact, scoreOf, zero } from './model';
import type { Bound, Score } from './model';

/** What is made of an open bound is open too. */
const made = (value: Exact, a: Bound, b: Bound): Bound => ({
  ...boundOf(value, Math.max(a.decimals, b.decimals)),
  ...(a.open || b.open ? { open: true as const } : {}),
});
const plus = (a: Bound, b: Bound): Bound => made(a.value.plus(b.value), a, b);
const minus = (a: Bound, b: Bound): Bound => made(a.value.minus(b.value), a, b);

/** The sum, bound by bound; its decimals are the most that a part was written with. */
export const add = (a: Score, b: Score): Score => scoreOf(plus(a.low, b.low), plus(a.high, b.high));

/** The sum of any number of scores; 0 when there are none. */
export const sumScores = (scores: readonly Score[]): Score => scores.reduce(add, zero);

/**
 * The difference as plan columns state it: low − low and high − high, the smaller first. So 10 − "9 - 10" is
 * "0 - 1", and "10 - 11" − "9 - 10" is 1 (interval arithmetic's 0 … 2 would say nothing to a planner).
 */
export const subtract = (a: Score, b: Score): Score => {
  const low = minus(a.low, b.low);
  const high = minus(a.high, b.high);
  return low.value.lte(high.value) ? scoreOf(low, high) : scoreOf(high, low);
};

/** Sorts by the upper bound, then by the lower. */
export const compare = (a: Score, b: Score): number =>
  a.high.value.comparedTo(b.high.value) || a.low.value.comparedTo(b.low.value);

/** Equal in value, whatever the decimals they were written with. */
export const equals = (a: Score, b: Score): boolean =>
  a.low.value.eq(b.low.value) && a.high.value.eq(b.high.value);

/** True when a bound of `a` is above the same bound of `b`. */
export const exceeds = (a: Score, b: Score): boolean =>
  a.low.value.gt(b.low.value) || a.high.value.gt(b.high.value);

/** True when either bound is below zero. */
export const isNegative = (score: Score): boolean => score.low.value.lt(0) || score.high.value.lt(0);

/** True for an interval whose first bound is above its second ("9 - 8"). */
export const isReversed = (score: Score): boolean => score.low.value.gt(score.high.value);

const roundBound = (bound: Bound, decimals: number): Bound => ({
  ...bound,
  value: bound.value.toDecimalPlaces(decimals, Exact.ROUND_HALF_UP),
  decimals,
});

/** Rounded half away from zero, as Excel's ROUND does, to exactly `decimals` decimals. */
export const roundScore = (score: Score, decimals: number): Score =>
  scoreOf(roundBound(score.low, decimals), roundBound(score.high, decimals));

/** part ÷ whole in %, rounded to `decimals` (default 4); null when the whole is zero. Bound by bound. */
export const ratio = (part: Score, whole: Score, decimals = 4): Score | null => {
  if (whole.low.value.isZero() || whole.high.value.isZero()) return null;
  const percent = (a: Bound, b: Bound): Bound =>
    boundOf(a.value.times(100).div(b.value).toDecimalPlaces(decimals, Exact.ROUND_HALF_UP));
  return scoreOf(percent(part.low, whole.low), percent(part.high, whole.high));
};
