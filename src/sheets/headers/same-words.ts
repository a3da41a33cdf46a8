/** Whether two headers say the same, cell by cell: how a header that is met again further down is known. */
import type { Sheet, Window } from '../layout/sheet';
import { fold } from './fold';

/** The folded words of one row, cell by cell, between the sides of a header. */
const rowWords = (sheet: Sheet, { left, right }: Pick<Window, 'left' | 'right'>, row: number): string => {
  const cells: string[] = [];
  for (let column = left; column <= right; column += 1) cells.push(fold(sheet.text(row, column)));
  return cells.join('|');
};

const wordsOf = (sheet: Sheet, block: Window): Set<string> => {
  const known = new Set<string>();
  for (let row = block.top; row <= block.bottom; row += 1) known.add(rowWords(sheet, block, row));
  return known;
};

/** True when every row of `again` is a row of `first`. */
export function sameWords(sheet: Sheet, first: Window, again: Window): boolean {
  if (first.left !== again.left || first.right !== again.right) return false;
  const known = wordsOf(sheet, first);
  return [...wordsOf(sheet, again)].every((words) => known.has(words));
}
