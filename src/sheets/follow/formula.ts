/** Moves the references of a formula along with their cells, as Excel does with the formulas it holds. */
import { moveAddress } from '../../a1/move';
import { mapReferences } from '../../a1/references';
import { movedArea } from './moves';
import type { Moves } from './moves';

/** What has moved on a sheet, by the name it had; undefined for a sheet of which nothing is known. */
export type MovesOf = (sheet: string) => Moves | undefined;

/**
 * The formula as it would read now, had it stood in its sheet (`home`) all along. Spans of sheets and other workbooks stay
 * as they are: Excel does not move them for the lines of one sheet.
 * @returns null when it cannot be told where one of its references went.
 */
export const movedFormula = (formula: string, home: string, movesOf: MovesOf): string | null => {
  let known = true;
  const moved = mapReferences(
    formula,
    ({ book, sheet, through, address }) => {
      const moves = book === null && through === null ? movesOf(sheet ?? home) : undefined;
      if (!moves) return null;
      const now = moveAddress(address, (area) => movedArea(moves, area));
      known &&= now !== undefined;
      return now ?? null;
    },
    (sheet) => {
      const moves = movesOf(sheet);
      return moves && moves.sheet !== moves.was ? moves.sheet : undefined;
    },
  );
  return known ? moved : null;
};
