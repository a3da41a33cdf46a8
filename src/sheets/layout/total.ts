/** Which row is the total of the whole table: a last "Cộng" may only close its own section, as those before it do. */
import { fold } from '../headers/fold';
import type { CodedRow } from './coded';
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

/** The last row that says so, unless the first row does; what closes a section, by its name or by its sum, is that section's. */
export function totalOf(rows: readonly CodedRow[], parents: Parents): number | null {
  const unnamed = rows.flatMap((row, at) => (row.kind === 'total' && markOf(row.name) === null ? [at] : []));
  const withFigures = unnamed.filter((at) => rows[at]?.piece.hasFigures);
  const totals = withFigures.length > 0 ? withFigures : unnamed;
  if (totals[0] === 0) return 0;
  return closesItsSection(rows, parents, totals) ? null : (totals.at(-1) ?? null);
}
