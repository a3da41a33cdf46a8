/** "Cộng" and "Điểm cộng" say a sum as well as a bonus: where words leave it open, the sums of the table tell. */
import { addingKeys, statesSum } from './stated';
import type { CodedRow } from './coded';
import { extraOf } from './extras';
import { markOf } from './subtotal-mark';
import { repeatedBy } from './subtotals';
import { topRows } from './total';
import type { Tree } from './tree';

/** Columns in which a row states the sum of the parts, and those in which it states another figure. */
function sumsIn(
  rows: readonly CodedRow[],
  { places }: Tree,
  at: number,
  parts: readonly number[],
): { readonly agree: number; readonly differ: number } {
  const children = places.map((place) => place.children);
  const verdicts = addingKeys(rows).map((key) => statesSum(rows, children, { at, parts }, key));
  return {
    agree: verdicts.filter((agrees) => agrees === true).length,
    differ: verdicts.filter((agrees) => agrees === false).length,
  };
}

const topsOf = (rows: readonly CodedRow[], { places }: Tree): readonly number[] =>
  topRows(
    rows,
    places.map(({ parent }) => parent),
  );

/** A row without a mark, which is not called the total; what closes a table may be called so: "Điểm Chỉ số CCHC năm 2024". */
const mayBeTotal = ({ kind, code, ordinal, piece }: CodedRow): boolean =>
  (kind === 'criterion' || kind === 'closing') &&
  code.code === null &&
  ordinal === null &&
  !code.malformed &&
  piece.hasFigures;

/** In so many columns at least a row states the sum of all, where neither codes above it nor its words say what it is. */
const leastColumns = 2;

/** True where a row states the sum of the fields above it: below codes one column that differs is a slip. */
function sumsAll(rows: readonly CodedRow[], tree: Tree, at: number, belowCodes: boolean): boolean {
  const row = rows[at];
  if (row === undefined || !mayBeTotal(row)) return false;
  const parts = topsOf(rows, tree).filter((top) => top < at);
  const { agree, differ } = sumsIn(rows, tree, at, parts);
  if (parts.length < 2) return false;
  if (differ === 0 && agree >= leastColumns) return true;
  const isSaid = extraOf(row.name) === 'bonus';
  if (isSaid || row.kind === 'closing') return isSaid && agree > 0 && differ === 0;
  return belowCodes && agree > 0 && differ < leastColumns;
}

/** The first row below all codes that states the sum of all above it, whatever it is called, where no row is called the total. */
function totalBySums(rows: readonly CodedRow[], tree: Tree): number | null {
  if (tree.total !== null) return null;
  const coded = rows.map(({ kind, code }) => kind === 'criterion' && code.code !== null).lastIndexOf(true);
  const from = coded < 0 ? rows.map(({ kind }) => kind).lastIndexOf('criterion') : coded + 1;
  const found = rows.findIndex((_, at) => at >= from && sumsAll(rows, tree, at, coded >= 0));
  return found < 0 ? null : found;
}

const mayBeExtra = ({ kind, name }: CodedRow): boolean =>
  kind === 'total' &&
  markOf(name) === null &&
  (extraOf(name) !== null || /^cộng/iu.test(name.normalize('NFC')));

/** Rows named as totals that close nothing, where the table's own total counts them. */
function bonusesNamedTotal(rows: readonly CodedRow[], tree: Tree): readonly number[] {
  const { total } = tree;
  const closing = rows.flatMap((row, at) => (at !== total && mayBeExtra(row) ? [at] : []));
  if (total === null || closing.length === 0) return [];
  const tops = topsOf(rows, tree);
  const without = sumsIn(rows, tree, total, tops);
  return closing.filter(
    (at) =>
      repeatedBy(rows, tree, at).length === 0 &&
      sumsIn(rows, tree, total, [...tops, at]).agree > without.agree,
  );
}

/** The rows, each a total or a bonus as the table's sums have it; the same rows where words and sums agree. */
export function asSumsTell(rows: readonly CodedRow[], tree: Tree): readonly CodedRow[] {
  const total = totalBySums(rows, tree);
  const bonuses = bonusesNamedTotal(rows, tree);
  if (total === null && bonuses.length === 0) return rows;
  return rows.map((row, at): CodedRow => {
    if (at === total) return { ...row, kind: 'total' };
    return bonuses.includes(at) ? { ...row, kind: 'criterion' } : row;
  });
}
