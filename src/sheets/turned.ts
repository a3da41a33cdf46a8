/**
 * Tables that stand on their side: criteria across, a row for each sort of points. They are not read; that they are there is said, with
 * the way to turn them. Only sheets on which nothing was recognised are looked at.
 */
import { columnIndex, rowIndex } from '../a1/place';
import type { Place } from '../a1/place';
import type { Appendix } from '../domain/appendix';
import { codeLevel, compareCodes, openingOf, readCode } from '../domain/code';
import { roleFits } from './headers/wording';
import { isSurelyOther as isSurely } from './headers/fit';
import type { Grid } from './grid';
import { filledColumns, sheetOf } from './layout/sheet';
import type { Sheet } from './layout/sheet';

/** A table on its side. */
export interface TurnedTable {
  readonly sheet: string;
  readonly sheetId: string;
  /** The first of its criteria. */
  readonly place: Place;
}

/** So many criteria stand side by side at least. */
const leastCodes = 5;
/** Rows below the criteria in which the maxima stand, and rows of a sheet that are looked at. */
const [rowsBelow, rowsSeen] = [3, 60];

/** The code of a cell across: alone, or before a name. */
function codeAt(sheet: Sheet, row: number, column: number): string | null {
  const text = sheet.text(row, column);
  if (text === '' || text.length > 200) return null;
  const alone = readCode(sheet.value(row, column), sheet.format(row, column), '').code;
  return alone ?? readCode('', 'General', text).code ?? readCode(openingOf(text)?.code ?? '', '@', '').code;
}

/** Columns of a row with codes in order, of two levels at least: a tree across, and no numbers of columns. */
function codesAcross(sheet: Sheet, row: number): readonly number[] {
  const found = filledColumns(sheet, row, sheet.window).flatMap((column) => {
    const code = codeAt(sheet, row, column);
    return code === null ? [] : [{ column, code }];
  });
  const inOrder = found.every(
    ({ code }, at) => at === 0 || compareCodes(found[at - 1]?.code ?? '', code) < 0,
  );
  const levels = new Set(found.map(({ code }) => codeLevel(code)));
  return found.length >= leastCodes && inOrder && levels.size > 1 ? found.map(({ column }) => column) : [];
}

/** True where a row left of the criteria is called that of the maxima, and has figures under them. */
function hasMaxima(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const first = columns[0] ?? 0;
  const labels = filledColumns(sheet, row, { ...sheet.window, right: first - 1 });
  const isCalled = labels.some((column) => {
    const [best] = roleFits(sheet.text(row, column));
    return best?.role === 'maximum' && isSurely(best.fit);
  });
  return isCalled && columns.every((column) => typeof sheet.value(row, column) === 'number');
}

/** The tables of a sheet that stand on their side. */
function turnedTables(grid: Grid): readonly TurnedTable[] {
  if (grid.columns < leastCodes || grid.rows < 2) return [];
  const sheet = sheetOf(grid);
  const { top, bottom } = sheet.window;
  for (let row = top; row < Math.min(bottom, top + rowsSeen); row += 1) {
    const columns = codesAcross(sheet, row);
    const below = Array.from({ length: columns.length === 0 ? 0 : rowsBelow }, (_, at) => row + 1 + at);
    if (!below.some((each) => hasMaxima(sheet, each, columns))) continue;
    const place = { row: rowIndex(row), column: columnIndex(columns[0] ?? 0) };
    return [{ sheet: grid.sheet, sheetId: grid.sheetId, place }];
  }
  return [];
}

/** The tables on their side, on sheets where nothing was recognised; the field is absent where there are none. */
export const turnedIn = (
  grids: readonly Grid[],
  found: readonly Pick<Appendix, 'sheetId'>[],
): { readonly turned?: readonly TurnedTable[] } => {
  const turned = grids
    .filter(({ sheetId }) => !found.some((appendix) => appendix.sheetId === sheetId))
    .flatMap(turnedTables);
  return turned.length > 0 ? { turned } : {};
};
