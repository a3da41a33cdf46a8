/**
 * A column as a system of sums over whole numbers: every value scaled to a BigInt, so the search is exact and quick.
 *
 * Equation p says: what row p states = what its parts state. Changing a cell is a flow δ through the tree of equations:
 * a row with parts stands in its own equation and in its parent's, a leaf and the top row in one only.
 */
import type { Appendix, Column, ColumnKey } from '../appendix';
import { maximumFor } from '../primary';
import { Exact, slackOf, statesBounds, verdicts, zero } from '../score';
import type { Bound, Score, Verdict } from '../score';
import { judgeRow, partsOf, statedParts, statedScore } from '../tree';

/** Which bound of an interval a figure belongs to: intervals add up bound by bound. */
export type Side = 0 | 1;
const sides: readonly Side[] = [0, 1];
export type Pair = readonly [bigint, bigint];

/** A cell as the search sees it: whole numbers. */
export interface SearchCell {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly value: Pair;
  readonly slack: Pair;
  /** Least it may hold: nothing, but for a penalty, which takes off; null when nothing bounds it. */
  readonly floor: bigint | null;
  /** Most it may hold; null when nothing bounds it. */
  readonly cap: bigint | null;
  /** The row whose equation it is a part of; null at the top. */
  readonly above: number | null;
  /** True when it states a sum of its own, so that it stands in its own equation too. */
  readonly sums: boolean;
}

export interface Cell extends SearchCell {
  readonly stated: Score | null;
}

export interface Equation {
  /** The row that states the sum. */
  readonly row: number;
  /** Cells on its other side: its parts, or their parts where a part states nothing. */
  readonly parts: readonly number[];
  /** stated − Σ parts. */
  readonly residual: Pair;
  readonly verdict: Verdict;
}

/** What the search for the wrong cells goes by: plain data, which another thread can be sent. */
export interface SearchSystem {
  /** By row. */
  readonly cells: ReadonlyMap<number, SearchCell>;
  readonly equations: ReadonlyMap<number, Equation>;
  /** Both bounds; the first alone where no cell is an interval, since they would say the same. */
  readonly sides: readonly Side[];
}

export interface System extends SearchSystem {
  readonly column: Column;
  readonly cells: ReadonlyMap<number, Cell>;
  /** Value of one whole point. */
  readonly scale: Exact;
}

const boundAt = (score: Score, side: Side): Bound => (side === 0 ? score.low : score.high);
const pair = (make: (side: Side) => bigint): Pair => [make(0), make(1)];

/** A blank cell may be the forgotten one unless the sheet gives the row no maximum either (an item of other years). */
const mayBeForgotten = (appendix: Appendix, row: number, maximum: Column | null): boolean =>
  maximum === null || statedScore(appendix.rows[row], maximum.key) !== null;

/** The rows that stand for `row` on the other side of its equation. */
const speakers = (appendix: Appendix, key: ColumnKey, row: number): readonly number[] =>
  partsOf(appendix, row).flatMap((part) =>
    statedScore(appendix.rows[part], key) === null && partsOf(appendix, part).length > 0
      ? speakers(appendix, key, part)
      : [part],
  );

const decimalsOf = (appendix: Appendix, keys: readonly ColumnKey[]): number =>
  Math.max(
    0,
    ...appendix.rows.flatMap((row) =>
      keys.flatMap((key) => {
        const score = statedScore(row, key);
        return score ? [score.low.decimals, score.high.decimals] : [];
      }),
    ),
  );

/** The rows that state a sum, each with those on the other side of its equation. */
const partsBySum = (appendix: Appendix, key: ColumnKey): ReadonlyMap<number, readonly number[]> => {
  const summing = appendix.rows.flatMap((row, index) =>
    // What a sub-total states once more belongs to two sums; the check tells of it by itself.
    row.kind !== 'closing' && statedScore(row, key) && partsOf(appendix, index).length > 0 ? [index] : [],
  );
  return new Map(summing.map((row) => [row, speakers(appendix, key, row)]));
};

