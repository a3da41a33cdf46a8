import { columnIndex, rowIndex } from '../../a1/place';
import type { Area, RowIndex } from '../../a1/place';
import type { Appendix, CellValue, Column } from '../../domain/appendix';
import { cleanText } from '../../domain/text';
import type { Grid } from '../grid';
import { isColumnNumbers } from '../layout/marks';
import type { CellContent, CellEdit, HeadingMerge, NewColumn } from '../patch';
import { contentAt, editAt, valueAt } from '../sums/cells';
import { headerRows } from '../sums/header-rows';

/** Edits of a sheet and the new columns they open. */
export interface ColumnEdits {
  readonly edits: readonly CellEdit[];
  readonly newColumns: readonly NewColumn[];
}

/** The rows that most columns of the table merge into one heading; null where headings are one row high. */
const usualMerge = ({ header, columns }: Appendix, grid: Grid): HeadingMerge | null => {
  const own = new Set<number>(columns.map(({ column }) => column));
  const merges = grid.merges.filter(
    ({ top, bottom, left, right }) =>
      left === right && own.has(left) && top >= header.top && top < bottom && bottom <= header.bottom,
  );
  const [first] = [...merges].sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
  return first ? { top: first.top, bottom: first.bottom } : null;
};

/** Empty rows in a row that are still part of a table as it looks: more are a stray row far below. */
const MOST_EMPTY = 1_000;

const isEmptyRow = ({ left, right }: Area, grid: Grid, row: number): boolean => {
  for (let column: number = left; column <= right; column += 1)
    if (valueAt(grid, row, column) !== '') return false;
  return true;
};

/** The rows of a table without long stretches in which nothing stands, as areas of one column. */
const filledAreas = ({ area }: Appendix, grid: Grid, column: number): readonly Area[] => {
  const own = columnIndex(column);
  const areas: Area[] = [];
  let [top, last]: [RowIndex, RowIndex] = [area.top, area.top];
  const end = (): void => void areas.push({ top, left: own, bottom: last, right: own });
  for (let row: number = area.top; row <= area.bottom; row += 1) {
    if (isEmptyRow(area, grid, row)) continue;
    if (row - last > MOST_EMPTY) {
      end();
      top = rowIndex(row);
    }
    last = rowIndex(row);
  }
  end();
  return areas;
};

/** The header's words of a new column, on every page, and the look it takes. */
export const openColumn = (
  appendix: Appendix,
  grid: Grid,
  { column, like, header }: { readonly column: number; readonly like: Column; readonly header: string },
): ColumnEdits => {
  const merge = usualMerge(appendix, grid);
  const rows = headerRows(appendix, grid, like.column, merge?.top);
  const edits = rows.flatMap((row) => {
    const format = contentAt(grid, row, column).format;
    return editAt(grid, { row, column }, { formula: header, literal: true, format }, 'header', header);
  });
  const merges = merge ? rows.map((row) => ({ top: row, bottom: row + merge.bottom - merge.top })) : [];
  const areas = filledAreas(appendix, grid, column);
  return { edits, newColumns: [{ column, likeColumn: like.column, areas, merges }] };
};

/** A number in a row of column numbers: what stands before and after it, or null for "(4)=(3)-(2)" and letters. */
const plainNumber = (
  value: unknown,
): { readonly number: number; readonly write: (n: number) => string } | null => {
  const [, open = '', digits, close = ''] = /^(\(?)(\d{1,2})(\)?)$/u.exec(cleanText(String(value))) ?? [];
  return digits === undefined ? null : { number: Number(digits), write: (n) => `${open}${n}${close}` };
};

/** Rows of the table that number its columns: under the header, and again on every page. */
const numberRows = ({ area, rows }: Appendix, grid: Grid): readonly number[] => {
  const taken = new Set<number>(rows.flatMap((row) => row.rows));
  const found: number[] = [];
  for (let row: number = area.top; row <= area.bottom; row += 1) {
    if (taken.has(row)) continue;
    const texts: string[] = [];
    for (let column: number = area.left; column <= area.right; column += 1)
      texts.push(cleanText(String(valueAt(grid, row, column))));
    if (isColumnNumbers(texts.filter((text) => text !== ''))) found.push(row);
  }
  return found;
};

const numberContent = (before: CellContent, n: number, write: (n: number) => string): CellContent =>
  typeof before.formula === 'number'
    ? { ...before, formula: n }
    : { formula: write(n), literal: true, format: before.format };

/**
 * Numbers the new columns where the table numbers its columns. Right of the table the row is continued; within it, what
 * stands after the place counts on, but only where every cell is a plain number: what "(4)=(3)-(2)" would have to say
 * then is the author's to decide, and the new columns are left without a number.
 */
export const numberColumns = (
  appendix: Appendix,
  grid: Grid,
  columns: readonly number[],
  /** The first column that moves when the new ones are put in; null when they stand beside the table. */
  at: number | null,
): readonly CellEdit[] => {
  const { area } = appendix;
  return numberRows(appendix, grid).flatMap((row) => {
    const cells = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const column = area.left + index;
      const raw = valueAt(grid, row, column);
      return { column, raw, plain: plainNumber(raw) };
    });
    const before = cells.filter(({ column, raw }) => raw !== '' && column < (at ?? area.right + 1)).at(-1);
    const after = cells.filter(({ column, raw }) => raw !== '' && at !== null && column >= at);
    const style = before?.plain ?? (at === null && before ? numbered(before.raw) : null);
    const isFree = at === null || cells.every(({ raw, plain }) => raw === '' || plain !== null);
    if (!before || !style || !isFree) return [];
    const model = contentAt(grid, row, before.column);
    const own = columns.flatMap((column, index) => {
      const content = numberContent(model, style.number + 1 + index, style.write);
      return editAt(grid, { row, column }, content, 'header', String(content.formula));
    });
    const moved = after.flatMap(({ column, plain }) => {
      if (!plain) return [];
      const content = numberContent(contentAt(grid, row, column), plain.number + columns.length, plain.write);
      return editAt(grid, { row, column }, content, 'header', String(content.formula));
    });
    return [...own, ...moved];
  });
};

/** "(7)=(6)-(5)" numbers its column too: the next one is (8). */
const numbered = (value: CellValue): ReturnType<typeof plainNumber> =>
  plainNumber((cleanText(String(value)).split(/[=:]/u, 1)[0] ?? '').trim());
