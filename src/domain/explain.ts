import type { Place } from '../a1/place';
/** Where a number comes from: what a sum adds up, what its cells hold, and what rounding did to it. */
import type { Appendix, ColumnKey, PointCell } from './appendix';
import { roundedSums, roundingRoom, roundingShares } from './recompute';
import type { RoundingShare, Sums } from './recompute';
import { Exact, judge, subtract, sumScores } from './score';
import type { Score, Verdict } from './score';
import { partsOf, statedParts, statedScore } from './tree';

/** What a cell is to Excel: a sum passes over text, so a number typed as text is one to know of. */
export type Holding = 'formula' | 'number' | 'text' | 'interval' | 'words' | 'error' | 'blank';

export interface ExplainedCell {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly place: Place | null;
  readonly stated: Score | null;
  /** From the leaves; null where nothing is written below the row either. */
  readonly exact: Score | null;
  readonly holds: Holding;
  readonly formula: string | null;
  /** True when the row is a sum of its own, so that it can be explained in turn. */
  readonly opens: boolean;
}

/** Both totals side by side, and which leaves make the difference. */
export interface RoundingView {
  readonly decimals: number;
  readonly exact: Score;
  /** When each leaf is rounded to `decimals` before it is added. */
  readonly rounded: Score;
  /** rounded − exact. */
  readonly difference: Score;
  /** The leaves that rounding changes, the largest share first; they add up to the difference. */
  readonly shares: readonly RoundingShare[];
}

export interface ExplainedSum {
  readonly column: ColumnKey;
  readonly cell: ExplainedCell;
  readonly parts: readonly ExplainedCell[];
  /** What the parts state, added up; a part that states nothing is replaced by its own parts. Null where nothing is stated. */
  readonly sumOfParts: Score | null;
  /** stated − sumOfParts. */
  readonly off: Score | null;
  readonly verdict: Verdict | null;
  readonly rounding: RoundingView | null;
  /** How far the true value may lie from the exact sum because the leaves were rounded before they were written. */
  readonly room: Exact;
}

const holdingOf = (cell: PointCell | undefined): Holding => {
  if (!cell) return 'blank';
  const { kind } = cell.reading;
  if (kind === 'error') return 'error';
  if (cell.formula !== null) return 'formula';
  if (kind === 'blank') return 'blank';
  return kind === 'score' ? cell.reading.form : 'words';
};

const cellOf = (appendix: Appendix, sums: Sums, key: ColumnKey, index: number): ExplainedCell => {
  const row = appendix.rows[index];
  const cell = row?.points.get(key);
  return {
    row: index,
    code: row?.code.code ?? null,
    name: row?.name ?? '',
    place: cell ? { row: cell.row, column: cell.column } : null,
    stated: statedScore(row, key),
    exact: sums.get(key)?.[index] ?? null,
    holds: holdingOf(cell),
    formula: cell?.formula ?? null,
    opens: partsOf(appendix, index).length > 0,
  };
};

/**
 * What rounding each leaf to `decimals` first does to the value of row `index`; null where nothing is written. A view
 * without shares says that rounding changes nothing.
 */
export const explainRounding = (
  appendix: Appendix,
  sums: Sums,
  key: ColumnKey,
  index: number,
  decimals: number,
): RoundingView | null => {
  const exact = sums.get(key)?.[index];
  const rounded = roundedSums(appendix, decimals).get(key)?.[index];
  if (!exact || !rounded) return null;
  const shares = roundingShares(appendix, key, index, decimals);
  return { decimals, exact, rounded, difference: subtract(rounded, exact), shares };
};

/** Explains the sum that row `index` states in a column; null for a leaf. `decimals` are those rows are rounded to. */
export const explainSum = (
  appendix: Appendix,
  sums: Sums,
  key: ColumnKey,
  index: number,
  decimals = 2,
): ExplainedSum | null => {
  const parts = partsOf(appendix, index);
  if (parts.length === 0) return null;
  const cell = cellOf(appendix, sums, key, index);
  const stated = statedParts(appendix, key, index);
  const sumOfParts = stated.length > 0 ? sumScores(stated) : null;
  return {
    column: key,
    cell,
    parts: parts.map((part) => cellOf(appendix, sums, key, part)),
    sumOfParts,
    off: cell.stated && sumOfParts && subtract(cell.stated, sumOfParts),
    verdict: cell.stated && sumOfParts ? judge(cell.stated, stated) : null,
    rounding: explainRounding(appendix, sums, key, index, decimals),
    room: roundingRoom(appendix, key, index),
  };
};

/** A figure published elsewhere, held against the exact sum: can the rounding of the rows account for the difference? */
export interface PublishedView {
  readonly published: Score;
  /** published − exact. */
  readonly difference: Score;
  readonly room: Exact;
  /** True when the difference lies within what the rounding of the written rows can do. */
  readonly explained: boolean;
}

/** Null where the row has no exact value in the column. */
export const explainPublished = (
  appendix: Appendix,
  sums: Sums,
  key: ColumnKey,
  index: number,
  published: Score,
): PublishedView | null => {
  const exact = sums.get(key)?.[index];
  if (!exact) return null;
  const difference = subtract(published, exact);
  const room = roundingRoom(appendix, key, index);
  const most = Exact.max(difference.low.value.abs(), difference.high.value.abs());
  return { published, difference, room, explained: most.lte(room) };
};
