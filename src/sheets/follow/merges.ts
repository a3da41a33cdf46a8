/** Merged areas where they stand after rows or columns came or went: Excel is not asked for them again, which may cost its undo stack. */
import type { Area } from '../../a1/place';
import type { Grid } from '../grid';
import { movedArea, movesBetween } from './moves';
import { linesOf } from './trace';
import type { SheetTrace } from './trace';

const traceOf = ({ sheet, sheetId, formulas, top, left }: Grid): SheetTrace => ({
  sheetId,
  sheet,
  lines: linesOf(formulas, top, left),
  complete: true,
});

/** One of which it cannot be told where it stands now is left out, as one that is gone. */
export const movedMerges = (before: Grid, now: Grid): readonly Area[] => {
  if (before.merges.length === 0) return [];
  const moves = movesBetween(traceOf(before), traceOf(now));
  return before.merges.flatMap((area) => movedArea(moves, area) ?? []);
};
