/**
 * Tables that stand on their side: criteria across, a row for each sort of points. They are not read; that they are there is said, with
 * the way to turn them. Only sheets on which nothing was recognised are looked at.
 */
import { columnIndex, rowIndex } from '../a1/place';
import type { Place } from '../a1/place';
import type { Appendix } from '../domain/appendix';
import { codeLevel, compareCodes, openingOf, readCode } from '../domain/code';
import { isMaximum, isScored } from '../domain/roles';
import type { Role } from '../domain/roles';
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

/** So many criteria stand side by side at least, by their codes, and by their names where two rows below say what they hold. */
const [leastCodes, leastNames] = [5, 3];
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

/** Letters; names of criteria are longer than what columns are called. */
const longestCall = 60;

/** True for words that a row or column of points of some sort is called by. */
const areCalled = (text: string, isSort: (role: Role) => boolean): boolean => {
  const [best] = text.length > longestCall ? [] : roleFits(text, false);
  return best?.role != null && isSort(best.role) && isSurely(best.fit);
};

/** True where a row left of some columns is called that of a sort of points, and has figures under all of them. */
function holds(
  sheet: Sheet,
  row: number,
  columns: readonly number[],
  isSort: (role: Role) => boolean,
): boolean {
  const labels = filledColumns(sheet, row, { ...sheet.window, right: (columns[0] ?? 0) - 1 });
  return (
    labels.some((column) => areCalled(sheet.text(row, column), isSort)) &&
    columns.every((column) => typeof sheet.value(row, column) === 'number')
  );
}

/** Columns of a row of words, right of its first, where a row of maxima and one of points follow: criteria across, with codes or without. */
function namesAcross(sheet: Sheet, row: number): readonly number[] {
  const [, ...columns] = filledColumns(sheet, row, sheet.window);
  const areWords = columns.every((column) => /\p{L}/u.test(sheet.text(row, column)));
  if (columns.length < leastNames || !areWords || !holds(sheet, row + 1, columns, isMaximum)) return [];
  return holds(sheet, row + 2, columns, isScored) ? columns : [];
}

/** The table of a sheet that stands on its side. */
function turnedTables(grid: Grid): readonly TurnedTable[] {
  if (grid.columns <= leastNames || grid.rows < 2) return [];
  const sheet = sheetOf(grid);
  const { top, bottom } = sheet.window;
  for (let row = top; row < Math.min(bottom, top + rowsSeen); row += 1) {
    const columns = codesAcross(sheet, row);
    const below = Array.from({ length: columns.length === 0 ? 0 : rowsBelow }, (_, at) => row + 1 + at);
    const found = below.some((each) => holds(sheet, each, columns, isMaximum))
      ? columns
      : namesAcross(sheet, row);
    if (found.length === 0) continue;
    const place = { row: rowIndex(row), column: columnIndex(found[0] ?? 0) };
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

/** Rows of a table on its side: no table has more sorts of points. */
const mostSorts = 20;

/** True for a table whose rows are called as columns of points are ("Điểm chuẩn", "Điểm đạt"): it stands on its side. */
export function standsOnItsSide(names: readonly string[]): boolean {
  const [first, second] = names.length > mostSorts ? [] : names;
  return (
    first !== undefined && second !== undefined && areCalled(first, isMaximum) && areCalled(second, isScored)
  );
}
