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

/** The last row, named as a bonus, where no row is the total and it states the sum of all above it. */
function totalNamedBonus(rows: readonly CodedRow[], tree: Tree): number | null {
  const at = rows.map(({ kind }) => kind).lastIndexOf('criterion');
  const row = rows[at];
  if (tree.total !== null || row?.code.code !== null || extraOf(row.name) !== 'bonus') return null;
  const parts = topsOf(rows, tree).filter((top) => top < at);
  const { agree, differ } = sumsIn(rows, tree, at, parts);
  return parts.length > 1 && agree > 0 && differ === 0 ? at : null;
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
  const total = totalNamedBonus(rows, tree);
  const bonuses = bonusesNamedTotal(rows, tree);
  if (total === null && bonuses.length === 0) return rows;
  return rows.map((row, at): CodedRow => {
    if (at === total) return { ...row, kind: 'total' };
    return bonuses.includes(at) ? { ...row, kind: 'criterion' } : row;
  });
}
