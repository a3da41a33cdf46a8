/**
 * Columns that were inserted, where they stand now. The step tells places as they were before the insertion, the traces as
 * they were after it: so places are put after it, followed, and put before it again.
 */
import { mapContent } from '../../sheets/columns/insert';
import { insertionMap } from '../../sheets/columns/shift';
import type { ColumnMap } from '../../sheets/columns/shift';
import { nothing } from '../content';
import type { Conflict } from '../outcome';
import type { CellChange, ColumnsStep, FilledCell } from '../steps/step';
import { followCells } from './cells';
import { content, unknown } from './where';
import type { Following, Where } from './where';

/** The cells beside the new columns as they stood right after the write. */
const cellsAfter = (step: ColumnsStep): readonly CellChange[] => {
  const map = insertionMap(step.at, step.columns.length);
  return step.cells.map((cell) => ({
    ...cell,
    column: map(cell.column),
    before: mapContent(cell.before, step.sheet, map),
    after: mapContent(cell.after, step.sheet, map),
  }));
};

/** Where the first new column is now; null when all are gone, undefined when they no longer stand side by side. */
const seatOf = ({ at, columns }: ColumnsStep, { home }: Where): number | null | undefined => {
  const places = columns.map((_, index) => home.columns.at(at + index));
  if (places.every((place) => place === null)) return null;
  const [first] = places;
  return typeof first === 'number' && places.every((place, index) => place === first + index)
    ? first
    : undefined;
};

const followFilled = (filled: readonly FilledCell[], where: Where) => {
  const lost: Conflict[] = [];
  const cells = filled.flatMap((cell): FilledCell[] => {
    const [row, column] = [where.home.rows.at(cell.row), where.home.columns.at(cell.column)];
    if (row === null || column === null) return [];
    const held = content(cell.content, where);
    if (row !== undefined && column !== undefined && held) return [{ row, column, content: held }];
    lost.push(unknown(where.home.sheet, cell.row, cell.column, cell.content));
    return [];
  });
  return { cells, lost };
};

/** A place on the sheet as it would be without the new columns. */
const without =
  (seat: number, count: number): ColumnMap =>
  (column) =>
    column >= seat + count ? column - count : column;

/** Cells as the step tells them: where they were before the columns came. */
const putBack = (cells: readonly CellChange[], sheet: string, back: ColumnMap): readonly CellChange[] =>
  cells.map((cell) => ({
    ...cell,
    column: back(cell.column),
    before: mapContent(cell.before, sheet, back),
    after: mapContent(cell.after, sheet, back),
  }));

export const followColumns = (step: ColumnsStep, where: Where): Following<ColumnsStep> => {
  const { home } = where;
  const { sheetId, at, columns, area } = step;
  const beside = followCells({ kind: 'cells', sheet: step.sheet, sheetId, cells: cellsAfter(step) }, where);
  const seat = seatOf(step, where);
  // Columns that somebody took away are taken back already.
  if (seat === null) return { step: beside.step, lost: beside.lost ?? [] };
  if (seat === undefined) return { step, lost: [unknown(home.sheet, area.top, at, nothing)] };
  const filled = followFilled(step.filled, where);
  const count = columns.length;
  const back = without(seat, count);
  const line = (row: number): number => home.rows.at(row) ?? row;
  const column = (place: number): number =>
    back(home.columns.at(insertionMap(at, count)(place)) ?? place + count);
  const cells = putBack(beside.step.kind === 'cells' ? beside.step.cells : [], home.sheet, back);
  return {
    step: {
      ...step,
      sheet: home.sheet,
      at: seat,
      columns: columns.map(({ likeColumn, merges }) => ({
        likeColumn: column(likeColumn),
        merges: merges.map(({ top, bottom }) => ({ top: line(top), bottom: line(bottom) })),
      })),
      area: {
        top: line(area.top),
        bottom: line(area.bottom),
        left: column(area.left),
        right: column(area.right),
      } as ColumnsStep['area'],
      wide: step.wide.map(line),
      cells,
      filled: filled.cells,
      anchor: [],
      twinEdge: step.twinEdge === null ? null : column(step.twinEdge - 1) + 1,
    },
    lost: [...(beside.lost ?? []), ...filled.lost],
  };
};
