/** Where a new column's header goes: beside its neighbour's, and again wherever a page repeats the header. */
import type { Appendix } from '../../domain/appendix';
import { cleanText } from '../../domain/text';
import type { Grid } from '../grid';
import { valueAt } from './cells';

const wordsAt = (grid: Grid, row: number, column: number): string =>
  cleanText(String(valueAt(grid, row, column))).toLowerCase();

/** The words of a row in the table's own columns; runs of a merged header read the same on every page. */
const wordsOf = ({ columns }: Appendix, grid: Grid, row: number): string =>
  columns.map(({ column }) => wordsAt(grid, row, column)).join('\n');

/** The header row in which a column like `like` says its words: the first of its own merged cell. */
const headerRow = ({ header }: Appendix, grid: Grid, like: number): number => {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) =>
      left === like && right === like && top <= header.bottom && bottom >= header.bottom,
  );
  return Math.max(header.top, merge?.top ?? header.bottom);
};

/**
 * Rows for the header's words: the header's own first, then one in each repetition further down the table. `top` is the
 * row when it is known, else that of the column `like`.
 */
export const headerRows = (
  appendix: Appendix,
  grid: Grid,
  like: number,
  top = headerRow(appendix, grid, like),
): readonly number[] => {
  const { header, area, rows } = appendix;
  const own = top;
  const taken = new Set(rows.flatMap((row) => row.rows as readonly number[]));
  const lines = Array.from({ length: header.bottom - header.top + 1 }, (_, at) =>
    wordsOf(appendix, grid, header.top + at),
  );
  const again: number[] = [];
  for (let row = header.bottom + 1; row + lines.length - 1 <= area.bottom; row += 1) {
    const same = lines.every(
      (words, at) => !taken.has(row + at) && wordsOf(appendix, grid, row + at) === words,
    );
    if (same) again.push(row + own - header.top);
  }
  return [own, ...again];
};
