/** On which sheets merged areas can matter: asking Excel for them may cost a person's undo stack, so nobody asks without need. */
import { asArea, maxColumns } from '../a1/place';
import type { Area } from '../a1/place';
import { isInDoubt } from './headers/doubt';
import { findHeaders, mayHoldHeader } from './headers/find';
import type { HeaderBlock } from './headers/find';
import type { Grid, WorkbookReading } from './grid';
import type { RecognitionHints } from './hints';
import { sheetOf } from './layout/sheet';
import type { Sheet, Window } from './layout/sheet';
import { stripsOf } from './layout/strips';
import { recogniseGrid } from './recognise';
import { lexiconOf } from './taught/lexicon';

/** Columns right of all that is filled over which a heading may be merged. */
const spareColumns = 40;

const isSpokenOf = ({ sheet, sheetId }: Grid, { tables }: RecognitionHints): boolean =>
  tables.some((hint) => hint.sheet === sheet || hint.sheetId === sheetId);

/** The whole sheet, and its strips where tables stand side by side. */
const windowsOf = (sheet: Sheet): readonly Window[] => [sheet.window, ...stripsOf(sheet, sheet.window)];

/**
 * The cells whose merges can matter; null on a sheet on which no table can be found: a table is found where a row's own words make
 * a header, or where a name, the record or a person says that one stands. Merges make a header larger, and none out of nothing.
 */
export function mergesWanted(grid: Grid, hints: RecognitionHints): Area | null {
  if (grid.rows === 0 || grid.columns === 0) return null;
  const sheet = sheetOf(grid, lexiconOf(hints.taught ?? []));
  const { window } = sheet;
  if (!isSpokenOf(grid, hints) && !windowsOf(sheet).some((each) => mayHoldHeader(sheet, each))) return null;
  return asArea({ ...window, right: Math.min(window.right + spareColumns, maxColumns - 1) });
}

/** Headers that are met again on every page count once. */
function differentHeaders(sheet: Sheet): readonly HeaderBlock[] {
  const byWords = new Map<string, HeaderBlock>();
  for (const header of windowsOf(sheet).flatMap((window) => findHeaders(sheet, window))) {
    const words: string[] = [];
    for (let row = header.top; row <= header.bottom; row += 1)
      for (let column = header.left; column <= header.right; column += 1) words.push(sheet.text(row, column));
    const key = JSON.stringify(words);
    if (!byWords.has(key)) byWords.set(key, header);
  }
  return [...byWords.values()];
}

/** True where the tables of a sheet cannot be told without its merged areas: their headers could be other ones. */
export function mergesDecide(grid: Grid, hints: RecognitionHints): boolean {
  const lexicon = lexiconOf(hints.taught ?? []);
  const headers = differentHeaders(sheetOf(grid, lexicon));
  return isInDoubt(
    grid,
    headers,
    (part) => sheetOf(part, lexicon),
    (part) => recogniseGrid(part, hints, lexicon),
  );
}

/** True while merged areas of some table are not asked for yet. */
export const hasOpenMerges = ({ grids }: Pick<WorkbookReading, 'grids'>): boolean =>
  grids.some(({ mergesOpen }) => mergesOpen === true);
