/** Tables that stand side by side are parted by columns that are blank all the way down. */
import type { Sheet, Window } from './sheet';

const isBlankColumn = (sheet: Sheet, column: number, { top, bottom }: Window): boolean => {
  for (let row = top; row <= bottom; row += 1) if (!sheet.isBlank(row, column)) return false;
  return true;
};

/** The window cut at its blank columns, left to right; blank columns at the edges are dropped. */
export function stripsOf(sheet: Sheet, window: Window): Window[] {
  const strips: Window[] = [];
  let left: number | null = null;
  for (let column = window.left; column <= window.right + 1; column += 1) {
    const blank = column > window.right || isBlankColumn(sheet, column, window);
    if (blank && left !== null) {
      strips.push({ ...window, left, right: column - 1 });
      left = null;
    } else if (!blank && left === null) left = column;
  }
  return strips;
}
