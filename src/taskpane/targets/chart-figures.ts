/** What the charts of targets draw: what each unit stands at, and places as numbers for drawing only. Pure and exact. */
import type { Board } from '../../domain/planning/board';
import { compare, Exact, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { type Axis, axisOf } from '../../appendices/scenario/chart-axis';
import type { AppendixReport } from '../../sheets/report';
import type { Step } from '../../appendices/scenario/waterfall';

/** What a unit's criteria below maximum come to; a shared criterion stands with each of its units. */
export interface UnitBar {
  readonly key: string;
  readonly name: string;
  readonly maximum: Score;
  readonly achieved: Score;
  /** As tried; achieved where a criterion has no target. */
  readonly target: Score;
}

const low = (score: Score): Exact => score.low.value;

/**
 * Units by the points that are theirs to win or lose, most first; leaves without a unit stand last, under `noUnit`. None
 * where the table names no unit at all.
 */
export function unitBars({ summary }: AppendixReport, board: Board, noUnit: string): readonly UnitBar[] {
  if (!summary.units.some(({ unit }) => unit !== '')) return [];
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
