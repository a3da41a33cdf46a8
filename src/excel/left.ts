/** How much of a write a workbook still holds: Ctrl+Z takes cells, rows, columns and sheets back one by one, and nobody tells. */
import type { Grid, WorkbookReading } from '../sheets/grid';
import { linesOf } from '../sheets/follow/trace';
import type { SheetTrace } from '../sheets/follow/trace';
import { followSteps } from './follow';
import type { Entry } from './journal-entry';
import { seenDue } from './steps';

/** Readings share the grids that nobody changed. */
const known = new WeakMap<Grid, SheetTrace>();

const traceOf = (grid: Grid): SheetTrace => {
  const { sheetId, sheet, formulas, top, left } = grid;
  const trace = known.get(grid) ?? { sheetId, sheet, lines: linesOf(formulas, top, left), complete: true };
  known.set(grid, trace);
  return trace;
};

/** What taking the entry back would change by a reading; all of it where that cannot be told. */
export function cellsLeft(
  { steps, traces = [], cells }: Pick<Entry, 'steps' | 'traces' | 'cells'>,
  reading: WorkbookReading,
): number {
  const now = traces.map(({ sheetId }) => {
    const grid = reading.grids.find((each) => each.sheetId === sheetId);
    return grid ? traceOf(grid) : null;
  });
  const followed = followSteps(steps, traces, now);
  return followed.lost.length > 0 ? cells : (seenDue(followed.steps, reading) ?? cells);
}
