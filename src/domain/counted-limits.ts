/** The most points of a bonus is on top of the whole, unless only counting it makes the stated sums of the maxima agree. */
import type { Appendix, Column, Row } from './appendix';
import { isMaximum } from './roles';
import { judgeRow } from './tree';

const counted = (appendix: Appendix, { key }: Column): Appendix => ({
  ...appendix,
  rows: appendix.rows.map((row): Row => {
    const limit = row.limits?.get(key);
    if (!limit || !row.limits) return row;
    const limits = new Map([...row.limits].filter(([other]) => other !== key));
    return { ...row, points: new Map(row.points).set(key, limit), limits };
  }),
});

/** Stated sums of a column that agree, less those that do not. */
const bornOut = (appendix: Appendix, { key }: Column): number =>
  appendix.rows.reduce((sum, _, index) => {
    const verdict = judgeRow(appendix, key, index);
    return verdict === null ? sum : sum + (verdict === 'mismatch' ? -1 : 1);
  }, 0);

/** The appendix with the maxima of bonus rows among the points, in the columns whose sums count them. */
export function withCountedLimits(appendix: Appendix): Appendix {
  if (!appendix.rows.some(({ limits }) => limits !== undefined && limits.size > 0)) return appendix;
  return appendix.columns
    .filter(({ role }) => isMaximum(role))
    .reduce((known, column) => {
      const other = counted(known, column);
      return bornOut(other, column) > bornOut(known, column) ? other : known;
    }, appendix);
}
