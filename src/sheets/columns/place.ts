import { cellAddress, columnName, columnOfName } from '../../a1/address';
import { columnIndex } from '../../a1/place';
import type { Area, ColumnIndex } from '../../a1/place';
/** Where new columns go: what a person may ask for, and why a place cannot be served. Pure. */
import type { Appendix } from '../../domain/appendix';
import { cleanText } from '../../domain/text';
import type { Grid } from '../grid';
import { valueAt } from '../sums/cells';

/** Right of the table; into the table, right after one of its columns; or in the free columns from one on. */
export type ColumnPlace =
  | { readonly kind: 'right' }
  | { readonly kind: 'after'; readonly column: ColumnIndex }
  | { readonly kind: 'from'; readonly column: ColumnIndex };

export const rightOfTable: ColumnPlace = { kind: 'right' };

/**
 * Why a place cannot be served. 'outside': no column of the table; 'heading': a merged heading spans the place;
 * 'merged': so does a merged cell of a row that needs a cell of its own; 'table': other cells that belong together would
 * be torn apart; 'occupied': the free columns are not free. `cell` is the address (or the column) it is about.
 */
export interface PlaceProblem {
  readonly why: 'outside' | 'heading' | 'merged' | 'table' | 'occupied';
  readonly cell: string;
}

const isFilled = (grid: Grid, row: number, column: number): boolean => valueAt(grid, row, column) !== '';

const crosses = ({ left, right }: Area, at: number): boolean => left < at && right >= at;

const overlapsRows = (merge: Area, { top, bottom }: { readonly top: number; readonly bottom: number }) =>
  merge.top <= bottom && merge.bottom >= top;

/** A merged cell of the table that spans the place; section headings may: nothing is written into their rows. */
const mergeProblem = ({ area, header, rows }: Appendix, grid: Grid, at: number): PlaceProblem | null => {
  const written = new Set<number>(rows.flatMap(({ kind, row }) => (kind === 'section' ? [] : [row])));
  const sections = new Set<number>(rows.flatMap((row) => (row.kind === 'section' ? row.rows : [])));
  for (const merge of grid.merges) {
    if (!crosses(merge, at) || !overlapsRows(merge, area)) continue;
    const cell = cellAddress({ row: merge.top, column: merge.left });
    if (overlapsRows(merge, header)) return { why: 'heading', cell };
    const lines = Array.from({ length: merge.bottom - merge.top + 1 }, (_, line) => merge.top + line);
    if (lines.some((row) => written.has(row))) return { why: 'merged', cell };
    // A row that is neither written nor a section repeats the header, or its group headings, on another page.
    if (lines.some((row) => !sections.has(row)) && merge.right < area.right) return { why: 'heading', cell };
  }
  return null;
};

/** Filled cells of a row left and right of the place, merged cells counting once, where they begin. */
const sides = (grid: Grid, row: number, at: number): { readonly left: number; readonly right: number } => {
  let [left, right] = [0, 0];
  for (let column = grid.left; column < grid.left + grid.columns; column += 1) {
    if (!isFilled(grid, row, column)) continue;
    if (column < at) left += 1;
    else right += 1;
  }
  return { left, right };
};

/** Rows that hang together across the place: neighbours filled on both sides of it, or three cells and more in all. */
const hangsTogether = (grid: Grid, row: number, at: number): boolean => {
  if (isFilled(grid, row, at - 1) && isFilled(grid, row, at)) return true;
  const { left, right } = sides(grid, row, at);
  return left > 0 && right > 0 && left + right >= 3;
};

/** Two such rows below each other, above or below the table, are a table of their own. */
const tornCell = ({ area }: Appendix, grid: Grid, at: number): string | null => {
  for (let row = grid.top; row + 1 < grid.top + grid.rows; row += 1) {
    const outside = row + 1 < area.top || row > area.bottom;
    if (!outside || !hangsTogether(grid, row, at) || !hangsTogether(grid, row + 1, at)) continue;
    let column = grid.left;
    while (!isFilled(grid, row, column)) column += 1;
    return cellAddress({ row, column });
  }
  return null;
};

/** The first cell that makes a column not free over the height of the table; null when it is free. */
export const occupiedBy = ({ area }: Appendix, grid: Grid, column: number): string | null => {
  const merge = grid.merges.find(
    (each) => each.left <= column && each.right >= column && overlapsRows(each, area),
  );
  if (merge) return cellAddress({ row: merge.top, column: merge.left });
  for (let row: number = area.top; row <= area.bottom; row += 1)
    if (isFilled(grid, row, column)) return cellAddress({ row, column });
  return null;
};

/** Why new columns cannot go there; null when they can. */
export const placeProblem = (appendix: Appendix, grid: Grid, place: ColumnPlace): PlaceProblem | null => {
  if (place.kind === 'right') return null;
  const { area } = appendix;
  const { column } = place;
  if (place.kind === 'from') {
    const cell = column <= area.right ? columnName(column) : occupiedBy(appendix, grid, column);
    return cell === null ? null : { why: 'occupied', cell };
  }
  if (column < area.left || column > area.right) return { why: 'outside', cell: columnName(column) };
  const at = column + 1;
  const torn = tornCell(appendix, grid, at);
  return mergeProblem(appendix, grid, at) ?? (torn === null ? null : { why: 'table', cell: torn });
};

/** A column of the table as the choice names it: its letters, and its heading's words. */
export interface TableColumn {
  readonly column: ColumnIndex;
  readonly letters: string;
  readonly heading: string;
}

const headingAt = ({ header, columns }: Appendix, grid: Grid, column: number): string => {
  const own = columns.find((each) => each.column === column)?.header;
  if (own !== undefined && own !== '') return own;
  for (let row: number = header.bottom; row >= header.top; row -= 1) {
    const words = cleanText(String(valueAt(grid, row, column)));
    if (words !== '') return words;
  }
  return '';
};

/** All columns of the table, left to right. */
export const tableColumns = (appendix: Appendix, grid: Grid): readonly TableColumn[] =>
  Array.from({ length: appendix.area.right - appendix.area.left + 1 }, (_, index) => {
    const column = columnIndex(appendix.area.left + index);
    return { column, letters: columnName(column), heading: headingAt(appendix, grid, column) };
  });

/**
 * The column that words name: its key ("target:2022"), its role ("target"; the last of several), or its letters ("E").
 * Null when the table has no such column; letters may name any column of the sheet.
 */
export const columnOfWords = ({ columns }: Appendix, words: string): ColumnIndex | null => {
  const wanted = words.trim();
  const named =
    columns.find(({ key }) => key === wanted.toLowerCase()) ??
    columns.filter(({ role }) => role === wanted.toLowerCase()).at(-1);
  if (named) return named.column;
  const column = columnOfName(wanted);
  return column === null ? null : columnIndex(column);
};

/** How a column is remembered: by its key, which stays when columns move; by its letters where it has none. */
export const wordsOfColumn = ({ columns }: Appendix, column: number): string =>
  columns.find((each) => each.column === column)?.key ?? columnName(column);
