/** The way from what is achieved to what is tried, field by field, as a waterfall draws it in the pane and on a sheet. Exact. */
import { announcedAbove, countedFrom, truthsOf } from '../../domain/announced';
import type { Board } from '../../domain/planning/board';
import { valueIn } from '../../domain/primary';
import { Exact, subtract, zero } from '../../domain/score';
import type { Score } from '../../domain/score';
import { type Axis, axisOf } from './chart-axis';
import { sentenceCase } from '../source/casing';
import type { AppendixReport } from '../../sheets/report';

/** A bar of the waterfall: it lies between two places of the axis; the figure is what its words say. */
export interface Step {
  readonly key: string;
  readonly name: string;
  readonly kind: 'total' | 'rise' | 'fall';
  readonly start: Exact;
  readonly end: Exact;
  readonly figure: Score;
}

export interface Waterfall {
  readonly steps: readonly Step[];
  /** maximum − target. It is said, not drawn: beside it the fields' moves would be too small to see. */
  readonly left: Score | null;
  readonly axis: Axis;
}

const low = (score: Score): Exact => score.low.value;

type Move = Pick<Step, 'key' | 'name' | 'figure'>;

/** Every field that moves, in the order of the sheet. */
function movesOf({ appendix, sums, summary }: AppendixReport, board: Board): readonly Move[] {
  return appendix.rows.flatMap((row, index): Move[] => {
    if (row.kind !== 'criterion' || row.parent !== null) return [];
    const achieved = valueIn(appendix, sums, summary.primary.achieved, index) ?? zero;
    const figure = subtract(board.value(index) ?? zero, achieved);
    if (figure.low.value.isZero() && figure.high.value.isZero()) return [];
    const name = [row.code.code, sentenceCase(row.name)].filter(Boolean).join(' ');
    return [{ key: String(index), name, figure }];
  });
}

const whole = (key: string, name: string, figure: Score): Step => ({
  key,
  name,
  kind: 'total',
  start: new Exact(0),
  end: low(figure),
  figure,
});

/** Moves one after the other, each from where the one before ended. */
function chained(from: Exact, moves: readonly Move[]): readonly Step[] {
  return moves.reduce<readonly Step[]>((steps, move) => {
    const start = steps.at(-1)?.end ?? from;
    const end = start.plus(low(move.figure));
    return [...steps, { ...move, kind: end.lt(start) ? 'fall' : 'rise', start, end }];
  }, []);
}

interface WaterfallStart {
  readonly achieved: Score;
  /** The way from there to what the fields add up to, where they add up to another total. */
  readonly off: (name: string) => readonly Move[];
}

/** Where plans start: the announced total, else what the rows add up to. */
function startOf(report: AppendixReport): WaterfallStart | null {
  const { total, primary } = report.summary;
  const truths = truthsOf(report, primary.achieved, total.row);
  const achieved = countedFrom(truths) ?? total.achieved;
  const above = announcedAbove(truths);
  return (
    achieved && {
      achieved,
      off: (name) => (above ? [{ key: 'off', name, figure: subtract(zero, above) }] : []),
    }
  );
}

/**
 * From what is achieved to what is tried, one step per field that moves, before them one for what an announced total is
 * off from them; null where achieved or target is unknown.
 * Intervals are drawn to their lower bound.
 */
export function waterfall(
  report: AppendixReport,
  board: Board,
  names: { readonly start: string; readonly off: string; readonly end: string },
): Waterfall | null {
  const { maximum } = report.summary.total;
  const start = startOf(report);
  const total = board.value(board.total);
  if (!start || !total) return null;
  const steps = [
    whole('start', names.start, start.achieved),
    ...chained(low(start.achieved), [...start.off(names.off), ...movesOf(report, board)]),
    whole('end', names.end, total),
  ];
  return {
    steps,
    left: maximum && subtract(maximum, total),
    axis: axisOf(steps.map(({ end }) => end)),
  };
}
