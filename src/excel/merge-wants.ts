/** Which merged areas a reading needs, and how they come to a grid; whoever is asked for them. */
import type { Area } from '../a1/place';
import { readBinding } from '../sheets/binding';
import type { Grid, WorkbookReading } from '../sheets/grid';
import type { RecognitionHints } from '../sheets/hints';
import type { Lesson } from '../sheets/taught/lesson';

/** What tells beside the cells where tables stand. */
export interface Said extends Pick<WorkbookReading, 'names' | 'part'> {
  /** What was taught of the words of tables outside of the workbook. */
  readonly taught?: readonly Lesson[] | undefined;
}

/** The same as hints for `mergesWanted`. */
export function hintsOf({ names, part, taught }: Said): RecognitionHints {
  const { hints, record } = readBinding(part, names);
  return { tables: hints.tables, taught: [...(taught ?? []), ...record.taught] };
}

/** Those that reach into the cells that were read. */
const within = ({ top, left, rows, columns }: Grid, merges: readonly Area[]): readonly Area[] =>
  merges.filter(
    (area) => area.top < top + rows && area.bottom >= top && area.left < left + columns && area.right >= left,
  );

/** The grid with the merged areas it asked for, all of them or those that Excel would tell. */
export const merged = ({ mergesOpen: _, ...grid }: Grid, areas: readonly Area[], whole = true): Grid => ({
  ...grid,
  merges: within(grid, areas),
  mergesKnown: true,
  ...(!whole && { mergesUntold: true as const }),
});
