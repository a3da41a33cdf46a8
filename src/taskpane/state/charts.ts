/** What the charts of targets draw: the steps from achieved to target by field, and what each unit has to win. Pure. */
import type { Board } from '../../domain/planning/board';
import { Exact, subtract, sumScores, zero } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import type { TargetFacts } from './target-facts';

/** A bar from one place to another; the figure is what its words say. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly kind: 'total' | 'rise' | 'fall';
  /** Percent of the chart's width. */
  readonly left: number;
  readonly width: number;
  readonly figure: Score;
}

export interface BarChart {
  readonly bars: readonly Bar[];
  /** What the chart's left and right edges stand for. */
  readonly from: Exact;
  readonly to: Exact;
}

const low = (score: Score | null): Exact => score?.low.value ?? new Exact(0);

interface Step {
  readonly key: string;
  readonly name: string;
  readonly figure: Score;
}

/** Lays steps out from `start` on; the scale begins near the lowest point, so that small steps are seen. */
function laidOut(start: Step, steps: readonly Step[], end: Step): BarChart {
  const places = steps.reduce<Exact[]>(
    (all, { figure }) => [...all, (all.at(-1) ?? new Exact(0)).plus(low(figure))],
    [low(start.figure)],
  );
  const [least, most] = [Exact.min(...places, low(end.figure)), Exact.max(...places, low(end.figure))];
  const room = Exact.max(most.minus(least), new Exact('0.1'));
  const from = Exact.max(0, least.minus(room.div(2)).toDecimalPlaces(1, Exact.ROUND_DOWN));
  const to = most.plus(room.div(10)).toDecimalPlaces(1, Exact.ROUND_UP);
  const percent = (value: Exact): number => value.minus(from).div(to.minus(from)).times(100).toNumber();
  const whole = (step: Step): Bar => ({ ...step, kind: 'total', left: 0, width: percent(low(step.figure)) });
  const middle = steps.map((step, at): Bar => {
    const [a, b] = [places[at] ?? from, places[at + 1] ?? from];
    const left = percent(Exact.min(a, b));
    return { ...step, kind: b.lt(a) ? 'fall' : 'rise', left, width: percent(Exact.max(a, b)) - left };
  });
  return { bars: [whole(start), ...middle, whole(end)], from, to };
}

/** From what is achieved to what is tried, one step per field that moves; null where either is unknown. */
export function waterfall(
  { appendix, summary }: AppendixReport,
  board: Board,
  facts: TargetFacts,
  names: { readonly start: string; readonly end: string },
): BarChart | null {
  const [achieved, total] = [summary.total.achieved, board.value(board.total)];
  if (!achieved || !total) return null;
  const steps = appendix.rows.flatMap((row, index): Step[] => {
    if (row.kind !== 'criterion' || row.parent !== null) return [];
    const [from, to] = [facts[index]?.achieved ?? zero, board.value(index) ?? zero];
    const figure = subtract(to, from);
    if (figure.low.value.isZero() && figure.high.value.isZero()) return [];
    return [{ key: String(index), name: [row.code.code, row.name].filter(Boolean).join(' '), figure }];
  });
  return laidOut({ key: 'start', name: names.start, figure: achieved }, steps, {
    key: 'end',
    name: names.end,
    figure: total,
  });
}

/** What each unit has to win with the targets tried, most first; a shared criterion stands with each of its units. */
export function unitBars({ summary }: AppendixReport, board: Board, noUnit: string): readonly Bar[] {
  const gains = new Map<string, Score[]>();
  for (const { row, achieved, units } of summary.belowMaximum) {
    const target = board.value(row);
    const gain = target ? subtract(target, achieved) : zero;
    if (gain.high.value.lte(0)) continue;
    for (const unit of units.length > 0 ? units : [noUnit])
      gains.set(unit, [...(gains.get(unit) ?? []), gain]);
  }
  const sums = [...gains].map(([name, scores]) => ({ name, figure: sumScores(scores) }));
  const most = Exact.max(0, ...sums.map(({ figure }) => figure.high.value));
  return sums
    .sort((a, b) => b.figure.high.value.comparedTo(a.figure.high.value) || a.name.localeCompare(b.name, 'vi'))
    .map(({ name, figure }) => ({
      key: name,
      name,
      figure,
      kind: 'rise',
      left: 0,
      width: figure.high.value.div(most).times(100).toNumber(),
    }));
}
