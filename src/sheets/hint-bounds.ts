/** What is said of a table, cut to the sheet that is there: a record may claim any place, and areas are walked cell by cell. */
import { columnIndex, rowIndex } from '../a1/place';
import type { Rect } from '../a1/place';
import type { Grid } from './grid';
import type { TableHint } from './hints';

/** Empty lines that a table may have beyond what is filled: rows and columns kept free for what is to come. */
const spareRows = 200;
const spareColumns = 40;
/** Rows that a header may have; the published ones have three at most. */
const tallestHeader = 20;

const sharesCells = (a: Rect, b: Rect): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The hint within the sheet; null when its table lies beyond all that is filled. */
export const withinSheet = (grid: Grid, hint: TableHint): TableHint | null => {
  const { area, header } = hint;
  if (!area) return hint;
  const lastRow = grid.top + grid.rows - 1;
  const lastColumn = grid.left + grid.columns - 1;
  if (area.top > lastRow || area.left > lastColumn) return null;
  const bottom = rowIndex(Math.min(area.bottom, lastRow + spareRows));
  const right = columnIndex(Math.min(area.right, lastColumn + spareColumns));
  const columns = hint.columns?.filter(({ column }) => column <= right);
  return {
    ...hint,
    area: { ...area, bottom, right },
    ...(header && {
      header: { top: header.top, bottom: rowIndex(Math.min(header.bottom, header.top + tallestHeader - 1)) },
    }),
    ...(columns && { columns }),
  };
};

/** Tables that may be claimed to stand on the same cells: one that is bound, what a person corrected of it, and some to spare. */
const mostAtOnce = 8;

/** What is claimed of a sheet without more tables on the same cells than anybody says by hand: each is read. */
export function withoutPiles(hints: readonly TableHint[]): readonly TableHint[] {
  const kept: TableHint[] = [];
  for (const hint of hints) {
    const { area } = hint;
    const over = area ? kept.filter((other) => other.area && sharesCells(area, other.area)) : [];
    if (over.length < mostAtOnce) kept.push(hint);
  }
  return kept;
}
