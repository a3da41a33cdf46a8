/** Why one explanation is likelier than another: what else in the workbook says the same. */
import type { Appendix, Column } from '../appendix';
import { maximumFor } from '../primary';
import { pointColumns } from '../recompute';
import { isMaximum } from '../roles';
import { equals, exceeds, formatScore, sumScores } from '../score';
import type { Score } from '../score';
import { statedParts, statedScore } from '../tree';

/**
 * Ids for `Explanation.suggestedBy`: "children" (it is the sum of its parts), "maximum", "column:<key>" (another column
 * or year holds it), "slip" (the same digits, or one wrong), "over-maximum" (what stands there now cannot be right).
 */
export type Reason = 'children' | 'maximum' | 'slip' | 'over-maximum' | `column:${string}`;

const weightOf = (reason: Reason): number => {
  if (reason === 'over-maximum') return 5;
  if (reason === 'children') return 4;
  return reason === 'slip' ? 2 : 3;
};

/** Columns of the same row that may hold the same value: not those that bound it. */
const otherColumns = (appendix: Appendix, column: Column): readonly Column[] =>
  pointColumns(appendix).filter(({ key, role }) => key !== column.key && !isMaximum(role));

/** Values that other columns and the maximum suggest for a row, best first. */
export const suggestionsFor = (appendix: Appendix, column: Column, row: number): readonly Score[] => {
  const maximum = maximumFor(appendix, column);
  const keys = [...otherColumns(appendix, column), ...(maximum ? [maximum] : [])].map(({ key }) => key);
  return keys.flatMap((key) => statedScore(appendix.rows[row], key) ?? []);
};

/**
 * True when one digit is wrong, missing or too many, two are swapped, or only the point stands elsewhere.
 * @internal A table of pairs; each would need an appendix of its own.
 */
export const isSlip = (from: Score, to: Score): boolean => {
  const [a, b] = [from, to].map((score) => formatScore(score));
  if (a === undefined || b === undefined || a === b) return false;
  const digits = (text: string): string => text.replace(/[^\d]/gu, '');
  const bare = (text: string): string => digits(text).replace(/^0+|(?<!0)0+$/gu, '');
  if (bare(a) === bare(b)) return true;
  const [left, right] = [digits(a), digits(b)];
  if ([...left].sort().join('') === [...right].sort().join('')) return true;
  const start = [...left].findIndex((digit, at) => digit !== right[at]);
  const at = start < 0 ? left.length : start;
  const rest = (text: string, skip: number): string => text.slice(at + skip);
  return (
    (rest(left, 1) === rest(right, 1) && left.length > 1) ||
    rest(left, 1) === rest(right, 0) ||
    rest(left, 0) === rest(right, 1)
  );
};

/** All that speaks for putting `to` into a cell. */
export const reasonsFor = (
  appendix: Appendix,
  column: Column,
  row: number,
  from: Score | null,
  to: Score,
): readonly Reason[] => {
  const maximum = maximumFor(appendix, column);
  const bound = maximum && statedScore(appendix.rows[row], maximum.key);
  const parts = statedParts(appendix, column.key, row);
  const columns = otherColumns(appendix, column).filter(({ key }) => {
    const other = statedScore(appendix.rows[row], key);
    return other !== null && equals(other, to);
  });
  return [
    ...(from && bound && exceeds(from, bound) ? (['over-maximum'] as const) : []),
    ...(parts.length > 0 && equals(sumScores(parts), to) ? (['children'] as const) : []),
    ...columns.map(({ key }) => `column:${key}` as const),
    ...(bound && equals(bound, to) ? (['maximum'] as const) : []),
    ...(from && isSlip(from, to) ? (['slip'] as const) : []),
  ];
};

/** How strongly the reasons of all corrections speak, on average; blank cells are the last resort. */
export const strengthOf = (
  corrections: readonly { readonly from: Score | null; readonly reasons: readonly Reason[] }[],
): number =>
  corrections.reduce(
    (sum, { from, reasons }) => sum + reasons.reduce((all, reason) => all + weightOf(reason), from ? 0 : -2),
    0,
  ) / Math.max(corrections.length, 1);
