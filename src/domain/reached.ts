/** The column of points that a target builds on. */
import type { Column } from './appendix';
import { isWholeResult } from './roles';
import { compareYears } from './year';

/**
 * The points reached last before a target's year, of the whole of each row and of the target's own unit; undefined when
 * none of the columns is. A column or a target that says no year may stand before or after any.
 */
export const reachedBefore = (columns: readonly Column[], target: Column): Column | undefined =>
  columns
    .filter(({ role, label }) => isWholeResult(role) && label === target.label)
    .filter(
      ({ year }) => year === undefined || target.year === undefined || compareYears(year, target.year) < 0,
    )
    .sort((a, b) => compareYears(b.year, a.year))[0];
