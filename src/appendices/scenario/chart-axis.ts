/** The axis of a chart: where it begins and ends, and the round figures written along it. Pure and exact. */
import { Exact } from '../../domain/score';

export interface Axis {
  readonly from: Exact;
  readonly to: Exact;
  /** From the first to the last, evenly apart; `from` and `to` are among them. */
  readonly ticks: readonly Exact[];
}

/** Steps that people count in, times a power of ten. */
const roundSteps = ['1', '2', '5'] as const;

/** Parts of the axis at most: more figures would not fit under 300 px. */
const mostParts = 5;

/** The smallest round step that crosses `span` in at most `mostParts`. */
function stepFor(span: Exact): Exact {
  const power = new Exact(10).pow(span.div(mostParts).log(10).floor());
  const steps = [...roundSteps, '10'].map((step) => power.times(step));
  return steps.find((step) => span.div(step).lte(mostParts)) ?? power.times(10);
}

/**
 * An axis that holds all values. It begins at 0 where they reach near it, else a little below the least, so that small
 * moves on a large total are seen and its own bar still has a length.
 */
export function axisOf(values: readonly Exact[]): Axis {
  const [least, most] = [Exact.min(...values), Exact.max(...values)];
  const room = Exact.max(most.minus(least), new Exact('0.1'));
  const begin = Exact.max(0, least.minus(room.div(5)));
  const step = stepFor(Exact.max(most.minus(begin), room));
  const first = begin.div(step).floor();
  const last = Exact.max(most.div(step).ceil(), first.plus(1));
  const count = last.minus(first).toNumber() + 1;
  const ticks = Array.from({ length: count }, (_, at) => first.plus(at).times(step));
  return { from: first.times(step), to: last.times(step), ticks };
}
