/** How much of a write a workbook still holds: Ctrl+Z takes cells, rows, columns and sheets back one by one, and nobody tells. */
import type { Grid, WorkbookReading } from '../sheets/grid';
import { linesOf } from '../sheets/follow/trace';
import type { SheetTrace } from '../sheets/follow/trace';
import { followSteps, homesOf } from './follow';
import type { Entry } from './journal-entry';
import { seenSteps } from './steps';

/** Readings share the grids that nobody changed. */
const known = new WeakMap<Grid, SheetTrace>();

const traceOf = (grid: Grid): SheetTrace => {
  const { sheetId, sheet, formulas, top, left } = grid;
  const trace = known.get(grid) ?? { sheetId, sheet, lines: linesOf(formulas, top, left), complete: true };
  known.set(grid, trace);
  return trace;
};

/** What taking the entry back would change by a reading; null where that cannot be told, or it would be refused. */
function dueOf(
  { steps, traces = [] }: Pick<Entry, 'steps' | 'traces'>,
  reading: WorkbookReading,
): number | null {
  const now = traces.map(({ sheetId }) => {
    const grid = reading.grids.find((each) => each.sheetId === sheetId);
    return grid ? traceOf(grid) : null;
  });
  const seen = seenSteps(steps, reading);
  if (seen?.isOpen === true) {
    const homes = homesOf(traces, now);
    return seen.crossed((sheetId) => homes.get(sheetId)).length > 0 ? null : seen.due();
  }
  const followed = followSteps(steps, traces, now);
  return followed.lost.length > 0 ? null : (seenSteps(followed.steps, reading)?.due() ?? null);
}

/** The same; all of it where nothing is told. */
export const cellsLeft = (
  entry: Pick<Entry, 'steps' | 'traces' | 'cells'>,
  reading: WorkbookReading,
): number => dueOf(entry, reading) ?? entry.cells;
