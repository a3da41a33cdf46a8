/** Inserting columns and taking them away: cells beside them, the insertion itself, look, contents, print area. */
import { rangeAt } from '../ask';
import { blocksOf } from '../blocks';
import { fillCells, isDue, writeBlock } from './cells';
import { columnsAt, countOf, isIn, moved, seenCells } from './columns-found';
import type { FoundColumns, Seen } from './columns-found';
import { columnsName } from './passing-name';
import { grownPrintArea } from './print-area';
import type { ColumnsStep, Side } from './step';

/** Rows of the table in which a column's look can be copied alone: no wide merged cell touches it there. */
const plainRuns = ({
  area,
  wide,
}: ColumnsStep): readonly { readonly top: number; readonly rows: number }[] => {
  const runs: { top: number; rows: number }[] = [];
  for (let row: number = area.top; row <= area.bottom; row += 1) {
    if (wide.includes(row)) continue;
    const last = runs.at(-1);
    if (last && last.top + last.rows === row) last.rows += 1;
    else runs.push({ top: row, rows: 1 });
  }
  return runs;
};

const dress = (sheet: Excel.Worksheet, step: ColumnsStep, found: FoundColumns | null): void => {
  const map = moved(step);
  step.columns.forEach(({ likeColumn, merges }, index) => {
    const column = step.at + index;
    // Excel gives inserted columns the look of the one before them.
    if (likeColumn !== step.at - 1)
      for (const { top, rows } of plainRuns(step))
        rangeAt(sheet, { top, left: column, rows, columns: 1 }).copyFrom(
          rangeAt(sheet, { top, left: map(likeColumn), rows, columns: 1 }),
          Excel.RangeCopyType.formats,
        );
    const width = found?.likeWidths[index];
    if (width !== undefined) columnsAt(sheet, column, 1).format.columnWidth = width;
    for (const { top, bottom } of merges)
      rangeAt(sheet, { top, left: column, rows: bottom - top + 1, columns: 1 }).merge(false);
  });
};

/** Excel grows the print area itself, unless the columns stand at its very edge. */
const growPrintArea = (sheet: Excel.Worksheet, step: ColumnsStep, found: FoundColumns | null): void => {
  const { area, at } = step;
  if (at <= area.right) return;
  const printArea = grownPrintArea(found?.printArea ?? null, area, at + countOf(step) - 1);
  if (printArea !== null) sheet.pageLayout.setPrintArea(printArea);
};

const writeCells = (sheet: Excel.Worksheet, cells: readonly Seen[], to: Side): void => {
  const due = cells.flatMap(({ change, now, found }) =>
    isDue(found, now, to) ? [{ ...change, found }] : [],
  );
  for (const block of blocksOf(due)) writeBlock(sheet, block, to, false);
};

/** Puts the columns in or takes them away, from whatever was found; a passing name stands while it lasts. */
export const writeColumns = (
  context: Excel.RequestContext,
  step: ColumnsStep,
  found: FoundColumns | null,
  to: Side,
): void => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  const inserted = found ? isIn(step, found) : to === 'before';
  if (inserted === null || (found && found.marker === null && inserted === (to === 'after'))) return;
  const cells = found
    ? seenCells(step, found, inserted)
    : step.cells.map((change) => ({
        change,
        now: change,
        found: change[to === 'after' ? 'before' : 'after'],
      }));
  const columns = columnsAt(sheet, step.at, countOf(step));
  if (found?.marker == null) {
    const place = { row: step.area.top, column: step.at + (inserted ? countOf(step) : 0) };
    context.workbook.names.add(columnsName, sheet.getCell(place.row, place.column));
  }
  if (to === 'after') {
    if (!inserted) {
      writeCells(sheet, cells, to);
      columns.insert(Excel.InsertShiftDirection.right);
    }
    dress(sheet, step, found);
    fillCells(sheet, step.filled);
    growPrintArea(sheet, step, found);
  } else {
    if (inserted) columns.delete(Excel.DeleteShiftDirection.left);
    writeCells(sheet, cells, to);
  }
  context.workbook.names.getItem(columnsName).delete();
};
