/** Ratios: which figures a ratio column divides, and how a stated ratio stands to the exact one. */
import type { Appendix, Column, Row } from './appendix';
import { maximumFor } from './primary';
import { isScored } from './roles';
import { Exact, ratio, readPoint, subtract } from './score';
import type { Bound, Score } from './score';
import { statedScore } from './tree';

/** The two columns a ratio is made of. */
interface RatioColumns {
  readonly points: Column;
  readonly maximum: Column;
}

/** What a ratio is of: the share of the maximum that was got, or the share that was lost. */
export interface RatioBasis extends RatioColumns {
  readonly lost: boolean;
}

/** The ratio in %, exact to so many decimals; null for a maximum of nothing. */
export const ratioOf = (
  { lost }: Pick<RatioBasis, 'lost'>,
  points: Score,
  maximum: Score,
  decimals: number,
): Score | null => ratio(lost ? subtract(maximum, points) : points, maximum, decimals);

/** What a cell of a ratio column states, with or without its sign. */
export function statedRatio(row: Row, column: Column): Score | null {
  const cell = row.points.get(column.key)?.reading ?? readPoint(row.texts.get(column.key) ?? '', 'General');
  return cell.kind === 'score' ? cell.score : null;
}

/** Decimals of a ratio that is compared: far beyond any that is written. */
const compared = 10;

/** How many of a column's ratios are right as shares of what was got, or of what was lost. */
function rightAs(rows: readonly Row[], column: Column, basis: RatioBasis): number {
  return rows.filter((row) => {
    const stated = statedRatio(row, column);
    const [points, maximum] = [statedScore(row, basis.points.key), statedScore(row, basis.maximum.key)];
    const exact = points && maximum && ratioOf(basis, points, maximum, compared);
    return stated !== null && exact !== null && judgeRatio(stated.low, exact.low.value) !== 'wrong';
  }).length;
}

/** True where more of the column's figures are shares of what was lost ("Tỷ lệ mất") than of what was got. */
function isOfLoss({ rows }: Appendix, column: Column, columns: RatioColumns): boolean {
  const got = rightAs(rows, column, { ...columns, lost: false });
  const stated = rows.filter((row) => statedRatio(row, column) !== null).length;
  return got * 2 < stated && rightAs(rows, column, { ...columns, lost: true }) > got;
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
  const distance = ({ points }: RatioColumns): number => Math.abs(points.column - column.column);
  const nearest = pairs.sort((a, b) => distance(a) - distance(b))[0];
  return nearest ? { ...nearest, lost: isOfLoss(appendix, column, nearest) } : null;
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
