/** Exact sums from the leaves up, and what rounding each row first would make of them. */
import type { Appendix, Column, ColumnKey } from './appendix';
import { acrossColumns, acrossMismatches, countedScore, judgedBeside, ranksUnits } from './across';
import { addsUp, componentsOf } from './roles';
import type { PointRole } from './roles';
import { Exact, judge, roundScore, slackOf, subtract, sumScores } from './score';
import type { Score } from './score';
import { partsOf, statedScore, topRows } from './tree';

/**
 * The exact value of each row (same indices as `Appendix.rows`) per point column. A row with parts is their sum, and
 * null where nothing is written below it, except that a criterion then stands for itself with what it states.
 */
export type Sums = ReadonlyMap<ColumnKey, readonly (Score | null)[]>;

/** A column whose cells hold points. */
export type PointColumn = Column & { readonly role: PointRole };

/** The columns whose points add up from children to parents; ratios and ranks never do. */
export const pointColumns = (appendix: Appendix): readonly PointColumn[] =>
  appendix.columns.filter((column): column is PointColumn => addsUp(column.role));

/** Rows whose total is the sum of some columns. */
const agreeing = (appendix: Appendix, total: Column, parts: readonly Column[]): number =>
  judgedBeside(appendix, total, parts).filter(({ verdict }) => verdict !== 'mismatch').length;

/** Appraisal and survey, with the columns of a bonus or penalty beside them where more totals agree with those. */
function withExtras(appendix: Appendix, total: Column, parts: readonly Column[]): readonly Column[] {
  const extras = appendix.columns.filter(
    ({ extra, year, unit, column }) =>
      extra !== undefined && year === total.year && unit === total.unit && column < total.column,
  );
  if (extras.length === 0) return parts;
  const all = [...parts, ...extras];
  return agreeing(appendix, total, all) > agreeing(appendix, total, parts) ? all : parts;
}

/**
 * The columns that a column of totals adds up: appraisal and survey of its own unit and what is added to them, or the points of each
 * part where rows are units. Null where one is missing, and for any other column.
 */
export const componentColumns = (appendix: Appendix, column: Column): readonly Column[] | null => {
  if (ranksUnits(appendix)) return acrossColumns(appendix, column);
  const roles = componentsOf(column.role);
  const { year, unit } = column;
  const beside = appendix.columns.filter((other) => other.year === year && other.unit === unit);
  const columns = roles.flatMap((role) => beside.find((other) => other.role === role) ?? []);
  return roles.length > 0 && columns.length === roles.length ? withExtras(appendix, column, columns) : null;
};

/**
 * What a leaf's total should be from the appraisal and the survey beside it: their sum when the total is blank or is not
 * theirs, whatever rounding allows; null where the cell is right or nothing is said.
 */
const componentTotal = (appendix: Appendix, column: Column, index: number): Score | null => {
  const row = appendix.rows[index];
  const columns = componentColumns(appendix, column) ?? [];
  const parts = columns.flatMap((part) => countedScore(appendix, part, index) ?? []);
  if (parts.length === 0) return null;
  const stated = statedScore(row, column.key);
  if (stated && ranksUnits(appendix))
    return acrossMismatches(appendix, column).find((each) => each.index === index)?.sum ?? null;
  return stated && judge(stated, parts) !== 'mismatch' ? null : sumScores(parts);
};

/**
 * What a row keeps, whatever `sum` its parts make (null where they make none); undefined where it becomes that sum. Rows are asked
 * from the bottom up, so that those above add up what is kept below them.
 */
export type Keep = (column: PointColumn, index: number, sum: Score | null) => Score | null | undefined;

const keepsNothing: Keep = () => undefined;

const sumColumn = (
  appendix: Appendix,
  column: PointColumn,
  leaf: (score: Score) => Score,
  keep: Keep = keepsNothing,
): readonly (Score | null)[] => {
  const { key } = column;
  const done = new Map<number, Score | null>();
  const valueOf = (index: number): Score | null => {
    const known = done.get(index);
    if (known !== undefined) return known;
    done.set(index, null);
    const row = appendix.rows[index];
    const parts = partsOf(appendix, index).flatMap((part) => valueOf(part) ?? []);
    const added = parts.length === 0 ? componentTotal(appendix, column, index) : null;
    const own = row?.kind === 'criterion' ? (added ?? statedScore(row, key)) : null;
    const sum = parts.length > 0 ? sumScores(parts) : own;
    const kept = keep(column, index, sum);
    const made = parts.length > 0 ? sum : own && leaf(own);
    const value = kept === undefined ? made : kept;
    done.set(index, value);
    return value;
  };
  return appendix.rows.map((_, index) => valueOf(index));
};

