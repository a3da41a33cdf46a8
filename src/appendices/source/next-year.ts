/** The year that a plan made from a table is for. */
import type { Appendix, Column } from '../../domain/appendix';
import { latestYearSaid } from '../../domain/year';
import { lastYearOf } from './columns';

/** True for a column of targets in which nothing has been planned yet. */
const isUnplanned = ({ rows }: Appendix, column: Column): boolean =>
  column.role === 'target' && rows.every(({ points }) => points.get(column.key)?.reading.kind !== 'score');

/**
 * The year after the last one that the table plans for or reports on, or the last one itself while its targets are all
 * empty; null when it names none.
 */
export const nextYear = (appendix: Appendix): string | null => {
  const { columns } = appendix;
  const unplanned = columns.find((column) => column.year !== undefined && isUnplanned(appendix, column));
  if (unplanned) return String(lastYearOf(unplanned));
  const latest = latestYearSaid(appendix);
  return latest === null ? null : String(latest + 1);
};
