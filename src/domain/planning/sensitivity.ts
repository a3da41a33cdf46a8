/** What is still to be won, and what a loss would cost: criteria ranked by the points they still hold. */
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey, Row } from '../appendix';
import { compare, subtract } from '../score';
import type { Score } from '../score';
import { statedScore } from '../tree';

/** A leaf and the points it still holds. */
export interface ToWin {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly achieved: Score;
  readonly maximum: Score;
  /** maximum − achieved. */
  readonly open: Score;
  /** achieved − the year before; null where that year is not in the table. */
  readonly moved: Score | null;
}

const scoreAt = (row: Row, column: ColumnKey | null): Score | null =>
  column === null ? null : statedScore(row, column);

/** Leaves below maximum, most points to win first; blank is not 0. `before` is the column of the year before, where there is one. */
export function toWin(
  appendix: Appendix,
  columns: { readonly maximum: ColumnKey; readonly achieved: ColumnKey; readonly before: ColumnKey | null },
): ToWin[] {
  const found = appendix.rows.flatMap((row, index) => {
    const [maximum, achieved] = [scoreAt(row, columns.maximum), scoreAt(row, columns.achieved)];
    if (!isLeaf(row) || maximum === null || achieved === null) return [];
    const earlier = scoreAt(row, columns.before);
    const open = subtract(maximum, achieved);
    if (open.high.value.lte(0)) return [];
    return {
      row: index,
      achieved,
      maximum,
      open,
      moved: earlier === null ? null : subtract(achieved, earlier),
    };
  });
  return found.sort((a, b) => compare(b.open, a.open) || a.row - b.row);
}
