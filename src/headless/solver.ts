/** HiGHS in Node: the goal planner's solver. */
import loadHighs from 'highs';
import type { LegacyHighsSolution } from 'highs';
import type { Solution, Solver } from '../domain/planning/program';

/** A solver on HiGHS; it is loaded when first asked. Rejects when HiGHS stops without an answer. */
export function highsSolver(): Solver {
  let loading: ReturnType<typeof loadHighs> | null = null;
  return async (lp) => {
    loading ??= loadHighs();
    const highs = await loading;
    return solutionOf(highs.solve(lp, { mip_rel_gap: 0, mip_abs_gap: 0 }));
  };
}

function solutionOf(result: LegacyHighsSolution): Solution {
  if (result.Status === 'Infeasible') return { status: 'infeasible' };
  if (result.Status !== 'Optimal') throw new Error(`HiGHS: ${result.Status}`);
  const values = Object.entries(result.Columns).map(
    ([name, column]) => [name, 'Primal' in column ? column.Primal : 0] as const,
  );
  return { status: 'optimal', values: new Map(values) };
}
