/** How much of a write a workbook still holds: Ctrl+Z takes cells back one by one, and nobody tells. */
import type { Grid, WorkbookReading } from '../sheets/grid';
import { contentOf, nothing } from './content';
import type { HeldContent } from './content';
import type { Entry } from './journal-entry';
import { isDue, isEither } from './steps/cells';
import type { CellsStep } from './steps/step';

const contentAt = (grid: Grid, row: number, column: number): HeldContent => {
  const [r, c] = [row - grid.top, column - grid.left];
  const formula = grid.formulas[r]?.[c];
  if (formula === undefined) return nothing;
  return contentOf(grid.values[r]?.[c] ?? '', formula, grid.formats[r]?.[c] ?? 'General');
};

/** Cells of a step that are still as they were written; null where some hold neither side, so that places tell nothing. */
function leftIn({ sheetId, cells }: CellsStep, grids: readonly Grid[]): number | null {
  const grid = grids.find((each) => each.sheetId === sheetId);
  if (!grid) return null;
  const now = cells.map((change) => ({ change, found: contentAt(grid, change.row, change.column) }));
  if (!now.every(({ change, found }) => isEither(found, change))) return null;
  return now.filter(({ change, found }) => isDue(found, change, 'before')).length;
}

/** What taking the entry back would change by a reading; all of it where that cannot be told, as after rows moved. */
export function cellsLeft(
  { steps, cells }: Pick<Entry, 'steps' | 'cells'>,
  { grids }: WorkbookReading,
): number {
  const writes = steps.filter((step): step is CellsStep => step.kind === 'cells');
  const others = steps.some(({ kind }) => kind === 'rows' || kind === 'columns' || kind === 'sheet');
  if (writes.length === 0 || others) return cells;
  const left = writes.map((step) => leftIn(step, grids));
  return left.some((count) => count === null)
    ? cells
    : left.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