const asItIs = (score: Score): Score => score;

const sumAll = (appendix: Appendix, leaf: (score: Score) => Score, keep?: Keep): Sums =>
  new Map(pointColumns(appendix).map((column) => [column.key, sumColumn(appendix, column, leaf, keep)]));

/** The exact sums of one column. */
const exactColumn = (appendix: Appendix, key: ColumnKey): readonly (Score | null)[] => {
  const column = pointColumns(appendix).find((each) => each.key === key);
  return column ? sumColumn(appendix, column, asItIs) : appendix.rows.map(() => null);
};

/** Sums every point column exactly, from the leaves up; intervals bound by bound. */
export const recompute = (appendix: Appendix, keep?: Keep): Sums => sumAll(appendix, asItIs, keep);

/** The same when every row is first rounded to `decimals`, as the scoring software of the ministry and provinces does. */
export const roundedSums = (appendix: Appendix, decimals: number, keep?: Keep): Sums =>
  sumAll(appendix, (score) => roundScore(score, decimals), keep);

/** What rounding one leaf first adds to (or takes from) every sum above it. */
export interface RoundingShare {
  /** Index into `Appendix.rows`. */
  readonly row: number;
  readonly exact: Score;
  readonly rounded: Score;
  /** rounded − exact. */
  readonly difference: Score;
}

const leavesBelow = (
  appendix: Appendix,
  index: number,
  exact: readonly (Score | null)[],
): readonly number[] => {
  const parts = partsOf(appendix, index).filter((part) => exact[part]);
  return parts.length === 0 ? [index] : parts.flatMap((part) => leavesBelow(appendix, part, exact));
};

/** The lowest rows below one that states nothing. */
const blankLeaves = (appendix: Appendix, index: number): readonly number[] => {
  const parts = partsOf(appendix, index);
  return parts.length === 0 ? [index] : parts.flatMap((part) => blankLeaves(appendix, part));
};

/**
 * The rows whose points a column's total adds up, as they stand: each point is in just one of them. Blank leaves beside them are
 * among them: they add nothing yet, and will be counted as soon as they are filled. Indices into `Appendix.rows`.
 */
export const leavesOf = (appendix: Appendix, key: ColumnKey): readonly number[] => {
  const exact = exactColumn(appendix, key);
  const isBlank = (index: number): boolean => appendix.rows[index]?.points.get(key)?.value === '';
  const below = (index: number): readonly number[] => {
    if (!exact[index]) return blankLeaves(appendix, index).filter(isBlank);
    const parts = partsOf(appendix, index);
    return parts.some((part) => exact[part]) ? parts.flatMap(below) : [index];
  };
  const all = appendix.total === null ? topRows(appendix) : partsOf(appendix, appendix.total);
  return all.flatMap(below).filter((index) => appendix.rows[index]?.points.has(key));
};

/**
 * Attributes the difference between the rounded and the exact value of row `index` to the leaves below it, the
 * largest share first; leaves that rounding does not change are left out. The shares add up to the whole difference.
 */
export const roundingShares = (
  appendix: Appendix,
  key: ColumnKey,
  index: number,
  decimals: number,
): readonly RoundingShare[] => {
  const exact = exactColumn(appendix, key);
  const shares = leavesBelow(appendix, index, exact).flatMap((row): RoundingShare[] => {
    const score = exact[row];
    if (!score) return [];
    const rounded = roundScore(score, decimals);
    const difference = subtract(rounded, score);
    return difference.low.value.isZero() && difference.high.value.isZero()
      ? []
      : [{ row, exact: score, rounded, difference }];
  });
  return shares.sort(
    (a, b) => b.difference.high.value.abs().comparedTo(a.difference.high.value.abs()) || a.row - b.row,
  );
};

/**
 * How far the true value of row `index` may lie from its exact sum because its leaves were rounded before they were
 * written: half a unit of each leaf's last decimal, added up (Phong Thổ's 79,27 lies within that of its 79,24).
 */
export const roundingRoom = (appendix: Appendix, key: ColumnKey, index: number): Exact => {
  const exact = exactColumn(appendix, key);
  return leavesBelow(appendix, index, exact).reduce((room, row) => {
    const score = exact[row];
    return score ? room.plus(slackOf(score.high)) : room;
  }, new Exact(0));
};
