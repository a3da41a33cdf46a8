/** Puts freshly read cells into a grid that was read before. Pure; grids that did not change stay the same object. */
import type { CellValue } from '../domain/appendix';
import type { Grid } from '../sheets/grid';
import { contains } from './window';
import type { Content, Rectangle } from './window';

type Table = 'values' | 'formulas' | 'formats';

const cellOf = <T>(
  table: readonly (readonly T[])[],
  at: Rectangle,
  row: number,
  column: number,
): T | undefined => table[row - at.top]?.[column - at.left];

/** Builds one table of the new shape: newest piece first, then the old grid, then blank. */
const fill = <T extends CellValue>(
  shape: Rectangle,
  pieces: readonly { readonly at: Rectangle; readonly table: readonly (readonly T[])[] }[],
  blank: T,
): T[][] =>
  Array.from({ length: shape.rows }, (_, r) =>
    Array.from({ length: shape.columns }, (__, c) => {
      for (const { at, table } of pieces) {
        const found = cellOf(table, at, shape.top + r, shape.left + c);
        if (found !== undefined) return found;
      }
      return blank;
    }),
  );

const sameTable = (a: readonly (readonly CellValue[])[], b: readonly (readonly CellValue[])[]): boolean =>
  a.length === b.length && a.every((row, r) => row.every((value, c) => value === b[r]?.[c]));

const rectangleOfGrid = ({ top, left, rows, columns }: Grid): Rectangle => ({ top, left, rows, columns });

/**
 * The grid with the pieces laid over it and cut or grown to `shape`, the sheet's used rectangle now.
 * @returns the same object when nothing differs.
 */
export const editGrid = (grid: Grid, shape: Rectangle, pieces: readonly Content[]): Grid => {
  const layers = (table: Table): { at: Rectangle; table: readonly (readonly CellValue[])[] }[] => [
    ...[...pieces].reverse().map((piece) => ({ at: piece.rectangle, table: piece[table] })),
    { at: rectangleOfGrid(grid), table: grid[table] },
  ];
  const values = fill(shape, layers('values'), '');
  const formulas = fill(shape, layers('formulas'), '');
  const formats = fill(shape, layers('formats'), 'General') as string[][];
  const same =
    contains(shape, rectangleOfGrid(grid)) &&
    contains(rectangleOfGrid(grid), shape) &&
    sameTable(values, grid.values) &&
    sameTable(formulas, grid.formulas) &&
    sameTable(formats, grid.formats);
  return same ? grid : { ...grid, ...shape, values, formulas, formats };
};

const isFormula = (content: CellValue): boolean => typeof content === 'string' && content.startsWith('=');

/** The smallest rectangle around a grid's formulas: what an edit elsewhere may change. Null when it has none. */
export const formulaBox = (grid: Grid): Rectangle | null => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  grid.formulas.forEach((cells, r) => {
    cells.forEach((content, c) => {
      if (!isFormula(content)) return;
      [top, bottom] = [Math.min(top, r), Math.max(bottom, r)];
      [left, right] = [Math.min(left, c), Math.max(right, c)];
    });
  });
  if (bottom < 0) return null;
  return { top: grid.top + top, left: grid.left + left, rows: bottom - top + 1, columns: right - left + 1 };
};
