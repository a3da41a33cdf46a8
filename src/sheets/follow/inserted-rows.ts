/** A sheet with new rows put in, or taken out again, as Excel moves what stands on it. Pure. */
import type { CellValue } from '../../domain/appendix';
import type { ColumnLooks, Grid } from '../grid';
import type { NewRow } from '../patch';
import { movedFormula } from './formula';
import { movedArea } from './moves';
import type { Moves } from './moves';

const still = { at: (line: number) => line };

const movesOfRows = (sheet: string, at: (line: number) => number | null): Moves => ({
  was: sheet,
  sheet,
  rows: { at },
  columns: still,
  still: false,
});

/** Rows put in below each of `after`, which name rows as they stand before any is in; one that is named twice gets two. */
export const withRowsIn = (sheet: string, after: readonly number[]): Moves =>
  movesOfRows(sheet, (line) => line + after.filter((row) => row < line).length);

/** The same the other way round: rows named as they stand with all of them in, then taken out. */
export const withRowsOut = (sheet: string, after: readonly number[]): Moves => {
  const places = after.map((row, index) => row + 1 + index);
  return movesOfRows(sheet, (line) =>
    places.includes(line) ? null : line - places.filter((place) => place < line).length,
  );
};

/** The formula moved with one sheet's rows; null when it cannot be told where. */
export const formulaMovedBy = (formula: string, home: string, moves: Moves): string | null =>
  movedFormula(formula, home, (sheet) => (sheet === moves.was ? moves : undefined));

type Line<T> = readonly T[];

/** A table of the grid with a line for each new row below the line it names. */
function spliced<T>(
  table: readonly Line<T>[],
  top: number,
  newRows: readonly NewRow[],
  make: (row: NewRow) => Line<T>,
): readonly Line<T>[] {
  const below = (row: number): readonly Line<T>[] => newRows.filter(({ after }) => after === row).map(make);
  return table.flatMap((line, at) => [line, ...below(top + at)]);
}

const looksWith = (each: ColumnLooks, newRows: readonly NewRow[], moves: Moves): ColumnLooks => {
  const { looks, top } = each;
  const plain = { indent: 0, bold: false };
  return {
    ...each,
    top: moves.rows.at(top) ?? top,
    looks: looks.flatMap((look, at) => [
      look,
      ...newRows.flatMap(({ after, likeRow }) => (after === top + at ? [looks[likeRow - top] ?? plain] : [])),
    ]),
  };
};

/** The grid with the rows in and their cells filled. Formulas keep the results they had. */
export function gridWithRows(grid: Grid, newRows: readonly NewRow[]): Grid {
  const moves = withRowsIn(
    grid.sheet,
    newRows.map(({ after }) => after),
  );
  const blank = <T>(value: T): T[] => Array.from({ length: grid.columns }, () => value);
  const filled = <T>(empty: T, held: (cell: NewRow['cells'][number]) => T) => {
    return ({ cells }: NewRow): Line<T> => {
      const line = blank(empty);
      for (const cell of cells)
        if (cell.column - grid.left < grid.columns) line[cell.column - grid.left] = held(cell);
      return line;
    };
  };
  const moved = (formula: CellValue): CellValue =>
    typeof formula === 'string' && formula.startsWith('=')
      ? (formulaMovedBy(formula, grid.sheet, moves) ?? formula)
      : formula;
  const own = filled<CellValue>('', ({ content }) => content.formula);
  const formats = filled('General', ({ content }) => content.format);
  const { top, looks } = grid;
  const values = spliced(grid.values, top, newRows, own);
  return {
    ...grid,
    top: moves.rows.at(top) ?? top,
    rows: values.length,
    values,
    formulas: spliced(
      grid.formulas.map((line) => line.map(moved)),
      top,
      newRows,
      own,
    ),
    formats: spliced(grid.formats, top, newRows, formats),
    merges: grid.merges.flatMap((area) => movedArea(moves, area) ?? []),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => moves.rows.at(row) ?? row)),
    ...(looks && { looks: looks.map((each) => looksWith(each, newRows, moves)) }),
  };
}
