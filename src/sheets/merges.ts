/** On which sheets merged areas can matter: asking Excel for them may cost a person's undo stack, so nobody asks without need. */
import { asArea, maxColumns } from '../a1/place';
import type { Area } from '../a1/place';
import { mayHoldHeader } from './headers/find';
import type { Grid } from './grid';
import type { RecognitionHints } from './hints';
import { sheetOf } from './layout/sheet';
import { stripsOf } from './layout/strips';
import { lexiconOf } from './taught/lexicon';

/** Columns right of all that is filled over which a heading may be merged. */
const spareColumns = 40;

const isSpokenOf = ({ sheet, sheetId }: Grid, { tables }: RecognitionHints): boolean =>
  tables.some((hint) => hint.sheet === sheet || hint.sheetId === sheetId);

/**
 * The cells whose merges can matter; null on a sheet on which no table can be found: a table is found where a row's own words make
 * a header, or where a name, the record or a person says that one stands. Merges make a header larger, and none out of nothing.
 */
export function mergesWanted(grid: Grid, hints: RecognitionHints): Area | null {
  if (grid.rows === 0 || grid.columns === 0) return null;
  const sheet = sheetOf(grid, lexiconOf(hints.taught ?? []));
  const { window } = sheet;
  const windows = [window, ...stripsOf(sheet, window)];
  if (!isSpokenOf(grid, hints) && !windows.some((each) => mayHoldHeader(sheet, each))) return null;
  return asArea({ ...window, right: Math.min(window.right + spareColumns, maxColumns - 1) });
}
