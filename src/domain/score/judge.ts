/** Is a stated sum the sum of its parts? See "When a sum is wrong" in docs/domain.md. */
import { Exact, isInterval, isOpen } from './model';
import type { Bound, Score } from './model';
import { isWorkedOut } from './worked-out';

/** From harmless to wrong. */
export const verdicts = ['equal', 'rounded', 'rounded-parts', 'mismatch'] as const;
export type Verdict = (typeof verdicts)[number];

const none = new Exact(0);

/** Decimals from which on a figure may be rounded: halves and tenths are how points are given. */
const mayBeRounded = 2;

/** Half a unit of the last decimal when two or more decimals are written, else nothing. */
export const slackOf = (bound: Bound): Exact =>
  bound.decimals >= mayBeRounded ? new Exact(10).pow(-bound.decimals).div(2) : none;

/** What a sum of figures that Excel worked out may be off by without anything being rounded or wrong. */
const binaryNoise = new Exact('1e-9');

const isNoise = (off: Exact, bounds: readonly Bound[]): boolean =>
  off.lte(binaryNoise) && bounds.some(({ decimals }) => isWorkedOut(decimals));

const boundsAlike = (a: Bound, b: Bound): boolean => {
  const off = a.value.minus(b.value).abs();
  return off.isZero() || isNoise(off, [a, b]);
};

/** Equal in value, or apart by no more than Excel loses when it adds numbers it worked out itself. */
export const alike = (a: Score, b: Score): boolean =>
  boundsAlike(a.low, b.low) && boundsAlike(a.high, b.high);

const judgeBound = (stated: Bound, parts: readonly Bound[]): Verdict => {
  if (stated.open || parts.some(({ open }) => open)) return 'equal';
  const sum = parts.reduce((total, part) => total.plus(part.value), none);
  const off = stated.value.minus(sum).abs();
  if (off.isZero() || isNoise(off, [stated, ...parts])) return 'equal';
  const own = slackOf(stated);
  if (off.lte(own)) return 'rounded';
  const all = parts.reduce((total, part) => total.plus(slackOf(part)), own);
  return off.lte(all) ? 'rounded-parts' : 'mismatch';
};

const total = (bounds: readonly Bound[]): Exact => bounds.reduce((sum, { value }) => sum.plus(value), none);

/** One stated figure over parts of which some say "or more" (or "or less") agrees with all that they leave room for. */
const leavesRoom = ({ low, high }: Score, parts: readonly Score[]): boolean =>
  !low.open &&
  !high.open &&
  low.value.eq(high.value) &&
  ((parts.some((part) => part.high.open) && low.value.gt(total(parts.map((part) => part.low)))) ||
    (parts.some((part) => part.low.open) && high.value.lt(total(parts.map((part) => part.high)))));

/**
 * True for a sum that says between which bounds its parts add up ("14,9 - 15,0", "≥ 14,9") where each of them says one figure:
 * an open side bounds nothing.
 */
export const statesBounds = (stated: Score, parts: readonly Score[]): boolean =>
  (isInterval(stated) || stated.low.open !== stated.high.open) &&
  parts.every((part) => !isInterval(part) && !isOpen(part));

/**
 * Judges a stated sum against the stated values of its parts, bound by bound; the worse bound wins, an open side never errs.
 * Bounds over single figures agree with every sum between them.
 */
export const judge = (stated: Score, parts: readonly Score[]): Verdict => {
  if (leavesRoom(stated, parts)) return 'equal';
  const [lows, highs] = [parts.map((part) => part.low), parts.map((part) => part.high)];
  const bounded = statesBounds(stated, parts);
  const isAbove = bounded && total(lows).gte(stated.low.value);
  const isBelow = bounded && total(highs).lte(stated.high.value);
  const low = isAbove ? 'equal' : judgeBound(stated.low, lows);
  const high = isBelow ? 'equal' : judgeBound(stated.high, highs);
  return verdicts.indexOf(low) > verdicts.indexOf(high) ? low : high;
};