/** Every cell of an equation; `whole` scales a figure to a whole number. */
const cellsOf = (
  appendix: Appendix,
  column: Column,
  parts: ReadonlyMap<number, readonly number[]>,
  whole: (value: Exact) => bigint,
): ReadonlyMap<number, Cell> => {
  const maximum = maximumFor(appendix, column);
  const above = new Map([...parts].flatMap(([row, all]) => all.map((part) => [part, row] as const)));
  const cells = new Map<number, Cell>();
  appendix.rows.forEach((row, index) => {
    const stated = statedScore(row, column.key);
    const isPart = above.has(index) && (stated !== null || mayBeForgotten(appendix, index, maximum));
    if (!parts.has(index) && !isPart) return;
    const cap = row.extra === 'penalty' ? zero : maximum && statedScore(row, maximum.key);
    cells.set(index, {
      row: index,
      stated,
      value: pair((side) => (stated ? whole(boundAt(stated, side).value) : 0n)),
      slack: pair((side) => (stated ? whole(slackOf(boundAt(stated, side))) : 0n)),
      floor: row.extra === 'penalty' ? null : 0n,
      cap: cap && whole(cap.high.value),
      above: above.get(index) ?? null,
      sums: parts.has(index),
    });
  });
  return cells;
};

/** Bounds that hold say nothing of what any part is. */
const saysBounds = (appendix: Appendix, key: ColumnKey, row: number): boolean => {
  const stated = statedScore(appendix.rows[row], key);
  return stated !== null && statesBounds(stated, statedParts(appendix, key, row));
};

/** The equation of a row that states a sum; null where none of its parts states anything, or it only says bounds that hold. */
const equationOf = (
  appendix: Appendix,
  key: ColumnKey,
  cells: ReadonlyMap<number, Cell>,
  row: number,
  parts: readonly number[],
): Equation | null => {
  const known = parts.filter((part) => cells.has(part));
  if (!known.some((part) => cells.get(part)?.stated)) return null;
  const verdict = judgeRow(appendix, key, row) ?? verdicts[0];
  if (verdict === 'equal' && saysBounds(appendix, key, row)) return null;
  const valueAt = (index: number, side: Side): bigint => cells.get(index)?.value[side] ?? 0n;
  const sum = (side: Side): bigint => known.reduce((total, part) => total + valueAt(part, side), 0n);
  return {
    row,
    parts: known,
    verdict,
    residual: pair((side) => valueAt(row, side) - sum(side)),
  };
};

/**
 * The system of one point column. Percentages and cells that hold no score count as blank. Sums that wait to be recomputed
 * (`stale`, indices of rows) say nothing yet, neither of themselves nor of the sums they are parts of.
 */
export const systemOf = (
  appendix: Appendix,
  column: Column,
  stale: ReadonlySet<number> = new Set(),
): System => {
  const maximum = maximumFor(appendix, column);
  const decimals = decimalsOf(appendix, maximum ? [column.key, maximum.key] : [column.key]);
  const scale = new Exact(10).pow(decimals + 1);
  const parts = partsBySum(appendix, column.key);
  const cells = cellsOf(appendix, column, parts, (value) => BigInt(value.times(scale).toFixed(0)));
  const equations = new Map(
    [...parts].flatMap(([row, all]) => {
      if (stale.has(row) || all.some((part) => stale.has(part))) return [];
      const equation = equationOf(appendix, column.key, cells, row, all);
      return equation ? [[row, equation] as const] : [];
    }),
  );
  const plain = [...cells.values()].every(
    ({ value, slack }) => value[0] === value[1] && slack[0] === slack[1],
  );
  return { column, cells, equations, sides: plain ? [0] : sides, scale };
};

/** A system without what only the answer is told with. */
export const searchOf = ({ cells, equations, sides: bounds }: System): SearchSystem => ({
  cells: new Map([...cells].map(([row, { stated: _, ...cell }]) => [row, cell])),
  equations,
  sides: bounds,
});
