/** Columns that state the average of others ("Bình quân"): of which, their own figures tell; where these bear none out, nothing is said. */
import type { Appendix, Column } from './appendix';
import { slipsOf } from './borne-out';
import { isScored } from './roles';
import { Exact, isInterval, judge, readPoint } from './score';
import type { Score } from './score';
import { partsOf, statedScore } from './tree';

/** A cell of such a column that is not what the others of its column are. */
interface WrongAverage {
  readonly index: number;
  readonly stated: Score;
  /** As many decimals as the cell has, two at least. */
  readonly expected: string;
}

/** An expected figure is said with so many decimals at least. */
const leastDecimals = 2;

const statedIn = ({ rows }: Appendix, index: number, { key }: Column): Score | null => {
  const row = rows[index];
  const reading = row?.points.get(key)?.reading ?? readPoint(row?.texts.get(key) ?? '', 'General');
  return reading.kind === 'score' && !isInterval(reading.score) ? reading.score : null;
};

/** The sets of columns that it may be the average of, the likeliest first: those of units, those of its year, all left of it, all. */
function candidates({ columns }: Appendix, average: Column): (readonly Column[])[] {
  const scored = columns.filter(({ role, extra }) => isScored(role) && extra === undefined);
  const sameYear = scored.filter(({ year }) => year === average.year);
  const sets = [
    scored.filter(({ unit }) => unit !== undefined),
    sameYear,
    scored.filter(({ column }) => column < average.column),
    scored,
  ];
  return sets.filter((set) => set.length > 1);
}

const averageOf = (appendix: Appendix, index: number, columns: readonly Column[]): Exact | null => {
  const figures = columns.flatMap(({ key }) => statedScore(appendix.rows[index], key)?.low.value ?? []);
  return figures.length < 2 ? null : figures.reduce((sum, figure) => sum.plus(figure)).div(figures.length);
};

/** True for a cell that is the sum of its own column's parts: averages of parts, rounded, need not make the average of their sums. */
function isSumOfParts(appendix: Appendix, index: number, column: Column, stated: Score): boolean {
  const parts = partsOf(appendix, index).flatMap((part) => statedIn(appendix, part, column) ?? []);
  return parts.length > 0 && judge(stated, parts) !== 'mismatch';
}

/** The cells against the average of some columns; one may be rounded, or cut off, in its last decimal. */
function judged(
  appendix: Appendix,
  average: Column,
  columns: readonly Column[],
): { readonly borneOut: number; readonly wrong: WrongAverage[] } {
  const wrong: WrongAverage[] = [];
  let borneOut = 0;
  for (const [index, { kind }] of appendix.rows.entries()) {
    if (kind !== 'criterion' && kind !== 'total') continue;
    const stated = statedIn(appendix, index, average);
    const exact = averageOf(appendix, index, columns);
    if (stated === null || exact === null) continue;
    const { value, decimals } = stated.low;
    if (value.minus(exact).abs().lt(new Exact(10).pow(-decimals))) borneOut += 1;
    else if (!isSumOfParts(appendix, index, average, stated))
      wrong.push({
        index,
        stated,
        expected: exact.toDecimalPlaces(Math.max(leastDecimals, decimals)).toFixed(),
      });
  }
  return { borneOut, wrong };
}

/** The wrong cells of a column of averages. */
export function wrongAverages(appendix: Appendix, column: Column): readonly WrongAverage[] {
  let best: ReturnType<typeof judged> = { borneOut: 0, wrong: [] };
  for (const columns of candidates(appendix, column)) {
    const found = judged(appendix, column, columns);
    if (found.borneOut - found.wrong.length > best.borneOut - best.wrong.length) best = found;
  }
  return slipsOf(best);
}
