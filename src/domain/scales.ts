/** Columns of points that stand above their maxima: exchanged with them, or counted on another scale. */
import { isLeaf } from './appendix';
import type { Appendix, Column } from './appendix';
import { ranksUnits } from './across';
import { maximumFor } from './primary';
import { isScored, isTarget } from './roles';
import { exceeds } from './score';
import type { Score } from './score';
import { statedScore } from './tree';

/** Fewer points above their maxima may be slips. */
const leastAbove = 3;

/** A column most of whose leaves are above their maxima. */
export interface Beyond {
  readonly column: Column;
  readonly maximum: Column;
  /** Leaves above their maximum, and leaves that state both. */
  readonly above: number;
  readonly compared: number;
  /** True where no leaf is below its maximum: as if each column had the header of the other. */
  readonly throughout: boolean;
}

function beyond(appendix: Appendix, column: Column): Beyond | null {
  const maximum = column.extra === undefined ? maximumFor(appendix, column) : null;
  if (maximum === null) return null;
  const pairs = appendix.rows.flatMap((row): (readonly [Score, Score])[] => {
    if (!isLeaf(row) || row.extra !== undefined) return [];
    const [points, most] = [statedScore(row, column.key), statedScore(row, maximum.key)];
    return points === null || most === null ? [] : [[points, most]];
  });
  const above = pairs.filter(([points, most]) => exceeds(points, most)).length;
  if (above < leastAbove || above * 2 <= pairs.length) return null;
  const throughout = !pairs.some(([points, most]) => exceeds(most, points));
  return { column, maximum, above, compared: pairs.length, throughout };
}

/** In sheet order; empty where rows are units, whose maxima are not of their row. */
export const beyondMaxima = (appendix: Appendix): readonly Beyond[] =>
  ranksUnits(appendix)
    ? []
    : appendix.columns
        .filter(({ role }) => isScored(role) || isTarget(role))
        .flatMap((column) => beyond(appendix, column) ?? []);
