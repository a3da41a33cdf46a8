/** Which row is the total of the whole table: a last "Cộng" may only close its own section, as those before it do. */
import { fold } from '../headers/fold';
import type { CodedRow } from './coded';
import { closingOf } from './closing';
import { addingKeys, statesSum } from './stated';
import type { Children } from './stated';
import { markOf } from './subtotal-mark';

type Parents = readonly (number | null)[];

const childrenBy = (parents: Parents): Children => {
  const children = parents.map((): number[] => []);
  for (const [at, parent] of parents.entries()) if (parent !== null) children[parent]?.push(at);
  return children;
};

/** The rows that add up to a total: criteria without a parent that carries points. */
export const topRows = (rows: readonly CodedRow[], parents: Parents): number[] =>
  rows.flatMap((row, at) => {
    const parent = parents[at] ?? null;
    return row.kind === 'criterion' && (parent === null || rows[parent]?.kind === 'section') ? [at] : [];
  });

/**
 * True when the last of several totals states the sum of the rows since the one before it rather than of all rows. Where sums do
 * not tell, it does when all of them are in the same words.
 */
function closesItsSection(rows: readonly CodedRow[], parents: Parents, totals: readonly number[]): boolean {
  const [before, last] = totals.slice(-2);
  if (before === undefined || last === undefined) return false;
  const children = childrenBy(parents);
  const all = topRows(rows, parents).filter((at) => at < last);
  const since = all.filter((at) => at > before);
  if (since.length === 0) return false;
  const agreeing = (parts: readonly number[]): number =>
    addingKeys(rows).filter((key) => statesSum(rows, children, { at: last, parts }, key) === true).length;
  const [ofAll, ofSince] = [agreeing(all), agreeing(since)];
  const words = new Set(totals.map((at) => fold(rows[at]?.name ?? '')));
  return ofAll === ofSince ? words.size === 1 : ofSince > ofAll;
}

/** In so many columns a row states the sum of the rows above it that have no parent. */
const agreeingAt = (rows: readonly CodedRow[], parents: Parents, at: number): number => {
  const parts = topRows(rows, parents).filter((top) => top < at);
  const children = childrenBy(parents);
  return addingKeys(rows).filter((key) => statesSum(rows, children, { at, parts }, key) === true).length;
};

/** The totals without those below the last of them that state the points of another year ("Tổng điểm năm 2022"), as their sums tell. */
function ofThisYear(
  rows: readonly CodedRow[],
  parents: Parents,
  totals: readonly number[],
): readonly number[] {
  const others = totals.filter((at) => closingOf(rows[at]?.name ?? '') === 'earlier');
  const [first] = totals;
  if (others.length === 0 || first === undefined || others.includes(first)) return totals;
  const agreeing = Math.max(
    ...totals.filter((at) => !others.includes(at)).map((at) => agreeingAt(rows, parents, at)),
  );
  return totals.filter((at) => !others.includes(at) || agreeingAt(rows, parents, at) > agreeing);
}

/** The last row that says so, unless the first row does; what closes a section, by its name or by its sum, is that section's. */
export function totalOf(rows: readonly CodedRow[], parents: Parents): number | null {
  const unnamed = rows.flatMap((row, at) => (row.kind === 'total' && markOf(row.name) === null ? [at] : []));
  const withFigures = unnamed.filter((at) => rows[at]?.piece.hasFigures);
  const totals = ofThisYear(rows, parents, withFigures.length > 0 ? withFigures : unnamed);
  if (totals[0] === 0) return 0;
  return closesItsSection(rows, parents, totals) ? null : (totals.at(-1) ?? null);
}
