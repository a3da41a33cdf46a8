/** "Nếu mất 0,5 điểm ở 5.4 thì tổng còn …": how far a slider of losses goes, and what is left after one. Pure and exact. */
import { Exact, exactly, type Score } from '../../domain/score';

export interface LossScale {
  /** Points of one step of the slider. */
  readonly step: Exact;
  /** Its last place; it stands for everything, also where the last step is a short one. */
  readonly most: number;
  /** What there is to lose. */
  readonly all: Exact;
}

/** Steps of the slider at most: more could not be told apart under a thumb. */
const mostSteps = 200;

/** The slider for a criterion's target: its usual step, or the least multiple of it that keeps the slider short. */
export function lossScale({ low: { value: all } }: Score, usual: Exact): LossScale {
  const stride = Exact.max(1, all.div(usual).div(mostSteps).ceil());
  const step = usual.times(stride);
  return { step, most: all.div(step).ceil().toNumber(), all };
}

/** The points lost at a place of the slider, never more than there are. */
export const lossAt = ({ step, all }: LossScale, place: number): Score =>
  exactly(Exact.min(step.times(place), all).toFixed());

/** A total after a loss, bound by bound. */
export function totalAfter({ low, high }: Score, { low: { value: lost } }: Score): Score {
  return exactly(low.value.minus(lost).toFixed(), high.value.minus(lost).toFixed());
}
