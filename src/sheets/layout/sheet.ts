import type { Area } from '../../a1/place';
/** A grid addressed by sheet rows and columns, with cleaned texts and merges at hand. */
import type { CellValue } from '../../domain/appendix';
import { readPoint } from '../../domain/score';
import type { PointReading } from '../../domain/score';
import { cleanText } from '../../domain/text';
import type { Grid, Look } from '../grid';
import { emptyLexicon } from '../taught/lexicon';
import type { Lexicon } from '../taught/lexicon';

/** A rectangle of sheet rows and columns, bounds inclusive; plain numbers, as recognition counts with them. */
export interface Window {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly grid: Grid;
  /** What people taught of the words of tables. */
  readonly taught: Lexicon;
  readonly window: Window;
  readonly value: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string;
  readonly formula: (row: number, column: number) => string | null;
  /** Cleaned text of the cell ('' outside the grid); a number as JavaScript writes it. */
  readonly text: (row: number, column: number) => string;
  /** What the cell says where points are looked for. */
  readonly point: (row: number, column: number) => PointReading;
  readonly isBlank: (row: number, column: number) => boolean;
  readonly mergeAt: (row: number, column: number) => Area | null;
  /** How the cell looks; plain where nobody asked. */
  readonly look: (row: number, column: number) => Look;
}

const plainLook: Look = { indent: 0, bold: false };

const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** Rows and columns of a merged area that are remembered; what lies beyond is no part of a table that anybody reads. */
const [mergedRows, mergedColumns] = [2_000, 500];

/** Cells of all merged areas that are remembered. */
const mostMerged = 2_000_000;

/** Areas share no cell, but in a damaged file: there the first counts. */
function indexMerges(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const area of merges) {
    if (index.has(cellKey(area.top, area.left)) || index.size > mostMerged) continue;
    const bottom = Math.min(area.bottom, area.top + mergedRows);
    const right = Math.min(area.right, area.left + mergedColumns);
    for (let row: number = area.top; row <= bottom; row += 1)
      for (let column: number = area.left; column <= right; column += 1)
        index.set(cellKey(row, column), area);
  }
  return index;
}

/** What is worked out of a cell once, and remembered. */
function perCell<T>(workOut: (row: number, column: number) => T): (row: number, column: number) => T {
  const known = new Map<number, T>();
  return (row, column) => {
    const key = cellKey(row, column);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = workOut(row, column);
    known.set(key, made);
    return made;
  };
}

/** Wraps a grid; texts are cleaned once and points read once. */
export function sheetOf(grid: Grid, taught: Lexicon = emptyLexicon): Sheet {
  const merges = indexMerges(grid.merges);
  const value = (row: number, column: number): CellValue =>
    grid.values[row - grid.top]?.[column - grid.left] ?? '';
  const format = (row: number, column: number): string =>
    grid.formats[row - grid.top]?.[column - grid.left] ?? 'General';
  const cleaned = perCell((row, column) => cleanText(String(value(row, column))));
  const text = (row: number, column: number): string => {
    const raw = value(row, column);
    if (typeof raw !== 'string') return String(raw);
    return raw === '' ? '' : cleaned(row, column);
  };
  return {
    grid,
    taught,
    window: {
      top: grid.top,
      left: grid.left,
      bottom: grid.top + grid.rows - 1,
      right: grid.left + grid.columns - 1,
    },
    value,
    text,
    format,
    point: perCell((row, column) => readPoint(value(row, column), format(row, column))),
    formula: (row, column) => {
      const formula = grid.formulas[row - grid.top]?.[column - grid.left];
      return typeof formula === 'string' && formula.startsWith('=') ? formula : null;
    },
    isBlank: (row, column) => text(row, column) === '',
    mergeAt: (row, column) => merges.get(cellKey(row, column)) ?? null,
    look: (row, column) => {
      const found = grid.looks?.find((each) => each.column === column && each.looks[row - each.top]);
      return found?.looks[row - found.top] ?? plainLook;
    },
  };
}

/** The columns of a row, within a window, that hold something. */
export function filledColumns(sheet: Sheet, row: number, window: Window): number[] {
  const filled: number[] = [];
  for (let column = window.left; column <= window.right; column += 1)
    if (!sheet.isBlank(row, column)) filled.push(column);
  return filled;
}

/** The cell's text, or that of the merged area it lies in. */
export function spreadText(sheet: Sheet, row: number, column: number): string {
  const own = sheet.text(row, column);
  const merge = own === '' ? sheet.mergeAt(row, column) : null;
  return merge ? sheet.text(merge.top, merge.left) : own;
}
