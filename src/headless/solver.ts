/** HiGHS in Node: the goal planner's solver. */
import loadHighs from 'highs';
import { exactOptions, solutionOf } from '../domain/planning/highs';
import type { Solver } from '../domain/planning/program';

/** A solver on HiGHS; it is loaded when first asked. Rejects when HiGHS stops without an answer. */
export function highsSolver(): Solver {
  let loading: ReturnType<typeof loadHighs> | null = null;
  return async (lp) => {
    loading ??= loadHighs();
    const highs = await loading;
    return solutionOf(highs.solve(lp, exactOptions));
  };
}
