/** What is still to be won, and what a loss would cost: criteria ranked by the points they still hold. */
import { isLeaf } from '../appendix';
import type { Appendix, ColumnKey, Row } from '../appendix';
import { compare, subtract, zero } from '../score';
import type { Score } from '../score';

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

const scoreAt = (appendix: Appendix, row: number, column: ColumnKey | null): Score | null => {
  const reading = column === null ? undefined : appendix.rows[row]?.points.get(column)?.reading;
  return reading?.kind === 'score' ? reading.score : null;
};

/** Leaves below maximum, most points to win first; none where no leaf has points. `before` is the column of the year before, where there is one. */
export function toWin(
  appendix: Appendix,
  columns: { readonly maximum: ColumnKey; readonly achieved: ColumnKey; readonly before: ColumnKey | null },
): ToWin[] {
  const isScored = (row: Row, index: number): boolean =>
    isLeaf(row) && scoreAt(appendix, index, columns.achieved) !== null;
  if (!appendix.rows.some(isScored)) return [];
  const found = appendix.rows.flatMap((row, index) => {
    const maximum = scoreAt(appendix, index, columns.maximum);
    if (!isLeaf(row) || maximum === null) return [];
    const achieved = scoreAt(appendix, index, columns.achieved) ?? zero;
    const earlier = scoreAt(appendix, index, columns.before);
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
