/** Which columns an overview speaks of: the latest points, their maximum, the first target after them. */
import { columnsOf, isLeaf } from './appendix';
import type { Appendix, Column, ColumnKey } from './appendix';
import { viewOfUnit } from './matrix';
import type { Sums } from './recompute';
import { componentsOf, gapOf, isMaximum, isScored, ownMaximumOf, precedenceOf } from './roles';
import type { GapRole } from './roles';
import { add, ratio, subtract } from './score';
import type { Score } from './score';
import { statedScore } from './tree';
import { compareYears, yearSpan } from './year';

/** The columns an overview speaks of: the latest achieved (or appraised) points and the first target after them. */
export interface PrimaryColumns {
  readonly maximum: ColumnKey | null;
  readonly achieved: ColumnKey | null;
  readonly target: ColumnKey | null;
}

const sameYear = (columns: readonly Column[], year: string | undefined): Column | undefined =>
  columns.find((column) => column.year === year) ?? columns.find((column) => column.year === undefined);

/** The columns of a column's own unit, else those of none: a maximum of another unit bounds nothing of it. */
function ofUnit(columns: readonly Column[], { unit }: Column): readonly Column[] {
  const own = columns.filter((column) => column.unit === unit);
  return own.length > 0 ? own : columns.filter((column) => column.unit === undefined);
}

/**
 * The plain maxima, those with points first: beside a column of maxima another may hold the scale of the rules alone,
 * and is empty in the rows of criteria.
 */
const plainMaxima = (appendix: Appendix): readonly Column[] => {
  const maxima = columnsOf(appendix, 'maximum');
  if (maxima.length < 2) return maxima;
  const isEmpty = ({ key }: Column): boolean => appendix.rows.every((row) => statedScore(row, key) === null);
  const empty = new Set(maxima.filter(isEmpty));
  return [...maxima.filter((column) => !empty.has(column)), ...empty];
};

/** The maximum column that bounds `column`, or null. Maxima themselves are bounded by none. */
export const maximumFor = (appendix: Appendix, column: Column): Column | null => {
  if (isMaximum(column.role)) return null;
  const own = ownMaximumOf(column.role);
  const maxima = ofUnit(plainMaxima(appendix), column);
  return (
    (own === null ? undefined : sameYear(ofUnit(columnsOf(appendix, own), column), column.year)) ??
    sameYear(maxima, column.year) ??
    (own !== null || maxima.length !== 1 ? null : (maxima[0] ?? null))
  );
};

/** Of two columns of one year the role with the lower precedence says more. */
const latestScored = (appendix: Appendix): Column | undefined =>
  appendix.columns
    .filter(({ role, extra }) => isScored(role) && extra === undefined)
    .sort(
      (a, b) =>
        compareYears(b.year, a.year) || precedenceOf(a.role) - precedenceOf(b.role) || b.column - a.column,
    )[0];

const firstTargetAfter = (appendix: Appendix, year: string | undefined): Column | undefined => {
  const targets = [...columnsOf(appendix, 'target')].sort(
    (a, b) => compareYears(a.year, b.year) || a.column - b.column,
  );
  const after = yearSpan(year)?.last ?? 0;
  return targets.find((target) => (yearSpan(target.year)?.last ?? Infinity) > after) ?? targets.at(-1);
};

/** Picks the columns; any of them may be missing. Of a matrix no single unit's are picked: see `viewOfUnit`. */
export const primaryColumns = (whole: Appendix): PrimaryColumns => {
  const appendix = viewOfUnit(whole, null);
  const achieved = latestScored(appendix);
  const target = firstTargetAfter(appendix, achieved?.year);
  const bounded = achieved ?? target;
  const maximum = bounded ? maximumFor(appendix, bounded) : plainMaxima(appendix)[0];
  return { maximum: maximum?.key ?? null, achieved: achieved?.key ?? null, target: target?.key ?? null };
};

/** A row's exact value in a column; where nothing is written below it, what it states. */
export const valueIn = (appendix: Appendix, sums: Sums, key: string | null, row: number): Score | null =>
  key === null ? null : (sums.get(key)?.[row] ?? statedScore(appendix.rows[row], key));

/** The maxima of the parts that a column of totals adds up, of its year; empty for any other column. */
const maximaOfParts = (appendix: Appendix, column: Column): readonly Column[] => {
  const maxima = componentsOf(column.role).map(ownMaximumOf);
  const all = appendix.columns.filter(({ role, year }) => maxima.includes(role) && year === column.year);
  return ofUnit(all, column);
};

/** The columns of maxima that bound points: their own, or those of the parts that they add up. */
export const maximaFor = (appendix: Appendix, column: Column): readonly Column[] => {
  const maximum = maximumFor(appendix, column);
  return maximum ? [maximum] : maximaOfParts(appendix, column);
};

/** A row's maximum. A table of fields may give it in two parts only, appraisal and survey: then it is their sum. */
export const maximumValue = (
  appendix: Appendix,
  sums: Sums,
  primary: PrimaryColumns,
  row: number,
): Score | null => {
  const plain = valueIn(appendix, sums, primary.maximum, row);
  const achieved = appendix.columns.find(({ key }) => key === primary.achieved);
  if (plain || primary.maximum !== null || !achieved) return plain;
  const parts = maximaOfParts(appendix, achieved);
  const values = parts.flatMap(({ key }) => valueIn(appendix, sums, key, row) ?? []);
  const [first, ...rest] = values;
  return first ? rest.reduce(add, first) : null;
};

/** What a row still has to win. */
export interface Gaps {
  /** maximum − achieved. */
  readonly shortfall: Score | null;
  /** target − achieved. */
  readonly goalGap: Score | null;
  /** maximum − target. */
  readonly remainingGap: Score | null;
  /** achieved ÷ maximum in %, 4 decimals. */
  readonly ratio: Score | null;
}

/** The gaps between three figures, each null where one of its two is missing. */
export const gapsBetween = (maximum: Score | null, achieved: Score | null, target: Score | null): Gaps => ({
  shortfall: maximum && achieved && subtract(maximum, achieved),
  goalGap: target && achieved && subtract(target, achieved),
  remainingGap: maximum && target && subtract(maximum, target),
  ratio: maximum && achieved && ratio(achieved, maximum),
});

/** The gaps of one row, from the exact sums. */
export const gaps = (appendix: Appendix, sums: Sums, primary: PrimaryColumns, row: number): Gaps =>
  gapsBetween(
    maximumValue(appendix, sums, primary, row),
    valueIn(appendix, sums, primary.achieved, row),
    valueIn(appendix, sums, primary.target, row),
  );

/** True where some criterion without rows below it has points and a maximum: only then can all be said to be at theirs. */
export const comparesPoints = (appendix: Appendix, sums: Sums, primary: PrimaryColumns): boolean =>
  appendix.rows.some((row, index) => isLeaf(row) && gaps(appendix, sums, primary, index).shortfall !== null);

/** A row's gap of one role: what it is taken from, less what is taken off. */
export const gapAt = (
  appendix: Appendix,
  sums: Sums,
  primary: PrimaryColumns,
  role: GapRole,
  row: number,
): Score | null => {
  const { from, less } = gapOf(role);
  const figures = {
    maximum: () => maximumValue(appendix, sums, primary, row),
    scored: () => valueIn(appendix, sums, primary.achieved, row),
    target: () => valueIn(appendix, sums, primary.target, row),
  };
  const [whole, part] = [figures[from](), figures[less]()];
  return whole && part && subtract(whole, part);
};
