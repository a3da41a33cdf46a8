/** Totals that a recompute leaves as they are stated unless asked: maxima are laid down, points of a past year were announced. */
import type { Appendix, Column, ColumnKey } from '../../domain/appendix';
import { pointColumns } from '../../domain/recompute';
import type { Sums } from '../../domain/recompute';
import { isMaximum, isScored, isTarget } from '../../domain/roles';
import { equals } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { StaleSum } from '../../domain/stale';
import { statedScore } from '../../domain/tree';

export const heldKinds = ['maximum', 'announced'] as const;
export type HeldKind = (typeof heldKinds)[number];

/** A stated total that its rows do not add up to. */
export interface HeldTotal {
  readonly kind: HeldKind;
  /** Index into `Appendix.rows`. */
  readonly index: number;
  readonly key: ColumnKey;
  readonly row: number;
  readonly column: number;
  readonly stated: Score;
  readonly exact: Score;
}

/** A table as it was looked at. */
export interface HeldIn {
  readonly appendix: Appendix;
  readonly sums: Sums;
  readonly stale?: readonly StaleSum[];
}

/** True for points that others have made known: the table goes on to a later year. */
const isPast = ({ columns }: Appendix, { role, year }: Column): boolean =>
  isScored(role) &&
  year !== undefined &&
  columns.some((other) => (isTarget(other.role) || isScored(other.role)) && (other.year ?? '') > year);

const kindOf = (appendix: Appendix, column: Column): HeldKind | null => {
  if (isMaximum(column.role)) return 'maximum';
  return isPast(appendix, column) ? 'announced' : null;
};

/** A formula states what Excel worked out, and a sum that waits to be recomputed states nothing that anybody announced. */
const isAnnounced = ({ appendix, stale = [] }: HeldIn, key: ColumnKey, index: number): boolean =>
  appendix.rows[index]?.points.get(key)?.formula === null &&
  !stale.some((sum) => sum.index === index && sum.column === key);

/** The totals that a recompute leaves alone, in the order of the columns. */
export const heldTotals = (table: HeldIn): readonly HeldTotal[] => {
  const { appendix, sums } = table;
  const { total: index } = appendix;
  const row = index === null ? undefined : appendix.rows[index];
  if (index === null || row === undefined) return [];
  return pointColumns(appendix).flatMap((column) => {
    const { key } = column;
    const kind = kindOf(appendix, column);
    const [stated, exact] = [statedScore(row, key), sums.get(key)?.[index] ?? null];
    if (kind === null || !stated || !exact || equals(stated, exact)) return [];
    if (kind === 'announced' && !isAnnounced(table, key, index)) return [];
    return [{ kind, index, key, row: row.row, column: column.column, stated, exact }];
  });
};

/** The sums with what held totals state, so that gaps and ratios beside them are of the same figure. */
export const withHeld = (sums: Sums, held: readonly HeldTotal[]): Sums =>
  new Map(
    [...sums].map(([key, scores]) => {
      const own = held.find((each) => each.key === key);
      return [key, own ? scores.map((score, index) => (index === own.index ? own.stated : score)) : scores];
    }),
  );
