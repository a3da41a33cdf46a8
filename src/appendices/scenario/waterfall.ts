/** The way from what is achieved to what is tried, field by field, as a waterfall draws it in the pane and on a sheet. Exact. */
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

/**
 * From what is achieved to what is tried, one step per field that moves; null where achieved or target is unknown.
 * Intervals are drawn to their lower bound.
 */
export function waterfall(
  report: AppendixReport,
  board: Board,
  names: { readonly start: string; readonly end: string },
): Waterfall | null {
  const { achieved, maximum } = report.summary.total;
  const total = board.value(board.total);
  if (!achieved || !total) return null;
  const steps = [
    whole('start', names.start, achieved),
    ...chained(low(achieved), movesOf(report, board)),
    whole('end', names.end, total),
  ];
  return {
    steps,
    left: maximum && subtract(maximum, total),
    axis: axisOf(steps.map(({ end }) => end)),
  };
}
