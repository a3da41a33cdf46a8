/** Grids for tests: tables of cells laid out on a sheet as people lay them out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex, rowIndex } from '../../src/a1/place';
import type { Area } from '../../src/a1/place';
import type { CellValue } from '../../src/domain/appendix';
import type { Grid } from '../../src/sheets/grid';

/** A cell: a value, or a value with a number format. */
export type TestCell =
  CellValue | { readonly value: CellValue; readonly format: string; readonly formula?: string };

export interface GridOptions {
  readonly sheet?: string;
  readonly sheetId?: string;
  readonly top?: number;
  readonly left?: number;
  /** Merges as [top, left, bottom, right] in sheet coordinates. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const plain = (cell: TestCell): CellValue => (typeof cell === 'object' ? cell.value : cell);

export const areaOf = (top: number, left: number, bottom: number, right: number): Area => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

/** A grid of the given rows; short rows are filled with blanks. */
export function gridOf(rows: readonly (readonly TestCell[])[], options: GridOptions = {}): Grid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: columns }, (_, at): TestCell => row[at] ?? ''));
  return {
    sheet: options.sheet ?? 'Sheet1',
    sheetId: options.sheetId ?? `id-${options.sheet ?? 'Sheet1'}`,
    visible: true,
    top: options.top ?? 0,
    left: options.left ?? 0,
    rows: full.length,
    columns,
    values: full.map((row) => row.map(plain)),
    formulas: full.map((row) =>
      row.map((cell) => (typeof cell === 'object' ? (cell.formula ?? cell.value) : cell)),
    ),
    formats: full.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.format : 'General'))),
    merges: (options.merges ?? []).map((merge) => areaOf(...merge)),
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  };
}

/** The rows of a published table, cell for cell. */
export const readTable = (name: string): string[][] =>
  readFileSync(join(__dirname, '../../tools/tables', `${name}.tsv`), 'utf8')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

/** A published cell as Excel would hold it: a plain number becomes one, codes and intervals stay text. */
export function typed(text: string, column: number): TestCell {
  if (column === 0 || !/^\d+(?:[.,]\d+)?$/.test(text)) return text;
  return { value: Number(text.replace(',', '.')), format: text.includes(',') ? '0.00##' : 'General' };
}

/** A published table on a sheet: title lines, a blank row, header rows as text, the rows below as Excel holds them. */
export function tableGrid(
  name: string,
  titles: readonly string[],
  headerRows: number,
  options: GridOptions = {},
): Grid {
  const table = readTable(name);
  const cells = table.map((row, at) => (at < headerRows ? row : row.map(typed)));
  const above = titles.length === 0 ? [] : [...titles.map((title) => [title]), []];
  return gridOf([...above, ...cells], options);
}
