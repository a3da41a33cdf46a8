/** What the figures of a patch were worked out from, so that none is written that another edit has made untrue. */
import type { Appendix } from '../domain/appendix';
import type { Grid } from './grid';
import type { EditReason, InputCell, Patch, SheetPatch } from './patch';
import { contentAt, valueAt } from './sums/cells';

/** Cells that change for what they hold themselves rest on no other. */
const byThemselves: readonly EditReason[] = ['format', 'header', 'unit', 'merge', 'row'];

const restsOnPoints = ({ edits, inserted }: SheetPatch): boolean =>
  [...edits, ...(inserted?.cells ?? [])].some(({ reason }) => !byThemselves.includes(reason));

/** Every cell of points of the table that the patch itself leaves alone. */
function inputsOf({ rows }: Appendix, grid: Grid, { edits }: SheetPatch): readonly InputCell[] {
  const edited = new Set(edits.map(({ row, column }) => `${row} ${column}`));
  return rows.flatMap(({ points }) =>
    [...points.values()].flatMap(({ row, column }) =>
      edited.has(`${row} ${column}`)
        ? []
        : [{ row, column, content: contentAt(grid, row, column), value: valueAt(grid, row, column) }],
    ),
  );
}

/** The patch of a table with the cells its figures rest on; `grid` is the sheet it was planned on. */
export const withInputs = (appendix: Appendix, grid: Grid, patch: Patch): Patch => ({
  ...patch,
  sheets: patch.sheets.map((sheet) =>
    sheet.sheetId === appendix.sheetId && restsOnPoints(sheet)
      ? { ...sheet, inputs: inputsOf(appendix, grid, sheet) }
      : sheet,
  ),
});
