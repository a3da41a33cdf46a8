/** Whether a reading of a table can be used as it is, and how many of the sums it states agree. */
import type { Appendix, Column, Row, RowKind } from '../../domain/appendix';
import { pointColumns } from '../../domain/recompute';
import { addsUp } from '../../domain/roles';
import { judgeRow } from '../../domain/tree';

interface Read {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly kind: RowKind }[];
}

/** True for a table that can be used as it was read: rows with names, and points that add up. */
export const isWhole = ({ columns, rows }: Read): boolean =>
  columns.some(({ role }) => role === 'name') &&
  columns.some(({ role }) => addsUp(role)) &&
  rows.some(({ kind }) => kind === 'criterion');

/** Stated sums that are the sum of their parts, rounding allowed, and those that are not. */
export interface StatedSums {
  readonly agree: number;
  readonly differ: number;
}

/**
 * So many sums more must agree: one wrong cell spoils two sums at most, its own and that of the row above, so a slip alone
 * makes no other reading better.
 */
const clearlyMore = 3;

/** True for a reading under which clearly more sums agree than under the other, and none more differs. */
export const isBornOutMore = (reading: StatedSums, than: StatedSums): boolean =>
  reading.agree >= than.agree + clearlyMore && reading.differ <= than.differ;

/** Those of all rows, or of the rows that count. */
export function sumsOf(appendix: Appendix, counts: (row: Row) => boolean = () => true): StatedSums {
  const verdicts = pointColumns(appendix).flatMap(({ key }) =>
    appendix.rows.flatMap((row, at) => (counts(row) ? (judgeRow(appendix, key, at) ?? []) : [])),
  );
  const differ = verdicts.filter((verdict) => verdict === 'mismatch').length;
  return { agree: verdicts.length - differ, differ };
}
