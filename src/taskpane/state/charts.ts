/** What the charts of targets draw: the way from achieved to target by field, and what each unit stands at. Pure and exact. */
import type { Board } from '../../domain/planning/board';
import { compare, Exact, subtract, sumScores, zero } from '../../domain/score';
import type { Score } from '../../domain/score';
import { sentenceCase } from '../../sheets/generate/casing';
import type { AppendixReport } from '../../sheets/report';
import { type Axis, axisOf } from './chart-axis';
import type { TargetFacts } from './target-facts';

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

/** What a unit's criteria below maximum come to; a shared criterion stands with each of its units. */
export interface UnitBar {
  readonly key: string;
  readonly name: string;
  readonly maximum: Score;
  readonly achieved: Score;
  /** As tried; achieved where a criterion has no target. */
  readonly target: Score;
}

const low = (score: Score | null): Exact => score?.low.value ?? new Exact(0);

interface Move {
  readonly key: string;
  readonly name: string;
  readonly figure: Score;
}

/** Every field that moves, in the order of the sheet. */
function movesOf({ appendix }: AppendixReport, board: Board, facts: TargetFacts): readonly Move[] {
  return appendix.rows.flatMap((row, index): Move[] => {
    if (row.kind !== 'criterion' || row.parent !== null) return [];
    const figure = subtract(board.value(index) ?? zero, facts[index]?.achieved ?? zero);
    if (figure.low.value.isZero() && figure.high.value.isZero()) return [];
    return [
      { key: String(index), name: [row.code.code, sentenceCase(row.name)].filter(Boolean).join(' '), figure },
    ];
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
 * From what is achieved to what is tried, one step per field that moves; null where achieved or target is unknown. Intervals are drawn to their lower bound.
 */
export function waterfall(
  report: AppendixReport,
  board: Board,
  facts: TargetFacts,
  names: { readonly start: string; readonly end: string },
): Waterfall | null {
  const { achieved, maximum } = report.summary.total;
  const total = board.value(board.total);
  if (!achieved || !total) return null;
  const steps = [
    whole('start', names.start, achieved),
    ...chained(low(achieved), movesOf(report, board, facts)),
    whole('end', names.end, total),
  ];
  return {
    steps,
    left: maximum && subtract(maximum, total),
    axis: axisOf(steps.map(({ end }) => end)),
  };
}

/** Units by the points that are theirs to win or lose, most first; leaves without a unit stand last, under `noUnit`. */
export function unitBars({ summary }: AppendixReport, board: Board, noUnit: string): readonly UnitBar[] {
  const bars = summary.units.map(({ unit, items }): UnitBar => {
    const leaves = items.flatMap((item) => summary.belowMaximum[item] ?? []);
    return {
      key: unit,
      name: unit || noUnit,
      maximum: sumScores(leaves.map(({ maximum }) => maximum)),
      achieved: sumScores(leaves.map(({ achieved }) => achieved)),
      target: sumScores(leaves.map(({ row, achieved }) => board.value(row) ?? achieved)),
    };
  });
  return bars.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      compare(b.maximum, a.maximum) ||
      a.name.localeCompare(b.name, 'vi'),
  );
}

/** The axis under bars that begin at nothing. */
export const unitAxis = (bars: readonly UnitBar[]): Axis =>
  axisOf([new Exact(0), ...bars.flatMap(({ maximum, target }) => [low(maximum), low(target)])]);

/** Lengths of the parts of a unit's bar, as numbers for drawing only. */
export interface UnitParts {
  /** Achieved, and not given away by the target. */
  readonly kept: number;
  readonly fell: number;
  readonly won: number;
  readonly left: number;
}

/** The parts from left to right; together they reach the maximum, or the target where that lies beyond. */
export function unitParts({ maximum, achieved, target }: UnitBar): UnitParts {
  const [most, got, aim] = [low(maximum), low(achieved), low(target)];
  const above = (a: Exact, b: Exact): number => Exact.max(0, a.minus(b)).toNumber();
  return {
    kept: Exact.min(got, aim).toNumber(),
    fell: above(got, aim),
    won: above(aim, got),
    left: above(most, Exact.max(got, aim)),
  };
}

/** Where a step is drawn on an axis: its left and right ends as numbers, totals from the axis's own beginning. */
export function stepEnds({ start, end }: Step, { from }: Axis): readonly [left: number, right: number] {
  const [left, right] = start.lt(end) ? [start, end] : [end, start];
  return [Exact.max(left, from).toNumber(), right.toNumber()];
}
