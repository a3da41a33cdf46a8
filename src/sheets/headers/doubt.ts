/**
 * Whether merged areas that nobody asked for could make another header than the one that is found without them: then they are needed to
 * read the sheet at all. Each header is read again as if its blanks were merged, to the right and downwards, as people merge headings.
 */
import { asArea } from '../../a1/place';
import type { Area } from '../../a1/place';
import type { Appendix } from '../../domain/appendix';
import type { Grid } from '../grid';
import { filledColumns } from '../layout/sheet';
import type { Sheet, Window } from '../layout/sheet';
import { deepest, mayStandInHeader } from './find';

/** Rows below a header that are read again with it: enough for the tables that begin there. */
const rowsBelow = 12;

type HeaderRows = Pick<Window, 'top' | 'bottom'>;

/** Over all blanks right of a heading, over the first of them, or over those below. */
type Way = 'right' | 'one-right' | 'down';

/** As far as a heading could be merged: over the blanks right of it, or over those below it in rows that hold no data. */
function mostMerged(sheet: Sheet, row: number, column: number, way: Way, window: Window): Area {
  let [right, bottom] = [column, row];
  if (way === 'one-right') right += right < window.right && sheet.isBlank(row, right + 1) ? 1 : 0;
  else if (way === 'right') while (right < window.right && sheet.isBlank(row, right + 1)) right += 1;
  else
    while (
      bottom - row < deepest - 1 &&
      bottom < window.bottom &&
      sheet.isBlank(bottom + 1, column) &&
      mayStandInHeader(sheet, bottom + 1, window)
    )
      bottom += 1;
  return asArea({ top: row, left: column, bottom, right });
}

const isMerged = ({ top, left, bottom, right }: Area): boolean => top < bottom || left < right;

/** The areas that the headings of some rows would be, were all of them merged as far as they could be. */
const mergedIn = (sheet: Sheet, rows: Window, way: Way): readonly Area[] => {
  const areas: Area[] = [];
  for (let row = rows.top; row <= rows.bottom; row += 1)
    for (const column of filledColumns(sheet, row, rows)) {
      const area = mostMerged(sheet, row, column, way, sheet.window);
      if (isMerged(area)) areas.push(area);
    }
  return areas;
};

/** The rows of a header and some around it, as a sheet of their own. */
function around(grid: Grid, { top, bottom }: HeaderRows): Grid {
  const [first, end] = [Math.max(0, top - deepest - grid.top), bottom - grid.top + 1 + rowsBelow];
  const of = <T>(table: readonly T[]): readonly T[] => table.slice(first, end);
  const values = of(grid.values);
  return {
    ...grid,
    top: grid.top + first,
    rows: values.length,
    values,
    formulas: of(grid.formulas),
    formats: of(grid.formats),
    merges: [],
  };
}

/** What a header says: its rows, what each column holds, and which columns it leaves unread. */
const said = (appendices: readonly Appendix[]): string =>
  JSON.stringify(
    appendices.map(({ header, columns, unread }) => [
      header,
      columns.map(({ key, column }) => [key, column]),
      unread?.map(({ column }) => column),
    ]),
  );

/** The rows of all headers that were found, and those around them where headings may stand. */
export const isInDoubt = (
  grid: Grid,
  headers: readonly HeaderRows[],
  sheetOf: (grid: Grid) => Sheet,
  recognise: (grid: Grid) => readonly Appendix[],
): boolean =>
  headers.some((header) => {
    const part = around(grid, header);
    const sheet = sheetOf(part);
    const plain = said(recognise(part));
    const rows = { ...sheet.window, top: Math.max(header.top - 1, part.top), bottom: header.bottom };
    return (['right', 'one-right', 'down'] as const).some((way) => {
      const merges = mergedIn(sheet, rows, way);
      return merges.length > 0 && said(recognise({ ...part, merges })) !== plain;
    });
  });
