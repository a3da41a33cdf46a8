/** Fewer decimals shown, the exact values kept: what changes is the number format of cells that would show more. */
import { pointColumns } from '../../domain/recompute';
import type { Appendix, PointCell } from '../../domain/appendix';
import { fixedDecimals, isPercentFormat } from '../../domain/score';
import type { Grid } from '../grid';
import type { CellEdit } from '../patch';
import { contentAt, isUnderMerge } from './cells';

const formatOf = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** True when the cell is a number that shows, or may show, more decimals than wished for. */
const showsMore = (format: string, digits: number, decimals: number): boolean =>
  !isPercentFormat(format) &&
  (fixedDecimals(format) > decimals || (digits > decimals && !/^0(?:\.0+)?$/u.test(format)));

const digitsOf = (cell: PointCell): number =>
  cell.reading.kind === 'score' && cell.reading.form === 'number'
    ? cell.reading.score.low.value.decimalPlaces()
    : 0;

const isNumber = ({ after }: Pick<CellEdit, 'after'>): boolean =>
  typeof after.formula === 'number' || (typeof after.formula === 'string' && after.literal !== true);

const digitsShown = (shows: string): number => shows.split('.')[1]?.length ?? 0;

/** The edits with at most so many decimals shown, and edits of format alone for the other numbers of the point columns. */
export const withDecimals = (
  appendix: Appendix,
  grid: Grid,
  edits: readonly CellEdit[],
  decimals: number,
): readonly CellEdit[] => {
  const format = formatOf(decimals);
  const dressed = edits.map((edit) =>
    isNumber(edit) && showsMore(edit.after.format, digitsShown(edit.shows), decimals)
      ? { ...edit, after: { ...edit.after, format } }
      : edit,
  );
  const planned = new Set(edits.map(({ row, column }) => `${row} ${column}`));
  const others = appendix.rows.flatMap((row) =>
    pointColumns(appendix).flatMap(({ key }): CellEdit[] => {
      const cell = row.points.get(key);
      if (cell?.reading.kind !== 'score' || cell.reading.form !== 'number') return [];
      if (planned.has(`${cell.row} ${cell.column}`) || isUnderMerge(grid, cell.row, cell.column)) return [];
      if (!showsMore(cell.format, digitsOf(cell), decimals)) return [];
      const before = contentAt(grid, cell.row, cell.column);
      const shows = cell.reading.score.low.value.toFixed();
      return [
        { row: cell.row, column: cell.column, before, after: { ...before, format }, reason: 'format', shows },
      ];
    }),
  );
  return [...dressed, ...others];
};
