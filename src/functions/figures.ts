/** The figures of a row or of the whole table that functions answer with: those that the pane tells. */
import { headline } from '../domain/announced';
import type { Column, ColumnKey } from '../domain/appendix';
import { maximaFor, maximumValue, valueIn } from '../domain/primary';
import { Exact, formatScore, isInterval, isOpen, sumScores, type Score } from '../domain/score';
import { statedScore, topRows } from '../domain/tree';
import type { AppendixReport } from '../sheets/report';
import type { RowAsked } from './ask/row';
import { problems } from './problem';

/** What a cell can be given. */
export type Answer = Score | Exact | string;

const sumOf = (scores: readonly (Score | null)[]): Score | null => {
  const known = scores.filter((score) => score !== null);
  return known.length > 0 ? sumScores(known) : null;
};

const indexOf = ({ appendix }: AppendixReport, row: RowAsked): number | null =>
  row === 'whole' ? appendix.total : row;

/** What the components add up to. */
export function exactPoints(report: AppendixReport, key: ColumnKey, row: RowAsked): Score {
  const { appendix, sums } = report;
  const index = indexOf(report, row);
  const exact =
    index === null
      ? sumOf(topRows(appendix).map((top) => valueIn(appendix, sums, key, top)))
      : valueIn(appendix, sums, key, index);
  if (!exact) throw problems.noPoints();
  return exact;
}

/** What people are told: the figure that the table states, where it states one. */
export function toldPoints(report: AppendixReport, key: ColumnKey, row: RowAsked): Score {
  const index = indexOf(report, row);
  const stated = index === null ? null : statedScore(report.appendix.rows[index], key);
  return headline({ stated, exact: null }) ?? exactPoints(report, key, row);
}

const maximumOf = (report: AppendixReport, row: RowAsked): Score | null => {
  const { appendix, sums, summary } = report;
  const index = indexOf(report, row);
  return index === null ? summary.total.maximum : maximumValue(appendix, sums, summary.primary, index);
};

/** The most points a row can get. */
export function maximumPoints(report: AppendixReport, row: RowAsked): Score {
  const { maximum } = report.summary.primary;
  const found = maximumOf(report, row);
  if (!found) throw maximum === null ? problems.noMaximum() : problems.noPoints();
  return found;
}

/** The most points it can get in a column. */
export function maximumIn(report: AppendixReport, column: Column, row: RowAsked): Score {
  const maxima = maximaFor(report.appendix, column);
  if (maxima.length === 0) throw problems.noMaximum();
  return sumScores(maxima.map(({ key }) => exactPoints(report, key, row)));
}

/** part ÷ whole, divided once; of intervals bound by bound, as text. */
export function quotient(part: Score, whole: Score): Answer {
  if (whole.low.value.isZero() || whole.high.value.isZero()) throw problems.zeroMaximum();
  const [low, high] = [part.low.value.div(whole.low.value), part.high.value.div(whole.high.value)];
  if (!isInterval(part) && !isInterval(whole) && !isOpen(part)) return low;
  const shown = (value: Exact): string => value.toDecimalPlaces(ratioDecimals).toFixed();
  return `${shown(low)} - ${shown(high)}`;
}

/** Decimals of a ratio of intervals, which no one figure can say. */
const ratioDecimals = 4;

/** A cell's value: a number where there is one figure, else the text that tables write ("9 - 10", "≥ 3,5"). */
export function cellOf(answer: Answer): string | number {
  if (typeof answer === 'string') return answer;
  if (answer instanceof Exact) return answer.toNumber();
  return isInterval(answer) || isOpen(answer) ? formatScore(answer) : answer.low.value.toNumber();
}
