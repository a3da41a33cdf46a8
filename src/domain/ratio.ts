/** Ratios: which figures a ratio column divides, and how a stated ratio stands to the exact one. */
import type { Appendix, Column } from './appendix';
import { maximumFor } from './primary';
import { isScored } from './roles';
import { Exact } from './score';
import type { Bound } from './score';

/** The two columns a ratio is made of. */
export interface RatioBasis {
  readonly points: Column;
  readonly maximum: Column;
}

/**
 * The points a ratio is about, of its own year (of several the nearest), over their maximum; null where either is
 * missing. A ratio without a year is about the only year there is.
 */
export const ratioBasis = (appendix: Appendix, column: Column): RatioBasis | null => {
  const all = appendix.columns.flatMap((points) => {
    const maximum = isScored(points.role) ? maximumFor(appendix, points) : null;
    return maximum ? [{ points, maximum }] : [];
  });
  const own = all.filter(({ points }) => points.year === column.year);
  const oneYear = new Set(all.map(({ points }) => points.year)).size === 1;
  const pairs = own.length === 0 && column.year === undefined && oneYear ? all : own;
  const distance = ({ points }: RatioBasis): number => Math.abs(points.column - column.column);
  return pairs.sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** A formula's result has all of Excel's fifteen digits, the last of them its own rounding: more decimals than these say nothing. */
const meantDecimals = 8;

/** One of the last decimal that a stated ratio means. */
const unit = ({ decimals }: Bound): Exact => new Exact(10).pow(-Math.min(decimals, meantDecimals));

/** True when the stated number is the fraction (0,7533) of an exact ratio in %. */
export const isFraction = (stated: Bound, exact: Exact): boolean =>
  stated.value.times(100).minus(exact).abs().lte(unit(stated).times(50));

/** How a stated ratio stands to the exact one in %: right, cut off instead of rounded, or wrong. A fraction is a ratio too. */
export const judgeRatio = (stated: Bound, exact: Exact): 'right' | 'cut' | 'wrong' => {
  const off = stated.value.minus(exact).abs();
  if (off.lte(unit(stated).div(2)) || isFraction(stated, exact)) return 'right';
  return off.lt(unit(stated)) && stated.value.lt(exact) ? 'cut' : 'wrong';
};
